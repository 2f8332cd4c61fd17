import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { closedTerms } from '../../scripts/closedTerms';
import { entities } from '../../scripts/dictionary/entities';
import { fieldTable } from '../../scripts/dictionary/fieldTable';
import { markdownTable } from '../../scripts/markdownTable';
import { vocabularyKinds } from '../../scripts/vocabularyKinds';
import { languageMapSchema } from '../../src/model/languageMap';
import { evidenceEntrySchema } from '../../src/model/progress/evidence';

const dictionary = readFileSync('data/generated/dictionary.md', 'utf8');

describe('the data dictionary', () => {
  test('explains every field of every entity', () => {
    const unexplained = entities.flatMap(({ one, schema }) =>
      Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>)
        .filter(
          ([key, { description }]) => !description || !new RegExp(`\\| \`${key}\` \\|.*\\|`).test(dictionary),
        )
        .map(([key]) => `${one}: ${key}`),
    );
    expect(unexplained).toEqual([]);
  });

  test('lists every term', () => {
    const { glossary: _, ...open } = vocabularyKinds;
    const ids = Object.values({ ...closedTerms, ...open }).flatMap(({ terms }) => Object.keys(terms));
    expect(ids.filter((id) => !dictionary.includes(`| \`${id}\` |`))).toEqual([]);
  });
});

describe('a table of fields', () => {
  test('names entities and lists of them, in a plural that is one', () => {
    const schema = z.strictObject({
      pieces: z.array(evidenceEntrySchema.readonly()).readonly().describe('The pieces.'),
      names: z.array(z.array(languageMapSchema)).optional().describe('The names.'),
      size: z.enum(['small', 'large']).describe('The size.'),
      inner: z.strictObject({ count: z.int().describe('How many.') }).describe('The inner one.'),
    });
    expect(fieldTable(schema).split('\n').slice(2)).toEqual([
      '| `pieces` | list of pieces of evidence | The pieces. |',
      '| `names` | list of lists of language maps, optional | The names. |',
      '| `size` | `small`, `large` | The size. |',
      '| `inner` | object | The inner one. |',
      '| `inner.count` | whole number | How many. |',
    ]);
  });
});

describe('a table in Markdown', () => {
  test('keeps each row on its line and each cell in its column', () => {
    expect(markdownTable(['A', 'B'], [['one | two', 'three\nfour']])).toBe(
      '| A | B |\n| --- | --- |\n| one \\| two | three four |',
    );
  });
});
