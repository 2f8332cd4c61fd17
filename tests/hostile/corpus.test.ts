import { describe, expect, test } from 'vitest';
import { checkFiles, checkSpeech, checkUpdates, parseSpeech, parseUpdates, schemaFor } from '../../src/check';
import { toCsv, toDataPackage, toGeoJson, toJsonLd, toNdjson, toParquet, toRows } from '../../src/formats';
import {
  citiesInRegion,
  classesOfCity,
  compareSpeeches,
  countGoals,
  coverageOf,
  defineCorpus,
  filterGoals,
  functionsOfCity,
  getGoal,
  goalsByCity,
  InputError,
  indexGoals,
  matchesGoal,
  measurementsOf,
  regionsOfCity,
  shippedCorpus,
  speeches,
  statusesOn,
  statusHistory,
  statusOn,
  statusTimeline,
  traceGoal,
  updateTimeline,
} from '../../src/index';
import { toSql } from '../../src/sql';
import { sampleSpeech } from '../corpus/sampleSpeech';

const [earlier, later] = speeches;
const [goal] = shippedCorpus.goals;
const [update] = shippedCorpus.updates;
const range = { from: '2022', to: '2024', by: 'year' } as const;
const duckdb = { dialect: 'duckdb' } as const;

type Call = (corpus: never) => unknown;

/** Every function whose first argument may be a corpus. Those of updates need no goals, and are asked for updates. */
const firsts: Readonly<Record<string, Call>> = {
  filterGoals: (corpus) => filterGoals(corpus, { status: 'achieved', on: '2024' } as never),
  goalsByCity: (corpus) => goalsByCity(corpus, 'beijing' as never),
  countGoals: (corpus) => countGoals(corpus, 'status', { on: '2024' }),
  indexGoals: (corpus) => indexGoals(corpus),
  statusesOn: (corpus) => statusesOn(corpus, { on: '2024' }),
  statusTimeline: (corpus) => statusTimeline(corpus, range),
  toRows: (corpus) => toRows(corpus),
  toCsv: (corpus) => toCsv(corpus),
  toNdjson: (corpus) => toNdjson(corpus),
  toParquet: (corpus) => toParquet(corpus),
  toJsonLd: (corpus) => toJsonLd(corpus),
  toGeoJson: (corpus) => toGeoJson(corpus),
};
const firstsOfUpdates: Readonly<Record<string, Call>> = {
  updateTimeline: (corpus) => updateTimeline(corpus, range),
  toRows: (corpus) => toRows(corpus, { table: 'updates' }),
  toCsv: (corpus) => toCsv(corpus, { table: 'updates' }),
  toNdjson: (corpus) => toNdjson(corpus, { table: 'updates' }),
};

/** Every function that takes a corpus as an option, and the parts of it that the function needs. */
const options: Readonly<Record<string, readonly [parts: readonly string[], call: Call]>> = {
  matchesGoal: [['goals', 'vocabulary', 'updates'], (corpus) => matchesGoal({}, { corpus })],
  functionsOfCity: [
    ['goals', 'vocabulary', 'updates'],
    (corpus) => functionsOfCity('beijing' as never, { corpus }),
  ],
  getGoal: [['goals'], (corpus) => getGoal(goal?.id as never, { corpus })],
  citiesInRegion: [['vocabulary'], (corpus) => citiesInRegion('china' as never, { corpus })],
  regionsOfCity: [['vocabulary'], (corpus) => regionsOfCity('beijing' as never, { corpus })],
  classesOfCity: [['vocabulary'], (corpus) => classesOfCity('beijing' as never, { corpus })],
  schemaFor: [['vocabulary'], (corpus) => schemaFor(corpus)],
  statusOn: [['updates'], (corpus) => statusOn(goal as never, { corpus, on: '2024' })],
  statusHistory: [['updates'], (corpus) => statusHistory(goal as never, { corpus })],
  updateTimeline: [['updates'], (corpus) => updateTimeline([], { corpus, ...range })],
  measurementsOf: [
    ['vocabulary', 'updates', 'indicatorReports', 'evidence'],
    (corpus) => measurementsOf('good-air-days', { corpus, placeId: 'beijing' as never }),
  ],
  traceGoal: [['speeches'], (corpus) => traceGoal(goal?.id as never, { corpus })],
  coverageOf: [['vocabulary'], (corpus) => coverageOf(earlier as never, { corpus })],
  compareSpeeches: [
    ['vocabulary'],
    (corpus) => compareSpeeches(earlier as never, later as never, { corpus }),
  ],
  checkSpeech: [
    ['vocabulary', 'goals', 'updates', 'indicatorReports', 'evidence'],
    (corpus) => checkSpeech({}, { corpus }),
  ],
  parseSpeech: [['vocabulary', 'goals'], (corpus) => parseSpeech(sampleSpeech, { corpus })],
  checkUpdates: [
    ['vocabulary', 'goals', 'updates', 'indicatorReports', 'evidence'],
    (corpus) => checkUpdates([], { corpus }),
  ],
  parseUpdates: [['goals', 'updates'], (corpus) => parseUpdates([], { corpus })],
  checkFiles: [['vocabulary', 'goals', 'updates'], (corpus) => checkFiles([], { corpus })],
  toSql: [['goals', 'vocabulary', 'updates'], (corpus) => toSql({}, { ...duckdb, corpus })],
  toDataPackage: [['speeches', 'vocabulary'], (corpus) => toDataPackage({ corpus })],
};

/** Gives the problems that a call is refused with. Anything thrown but an `InputError` fails. */
async function refusal(
  call: () => unknown,
): Promise<readonly { readonly path: string; readonly message: string }[]> {
  try {
    await call();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).problems;
  }
  return [];
}

const noCorpora: readonly unknown[] = [
  null,
  5,
  'goals',
  true,
  {},
  () => shippedCorpus,
  new Map(),
  { goals: null },
];
/** What may stand in a list where an item should be. */
const noItems: readonly unknown[] = [null, 5, 'goals', []];
const without = (part: string) => ({ ...shippedCorpus, [part]: undefined });

describe('what is no corpus is refused in words', () => {
  test.each(Object.entries({ ...firsts }))('as the first argument of %s', async (_, call) => {
    for (const value of [undefined, ...noCorpora, without('goals')]) {
      const problems = await refusal(() => call(value as never));
      expect(problems).toHaveLength(1);
      expect(problems[0]?.message).toMatch(/^expected .*corpus, found /);
    }
  });

  test.each(Object.entries(firstsOfUpdates))('as the first argument of %s, for updates', async (_, call) => {
    for (const value of [undefined, ...noCorpora, without('updates')]) {
      const problems = await refusal(() => call(value as never));
      expect(problems).toHaveLength(1);
      expect(problems[0]?.message).toMatch(/^expected .*corpus, found /);
    }
  });

  test.each(Object.entries(options))('as an option of %s', async (name, [parts, call]) => {
    const corpora = name === 'schemaFor' ? noCorpora : [...noCorpora, []];
    for (const value of [...corpora, ...parts.map(without)]) {
      const problems = await refusal(() => call(value as never));
      expect(problems.length).toBeGreaterThan(0);
      const path = name === 'schemaFor' ? /^vocabulary/ : /^options\.corpus/;
      for (const problem of problems) {
        expect(problem.path).toMatch(path);
        expect(problem.message).toMatch(/^expected .* found /);
      }
    }
    await expect(refusal(() => call(shippedCorpus as never))).resolves.toEqual([]);
  });
});

describe('lists in a corpus that hold something else are refused, with the place', () => {
  const spoilt = (list: 'goals' | 'updates', item: unknown) => ({
    ...shippedCorpus,
    [list]: [list === 'goals' ? goal : update, item],
  });

  test.each(Object.entries(firsts))('goals, by %s', async (_, call) => {
    for (const item of [undefined, ...noItems]) {
      const problems = await refusal(() => call(spoilt('goals', item) as never));
      expect(problems.map(({ path }) => path)).toEqual(['goals[1]']);
    }
  });

  test.each([...Object.entries(firstsOfUpdates)])('updates, by %s', async (name, call) => {
    for (const item of [undefined, ...noItems]) {
      const problems = await refusal(() => call(spoilt('updates', item) as never));
      const path = name === 'updateTimeline' ? 'updates.updates[1]' : 'updates[1]';
      expect(problems.map((problem) => problem.path)).toEqual([path]);
    }
  });

  test('updates, by every question about statuses', async () => {
    const calls: readonly Call[] = [
      (corpus) => filterGoals(corpus, { status: 'achieved', on: '2024' } as never),
      (corpus) => countGoals(corpus, 'status', { on: '2024' }),
      (corpus) => indexGoals(corpus),
      (corpus) => statusesOn(corpus, { on: '2024' }),
      (corpus) => statusTimeline(corpus, range),
      (corpus) => statusOn(goal as never, { corpus, on: '2024' }),
      (corpus) => measurementsOf('good-air-days', { corpus }),
    ];
    for (const call of calls) {
      for (const item of noItems) {
        const problems = await refusal(() => call(spoilt('updates', item) as never));
        expect(problems.map(({ path }) => path)).toEqual([expect.stringMatching(/updates\[1\]$/)]);
      }
    }
  });

  test('evidence, by everything that needs it', async () => {
    const [piece] = shippedCorpus.evidence;
    const calls: readonly Call[] = [
      (corpus) => toRows(corpus, { table: 'evidence' }),
      (corpus) => toCsv(corpus, { table: 'evidence' }),
      (corpus) => toNdjson(corpus, { table: 'evidence' }),
      (corpus) => toParquet(corpus, { table: 'evidence' }),
      (corpus) => toJsonLd(corpus),
      (corpus) => statusesOn(corpus, { on: '2024' }),
      (corpus) => statusOn(goal as never, { corpus, on: '2024' }),
      (corpus) => measurementsOf('good-air-days', { corpus }),
      (corpus) => checkUpdates([], { corpus }),
      (corpus) => defineCorpus({ extends: corpus }),
    ];
    for (const call of calls) {
      for (const item of noItems) {
        const corpus = { ...shippedCorpus, evidence: [piece, item] };
        const problems = await refusal(() => call(corpus as never));
        expect(problems.map(({ path }) => path)).toEqual([expect.stringMatching(/evidence\[1\]$/)]);
      }
    }
  });

  test('updates whose ids of evidence are no list of texts, by everything that needs them', async () => {
    const calls: readonly Call[] = [
      (corpus) => toRows(corpus, { table: 'updates' }),
      (corpus) => toCsv(corpus, { table: 'updates' }),
      (corpus) => toJsonLd(corpus),
      (corpus) => statusesOn(corpus, { on: '2024' }),
      (corpus) => measurementsOf('good-air-days', { corpus }),
      (corpus) => checkUpdates([], { corpus }),
      (corpus) => defineCorpus({ extends: corpus }),
    ];
    for (const call of calls) {
      for (const evidenceIds of ['a-report', 5, {}, [null], [['a-report']]]) {
        const corpus = { ...shippedCorpus, updates: [update, { ...update, evidenceIds }] };
        const problems = await refusal(() => call(corpus as never));
        expect(problems.map(({ path }) => path)).toEqual([
          expect.stringMatching(/updates\[1\]\.evidenceIds(\[0\])?$/),
        ]);
      }
    }
  });

  test('goals without their fields, by everything that writes them', async () => {
    for (const call of [toRows, toCsv, toParquet, toJsonLd] as readonly Call[]) {
      const problems = await refusal(() =>
        call([{ ...goal, places: null, themeIds: ['housing', 5] }] as never),
      );
      expect(problems.map(({ path }) => path)).toEqual(['goals[0].places', 'goals[0].themeIds[1]']);
      const wrong = { title: { en: 5 }, stance: 5, saidBy: 5, note: 'remark', conditions: ['if'] };
      const optional = await refusal(() => call([{ ...goal, ...wrong }] as never));
      const paths = ['title.en', 'stance', 'conditions[0]', 'saidBy', 'note'];
      expect(optional.map(({ path }) => path)).toEqual(paths.map((one) => `goals[0].${one}`));
    }
    expect(await refusal(() => toGeoJson([{ ...goal, places: [null] }] as never))).toMatchObject([
      { path: 'goals[0].places[0]' },
    ]);
  });
});
