import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSpeech, checkUpdates } from '../../src/check';
import { toCsv, toGeoJson, toJsonLd, toNdjson, toRows } from '../../src/formats';
import {
  type Corpus,
  citiesInRegion,
  classesOfCity,
  compareSpeeches,
  countGoals,
  coverageOf,
  crossTabulate,
  defineCorpus,
  defineVocabulary,
  filterGoals,
  functionsOfCity,
  type GoalCriteria,
  getGoal,
  goalsByCity,
  goalsByRegion,
  goalsByTheme,
  groupGoals,
  indexGoals,
  matchesGoal,
  measurementsOf,
  type ProgressUpdate,
  regionsOfCity,
  type Speech,
  shippedCorpus,
  statusesOn,
  statusHistory,
  statusOn,
  statusTimeline,
  traceGoal,
  updateTimeline,
} from '../../src/index';
import { toSql } from '../../src/sql';
import { runs } from '../effort';
import { criteria, facet, goal } from '../query/arbitraries';
import { partialDate, updateLists } from '../track/arbitraries';
import { evidenceById } from '../track/sampleUpdates';
import { sampleSpeech } from './sampleSpeech';

const vocabulary = defineVocabulary({
  cities: { lagos: { name: { en: 'Lagos' } } },
  regions: { nigeria: { name: { en: 'Nigeria' }, memberIds: ['lagos'] } },
  cityClasses: { ports: { name: { en: 'Ports' }, members: [{ cityId: 'lagos' }, { cityId: 'shanghai' }] } },
  themes: { markets: { name: { en: 'Markets' }, parentId: 'industry' } },
});

/** An indicator that no shipped report measures. */
const indicatorId = 'urban-share-of-permanent-residents';

/** The terms that the random goals are given in place of some of their own. */
const ownPlaces = ['lagos', 'nigeria', 'ports'] as const;

/** A goal as its speech has it, at times with terms of one’s own. */
const entry = fc
  .tuple(goal, fc.option(fc.constantFrom(...ownPlaces)), fc.boolean())
  .map(([{ id: _, directionId: __, setOn: ___, ...rest }, placeId, isOfMarkets]) => ({
    ...rest,
    direction: 'homes',
    ...(placeId && { places: [...rest.places, { placeId, role: 'addressee' as const }] }),
    ...(isOfMarkets && { themeIds: ['markets'] }),
    successCriteria: [],
    figures: [],
    citations: [{ sourceId: 'minutes', paragraph: 1, sentence: 3 }],
    relations: [],
  }));

/** A corpus of one speech, with updates on some of its goals. */
const corpora: fc.Arbitrary<Corpus> = fc
  .tuple(fc.array(entry, { minLength: 5, maxLength: 12 }), updateLists)
  .map(([entries, updates]) => {
    const named = entries.map((one, index) => [['a', 'b', 'c', 'd', 'e'][index] ?? `goal-${index}`, one]);
    const goals = Object.fromEntries(named);
    const speech = { ...sampleSpeech, id: 'mine', date: '2022-06-15', goals } as unknown as Speech;
    const measurements = [{ indicatorId, value: 3, unit: 'per cent' }];
    const measured = updates.map((update): ProgressUpdate => ({ ...update, measurements }));
    const file = { evidence: evidenceById, updates: measured };
    return defineCorpus({ vocabulary, speeches: [speech], updates: file }) as Corpus;
  });

const speechOf = ({ speeches }: Corpus): Speech => speeches[0] as Speech;

/** Takes the ids of shipped speeches and directions out of criteria: a corpus of its own does not know them. */
function withoutShipped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutShipped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'speechId' && key !== 'directionId')
      .map(([key, inner]) => [key, withoutShipped(inner)]),
  );
}

const ownCriteria = fc.oneof(
  criteria.map((one) => withoutShipped(one) as GoalCriteria),
  fc.constantFrom<GoalCriteria>(
    ...([
      { cityId: 'lagos' },
      { cityId: 'lagos', includeClassWide: true },
      { regionId: 'nigeria', includeWithin: true },
      { themeId: ['markets', 'industry'] },
    ] as never[]),
  ),
);

const range = { from: '2021', to: '2024', by: 'year' } as const;
const parts = ({ vocabulary: terms, updates }: Corpus) => ({ vocabulary: terms, updates });
const each = { numRuns: runs(200) };

/** Asks the same of a corpus and of its parts. */
type Asked = readonly [ofCorpus: unknown, ofParts: unknown];

/** Every function that takes goals first. */
const ofGoals: Readonly<Record<string, (corpus: Corpus, one: GoalCriteria, on: string) => Asked>> = {
  filterGoals: (all, one) => [filterGoals(all, one), filterGoals(all.goals, one, parts(all))],
  goalsByCity: (all) => [
    goalsByCity(all, 'lagos', { includeClassWide: true }),
    goalsByCity(all.goals, 'lagos', { includeClassWide: true, vocabulary: all.vocabulary }),
  ],
  goalsByRegion: (all) => [
    goalsByRegion(all, 'nigeria', { includeWithin: true }),
    goalsByRegion(all.goals, 'nigeria', { includeWithin: true, vocabulary: all.vocabulary }),
  ],
  goalsByTheme: (all) => [
    goalsByTheme(all, 'industry'),
    goalsByTheme(all.goals, 'industry', { vocabulary: all.vocabulary }),
  ],
  'groupGoals, countGoals, crossTabulate': (all, _, on) => [
    [
      groupGoals(all, 'cityId'),
      countGoals(all, 'status', { on }),
      crossTabulate(all, 'themeId', 'status', { on }),
    ],
    [
      groupGoals(all.goals, 'cityId', parts(all)),
      countGoals(all.goals, 'status', { ...parts(all), on }),
      crossTabulate(all.goals, 'themeId', 'status', { ...parts(all), on }),
    ],
  ],
  indexGoals: (all, one, on) => [
    indexGoals(all).ids({ ...one, status: 'in-progress', on }),
    indexGoals(all.goals, parts(all)).ids({ ...one, status: 'in-progress', on }),
  ],
  statusesOn: (all, _, on) => [statusesOn(all, { on }), statusesOn(all.goals, { on, corpus: all })],
  statusTimeline: (all) => [
    statusTimeline(all, range),
    statusTimeline(all.goals, { ...range, updates: all.updates }),
  ],
  updateTimeline: (all) => [updateTimeline(all, range), updateTimeline(all.updates, range)],
  'toRows, toCsv, toNdjson': (all) => [
    [
      toRows(all),
      toCsv(all),
      toNdjson(all),
      toRows(all, { table: 'updates' }),
      toRows(all, { table: 'evidence' }),
      toNdjson(all, { table: 'updates' }),
    ],
    [
      toRows(all.goals),
      toCsv(all.goals),
      toNdjson(all.goals),
      toRows(all.updates, { table: 'updates' }),
      toRows(all.evidence, { table: 'evidence' }),
      toNdjson(all.updates),
    ],
  ],
};

/** Every function that takes a corpus as an option. */
const ofOption: Readonly<Record<string, (corpus: Corpus, one: GoalCriteria, on: string) => Asked>> = {
  matchesGoal: (all, one) => [
    all.goals.filter(matchesGoal(one, { corpus: all })),
    all.goals.filter(matchesGoal(one, parts(all))),
  ],
  functionsOfCity: (all) => [
    functionsOfCity('lagos', { corpus: all }),
    functionsOfCity('lagos', { corpus: all, vocabulary: all.vocabulary }),
  ],
  'citiesInRegion, regionsOfCity, classesOfCity': (all) => [
    [
      citiesInRegion('nigeria', { corpus: all }),
      regionsOfCity('lagos', { corpus: all }),
      classesOfCity('lagos', { corpus: all }),
    ],
    [
      citiesInRegion('nigeria', { vocabulary: all.vocabulary }),
      regionsOfCity('lagos', { vocabulary: all.vocabulary }),
      classesOfCity('lagos', { vocabulary: all.vocabulary }),
    ],
  ],
  'statusOn, statusHistory': (all, _, on) => [
    all.goals.map((one) => [statusOn(one, { corpus: all, on }), statusHistory(one, { corpus: all })]),
    all.goals.map((one) => [
      statusOn(one, { updates: all.updates, corpus: { updates: [], evidence: all.evidence }, on }),
      statusHistory(one, { updates: all.updates }),
    ]),
  ],
  coverageOf: (all) => [
    coverageOf(speechOf(all), { corpus: all }),
    coverageOf(speechOf(all), { vocabulary: all.vocabulary }),
  ],
  compareSpeeches: (all) => {
    const later = { ...speechOf(all), id: 'later', date: '2040-01-01' };
    return [
      compareSpeeches(speechOf(all), later, { corpus: all }),
      compareSpeeches(speechOf(all), later, { vocabulary: all.vocabulary }),
    ];
  },
  toSql: (all, one) => [
    toSql(one, { dialect: 'duckdb', corpus: all }),
    toSql(one, { dialect: 'duckdb', vocabulary: all.vocabulary }),
  ],
  checkSpeech: (all) => [
    checkSpeech(speechOf(all), { corpus: all }),
    checkSpeech(speechOf(all), { vocabulary: all.vocabulary }),
  ],
};

describe('a corpus is asked as its goals are with its vocabulary and updates', () => {
  test.each(Object.entries({ ...ofGoals, ...ofOption }))('by %s', (_, ask) => {
    fc.assert(
      fc.property(corpora, ownCriteria, partialDate, (corpus, one, on) => {
        const [ofCorpus, ofParts] = ask(corpus, one, on);
        expect(ofCorpus).toEqual(ofParts);
      }),
      each,
    );
  });

  test('and the answers are not all empty', () => {
    const met = { goals: 0, updates: 0 };
    fc.assert(
      fc.property(corpora, (corpus) => {
        met.goals += filterGoals(corpus, { cityId: 'lagos' }).length;
        met.updates += statusesOn(corpus, { on: '2025' }).filter(({ update }) => update).length;
      }),
      each,
    );
    expect(Object.values(met).filter((count) => count < 20)).toEqual([]);
  });

  test('by the shipped corpus as where no corpus is given', () => {
    const { goals, updates } = shippedCorpus;
    expect(toJsonLd(shippedCorpus)).toEqual(toJsonLd(goals));
    expect(toGeoJson(shippedCorpus)).toEqual(toGeoJson(goals));
    expect(toCsv(shippedCorpus, { table: 'updates' })).toBe(toCsv(updates, { table: 'updates' }));
    expect(statusesOn(shippedCorpus, { on: '2025' })).toEqual(statusesOn(goals, { on: '2025' }));
    expect(statusTimeline(shippedCorpus, range)).toEqual(statusTimeline(goals, range));
    expect(measurementsOf('good-air-days', { corpus: shippedCorpus })).toEqual(
      measurementsOf('good-air-days'),
    );
    expect(traceGoal(goals[0]?.id as never, { corpus: shippedCorpus })).toEqual(
      traceGoal(goals[0]?.id as never),
    );
  });
});

describe('a corpus that is joined with the shipped one', () => {
  const joined = (corpus: Corpus): Corpus => defineCorpus({ extends: [shippedCorpus, corpus] }) as Corpus;

  test('answers about its own speech as it does alone', () => {
    fc.assert(
      fc.property(corpora, ownCriteria, facet, partialDate, (mine, one, key, on) => {
        const both = joined(mine);
        const asked = { ...one, speechId: 'mine' } as unknown as GoalCriteria;
        const own = filterGoals(mine, asked);
        expect(filterGoals(both, asked)).toEqual(own);
        expect(filterGoals(both, { ...asked, status: 'in-progress', on })).toEqual(
          filterGoals(mine, { ...asked, status: 'in-progress', on }),
        );
        expect(countGoals({ ...both, goals: own }, key)).toEqual(countGoals({ ...mine, goals: own }, key));
        expect(statusesOn({ ...both, goals: own }, { on })).toEqual(
          statusesOn({ ...mine, goals: own }, { on }),
        );
        expect(coverageOf(speechOf(mine), { corpus: both })).toEqual(
          coverageOf(speechOf(mine), { corpus: mine }),
        );
        expect(measurementsOf(indicatorId, { corpus: both })).toEqual(
          measurementsOf(indicatorId, { corpus: mine }),
        );
      }),
      each,
    );
  });

  test('finds each of its goals, and follows it through its speeches', () => {
    fc.assert(
      fc.property(corpora, (mine) => {
        const both = joined(mine);
        for (const { id } of mine.goals) {
          expect(getGoal(id, { corpus: both })).toEqual(getGoal(id, { corpus: mine }));
          expect(traceGoal(id, { corpus: both })).toEqual(traceGoal(id, { corpus: mine }));
        }
        expect(checkUpdates(mine.updates, { corpus: both })).toEqual(
          checkUpdates(mine.updates, { corpus: mine }),
        );
      }),
      { numRuns: runs(50) },
    );
  });
});
