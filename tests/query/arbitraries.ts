import fc from 'fast-check';
import {
  cityClassIds,
  cityIds,
  directionIds,
  functionChanges,
  functionIds,
  type GoalCriteria,
  goalActions,
  measurabilities,
  placeParts,
  regionIds,
  themeIds,
} from '../../src/index';
import type { AnyGoal } from '../../src/query/criteria';

const oneOrMany = <T>(values: readonly T[]): fc.Arbitrary<T | T[]> =>
  fc.oneof(fc.constantFrom(...values), fc.array(fc.constantFrom(...values), { maxLength: 3 }));

const years = fc
  .tuple(fc.integer({ min: 2018, max: 2030 }), fc.integer({ min: 0, max: 5 }))
  .map(([start, length]) => `${start}/${start + length}`);

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

// Keys that mean something together are drawn together, and few groups at a time: all keys at once would meet nothing.
const flatCriteria: fc.Arbitrary<GoalCriteria> = fc.oneof(
  fc.record({
    cityId: oneOrMany(cityIds),
    includeClassWide: fc.boolean(),
    placePart: optional(oneOrMany(placeParts)),
  }),
  fc.record({
    regionId: oneOrMany(regionIds),
    includeWithin: fc.boolean(),
    placePart: optional(oneOrMany(placeParts)),
  }),
  fc.record({ cityClassId: oneOrMany(cityClassIds), placePart: optional(oneOrMany(placeParts)) }),
  fc.record({ placePart: oneOrMany(placeParts) }),
  fc.record({ functionId: oneOrMany(functionIds), functionChange: optional(oneOrMany(functionChanges)) }),
  fc.record({ functionChange: oneOrMany(functionChanges) }),
  fc.record({ themeId: oneOrMany(themeIds) }),
  fc.record({ themeId: oneOrMany(themeIds), cityId: oneOrMany(cityIds) }),
  fc.record({
    directionId: oneOrMany(directionIds),
    speechId: fc.constant('first-tier-cities-2021' as const),
  }),
  fc.record({ action: oneOrMany(goalActions), measurability: optional(oneOrMany(measurabilities)) }),
  fc.record({ measurability: oneOrMany(measurabilities), period: optional(years) }),
  fc.record({ period: years, themeId: oneOrMany(themeIds), functionChange: oneOrMany(functionChanges) }),
);

/** Criteria of every key but `text`, nested up to three deep. */
export const criteria: fc.Arbitrary<GoalCriteria> = fc.letrec<{ nested: GoalCriteria }>((tie) => ({
  nested: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'criteria', withCrossShrink: true },
    { weight: 3, arbitrary: flatCriteria },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          flatCriteria,
          fc.boolean(),
          fc.array(tie('nested'), { minLength: 1, maxLength: 3, depthIdentifier: 'criteria' }),
        )
        .map(([flat, includeClassWide, anyOf]) => ({ includeClassWide, ...flat, anyOf })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          flatCriteria,
          fc.boolean(),
          fc.oneof(tie('nested'), fc.array(tie('nested'), { maxLength: 2, depthIdentifier: 'criteria' })),
        )
        .map(([flat, includeWithin, not]) => ({ includeWithin, ...flat, not })),
    },
  ),
})).nested;

const year = fc.integer({ min: 2018, max: 2030 });

/** A goal coded at random. */
export const goal: fc.Arbitrary<AnyGoal> = fc.record(
  {
    id: fc.integer({ min: 0, max: 999 }).map((number) => `first-tier-cities-2021/goal-${number}`),
    directionId: fc.constantFrom(...directionIds),
    title: fc.record({ en: fc.constantFrom('Build homes', 'Plant trees') }),
    summary: fc.record({ en: fc.constantFrom('For everyone.', 'In the centre.') }),
    action: fc.constantFrom(...goalActions),
    places: fc.array(
      fc.record({
        placeId: fc.constantFrom(...cityIds, ...regionIds, ...cityClassIds),
        part: fc.constantFrom(...placeParts),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    functions: fc.array(
      fc.record({ functionId: fc.constantFrom(...functionIds), change: fc.constantFrom(...functionChanges) }),
      { maxLength: 2 },
    ),
    themeIds: fc.array(fc.constantFrom(...themeIds), { minLength: 1, maxLength: 3 }),
    measurability: fc.constantFrom(...measurabilities),
    period: fc
      .tuple(year, year)
      .map(([a, b]) => ({ start: String(Math.min(a, b)), end: String(Math.max(a, b)) })),
  },
  {
    requiredKeys: [
      'id',
      'directionId',
      'title',
      'summary',
      'action',
      'places',
      'functions',
      'themeIds',
      'measurability',
    ],
  },
);
