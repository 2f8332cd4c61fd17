import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import * as main from '../../src';
import * as schema from '../../src/check';
import * as formats from '../../src/formats';
import * as node from '../../src/node';
import * as source from '../../src/source';
import * as sql from '../../src/sql';
import * as vocabulary from '../../src/vocabulary';

const readme = readFileSync('README.md', 'utf8');
const entries: Readonly<Record<string, object>> = {
  'policy-tracker': main,
  'policy-tracker/vocabulary': vocabulary,
  'policy-tracker/source': source,
  'policy-tracker/schema': schema,
  'policy-tracker/formats': formats,
  'policy-tracker/node': node,
  'policy-tracker/sql': sql,
};

/** The rows of the table of contents: the names in each, and the entry that exports them. */
const rows = [...readme.matchAll(/^\| `.*\|$/gm)]
  .map(([row]) => [...row.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
  .filter(([first = '']) => !first.includes('*'))
  .map(([first = '', ...rest]) =>
    first.startsWith('policy-tracker/')
      ? { entry: first, names: rest }
      : { entry: 'policy-tracker', names: [first, ...rest] },
  );

describe('the table of contents in the README', () => {
  test('names only what the package exports', () => {
    const unknown = rows.flatMap(({ entry, names }) =>
      names.filter((name) => !Object.hasOwn(entries[entry] ?? {}, name)),
    );
    expect(unknown).toEqual([]);
  });

  test('names every entry, and every function and every set of data of the main one', () => {
    const named = new Set(rows.flatMap(({ names }) => names));
    const isListOfIds = (name: string) => name.endsWith('Ids');
    const besides = ['InputError', 'shippedVocabulary'];
    const missing = Object.keys(main).filter(
      (name) => !named.has(name) && !isListOfIds(name) && !besides.includes(name),
    );
    expect(missing).toEqual([]);
    expect(new Set(rows.map(({ entry }) => entry))).toEqual(new Set(Object.keys(entries)));
  });
});

test('the README names the two commands that do all the set-up', () => {
  expect(readme).toContain('```sh\nnpm ci && npm start\n```');
  expect(readme).toContain('```sh\nnpm test\n```');
});

test('the citation file has the version of the package', () => {
  expect(readFileSync('CITATION.cff', 'utf8')).toContain(`version: ${version}\n`);
});
