import { describe, expectTypeOf, test } from 'vitest';
import {
  type CityId,
  defineSpeech,
  defineVocabulary,
  type Goal,
  type GoalId,
  goals,
  goalsOf,
  indexGoals,
  type ShippedNames,
  type ThemeId,
} from '../../../src/index';
import { type SqlQuery, toSql } from '../../../src/sql';
import { sampleGoal, sampleSpeech } from '../../corpus/sampleSpeech';

const index = indexGoals(goals);

const vocabulary = defineVocabulary({ cities: { shaoxing: { name: { en: 'Shaoxing' } } } });
const { direction: _, relations: __, citations: ___, ...entry } = sampleGoal();
const speech = defineSpeech({
  ...sampleSpeech,
  id: 'my-speech',
  goals: {
    first: {
      ...entry,
      direction: 'homes',
      citations: [{ sourceId: 'minutes', paragraph: 1, sentence: 3 }],
      relations: [],
    },
  },
});
const mine = goalsOf(speech);

describe('an index', () => {
  test('takes no misspelt id, key or facet', () => {
    // @ts-expect-error no such city
    index.count({ cityId: 'bejing' });
    // @ts-expect-error no such key
    index.filter({ citId: 'beijing' });
    // @ts-expect-error no such theme, nested
    index.ids({ not: { anyOf: [{ themeId: 'inovation' }] } });
    // @ts-expect-error no such facet
    index.countBy('city');
    // @ts-expect-error no such option
    index.page({}, { first: 3 });
    // @ts-expect-error a status without its day
    index.count({ status: 'achieved' });
    // @ts-expect-error a user's own city, without the vocabulary that has it
    index.count({ cityId: 'shaoxing' });
  });

  test('gives the goals it was given, and keys its counts by ids', () => {
    expectTypeOf(index.filter({})).toEqualTypeOf<Goal<ShippedNames>[]>();
    expectTypeOf(index.ids({})).toEqualTypeOf<GoalId[]>();
    expectTypeOf(index.countBy('cityId')).toEqualTypeOf<Partial<Record<CityId, number>>>();
    expectTypeOf(index.crossTabulate('cityId', 'themeId')).toEqualTypeOf<
      Partial<Record<CityId, Partial<Record<ThemeId, number>>>>
    >();
  });

  test("knows a user's own terms, and speeches whose goals are added", () => {
    indexGoals(goals, { vocabulary }).count({ cityId: 'shaoxing' });
    index.add(mine).count({ speechId: 'my-speech', directionId: 'my-speech/homes' });
    // @ts-expect-error no such speech
    index.add(mine).count({ speechId: 'my-speach' });
    // @ts-expect-error nothing was added to this one
    index.count({ speechId: 'my-speech' });
  });
});

describe('a statement', () => {
  test('takes no misspelt id, dialect or key', () => {
    expectTypeOf(toSql({ cityId: 'beijing' }, { dialect: 'duckdb' })).toEqualTypeOf<SqlQuery>();
    // @ts-expect-error no such city
    toSql({ cityId: 'bejing' }, { dialect: 'duckdb' });
    // @ts-expect-error no such dialect
    toSql({ cityId: 'beijing' }, { dialect: 'sqlite' });
    // @ts-expect-error no such key
    toSql({ citId: 'beijing' }, { dialect: 'duckdb' });
    toSql({ cityId: 'shaoxing' }, { dialect: 'clickhouse', vocabulary });
  });
});
