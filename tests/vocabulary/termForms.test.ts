import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { vocabularySchema } from '../../src/check';
import { termsForm } from '../../src/vocabulary/rules/termForms';
import { termRecords } from '../../src/vocabulary/rules/termKinds';

// `defineVocabulary` needs no zod, so the form of terms is said twice. This holds the two together.

const unwrap = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;

const source = { id: 'law', title: 'A law', kind: 'law', publisher: 'A parliament' };
const texts = { en: 'A text', zh: '文字' };

/** A right value for every field, and wrong ones. */
const samples: Readonly<
  Record<string, { readonly right: readonly unknown[]; readonly wrong: readonly unknown[] }>
> = {
  id: { right: ['a', 'a-1'], wrong: ['A', '1', '', 'a/b', 5] },
  name: { right: [texts, { en: 'A' }], wrong: ['A', {}, { en: '' }, { en: 5 }, []] },
  definition: { right: [texts], wrong: ['A', {}, { en: ' ' }] },
  broader: { right: ['build'], wrong: ['Build', 5] },
  level: { right: ['municipality'], wrong: ['A level', {}] },
  kind: { right: ['zone'], wrong: ['A zone', 1] },
  variantOf: { right: ['good-air-days'], wrong: ['Good air', 5] },
  parentId: { right: ['industry'], wrong: ['In dustry', []] },
  gbCode: { right: ['440300'], wrong: ['44030', 440300] },
  iso: { right: ['CN-BJ', 'GB-CMD', 'US-NY', 'NG-LA', 'FR-75'], wrong: ['cn-bj', 'C-BJ', 'CN-', 'CN-LONG'] },
  isoCountry: { right: ['HK'], wrong: ['HKG', 'hk'] },
  wikidata: { right: ['Q1'], wrong: ['1', 'P1'] },
  coordinates: {
    right: [{ latitude: 51.5, longitude: -0.1 }],
    wrong: [
      { latitude: 91, longitude: 0 },
      { latitude: 0, longitude: 181 },
      { latitude: 0 },
      [0, 0],
      { latitude: 0, longitude: 0, height: 1 },
    ],
  },
  memberIds: { right: [[], ['shanghai']], wrong: ['shanghai', [5], ['A b']] },
  withinIds: { right: [['shanghai']], wrong: [[], 'shanghai'] },
  openEnded: { right: [true], wrong: [false, 'yes'] },
  includesEveryCityOf: { right: ['china'], wrong: [true, 1] },
  areaSquareKilometres: { right: [0.5, 12], wrong: [0, -1, '12', Infinity, NaN] },
  note: { right: ['A note'], wrong: ['', 5] },
  unit: { right: ['percent'], wrong: ['', {}] },
  standard: { right: ['GB 3095-2012'], wrong: ['', 3095] },
  population: { right: [texts], wrong: ['Everybody', {}, { en: '' }] },
  source: {
    right: [
      source,
      { ...source, url: 'https://example.org/a', publishedOn: '2020-02', language: 'en', note: 'A' },
    ],
    wrong: [
      'A law',
      { ...source, publisher: '' },
      { ...source, url: 'example.org' },
      { ...source, url: 'ftp://example.org' },
      { ...source, url: 'https://example.org/a b' },
      { ...source, url: 'https://name@example.org' },
      { ...source, publishedOn: '2020-13' },
      { ...source, place: 'x' },
      { id: 'law' },
    ],
  },
  crosswalks: {
    right: [[], [{ scheme: 'SDG', code: '11.3', match: 'close' }]],
    wrong: [
      {},
      [{ scheme: 'NACE', code: '1', match: 'close' }],
      [{ scheme: 'SDG', code: '', match: 'close' }],
      [{ scheme: 'SDG', code: '1', match: 'same' }],
    ],
  },
  members: {
    right: [[], [{ cityId: 'beijing', from: '2020', until: '2021-02', source }]],
    wrong: [
      {},
      [{ from: '2020' }],
      [{ cityId: 'beijing', from: '2020-02-30' }],
      [{ cityId: 'beijing', since: '2020' }],
      [null],
    ],
  },
};

/** The fields of the terms of a kind, and whether each may be left out. */
function fieldsOf(record: string): readonly (readonly [field: string, isOptional: boolean])[] {
  const terms = unwrap(vocabularySchema.shape[record as 'cities']);
  if (!(terms instanceof z.ZodRecord)) throw new Error(`${record} is no record`);
  const { shape } = unwrap(terms.valueType as z.ZodType) as z.ZodObject;
  return Object.entries(shape).map(([field, schema]) => [field, schema instanceof z.ZodOptional]);
}

const agree = (value: unknown) => {
  const isRight = vocabularySchema.safeParse(value).success;
  const problems = termsForm()(value).map(({ path, code }) => `${path}: ${code}`);
  return isRight === (problems.length === 0) ? [] : [{ value, isRight, problems }];
};

describe('the form of terms without zod', () => {
  test('has the kinds that the schema has', () => {
    expect(Object.keys(vocabularySchema.shape)).toEqual(['extends', ...termRecords]);
  });

  test.each(termRecords)('of %s agrees with the schema, field by field', (record) => {
    const fields = fieldsOf(record);
    const whole = Object.fromEntries(fields.map(([field]) => [field, samples[field]?.right[0]]));
    const of = (term: unknown) => ({ [record]: { a: term } });
    expect(fields.filter(([field]) => !samples[field])).toEqual([]);
    expect(vocabularySchema.safeParse(of(whole)).error).toBeUndefined();
    const terms = [
      whole,
      ...fields.map(([field]) => ({ ...whole, [field]: undefined })),
      ...fields.flatMap(([field]) =>
        [...(samples[field]?.right ?? []), ...(samples[field]?.wrong ?? []), null].map((value) => ({
          ...whole,
          [field]: value,
        })),
      ),
      { ...whole, remark: 'x' },
      null,
      'a term',
      [],
    ];
    expect(terms.flatMap((term) => agree(of(term)))).toEqual([]);
    // Or the samples could all be right.
    const refused = fields.filter(([field]) =>
      samples[field]?.wrong.every((value) => agree(of({ ...whole, [field]: value })).length === 0),
    );
    expect(refused).toHaveLength(fields.length);
  });

  test('agrees with it about terms in every combination', () => {
    const term = (record: string) =>
      fc.record(
        Object.fromEntries(
          [...fieldsOf(record).map(([field]) => field), 'nmae'].map((field) => {
            const { right = ['x'], wrong = ['y'] } = samples[field] ?? {};
            return [
              field,
              fc.oneof(
                { weight: 8, arbitrary: fc.constantFrom(...right) },
                { weight: 1, arbitrary: fc.constantFrom(...wrong, null) },
              ),
            ];
          }),
        ),
        { requiredKeys: [] },
      );
    const key = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom('a', 'b-1') },
      { weight: 1, arbitrary: fc.constantFrom('A b', '1', '') },
    );
    const vocabulary = fc.record(
      Object.fromEntries(
        termRecords.map((record) => [record, fc.dictionary(key, term(record), { maxKeys: 2 })]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(vocabulary, (value) => {
        expect(agree(value)).toEqual([]);
      }),
    );
  });
});
