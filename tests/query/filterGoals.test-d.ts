import { describe, expectTypeOf, test } from 'vitest';
import {
  type CityId,
  citiesInRegion,
  countGoals,
  filterGoals,
  functionsOfCity,
  type Goal,
  type GoalCriteria,
  type GoalId,
  getGoal,
  goals,
  goalsByCity,
  groupGoals,
  matchesGoal,
  type ShippedNames,
  type Stance,
  type ThemeId,
} from '../../src/index';

describe('ids are typed', () => {
  test('a misspelt id or key does not compile', () => {
    // @ts-expect-error no such city
    filterGoals(goals, { cityId: 'bejing' });
    // @ts-expect-error no such city in a list
    filterGoals(goals, { cityId: ['beijing', 'shangai'] });
    // @ts-expect-error no such key
    filterGoals(goals, { citId: 'beijing' });
    // @ts-expect-error no such actor
    filterGoals(goals, { actorId: 'city-goverment' });
    // @ts-expect-error no such role of an actor
    filterGoals(goals, { actorRole: 'responsable' });
    // @ts-expect-error no such stance
    matchesGoal({ stance: ['keep', 'avoids'] });
    // @ts-expect-error no such theme
    filterGoals(goals, { primaryThemeId: 'inovation' });
    // @ts-expect-error no such theme, nested
    matchesGoal({ not: { anyOf: [{ themeId: 'inovation' }] } });
    // @ts-expect-error a region is not a city
    goalsByCity(goals, 'hong-kong');
    // @ts-expect-error no such goal
    getGoal('first-tier-cities-2021/accelerate-heta');
    // @ts-expect-error no such facet
    groupGoals(goals, 'city');
    // @ts-expect-error no such direction
    filterGoals(goals, { directionId: 'first-tier-cities-2021/core' });
  });

  test('a plain string is not an id', () => {
    const text: string = 'beijing';
    // @ts-expect-error any string could be misspelt
    filterGoals(goals, { cityId: text });
  });

  test('ids read from the data fit wherever an id is wanted', () => {
    expectTypeOf<Goal<ShippedNames>['id']>().toEqualTypeOf<GoalId>();
    expectTypeOf<Goal<ShippedNames>['relations'][number]['goalId']>().toEqualTypeOf<GoalId>();
    expectTypeOf<Goal<ShippedNames>['themeIds'][number]>().toEqualTypeOf<ThemeId>();
    expectTypeOf(getGoal('first-tier-cities-2021/accelerate-hetao')).toEqualTypeOf<Goal<ShippedNames>>();
  });
});

describe('helpers', () => {
  test('return the type they were given', () => {
    const marked = goals.map((goal) => ({ ...goal, mark: 1 }));
    expectTypeOf(filterGoals(marked, { cityId: 'beijing' })).toEqualTypeOf(marked);
    expectTypeOf(filterGoals(goals, {})).toEqualTypeOf<Goal<ShippedNames>[]>();
  });

  test('key their results by ids', () => {
    expectTypeOf(groupGoals(goals, 'cityId').beijing).toEqualTypeOf<Goal<ShippedNames>[] | undefined>();
    expectTypeOf(countGoals(goals, 'themeId')).toEqualTypeOf<Partial<Record<ThemeId, number>>>();
    expectTypeOf(countGoals(goals, 'stance')).toEqualTypeOf<Partial<Record<Stance, number>>>();
    expectTypeOf(citiesInRegion('china')).toEqualTypeOf<CityId[]>();
    // @ts-expect-error no such city
    groupGoals(goals, 'cityId').bejing;
  });

  test('make predicates that fit the native array methods', () => {
    expectTypeOf(goals.filter(matchesGoal({ cityId: 'beijing' }))).toEqualTypeOf<Goal<ShippedNames>[]>();
    expectTypeOf(goals.some(matchesGoal({}))).toEqualTypeOf<boolean>();
  });

  test('take criteria kept in a variable, and optional values', () => {
    const criteria: GoalCriteria = { cityId: 'beijing', themeId: undefined };
    filterGoals(goals, criteria);
    const cities = ['beijing', 'shanghai'] as const satisfies readonly CityId[];
    filterGoals(goals, { cityId: cities });
  });
});

describe('a vocabulary of one’s own', () => {
  const vocabulary = {
    cities: { utopia: {} },
    regions: { island: { memberIds: ['utopia'] } },
    cityClasses: {},
    themes: { joy: {} },
    functions: { school: {} },
    actions: {},
    actors: { council: {} },
  } as const;

  test('gives its own ids, and a typo in them is as much an error', () => {
    filterGoals(goals, { cityId: 'utopia', themeId: 'joy' }, { vocabulary });
    goalsByCity(goals, 'utopia', { vocabulary });
    filterGoals(goals, { actorId: 'council' }, { vocabulary });
    // @ts-expect-error no such actor of one’s own
    filterGoals(goals, { actorId: 'counsil' }, { vocabulary });
    // @ts-expect-error no such city of one's own
    filterGoals(goals, { cityId: 'utopa' }, { vocabulary });
    // @ts-expect-error not a city of this vocabulary
    filterGoals(goals, { cityId: 'beijing' }, { vocabulary });
    expectTypeOf(functionsOfCity('utopia', { vocabulary })[0]?.functionId).toEqualTypeOf<
      'school' | undefined
    >();
  });
});
