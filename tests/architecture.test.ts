import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms in the order in which data flows: a module imports only from its own room and those before it. */
const spine = [
  'src/errors',
  'src/internal',
  'src/date',
  'data/vocabulary',
  'src/model',
  'data/generated',
  'src/vocabulary',
  'src/source',
  'src/corpus',
  'src/status',
  'src/query',
  'src/check',
  'src/track',
  'src/tables',
  'src/formats',
  'src/sql',
  'src/cli',
];

/** Lists the imports of values, not of types, that go against the order. */
function againstTheSpine(file: string, code: string): string[] {
  const roomOf = (path: string) => spine.findIndex((room) => path.startsWith(`${room}/`) || path === room);
  return [...code.matchAll(/^(?:import|export) (?!type )[^;]*? from '(\.[^']*)'/gm)]
    .map(([, path = '']) => normalize(join(dirname(file), path)))
    .filter((path) => roomOf(path) > roomOf(file))
    .map((path) => `${file} imports ${path}`);
}

const files = ['src', 'data'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => name.endsWith('.ts') && spine.some((room) => name.startsWith(`${room}/`))),
);

describe('data flows one way', () => {
  test('no module imports from a room that comes after its own', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(files.flatMap((file) => againstTheSpine(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('one that did would be found', () => {
    const code = `import { a } from '../query/a';\nimport type { B } from '../cli/b';\nimport { c } from '../model/c';\n`;
    expect(againstTheSpine('src/corpus/x.ts', code)).toEqual(['src/corpus/x.ts imports src/query/a']);
  });
});
