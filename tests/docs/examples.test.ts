import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ClickHouseServer, isClickHouseWanted, startClickHouse } from '../sql/clickHouse';
import { extractExamples } from './extractExamples';
import { withAssertions } from './withAssertions';
import { programsIn, writePrograms } from './writePrograms';

const folder = resolve('.examples/as-shipped');
const examples = extractExamples();
const programs = programsIn(folder);

/** The examples ask a server on the reader's machine; here it is one that is started for the tests. */
const usualServer = 'http://localhost:8123';
let server: ClickHouseServer | undefined;
let compiled: Promise<string>;

beforeAll(async () => {
  if (isClickHouseWanted) [server] = await startClickHouse(1);
  const address = server?.address ?? usualServer;
  writePrograms(
    folder,
    programs.map((program) => ({ ...program, code: program.code.replace(usualServer, address) })),
  );
  // Goes on while the examples run.
  compiled = compilerProblems();
}, 60_000);

afterAll(() => server?.stop());

/** Type-checks the examples with the strictness of the package, and gives what the compiler prints. */
async function compilerProblems(): Promise<string> {
  writeFileSync(
    `${folder}/tsconfig.json`,
    JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'] }),
  );
  const compiler = ['node_modules/typescript-7/bin/tsc', '--project', folder, '--pretty', 'false'];
  const { stdout } = await promisify(execFile)(process.execPath, compiler).catch((error) => error);
  return stdout;
}

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

  test('type-checks', async () => {
    const nameOf = new Map(programs.map(({ path, name }) => [path, name]));
    const problems = (await compiled)
      .split('\n')
      .filter(Boolean)
      .map((line) => line.replace(/^[^(]+/, (file) => nameOf.get(resolve(file)) ?? file));
    expect(problems).toEqual([]);
  });
});
