import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { toNdjson } from '../../src/formats';
import { goalPlaceSchema } from '../../src/model/goal/goalPlace';
import { amount } from '../effort';
import { generateGoals } from '../generateGoals';

// What is published is what is checked: the packed tarball, installed in a project of its own. Needs `npm run build` first.

const project = mkdtempSync(join(tmpdir(), 'policy-tracker-'));
const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const run = (command: string, args: readonly string[]) =>
  spawnSync(command, args, { cwd: project, encoding: 'utf8' });
const node = (code: string, ...flags: string[]) => {
  const { stdout, stderr, status } = run('node', [...flags, '--eval', code]);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
};
const module = (code: string) => node(code, '--input-type=module');
const installed = (path: string) => readFileSync(join(project, 'node_modules/policy-tracker', path), 'utf8');

let packed: { filename: string; files: { path: string; size: number }[] };

beforeAll(() => {
  [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', project], '.'));
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  npm(
    [
      'install',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      join(project, packed.filename),
      `zod@${devDependencies.zod}`,
    ],
    project,
  );
}, 300_000);

afterAll(() => rmSync(project, { recursive: true, force: true }), 60_000);

describe('the tarball', () => {
  test('holds the built code, the data and the papers, and nothing else', () => {
    const allowed =
      /^(dist\/[\w-]+\.(js|d\.ts)|dist\/THIRD-PARTY-LICENSES\.txt|data\/((speeches|updates)\/[\w-]+\.json|generated\/(schema\/(speech|updates|vocabulary)\.schema\.json|dictionary\.md)|README\.md)|package\.json|README\.md|CHANGELOG\.md|LICENSE|LICENSE-DATA)$/;
    const paths = packed.files.map(({ path }) => path);
    expect(paths.filter((path) => !allowed.test(path))).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'LICENSE-DATA',
        'dist/cli.js',
        'data/speeches/first-tier-cities-2021.json',
        'data/generated/schema/speech.schema.json',
        'data/updates/first-tier-cities-2021.json',
      ]),
    );
  });

  test('carries the licence of every package that is bundled', () => {
    const licences = installed('dist/THIRD-PARTY-LICENSES.txt');
    const code = packed.files.filter(({ path }) => path.endsWith('.js')).map(({ path }) => installed(path));
    const bundled = code.flatMap((text) => [
      ...text.matchAll(/^\/\/ .*node_modules\/((?:@[^/]+\/)?[^/]+)\//gm),
    ]);
    const names = [...new Set(bundled.map(([, name = '']) => name))];
    expect(names).toEqual(
      expect.arrayContaining(['@noble/hashes', 'jsonc-parser', 'commander', 'string-width', 'ansi-regex']),
    );
    expect(names.filter((name) => !licences.includes(`\n${name} `))).toEqual([]);
  });

  test('carries the data once: the command line imports it', () => {
    const digest = /"sha256": "([0-9a-f]{64})"/.exec(
      installed('data/speeches/first-tier-cities-2021.json'),
    )?.[1];
    const scripts = packed.files.map(({ path }) => path).filter((path) => path.endsWith('.js'));
    expect(scripts.filter((path) => installed(path).includes(digest ?? '-'))).toHaveLength(1);
    expect(installed('dist/cli.js')).not.toContain(digest);
  });

  test('keeps Chinese readable', () => {
    const scripts = packed.files.map(({ path }) => path).filter((path) => path.endsWith('.js'));
    expect(scripts.map(installed).join('')).toContain('非首都功能');
  });
});

describe('the main entry', () => {
  test('imports no package, nor does what it imports: nothing has to be installed', () => {
    const seen = new Map<string, string>();
    const read = (file: string) => {
      if (seen.has(file)) return;
      const code = installed(`dist/${file}`);
      seen.set(file, code);
      for (const [, chunk = ''] of code.matchAll(/from\s*["']\.\/([^"']+)["']/g)) read(chunk);
    };
    read('index.js');
    const imported = [...seen.values()].flatMap((code) =>
      [...code.matchAll(/^\s*(?:import|export)\b[^;]*?["']([^."'][^"']*)["'];?$/gm)].map(([, name]) => name),
    );
    expect(seen.size).toBeGreaterThan(1);
    expect(imported).toEqual([]);
  });

  test('is imported', () => {
    const code = `import { filterGoals, goals } from 'policy-tracker';
      console.log(JSON.stringify(filterGoals(goals, { cityId: 'shenzhen', themeId: 'innovation' }).map((goal) => goal.id)));`;
    expect(module(code)).toEqual([
      'first-tier-cities-2021/build-comprehensive-national-science-centre',
      'first-tier-cities-2021/improve-guangzhou-shenzhen-hong-kong-corridor',
    ]);
  });

  test('is required', () => {
    expect(
      node(
        `console.log(require('policy-tracker').goals.length > 0)`,
        '--input-type=commonjs',
        '--no-warnings',
      ),
    ).toBe(true);
  });

  test('does nothing when imported: no output, no file read, no network', () => {
    const code = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
      let reads = 0;
      for (const name of ['readFileSync', 'readFile', 'openSync']) { const real = fs[name]; fs[name] = (...args) => { if (/policy-tracker.*\\.json/.test(String(args[0]))) reads++; return real(...args); }; }
      syncBuiltinESMExports();
      globalThis.fetch = () => { reads++; };
      await import('policy-tracker');
      console.log(reads);`;
    expect(module(code)).toBe(0);
  });
});

describe('the other entries', () => {
  test('schema', () => {
    expect(
      module(`import { goalSchema } from 'policy-tracker/schema'; import { goals } from 'policy-tracker';
      console.log(goals.every((goal) => goalSchema.safeParse(goal).success));`),
    ).toBe(true);
  });

  test('schema: reads a speech, as JSON text too', () => {
    expect(
      module(`import { readFileSync } from 'node:fs'; import { checkSpeech, parseSpeech } from 'policy-tracker/schema';
      const text = readFileSync('node_modules/policy-tracker/data/speeches/first-tier-cities-2021.json', 'utf8');
      console.log(JSON.stringify([parseSpeech(text).id, checkSpeech(text.replace('"kind"', '"kinb"')).map(({ path }) => path)]));`),
    ).toEqual(['first-tier-cities-2021', ['kind', 'kinb']]);
  });

  test('formats: reads what it writes, without the package that Parquet needs', () => {
    expect(
      module(`import { goals } from 'policy-tracker'; import { fromNdjson, toNdjson } from 'policy-tracker/formats';
      console.log((await fromNdjson([toNdjson(goals)])).goals.length === goals.length);`),
    ).toBe(true);
  });

  test('formats: says which package Parquet needs', () => {
    expect(
      module(`import { goals, InputError } from 'policy-tracker'; import { toParquet } from 'policy-tracker/formats';
      const error = await toParquet(goals).catch((error) => error);
      console.log(JSON.stringify([error instanceof InputError, error.message]));`),
    ).toEqual([
      true,
      'hyparquet-writer: toParquet needs this package; install it with "npm install hyparquet-writer"',
    ]);
  });

  test('sql: needs no database to write for it', () => {
    expect(
      module(`import { toSql } from 'policy-tracker/sql';
      console.log(JSON.stringify(toSql({ cityId: 'shenzhen' }, { dialect: 'duckdb' }).params));`),
    ).toEqual(['shenzhen']);
  });

  test('the schema for editors', () => {
    expect(
      module(`import schema from 'policy-tracker/data/generated/schema/speech.schema.json' with { type: 'json' };
      console.log(JSON.stringify(schema.title));`),
    ).toBe('Speech');
  });

  test('data', () => {
    expect(
      module(`import speech from 'policy-tracker/data/speeches/first-tier-cities-2021.json' with { type: 'json' };
      console.log(JSON.stringify(speech.id));`),
    ).toBe('first-tier-cities-2021');
  });

  test('package.json', () => {
    expect(
      module(
        `import json from 'policy-tracker/package.json' with { type: 'json' }; console.log(JSON.stringify(json.name));`,
      ),
    ).toBe('policy-tracker');
  });

  test('no others', () => {
    expect(() => module(`import 'policy-tracker/dist/index.js'`)).toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});

describe('the installed command', () => {
  const bin = join(project, 'node_modules/.bin/policy-tracker');
  const drafts = () => readdirSync(project).filter((name) => name.endsWith('.tmp'));

  test('answers in a pipe with one goal a line and no colour', () => {
    const { stdout, status } = run(bin, ['goals', '--city', 'shenzhen', '--theme', 'innovation']);
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(stdout).not.toContain('\u001b');
  });

  test('ends with 2 and the nearest match for a wrong flag or id', () => {
    expect(run(bin, ['goals', '--city', 'bejing'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'error: --city: unknown city "bejing"; did you mean "beijing"?\n',
    });
    expect(run(bin, ['goals', '--ciy', 'beijing'])).toMatchObject({ status: 2, stdout: '' });
  });

  test.each(['goals.csv', 'goals.ndjson', 'goals.geojson'])(
    'leaves %s as it was where it is stopped while it writes, or the disk is full',
    (file) => {
      writeFileSync(join(project, file), 'mine');
      // A file that grows past the limit ends the process, or fails like one on a full disk.
      const { status } = run('sh', ['-c', `ulimit -f 8; exec "${bin}" export --out ${file}`]);
      expect(status).not.toBe(0);
      expect(readFileSync(join(project, file), 'utf8')).toBe('mine');
      expect(drafts()).toEqual([]);
    },
  );

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'leaves a file as it was, and nothing beside it, where %s ends it while it writes',
    async (signal) => {
      writeFileSync(join(project, 'corpus.ndjson'), toNdjson(generateGoals(40_000).goals));
      writeFileSync(join(project, 'out.csv'), 'mine');
      const child = spawn(bin, ['export', '--from', 'corpus.ndjson', '--out', 'out.csv'], { cwd: project });
      const ended = new Promise((resolve) => child.once('exit', (_, by) => resolve(by)));
      await vi.waitUntil(() => drafts().length > 0, { timeout: 60_000, interval: 1 });
      child.kill(signal);
      expect(await ended).toBe(signal);
      expect(readFileSync(join(project, 'out.csv'), 'utf8')).toBe('mine');
      expect(drafts()).toEqual([]);
    },
  );

  test('says in a line that what is printed finds no room', () => {
    const { stderr, status } = run('sh', ['-c', `"${bin}" export --format ndjson > /dev/full`]);
    expect([stderr, status]).toEqual(['error: the output cannot be written: ENOSPC\n', 2]);
  });

  test('does not mind a reader that closes the pipe', () => {
    const { stdout, stderr, status } = run('sh', ['-c', `"${bin}" goals --json | head -n 1`]);
    expect([stdout, stderr, status]).toEqual(['[\n', '', 0]);
  });
});

describe('the declarations', () => {
  // The newest compiler takes seconds, the others minutes.
  const compilers = ['typescript-7', 'typescript', 'typescript-5-5'].slice(0, amount({ full: 3, quick: 1 }));
  const typos = ['typos.ts', 'extendingTypos.ts', 'forgetting.ts'];

  beforeAll(() => {
    for (const name of ['consumer', 'typos', 'extending', 'extendingTypos', 'forgetting', 'exporting']) {
      const text = readFileSync(`tests/package/fixtures/${name}.ts`, 'utf8');
      writeFileSync(join(project, `${name}.ts`), text.replaceAll("'./extending'", "'./extending.js'"));
    }
  });

  describe.each(compilers)('with %s', (compiler) => {
    let nodenext: string;
    let bundler: string;

    beforeAll(async () => {
      [nodenext, bundler] = await Promise.all([
        compile(compiler, { module: 'nodenext' }, ['consumer.ts', 'extending.ts', 'exporting.ts', ...typos]),
        compile(compiler, { module: 'esnext', moduleResolution: 'bundler' }, ['consumer.ts', 'exporting.ts']),
      ]);
    }, 300_000);

    test('refuse every typo, and nothing else, with skipLibCheck false', () => {
      expect(linesWithErrors(nodenext)).toEqual(typos.flatMap(linesWithTypos).sort());
    });

    test('compile with a bundler’s module resolution too', () => {
      expect(bundler).toBe('');
    });

    test('say in the first line of a message what to pass where a vocabulary is missing', () => {
      const messages = nodenext.split('\n').filter((line) => line.startsWith('forgetting.ts'));
      expect(messages).toHaveLength(linesWithTypos('forgetting.ts').length);
      const ofGoals = messages.filter((line) => line.includes('PassTheCorpus'));
      const ofSpeeches = messages.filter((line) => line.includes('PassItsVocabularyAsAnOption'));
      expect([ofGoals.length, ofSpeeches.length]).toEqual([messages.length - 2, 2]);
    });

    test('name the nearest id of one’s own for a typo in a speech of one’s own', () => {
      expect(suggestionsFor('extendingTypos.ts', nodenext)).toEqual([
        'shanghai',
        'leisure',
        'renew',
        'shenzhen',
        'international-trade-centre',
        'housing',
        'item',
        'first-goal',
        'first-tier-cities-2021/prioritise-livelihood',
        'continues',
        'night-walk',
        'light-up',
        'shaoxing',
        'digital-trade-hub',
        'night-economy',
        'plain-speech',
        'plain-speech/homes',
        'shaoxing',
      ]);
    });

    test('name the nearest id or key for a typo', () => {
      expect(suggestionsFor('typos.ts', nodenext)).toEqual([
        'beijing',
        'cityId',
        'innovation',
        'greater-bay-area',
        'first-tier-cities-2021/core-competitiveness',
        'shed',
        'city-government',
        'innovation',
      ]);
    });
  });

  test('tell in an editor what a field means, in the words of its schema', () => {
    const declarations = packed.files
      .filter(({ path }) => path.endsWith('.d.ts'))
      .map(({ path }) => installed(path))
      .join('\n');
    const { description } = goalPlaceSchema.shape.role;
    expect(description).toBeDefined();
    expect(declarations).toContain(`/** ${description} */`);
  });
});

/** Compiles files of the project, and gives what the compiler prints: a line for each error, and what explains it. */
async function compile(compiler: string, modules: object, files: readonly string[]): Promise<string> {
  const config = join(project, `tsconfig.${compiler}.${files.length}.json`);
  const strictest = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    target: 'es2022',
    types: [],
  };
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...strictest, ...modules }, files }));
  const child = spawn('node', [resolve('node_modules', compiler, 'bin/tsc'), '--project', config], {
    cwd: project,
  });
  return await text(child.stdout);
}

function linesWithErrors(output: string): string[] {
  return [...output.matchAll(/^(\w+\.ts)\((\d+),/gm)].map(([, file, line]) => `${file}:${line}`).sort();
}

function linesWithTypos(file: string): string[] {
  return readFileSync(`tests/package/fixtures/${file}`, 'utf8')
    .split('\n')
    .flatMap((text, index) => (text.includes('// typo') ? [`${file}:${index + 1}`] : []));
}

/** Lists what the compiler suggests for the errors of a file. */
function suggestionsFor(file: string, output: string): (string | undefined)[] {
  return output
    .split(/^(?=\w+\.ts\()/m)
    .filter((error) => error.startsWith(`${file}(`))
    .flatMap((error) => [...error.matchAll(/Did you mean(?: to write)? '(.*?)'\?/g)])
    .map(([, suggestion]) => suggestion?.replaceAll('"', ''));
}
