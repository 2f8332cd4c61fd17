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

/** Criteria of every key but `text`, nested three deep. */
export const criteria: fc.Arbitrary<GoalCriteria> = fc.letrec<{ criteria: GoalCriteria }>((tie) => ({
  criteria: fc
    .record(
      {
        cityId: oneOrMany(cityIds),
        includeClassWide: fc.boolean(),
        regionId: oneOrMany(regionIds),
        includeWithin: fc.boolean(),
        cityClassId: oneOrMany(cityClassIds),
        placePart: oneOrMany(placeParts),
        themeId: oneOrMany(themeIds),
        functionId: oneOrMany(functionIds),
        functionChange: oneOrMany(functionChanges),
        directionId: oneOrMany(directionIds),
        speechId: fc.constant('first-tier-cities-2021' as const),
        action: oneOrMany(goalActions),
        measurability: oneOrMany(measurabilities),
        period: years,
        anyOf: fc.array(tie('criteria'), { maxLength: 3 }),
        not: fc.oneof(tie('criteria'), fc.array(tie('criteria'), { maxLength: 2 })),
      },
      { requiredKeys: [], depthIdentifier: 'criteria' } as never,
    )
    .map((record) => keepSome(record)) as fc.Arbitrary<GoalCriteria>,
})).criteria;

// All keys at once meet nothing; two or three at a time are what people ask.
function keepSome(record: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(record);
  const step = Math.max(1, Math.floor(entries.length / 3));
  return Object.fromEntries(entries.filter((_, index) => index % step === 0));
}

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
