import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms in the order in which data flows: a module imports only from its own room and those before it, types included. */
const rooms = [
  'src/errors',
  'src/internal',
  'src/date',
  'src/model',
  'data/generated/geoNames',
  'data/vocabulary',
  'data/generated',
  'src/vocabulary',
  'src/source',
  'src/corpus',
  'src/names',
  'src/status',
  'src/query',
  'src/check',
  'src/track',
  'src/tables',
  'src/formats',
  'src/sql',
  'src/node',
  'src/cli',
];

/** A folder with more files than this is two rooms. */
const mostFiles = 15;

/** Folders that are lists of one kind of thing, and grow with the data. */
const lists = ['data/speeches', 'data/updates'];

const files = ['src', 'data'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
);
const modules = files.filter((name) => name.endsWith('.ts'));

/** Lists the modules of this repository that a module imports, types included. */
function importsOf(file: string, code: string, known: readonly string[]): string[] {
  return [...code.matchAll(/(?:^(?:import|export)\b[^;]*?\bfrom |^import |\bimport\()\s*'(\.[^']*)'/gm)].map(
    ([, path = '']) => {
      const target = normalize(join(dirname(file), path));
      return known.find((one) => [target, `${target}.ts`, `${target}/index.ts`].includes(one)) ?? target;
    },
  );
}

const roomOf = (file: string) => rooms.findIndex((room) => file.startsWith(`${room}/`));

/** Lists the imports that go against the order of the rooms. Entries of the package may import from every room. */
function againstTheOrder(file: string, imports: readonly string[]): string[] {
  if (roomOf(file) < 0) return [];
  return imports
    .filter((path) => roomOf(path) > roomOf(file) || path === 'src/index.ts')
    .map((path) => `${file} imports ${path}`);
}

/** Lists the pairs of modules that import each other, and every longer circle once. */
function circlesAmong(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) {
      circles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
}

const graph = new Map(
  modules.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'), modules)] as const),
);

describe('the rooms', () => {
  test('every module is in a room, or is the main entry', () => {
    expect(modules.filter((file) => roomOf(file) < 0)).toEqual(['src/index.ts']);
  });

  test('every room has modules', () => {
    expect(rooms.filter((room) => !modules.some((file) => file.startsWith(`${room}/`)))).toEqual([]);
  });

  test('no folder has more than fifteen files', () => {
    const counts = new Map<string, number>();
    for (const file of files.filter((name) => /\.\w+$/.test(name))) {
      counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    }
    const full = [...counts].filter(([folder, count]) => count > mostFiles && !lists.includes(folder));
    expect(full).toEqual([]);
  });
});

describe('data flows one way', () => {
  test('no module imports from a room after its own, types included', () => {
    expect([...graph].flatMap(([file, imports]) => againstTheOrder(file, imports))).toEqual([]);
  });

  test('an import from a later room would be found, of a value or a type', () => {
    const code = `import { a } from '../query/a';\nimport type { B } from '../cli/b';\nimport { c } from '../model/c';\nexport type { D } from '../track/d';\n`;
    expect(againstTheOrder('src/corpus/x.ts', importsOf('src/corpus/x.ts', code, []))).toEqual([
      'src/corpus/x.ts imports src/query/a',
      'src/corpus/x.ts imports src/cli/b',
      'src/corpus/x.ts imports src/track/d',
    ]);
  });

  test('no modules import each other, not even two of one room', () => {
    expect(circlesAmong(graph)).toEqual([]);
  });

  test('a circle of two would be found, and a longer one', () => {
    const circle = new Map([
      ['a', ['b']],
      ['b', ['a']],
      ['c', ['d']],
      ['d', ['e']],
      ['e', ['c']],
    ]);
    expect(circlesAmong(circle)).toEqual(['a -> b -> a', 'c -> d -> e -> c']);
  });
});
