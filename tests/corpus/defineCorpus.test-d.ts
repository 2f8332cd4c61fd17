import { describe, expectTypeOf, test } from 'vitest';
import { parseSpeech, schemaFor } from '../../src/check';
import { toCsv, toDataPackage, toGeoJson, toJsonLd, toNdjson, toRows } from '../../src/formats';
import {
  type CityId,
  citiesInRegion,
  classesOfCity,
  compareSpeeches,
  coverageOf,
  defineCorpus,
  defineSpeech,
  defineVocabulary,
  filterGoals,
  type GoalId,
  getGoal,
  goalsByCity,
  measurementsOf,
  type NamesOf,
  regionsOfCity,
  type Speech,
  shippedCorpus,
  statusesOn,
  statusTimeline,
  type ThemeId,
  traceGoal,
  updateTimeline,
} from '../../src/index';
import { toSql } from '../../src/sql';

const vocabulary = defineVocabulary({
  cities: { lagos: { name: { en: 'Lagos' } } },
  themes: { 'night-markets': { name: { en: 'Night markets' }, parentId: 'industry' } },
});
const citations = [{ sourceId: 'minutes', item: 1 }];
const speech = defineSpeech(
  {
    id: 'lagos-address-2031',
    title: { en: 'An address' },
    kind: 'conference-speech',
    date: '2031-01-01',
    event: { name: { en: 'A meeting' }, venue: { en: 'Lagos' } },
    speakers: [{ name: { en: 'A. Mayor' }, offices: [{ en: 'Mayor' }] }],
    sources: [{ id: 'minutes', title: 'Minutes', kind: 'official-transcript', publisher: 'The council' }],
    directions: {
      markets: { order: 1, title: { en: 'Markets' }, summary: { en: 'Markets are to open.' }, citations },
    },
    goals: {
      'open-markets': {
        direction: 'markets',
        title: { en: 'Open markets' },
        summary: { en: 'Lagos is to open markets.' },
        action: 'build',
        places: [{ placeId: 'lagos', role: 'addressee' }],
        functions: [],
        themeIds: ['trade'],
        measurability: 'directional',
        successCriteria: [],
        figures: [],
        citations,
        relations: [],
      },
    },
    findings: {},
  },
  { vocabulary },
);
const mine = defineCorpus({ vocabulary, speeches: [speech] });
const both = defineCorpus({ extends: [shippedCorpus, mine] });

describe('a corpus', () => {
  test('knows its own ids and those of its vocabulary', () => {
    expectTypeOf<(typeof mine)['goals'][number]['id']>().toEqualTypeOf<'lagos-address-2031/open-markets'>();
    filterGoals(mine, { cityId: ['lagos', 'beijing'], speechId: 'lagos-address-2031' });
    // @ts-expect-error no such city
    filterGoals(mine, { cityId: 'lagoss' });
    // @ts-expect-error no such speech
    filterGoals(mine, { speechId: 'lagos-address-2030' });
    // @ts-expect-error no such city
    goalsByCity(mine, 'lagoss');
  });

  test('that joins others knows the ids of all, as one union', () => {
    expectTypeOf<(typeof both)['goals'][number]['id']>().toEqualTypeOf<
      GoalId | 'lagos-address-2031/open-markets'
    >();
    filterGoals(both, { cityId: ['lagos', 'beijing'] });
    filterGoals(both, { speechId: ['lagos-address-2031', 'first-tier-cities-2021'] });
    // @ts-expect-error no such city
    filterGoals(both, { cityId: 'lagoss' });
  });

  test('takes updates about its goals only', () => {
    const update = {
      id: 'opened',
      status: 'in-progress',
      validOn: '2032',
      recordedOn: '2032',
      assessorKind: 'media',
      assessor: 'A newspaper',
      evidenceIds: ['a-report'],
    } as const;
    defineCorpus({
      vocabulary,
      speeches: [speech],
      updates: [{ ...update, goalId: 'lagos-address-2031/open-markets' }],
    });
    defineCorpus({
      vocabulary,
      speeches: [speech],
      // @ts-expect-error no such goal
      updates: [{ ...update, goalId: 'lagos-address-2031/open-market' }],
    });
  });

  test('keeps the names of the shipped terms', () => {
    expectTypeOf(shippedCorpus.vocabulary.cities.beijing.name.en).toEqualTypeOf<string>();
    expectTypeOf(vocabulary.cities.beijing.name.en).toEqualTypeOf<string>();
  });
});

describe('a corpus as an option', () => {
  test('makes its ids known: a typo does not compile', () => {
    traceGoal('lagos-address-2031/open-markets', { corpus: both });
    traceGoal('first-tier-cities-2021/accelerate-hetao', { corpus: both });
    // @ts-expect-error no such goal
    traceGoal('lagos-address-2031/open-market', { corpus: both });
    // @ts-expect-error a goal of a corpus that is not given
    traceGoal('lagos-address-2031/open-markets');
    regionsOfCity('lagos', { corpus: mine });
    // @ts-expect-error no such city
    regionsOfCity('lagoss', { corpus: mine });
    classesOfCity('lagos', { corpus: both, on: '2031' });
    // @ts-expect-error no such city
    classesOfCity('lagoss', { corpus: both });
    // @ts-expect-error no such region
    citiesInRegion('nigera', { corpus: mine });
    expectTypeOf(citiesInRegion('china', { corpus: mine })).toEqualTypeOf<(CityId | 'lagos')[]>();
    measurementsOf('markets-open', { corpus: mine, placeId: 'lagos' });
    // @ts-expect-error no such place
    measurementsOf('markets-open', { corpus: mine, placeId: 'lagoss' });
    // @ts-expect-error a place of a corpus that is not given
    measurementsOf('markets-open', { placeId: 'lagos' });
  });

  test('makes its themes known in the answers', () => {
    expectTypeOf(coverageOf(speech, { corpus: both }).themes[0]?.themeId).toEqualTypeOf<
      ThemeId | 'night-markets' | undefined
    >();
    expectTypeOf(compareSpeeches(speech, speech, { corpus: mine }).attention[0]?.themeId).toEqualTypeOf<
      ThemeId | 'night-markets' | undefined
    >();
    expectTypeOf(parseSpeech('{}', { corpus: mine }).goals['x']?.themeIds[0]).toEqualTypeOf<
      ThemeId | 'night-markets' | undefined
    >();
    expectTypeOf(schemaFor(mine)).toExtend<{
      parse: (value: unknown) => Speech<NamesOf<typeof mine.vocabulary>>;
    }>();
  });

  test('is asked for its statuses with its own updates', () => {
    const [status] = statusesOn(mine, { on: '2032' });
    expectTypeOf(status?.update?.goalId).toEqualTypeOf<'lagos-address-2031/open-markets' | undefined>();
    statusTimeline(both, { from: '2031', to: '2032', by: 'year' });
    updateTimeline(both, { from: '2031', to: '2032', by: 'year' });
  });

  test('is written with its goals or its updates', () => {
    expectTypeOf(toCsv(mine)).toEqualTypeOf<string>();
    toCsv(mine, { table: 'updates' });
    toRows(both, { table: 'updates' });
    toNdjson(both, { table: 'updates' });
    toJsonLd({ ...both, goals: filterGoals(both, { cityId: 'lagos' }) });
    toGeoJson(both);
    toDataPackage({ corpus: both });
    // @ts-expect-error no such table
    toCsv(mine, { table: 'speeches' });
    toSql({ cityId: 'lagos', speechId: 'lagos-address-2031' }, { dialect: 'duckdb', corpus: mine });
    // @ts-expect-error no such city
    toSql({ cityId: 'lagoss' }, { dialect: 'duckdb', corpus: mine });
    // @ts-expect-error no such speech
    toSql({ speechId: 'lagos-address-2030' }, { dialect: 'duckdb', corpus: mine });
  });
});

describe('a speech that is added to a corpus', () => {
  const { directions, goals, ...rest } = speech;
  const goal = {
    ...goals['open-markets'],
    direction: 'markets',
    functions: [],
    successCriteria: [],
    figures: [],
  } as const;

  test('knows its terms and goals', () => {
    const next = defineSpeech(
      {
        ...rest,
        id: 'lagos-address-2032',
        directions,
        goals: {
          'open-more-markets': {
            ...goal,
            themeIds: ['night-markets'],
            relations: [{ kind: 'continues', goalId: 'lagos-address-2031/open-markets' }],
          },
        },
        findings: {},
      },
      { corpus: mine },
    );
    const more = defineCorpus({ extends: mine, speeches: [next] });
    getGoal('lagos-address-2032/open-more-markets', { corpus: more });
    filterGoals(more, { cityId: 'lagos', speechId: 'lagos-address-2032' });
  });

  test('and no others', () => {
    defineSpeech(
      {
        ...rest,
        id: 'lagos-address-2032',
        directions,
        goals: {
          // @ts-expect-error no such theme
          'open-more-markets': { ...goal, themeIds: ['night-market'], relations: [] },
          'open-all-markets': {
            ...goal,
            // @ts-expect-error no such goal
            relations: [{ kind: 'continues', goalId: 'lagos-address-2031/open-market' }],
          },
        },
        findings: {},
      },
      { corpus: mine },
    );
  });
});
