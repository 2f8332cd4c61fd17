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
const pieces = { markets: { title: 'Markets open', kind: 'news-report', publisher: 'A newspaper' } };
const report = sampleUpdate({
  id: 'markets-open',
  goalId: 'lagos-address-2031/open-markets',
  validOn: '2031-05',
  recordedOn: '2031-06-02',
  evidenceIds: ['markets'],
});
const reports = parseUpdates(
  { evidence: pieces, updates: [report] },
  { corpus: defineCorpus({ vocabulary, speeches: [address] }) },
);
const mine = defineCorpus({ vocabulary, speeches: [address], updates: reports });
const both = defineCorpus({ extends: [shippedCorpus, mine] });
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('a corpus of your own', () => {
  test('has the goals, directions and findings of its speeches, and nothing that is shipped', () => {
    expect(ids(mine.goals)).toEqual(['lagos-address-2031/open-markets']);
    expect(ids(mine.directions)).toEqual(['lagos-address-2031/homes']);
    expect(ids(mine.findings)).toEqual(['lagos-address-2031/few-homes']);
    expect(ids(mine.updates)).toEqual(['markets-open']);
    expect(mine.evidence).toEqual([{ id: 'markets', ...pieces.markets }]);
    expect(mine.measurements).toEqual([]);
  });

  test('brings its vocabulary and updates to every question about goals', () => {
    const criteria = { status: 'in-progress', on: '2031-06' } as const;
    expect(ids(filterGoals(mine, { regionId: 'nigeria', includeWithin: true, ...criteria }))).toEqual(
      ids(mine.goals),
    );
    expect(ids(goalsByCity(mine, 'lagos'))).toEqual(ids(mine.goals));
    expect(ids(goalsByRegion(mine, 'nigeria', { includeWithin: true }))).toEqual(ids(mine.goals));
    expect(ids(goalsByTheme(mine, 'industry'))).toEqual(ids(mine.goals));
    expect(countGoals(mine, 'status', { on: '2031-06' })).toEqual({ 'in-progress': 1 });
    expect(Object.keys(groupGoals(mine, 'themeId'))).toEqual(['markets', 'industry']);
    expect(crossTabulate(mine, 'cityId', 'status', { on: '2031-06' })).toEqual({
      lagos: { 'in-progress': 1 },
    });
    expect(indexGoals(mine).count({ cityId: 'lagos', ...criteria })).toBe(1);
  });

  test('takes options before what it brings', () => {
    const on = '2031-06';
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

describe('the measurements of a corpus', () => {
  const figure = { indicatorId: 'markets', value: 3, unit: 'markets', on: '2025' };
  const { goalId: _, status: __, validOn: ___, ...said } = report;
  const measured = defineCorpus({
    vocabulary,
    speeches: [address],
    updates: {
      evidence: pieces,
      updates: [
        { ...report, measurements: [figure, { ...figure, value: 4 }] } as never,
        { ...report, id: 'x' } as never,
      ],
      indicatorReports: [{ ...said, id: 'y', measurements: [figure] } as never],
    },
  });

  test('are those of its updates and reports, each with its goal, its assessor and its evidence', () => {
    expect(measured.measurements.map(({ value, updateIds, goalIds }) => [value, updateIds, goalIds])).toEqual(
      [
        [3, ['markets-open'], ['lagos-address-2031/open-markets']],
        [4, ['markets-open'], ['lagos-address-2031/open-markets']],
        [3, ['y'], []],
      ],
    );
    const { recordedOn, assessorKind, assessor } = report;
    expect(measured.measurements[0]).toMatchObject({
      ...figure,
      recordedOn,
      assessorKind,
      assessor,
      evidence: mine.evidence,
    });
  });

  test('of corpora joined are those of all, and the shipped ones those of the shipped updates and reports', () => {
    const joined = defineCorpus({ extends: [shippedCorpus, measured] });
    // The updates of all come before the reports of all.
    expect(joined.measurements).toHaveLength(shippedCorpus.measurements.length + 3);
    expect(joined.measurements).toEqual(
      expect.arrayContaining([...shippedCorpus.measurements, ...measured.measurements]),
    );
    const stated = [...shippedCorpus.updates, ...shippedCorpus.indicatorReports].flatMap(
      (one) => one.measurements ?? [],
    );
    expect(shippedCorpus.measurements).toMatchObject(stated);
    expect(stated.length).toBeGreaterThan(5);
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
    expect(ids(again.evidence)).toEqual(ids(both.evidence));
    // The pieces of a file are made anew for each corpus that is defined with it.
    const twin = defineCorpus({ vocabulary, speeches: [address], updates: reports });
    expect(ids(defineCorpus({ extends: [mine, twin] }).evidence)).toEqual(['markets']);
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
      ...reports,
      updates: [...reports.updates, { ...reports.updates[0], goalId: 'lagos-address-2031/open-market' }],
    } as typeof reports;
    const problems = problemsOf(() => defineCorpus({ vocabulary, speeches: [address], updates: file }));
    expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'updates.markets-open: another update or report has the id "markets-open"',
      'updates.markets-open.goalId: unknown goal "lagos-address-2031/open-market"; did you mean "lagos-address-2031/open-markets"?',
    ]);
  });

  test('an update on evidence that is nowhere, and evidence with the id of other evidence', () => {
    const updates = { ...reports, updates: [{ ...report, evidenceIds: ['market'] }] } as typeof reports;
    expect(problemsOf(() => defineCorpus({ vocabulary, speeches: [address], updates }))).toMatchObject([
      {
        code: 'unknown-id',
        path: 'updates.markets-open.evidenceIds[0]',
        message: 'unknown evidence "market"; did you mean "markets"?',
      },
    ]);
    const other = { evidence: { markets: { ...pieces.markets, title: 'Another' } }, updates: [] };
    expect(problemsOf(() => defineCorpus({ extends: mine, updates: other }))).toMatchObject([
      { code: 'repeated-id', path: 'evidence.markets' },
    ]);
  });

  test('a misspelt part', () => {
    expect(problemsOf(() => defineCorpus({ speech: [address] } as never))).toMatchObject([
      { code: 'unknown-option', suggestion: 'speeches' },
    ]);
  });

  test.each<[string, string, unknown]>([
    ['extends', 'extends', null],
    ['extends', 'extends', 'x'],
    ['extends', 'extends[1]', [mine, null]],
    ['extends', 'extends.speeches[0]', { ...mine, speeches: [null] }],
    ['extends', 'extends[0].updates[1]', [{ ...mine, updates: [mine.updates[0], null] }]],
    ['extends', 'extends.vocabulary.cities', { ...mine, vocabulary: { ...vocabulary, cities: [] } }],
    ['vocabulary', 'vocabulary', null],
    ['vocabulary', 'vocabulary', 'x'],
    ['vocabulary', 'vocabulary', []],
    ['vocabulary', 'vocabulary.themes', { ...vocabulary, themes: undefined }],
    ['vocabulary', 'vocabulary.regions.x.memberIds', { ...vocabulary, regions: { x: {} } }],
    ['speeches', 'speeches', null],
    ['speeches', 'speeches', 'x'],
    ['speeches', 'speeches', {}],
    ['speeches', 'speeches[0]', [null]],
    ['speeches', 'speeches[1]', [address, undefined]],
    ['speeches', 'speeches[0].goals', [{ ...address, goals: [] }]],
    ['speeches', 'speeches[0].goals.a', [{ ...address, goals: { a: null } }]],
    [
      'speeches',
      'speeches[0].goals.a.places[0]',
      [{ ...address, goals: { a: sampleGoal({ places: [null as never] }) } }],
    ],
    ['updates', 'updates', null],
    ['updates', 'updates', 'x'],
    ['updates', 'updates.updates', {}],
    ['updates', 'updates[0]', [null]],
    ['updates', 'updates.updates[0]', { updates: [null] }],
    ['updates', 'updates.indicatorReports[0]', { updates: [], indicatorReports: [null] }],
    ['updates', 'updates.evidence', { updates: [], evidence: [] }],
    ['updates', 'updates.evidence.a', { updates: [], evidence: { a: null } }],
    [
      'updates',
      'updates.evidence.a.title',
      { updates: [], evidence: { a: { ...pieces.markets, title: 5 } } },
    ],
    ['updates', 'updates[0].evidenceIds', [{ ...report, evidenceIds: 'markets' }]],
    ['updates', 'updates[0].evidenceIds[0]', [{ ...report, evidenceIds: [null] }]],
    ['extends', 'extends.evidence', { ...mine, evidence: undefined }],
    ['extends', 'extends.evidence[0].id', { ...mine, evidence: [pieces.markets] }],
    ['updates', 'updates[0].validOn', [{ ...report, validOn: undefined }]],
  ])('%s where %s has the wrong form', (part, path, value) => {
    const problems = problemsOf(() => defineCorpus({ vocabulary, [part]: value } as never));
    expect(problems).toMatchObject([{ code: 'wrong-form', path }]);
  });

  test('and a list with a hole, and everything of the wrong form at once', () => {
    const speeches = [address];
    speeches[2] = address;
    const problems = problemsOf(() => defineCorpus({ vocabulary, speeches, updates: [{}] } as never));
    expect(problems.map(({ path }) => path)).toEqual([
      'speeches[1]',
      ...['id', 'recordedOn', 'assessorKind', 'evidenceIds', 'goalId', 'status', 'validOn'].map(
        (field) => `updates[0].${field}`,
      ),
    ]);
    expect(problems[0]?.message).toBe('expected a speech, found undefined');
  });

  test('every id that names nothing, all at once, with the nearest match', () => {
    const goal = sampleGoal({
      direction: 'hoems',
      action: 'biuld' as 'build',
      places: [{ placeId: 'lagoss' as 'shenzhen', role: 'addressee' }],
      functions: [{ functionId: 'trade-center' as 'international-trade-centre', change: 'raise' }],
      themeIds: ['housing', 'makets' as 'trade'],
      relations: [
        { kind: 'narrows', goalId: 'open-marketts' },
        { kind: 'continues', goalId: 'another-speech/that-may-be-added' },
      ],
    });
    const finding = { ...address.findings['few-homes'], themeIds: ['marketing'] };
    const speech = {
      ...address,
      goals: { ...address.goals, 'build-homes': goal },
      findings: { 'few-homes': finding },
    };
    const problems = problemsOf(() => defineCorpus({ vocabulary, speeches: [speech] } as never));
    const at = 'speeches.lagos-address-2031';
    expect(problems.map(({ path, suggestion }) => [path, suggestion])).toEqual([
      [`${at}.goals.build-homes.direction`, 'homes'],
      [`${at}.goals.build-homes.action`, 'build'],
      [`${at}.goals.build-homes.functions[0].functionId`, undefined],
      [`${at}.goals.build-homes.relations[0].goalId`, 'open-markets'],
      [`${at}.goals.build-homes.places[0].placeId`, 'lagos'],
      [`${at}.goals.build-homes.themeIds[1]`, 'markets'],
      [`${at}.findings.few-homes.themeIds[0]`, undefined],
    ]);
    expect(problems.every(({ code }) => code === 'unknown-id')).toBe(true);
    expect(problems[4]?.message).toBe('unknown place "lagoss"; did you mean "lagos"?');
  });

  test('a source that the speech does not have, wherever it is cited', () => {
    const elsewhere = { citations: [{ sourceId: 'minuets', paragraph: 1, sentence: 1 }] };
    const { homes } = address.directions;
    const speech = {
      ...address,
      question: { asker: { en: 'A citizen' }, summary: { en: 'Why?' }, sourceId: 'minute' },
      basis: { kind: 'document', sourceId: 'minutess' },
      sentenceMap: { ...address.sentenceMap, sourceId: 'toString' },
      directions: { homes: { ...homes, ...elsewhere } },
      goals: { 'open-markets': { ...address.goals['open-markets'], ...elsewhere } },
      findings: { 'few-homes': { ...address.findings['few-homes'], ...elsewhere } },
    };
    const problems = problemsOf(() => defineCorpus({ vocabulary, speeches: [speech] } as never));
    const at = 'speeches.lagos-address-2031';
    expect(problems.map(({ path, suggestion }) => [path, suggestion])).toEqual([
      [`${at}.question.sourceId`, 'minutes'],
      [`${at}.basis.sourceId`, 'minutes'],
      [`${at}.sentenceMap.sourceId`, undefined],
      [`${at}.directions.homes.citations[0].sourceId`, 'minutes'],
      [`${at}.goals.open-markets.citations[0].sourceId`, 'minutes'],
      [`${at}.findings.few-homes.citations[0].sourceId`, 'minutes'],
    ]);
  });

  test('a citation whose source is no text', () => {
    const citations = [{ sourceId: 7 }];
    const goal = { ...address.goals['open-markets'], citations };
    const speech = { ...address, goals: { 'open-markets': goal } };
    expect(problemsOf(() => defineCorpus({ vocabulary, speeches: [speech] } as never))).toMatchObject([
      { code: 'wrong-form', path: 'speeches[0].goals.open-markets.citations[0].sourceId' },
    ]);
  });

  test('a thousand unknown ids, the nearest match of the first hundred alone', () => {
    const themeIds = Array(1_000).fill('makets');
    const goal = sampleGoal({ themeIds });
    const speech = { ...address, goals: { ...address.goals, 'build-homes': goal } };
    const problems = problemsOf(() => defineCorpus({ vocabulary, speeches: [speech] } as never));
    expect(problems.filter(({ suggestion }) => suggestion === 'markets')).toHaveLength(100);
    expect(problems).toHaveLength(1_000);
  });

  test('a speech coded with terms of a vocabulary that is not given', () => {
    expect(problemsOf(() => defineCorpus({ speeches: [address] })).map(({ path }) => path)).toEqual([
      'speeches.lagos-address-2031.goals.open-markets.places[0].placeId',
      'speeches.lagos-address-2031.goals.open-markets.themeIds[0]',
    ]);
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
    expect(statusOn(goal, { corpus: mine, on: '2031-06' }).status).toBe('in-progress');
    expect(statusOn(goal, { on: '2031-06' }).status).toBe('not-assessed');
    expect(statusHistory(goal, { corpus: both }).map(({ status }) => status)).toEqual(['in-progress']);
  });

  test('is refused if it is none', () => {
    expect(problemsOf(() => statusOn(goal, { corpus: goals as never, on: '2025' }))).toMatchObject([
      { code: 'wrong-form', path: 'options.corpus', message: 'expected a corpus with updates, found a list' },
    ]);
  });
});
