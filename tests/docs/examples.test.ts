import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cli, screen } from '../cli/cli';
import { type ClickHouseServer, isClickHouseWanted, startClickHouse } from '../sql/clickHouse';
import { extractExamples, withAssertions } from './extractExamples';

const folder = resolve('.examples');
const examples = extractExamples();
// Its commands need the files they write: see addASpeech.test.ts.
const followed = 'docs/guide/add-a-speech.md';
const programs = examples
  .filter(({ language }) => language === 'ts')
  .map((example, index) => ({
    ...example,
    name: `${example.file}:${example.line}`,
    path: `${folder}/example${index}.ts`,
  }));
const sessions = examples
  .filter(({ language, file }) => language === 'console' && file !== followed)
  .map((example) => ({ ...example, name: `${example.file}:${example.line}` }));

/** The examples ask the server of whoever reads them; here it is one that is started for the tests. */
const usualServer = 'http://localhost:8123';
let server: ClickHouseServer | undefined;

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (isClickHouseWanted) [server] = await startClickHouse(1);
  for (const { path, code } of programs) {
    writeFileSync(path, withAssertions(code.replace(usualServer, server?.address ?? usualServer)).code);
  }
}, 60_000);

afterAll(() => server?.stop());

describe('the documentation', () => {
  test('has examples in doc comments, in the README and in the guides, and every one has a language that is tried here', () => {
    const files = new Set(examples.map(({ file }) => file.replace(/\/.*/, '')));
    expect([...files]).toEqual(expect.arrayContaining(['src', 'README.md', 'docs']));
    const untried = examples.filter(
      ({ language }) => !['ts', 'console', 'sh', 'text', 'json'].includes(language),
    );
    expect(untried).toEqual([]);
  });

  test('shows the results of its examples, and every result shown is asserted', () => {
    const silent = programs.filter(({ code }) => {
      const shown = code.match(/\/\/ (=>|throws:)/g)?.length ?? 0;
      return shown === 0 || shown !== withAssertions(code).assertions;
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

describe('every example in TypeScript', () => {
  test('type-checks', () => {
    const { options } = ts.parseJsonConfigFileContent(
      ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
      ts.sys,
      '.',
    );
    const program = ts.createProgram(
      programs.map(({ path }) => path),
      options,
    );
    const problems = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      const example = programs.find(({ path }) => path === file?.fileName);
      return `${example?.name ?? file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    expect(problems).toEqual([]);
  });

  test.each(programs.filter(({ needs }) => needs === undefined))(
    '$name gives what it says',
    async ({ path }) => {
      await import(path);
    },
  );

  test.skipIf(!isClickHouseWanted).each(programs.filter(({ needs }) => needs === 'clickhouse'))(
    '$name gives what it says, with a server of ClickHouse',
    async ({ path }) => {
      await import(path);
    },
  );

  test('needs nothing that is not tried here', () => {
    expect(new Set(programs.map(({ needs }) => needs))).toEqual(new Set([undefined, 'clickhouse']));
  });
});

describe('every session at the command line', () => {
  test.each(sessions)('$name prints what it says', async ({ code }) => {
    for (const [, line = '', output = ''] of code.matchAll(/^\$ (.*)\n([\s\S]*?)(?=^\$ |(?![\s\S]))/gm)) {
      const [command, ...args] = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      );
      expect(['policy-tracker', 'npx']).toContain(command);
      const { stdout, stderr } = await cli(command === 'npx' ? args.slice(1) : args, screen);
      expect((stdout + stderr).trimEnd()).toBe(output.trimEnd());
    }
  });
});

describe('every command for a shell', () => {
  const commands = examples
    .filter(({ language, file }) => language === 'sh' && file !== followed)
    .flatMap(({ code }) =>
      [...code.matchAll(/^npx policy-tracker ([^|>\n]*)/gm)].map(([, args = '']) => args.trim()),
    )
    .filter((args) => !args.includes('ministers-address-2030'));

  test('stands in the guides', () => expect(commands.length).toBeGreaterThan(1));

  test.each(commands)('policy-tracker %s runs', async (args) => {
    expect(await cli(args)).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
