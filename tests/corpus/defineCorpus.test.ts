import { describe, expect, test } from 'vitest';
import { parseUpdates } from '../../src/check';
import {
  countGoals,
  crossTabulate,
  defineCorpus,
  defineVocabulary,
  filterGoals,
  functionsOfCity,
  getGoal,
  goals,
  goalsByCity,
  goalsByRegion,
  goalsByTheme,
  groupGoals,
  indexGoals,
  matchesGoal,
  shippedCorpus,
  shippedVocabulary,
  statusHistory,
  statusOn,
  updates,
} from '../../src/index';
import { sampleUpdate } from '../check/sampleUpdate';
import { problemsOf } from '../problemsOf';
import { sampleGoal, sampleSpeech } from './sampleSpeech';

const vocabulary = defineVocabulary({
  cities: { lagos: { name: { en: 'Lagos' } } },
  regions: { nigeria: { name: { en: 'Nigeria' }, memberIds: ['lagos'] } },
  themes: { markets: { name: { en: 'Markets' }, parentId: 'industry' } },
});
const address = {
  ...sampleSpeech,
  id: 'lagos-address-2031',
  goals: {
    'open-markets': sampleGoal({
      places: [{ placeId: 'lagos' as 'shenzhen', role: 'addressee' }],
      themeIds: ['markets' as 'trade'],
    }),
  },
};
const report = sampleUpdate({ id: 'markets-open', goalId: 'lagos-address-2031/open-markets' });
const reports = parseUpdates([report], { goals: [{ id: report.goalId }] });
const mine = defineCorpus({ vocabulary, speeches: [address], updates: reports });
const both = defineCorpus({ extends: [shippedCorpus, mine] });
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('a corpus of your own', () => {
  test('has the goals, directions and findings of its speeches, and nothing that is shipped', () => {
    expect(ids(mine.goals)).toEqual(['lagos-address-2031/open-markets']);
    expect(ids(mine.directions)).toEqual(['lagos-address-2031/homes']);
    expect(ids(mine.findings)).toEqual(['lagos-address-2031/few-homes']);
    expect(ids(mine.updates)).toEqual(['markets-open']);
  });

  test('brings its vocabulary and updates to every question about goals', () => {
    const criteria = { status: 'in-progress', on: '2025-06' } as const;
    expect(ids(filterGoals(mine, { regionId: 'nigeria', includeWithin: true, ...criteria }))).toEqual(
      ids(mine.goals),
    );
    expect(ids(goalsByCity(mine, 'lagos'))).toEqual(ids(mine.goals));
    expect(ids(goalsByRegion(mine, 'nigeria', { includeWithin: true }))).toEqual(ids(mine.goals));
    expect(ids(goalsByTheme(mine, 'industry'))).toEqual(ids(mine.goals));
    expect(countGoals(mine, 'status', { on: '2025-06' })).toEqual({ 'in-progress': 1 });
    expect(Object.keys(groupGoals(mine, 'themeId'))).toEqual(['markets', 'industry']);
    expect(crossTabulate(mine, 'cityId', 'status', { on: '2025-06' })).toEqual({
      lagos: { 'in-progress': 1 },
    });
    expect(indexGoals(mine).count({ cityId: 'lagos', ...criteria })).toBe(1);
  });

  test('takes options before what it brings', () => {
    const on = '2025-06';
    expect(countGoals(mine, 'status', { on, updates: [] })).toEqual({ 'not-assessed': 1 });
    expect(
      problemsOf(() =>
        filterGoals(mine, { cityId: 'lagos' as never }, { vocabulary: shippedVocabulary as never }),
      ),
    ).toMatchObject([{ code: 'unknown-id', path: 'criteria.cityId' }]);
  });

  test('without parts is empty, and has the shipped vocabulary', () => {
    const empty = defineCorpus({});
    expect(empty.goals).toEqual([]);
    expect(empty.vocabulary.cities).toEqual(shippedVocabulary.cities);
  });
});

describe('corpora joined', () => {
  test('answer about the goals of all', () => {
    expect(both.goals).toEqual([...goals, ...mine.goals]);
    expect(ids(filterGoals(both, { cityId: ['lagos', 'beijing'], themeId: 'industry' }))).toContain(
      'lagos-address-2031/open-markets',
    );
    expect(ids(both.updates)).toEqual([...ids(updates), 'markets-open']);
  });

  test('know the speeches and directions of all, and no others', () => {
    const ask = (corpus: typeof both, speechId: string) =>
      problemsOf(() => filterGoals(corpus, { speechId: speechId as never }));
    expect(ask(both, 'first-tier-cities-2021')).toEqual([]);
    expect(ask(both, 'lagos-address-201')).toMatchObject([
      { code: 'unknown-id', suggestion: 'lagos-address-2031' },
    ]);
    expect(ask(mine as never, 'first-tier-cities-2021')).toMatchObject([{ code: 'unknown-id' }]);
    const directionId = 'lagos-address-2031/hoems' as never;
    expect(problemsOf(() => filterGoals(mine, { directionId }))).toMatchObject([{ code: 'unknown-id' }]);
  });

  test('have once what they have in common', () => {
    const again = defineCorpus({ extends: [both, shippedCorpus, mine] });
    expect(ids(again.goals)).toEqual(ids(both.goals));
    expect(ids(again.updates)).toEqual(ids(both.updates));
    expect(ids(again.indicatorReports)).toEqual(ids(shippedCorpus.indicatorReports));
  });

  test('keep every shipped term with its name', () => {
    expect(shippedCorpus.vocabulary.cities.beijing.name).toEqual({ en: 'Beijing', zh: '北京' });
    expect(vocabulary.cities.beijing.name.en).toBe('Beijing');
    expect(vocabulary.cities.lagos.name).toEqual({ en: 'Lagos' });
  });
});

describe('what cannot be joined is refused', () => {
  test('two speeches with one id', () => {
    const other = { ...address, title: { en: 'Another address' } };
    expect(problemsOf(() => defineCorpus({ extends: mine, speeches: [other] }))).toMatchObject([
      {
        code: 'repeated-id',
        path: 'speeches.lagos-address-2031',
        message: 'another speech has the id "lagos-address-2031"',
      },
    ]);
  });

  test('a term that two vocabularies define differently', () => {
    const other = defineVocabulary({ cities: { lagos: { name: { en: 'Lagos, Portugal' } } } });
    expect(problemsOf(() => defineCorpus({ extends: mine, vocabulary: other }))).toMatchObject([
      {
        code: 'repeated-id',
        path: 'vocabulary.cities.lagos',
        message: 'two corpora define "lagos" differently; rename one of the two',
      },
    ]);
  });

  test('an id that names a city in one vocabulary and a region in another', () => {
    const other = defineVocabulary({ regions: { lagos: { name: { en: 'Lagos State' }, memberIds: [] } } });
    expect(problemsOf(() => defineCorpus({ extends: mine, vocabulary: other }))).toMatchObject([
      {
        code: 'repeated-id',
        path: 'vocabulary.regions.lagos',
        message: '"lagos" is a region of one corpus and a city of another; rename one of the two',
      },
    ]);
  });

  test('an update about a goal that does not exist, and one with the id of another', () => {
    const file = {
      updates: [...reports.updates, { ...reports.updates[0], goalId: 'lagos-address-2031/open-market' }],
    } as typeof reports;
    const problems = problemsOf(() => defineCorpus({ vocabulary, speeches: [address], updates: file }));
    expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'updates.markets-open: another update or report has the id "markets-open"',
      'updates.markets-open.goalId: unknown goal "lagos-address-2031/open-market"; did you mean "lagos-address-2031/open-markets"?',
    ]);
  });

  test('a misspelt part', () => {
    expect(problemsOf(() => defineCorpus({ speech: [address] } as never))).toMatchObject([
      { code: 'unknown-option', suggestion: 'speeches' },
    ]);
  });

  test.each<[string, unknown[]]>([
    ['extends', [null, 'x', {}, [null], [mine, {}]]],
    ['vocabulary', [null, 'x', []]],
    ['speeches', [null, 'x', {}, [null], [{}], [{ id: 'x' }]]],
    ['updates', [null, 'x', {}, [null], [{}], { updates: [null] }]],
  ])('%s of the wrong form', (part, values) => {
    for (const value of values) {
      expect(problemsOf(() => defineCorpus({ [part]: value } as never))).toMatchObject([
        { code: 'wrong-form', path: `options.${part}` },
      ]);
    }
  });

  test('a goal asked of what is no corpus', () => {
    for (const corpus of [null, 'x', {}, { goals: 'x' }]) {
      expect(problemsOf(() => getGoal('x/y' as never, { corpus } as never))).toMatchObject([
        { code: 'wrong-form', path: 'options.corpus' },
      ]);
    }
  });

  test('what is neither a corpus nor a list of goals', () => {
    const parts = [
      { goals },
      { ...mine, updates: undefined },
      { ...mine, vocabulary: null },
      { ...mine, goals: 'x' },
    ];
    for (const value of [undefined, null, 'goals', {}, ...parts]) {
      expect(problemsOf(() => filterGoals(value as never, {}))).toMatchObject([
        { code: 'wrong-form', path: 'goals' },
      ]);
    }
  });
});

describe('a corpus as an option', () => {
  const goal = mine.goals[0];
  if (!goal) throw new Error('the corpus has no goal');

  test('tells which goals there are', () => {
    expect(getGoal(goal.id, { corpus: mine })).toBe(goal);
    expect(problemsOf(() => getGoal('lagos-address-2031/open-market', { corpus: mine }))).toMatchObject([
      { code: 'unknown-id', suggestion: 'lagos-address-2031/open-markets' },
    ]);
    expect(both.goals.filter(matchesGoal({ speechId: 'lagos-address-2031' }, { corpus: both }))).toEqual([
      goal,
    ]);
  });

  test('brings its vocabulary and updates', () => {
    expect(functionsOfCity('lagos', { corpus: mine })).toEqual([]);
    expect(problemsOf(() => functionsOfCity('lagoss', { corpus: mine }))).toMatchObject([
      { suggestion: 'lagos' },
    ]);
    expect(statusOn(goal, { corpus: mine, on: '2025-06' }).status).toBe('in-progress');
    expect(statusOn(goal, { on: '2025-06' }).status).toBe('not-assessed');
    expect(statusHistory(goal, { corpus: both }).map(({ status }) => status)).toEqual(['in-progress']);
  });

  test('is refused if it is none', () => {
    expect(problemsOf(() => statusOn(goal, { corpus: goals as never, on: '2025' }))).toMatchObject([
      { code: 'wrong-form', path: 'options.corpus', message: 'expected a corpus with updates, found a list' },
    ]);
  });
});
