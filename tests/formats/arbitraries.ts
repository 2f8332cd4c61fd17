import fc from 'fast-check';
import type { Evidence, Goal, ProgressUpdate } from '../../src';
import { actorRoleIds, comparisonIds, relationKindIds, stanceIds } from '../../src/vocabulary';
import { generateGoals } from '../generateGoals';

/** Hostile texts: quotes, commas, line breaks, formulas, apostrophes, Chinese and emoji. */
const hostileText = fc
  .oneof(
    fc.constantFrom(
      '=1+1',
      "'=1+1",
      "''-1",
      '+86',
      '-5',
      '@home',
      'a;b',
      'a,b',
      'say "x"',
      'two\nlines',
      'two\r\nlines',
      'null',
      '[]',
      '住房😀',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  )
  .filter((text) => text.trim() === text && text !== '');

/** A text in English and in Chinese, in either, or in other languages. Processors of JSON-LD fold the case of tags. */
const languageMap = fc
  .record(
    { en: hostileText, zh: hostileText, fr: hostileText, 'es-419': hostileText, cy: hostileText },
    { requiredKeys: [] },
  )
  .filter((map) => Object.keys(map).length > 0);

const partialDate = fc.constantFrom('2021', '2021-09', '2021-09-28', '2026-Q2', '2025-04/2026-03');

const figure = fc.record(
  {
    id: fc.constantFrom('average-life-expectancy', 'share'),
    name: languageMap,
    comparison: fc.constantFrom('exactly', 'above', 'at-least', 'below', 'at-most'),
    value: fc.oneof(fc.integer({ min: -1_000, max: 1_000 }), fc.constantFrom(0.5, 77.93, 0.0025)),
    on: partialDate,
    unit: fc.constantFrom('years', '%'),
    coverage: fc.constantFrom('all', 'some'),
  },
  { requiredKeys: ['id', 'name', 'comparison', 'value', 'unit', 'coverage'] },
);

/** Some words of a sentence, the object among them, or only one of the two. */
const words = fc.tuple(fc.nat(50), fc.nat(6)).chain(([start, before]) =>
  fc.record(
    {
      span: fc.constant({ start, end: start + 7 }),
      object: fc.constant({ start: start + before, end: start + 7 }),
    },
    { requiredKeys: [] },
  ),
);

const citation = fc.oneof(
  fc.record({ sourceId: fc.constantFrom('cns-report', 'scio-transcript') }),
  fc.record({ sourceId: fc.constant('cns-report'), item: fc.integer({ min: 1, max: 99 }) }),
  fc
    .record({
      sourceId: fc.constant('cns-report'),
      paragraph: fc.integer({ min: 1, max: 40 }),
      sentence: fc.integer({ min: 1, max: 9 }),
    })
    .chain((place) => words.map((one) => ({ ...place, ...one }))),
);

const relation = fc.record({
  kind: fc.constantFrom(...relationKindIds),
  goalId: fc.constantFrom('other-speech/one', 'other-speech/two'),
});

const place = fc.record(
  {
    placeId: fc.constantFrom('beijing', 'super-large', 'nowhere'),
    role: fc.constantFrom('addressee' as const, 'location' as const),
    isInferred: fc.constant(true as const),
  },
  { requiredKeys: ['placeId', 'role'] },
);

const actor = fc.record({
  actorId: fc.constantFrom('city-government', 'somebody'),
  role: fc.constantFrom(...actorRoleIds),
});

const target = fc
  .record(
    {
      indicatorId: fc.constantFrom('annual-mean-pm25', 'somebodys-indicator'),
      comparison: fc.constantFrom(...comparisonIds),
      value: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((hundredths) => hundredths / 100),
      unit: hostileText,
      dueBy: partialDate,
      baseline: fc.record(
        { value: fc.integer(), on: partialDate, series: fc.constant('since-census') },
        { requiredKeys: ['value', 'on'] },
      ),
      placeId: fc.constantFrom('beijing', 'nowhere'),
      condition: languageMap,
    },
    { requiredKeys: ['indicatorId', 'comparison', 'value', 'unit'] },
  )
  .map((one) => ({ ...one, ...(one.comparison === 'between' && { upTo: one.value + 1.5 }) }));

/** The fields that a goal may lack. */
const optionalFields = fc.record(
  {
    stance: fc.constantFrom(...stanceIds),
    actors: fc.array(actor, { minLength: 1, maxLength: 3 }),
    conditions: fc.array(languageMap, { minLength: 1, maxLength: 2 }),
    targets: fc.array(target, { minLength: 1, maxLength: 3 }),
    saidBy: fc.constantFrom('city-government', 'somebody'),
    note: languageMap,
  },
  { requiredKeys: [] },
);

const { goals: plainGoals, updates: plainUpdates } = generateGoals(300, 7);

/** Goals with every field that a goal can have, and with hostile texts. */
export const fullGoals: fc.Arbitrary<Goal[]> = fc
  .uniqueArray(
    fc.record({
      goal: fc.constantFrom(...plainGoals),
      optional: optionalFields,
      title: languageMap,
      summary: languageMap,
      places: fc.array(place, { minLength: 1, maxLength: 3 }),
      successCriteria: fc.array(languageMap, { maxLength: 2 }),
      figures: fc.array(figure, { maxLength: 2 }),
      citations: fc.array(citation, { minLength: 1, maxLength: 3 }),
      relations: fc.array(relation, { maxLength: 2 }),
      dates: fc.record(
        {
          period: fc.record(
            { start: partialDate, end: fc.constantFrom('2026-Q3', '2026-04/2027-03', '2027') },
            { requiredKeys: ['start'] },
          ),
          deadline: partialDate,
        },
        { requiredKeys: [] },
      ),
    }),
    { maxLength: 8, selector: ({ goal }) => goal.id },
  )
  .map((list) =>
    list.map(({ goal, optional, dates, ...rest }) => ({ ...goal, ...optional, ...rest, ...dates }) as Goal),
  );

/** Evidence with every field that a piece can have, and with hostile texts. */
export const fullEvidence: fc.Arbitrary<Evidence[]> = fc.array(
  fc.record(
    {
      id: fc.constantFrom('a-report', 'mine/a-report'),
      title: hostileText,
      kind: fc.constantFrom('news-report', 'study'),
      publisher: hostileText,
      url: fc.constantFrom('https://example.org/a;b', 'http://example.org/?a=1,2'),
      archivedUrl: fc.constant('https://web.archive.org/web/2025/https://example.org/'),
      publishedOn: partialDate,
      accessedOn: partialDate,
      note: hostileText,
    },
    { requiredKeys: ['id', 'title', 'kind', 'publisher'] },
  ),
  { maxLength: 8 },
);

/** Updates with every field that an update can have, and with hostile texts. */
export const fullUpdates: fc.Arbitrary<ProgressUpdate[]> = fc.array(
  fc
    .record(
      {
        update: fc.constantFrom(...plainUpdates),
        scope: languageMap,
        summary: languageMap,
        assessor: hostileText,
        validOn: partialDate,
        evidenceIds: fc.subarray(['a-report', 'mine/a-report'], { minLength: 1 }),
        reason: fc.oneof(
          fc.record({ kind: fc.constantFrom('lack-of-resources' as const, 'legal-block' as const) }),
          fc.record({ kind: fc.constant('other' as const), note: languageMap }),
        ),
        supersededBy: fc.constant('other-speech/one'),
      },
      { requiredKeys: ['update', 'assessor', 'evidenceIds'] },
    )
    .map(({ update, ...rest }) => ({ ...update, ...rest }) as ProgressUpdate),
  { maxLength: 8 },
);
