import fc from 'fast-check';
import {
  cityClassIds,
  cityIds,
  directionIds,
  type Facet,
  functionIds,
  type GoalConditions,
  type GoalCriteria,
  type GoalLike,
  regionIds,
  speechIds,
  themeIds,
} from '../../src';
import {
  actionIds,
  functionChangeIds,
  measurabilityIds,
  placeRoleIds,
  statusIds,
} from '../../src/vocabulary';

const oneOrMany = <T>(values: readonly T[]): fc.Arbitrary<T | T[]> =>
  fc.oneof(fc.constantFrom(...values), fc.array(fc.constantFrom(...values), { maxLength: 3 }));

/** A year, a month or a day. */
const partialDate = fc
  .tuple(
    fc.integer({ min: 2018, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([year, month, day, length]) =>
    new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, length),
  );

const span = fc.oneof(
  partialDate,
  partialDate.map((date) => `../${date}`),
  partialDate.map((date) => `${date}/..`),
  fc
    .tuple(partialDate, fc.integer({ min: 1, max: 5 }))
    .map(([date, years]) => `${date}/${Number(date.slice(0, 4)) + years}`),
);

const spans = fc.oneof(span, fc.array(span, { maxLength: 2 }));

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

// Keys that mean something together are drawn together, and few groups at a time: all keys at once would meet nothing.
const flatCriteria: fc.Arbitrary<GoalCriteria> = fc.oneof(
  fc.record({
    cityId: oneOrMany(cityIds),
    includeClassWide: fc.boolean(),
    placeRole: optional(oneOrMany(placeRoleIds)),
  }),
  fc.record({
    regionId: oneOrMany(regionIds),
    includeWithin: fc.boolean(),
    placeRole: optional(oneOrMany(placeRoleIds)),
  }),
  fc.record({ cityClassId: oneOrMany(cityClassIds), placeRole: optional(oneOrMany(placeRoleIds)) }),
  fc.record({ placeRole: oneOrMany(placeRoleIds) }),
  fc.record({ functionId: oneOrMany(functionIds), functionChange: optional(oneOrMany(functionChangeIds)) }),
  fc.record({ functionChange: oneOrMany(functionChangeIds) }),
  fc.record({ themeId: oneOrMany(themeIds) }),
  fc.record({ themeId: oneOrMany(themeIds), cityId: oneOrMany(cityIds) }),
  fc.record({
    directionId: optional(oneOrMany(directionIds)),
    speechId: fc.constantFrom(...speechIds),
  }),
  fc.record({ action: oneOrMany(actionIds), measurability: optional(oneOrMany(measurabilityIds)) }),
  fc.record({ measurability: oneOrMany(measurabilityIds), period: optional(spans) }),
  fc.record({ period: spans, themeId: oneOrMany(themeIds), functionChange: oneOrMany(functionChangeIds) }),
  fc.record({ deadline: spans }),
);

/** Nests criteria up to three deep. */
const nestedCriteria = <C extends GoalConditions>(flat: fc.Arbitrary<C>): fc.Arbitrary<GoalConditions> =>
  fc.letrec<{ nested: GoalConditions }>((tie) => ({
    nested: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'criteria', withCrossShrink: true },
      { weight: 3, arbitrary: flat },
      {
        weight: 1,
        arbitrary: fc
          .tuple(
            flat,
            fc.boolean(),
            fc.array(tie('nested'), { minLength: 1, maxLength: 3, depthIdentifier: 'criteria' }),
          )
          .map(([outer, includeClassWide, anyOf]) => ({ includeClassWide, ...outer, anyOf })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(
            flat,
            fc.boolean(),
            fc.oneof(tie('nested'), fc.array(tie('nested'), { maxLength: 2, depthIdentifier: 'criteria' })),
          )
          .map(([outer, includeWithin, not]) => ({ includeWithin, ...outer, not })),
      },
    ),
  })).nested;

/** Criteria of every key but `text` and those that are judged on a day. */
export const criteria = nestedCriteria(flatCriteria) as fc.Arbitrary<GoalCriteria>;

/** Search texts: words that occur, starts of words, Chinese ones, and what would hurt in a pattern, a statement or an object. */
const searchText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'build',
      'pla',
      'den',
      'zenbaba kor',
      '科技创新',
      'homes for',
      'centre',
      '房',
      '住房',
      '植树 tree',
      '5g',
      'x',
      'five citta',
      '技创',
      '科技创新',
      '创新𠀀',
      'x grid',
      '5g网',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "'; DROP TABLE goals; --",
      '%',
      '_',
      '\\',
      "\\'",
      '$1',
      '{0}',
      '"',
      '\0',
      '__proto__',
      '',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);

const marks = fc.record(
  { overdue: fc.boolean(), stale: fc.boolean(), contested: fc.boolean() },
  { requiredKeys: [] },
);

const judgedCriteria: fc.Arbitrary<GoalConditions> = fc
  .record({
    status: optional(oneOrMany(statusIds)),
    marks: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: marks }),
    on: partialDate,
    knownOn: optional(partialDate),
    staleAfterDays: optional(fc.constantFrom(0, 30, 400)),
  })
  .map(({ marks: own, ...rest }) => ({ ...rest, ...own }));

/** Criteria of every key. */
export const everyCriteria = nestedCriteria(
  fc.oneof(
    { weight: 3, arbitrary: flatCriteria },
    { weight: 1, arbitrary: judgedCriteria },
    {
      weight: 1,
      arbitrary: fc.record({ text: fc.oneof(searchText, fc.array(searchText, { maxLength: 2 })) }),
    },
  ),
) as fc.Arbitrary<GoalCriteria>;

/** A goal coded at random. */
export const goal: fc.Arbitrary<GoalLike> = fc.record(
  {
    id: fc.integer({ min: 0, max: 999 }).map((number) => `first-tier-cities-2021/goal-${number}`),
    directionId: fc.constantFrom(...directionIds),
    title: fc.record(
      {
        en: fc.constantFrom(
          'Build homes',
          'Plant trees',
          'Plan 5G',
          'Beijing’s ﬁve città',
          "X's Ｇrid 𝒳 5G网络",
        ),
        zh: fc.constantFrom('建住房', '植树', '住新房5G网', '科技创新𠀀𠀁', '科技 创新'),
      },
      { requiredKeys: ['en'] },
    ),
    summary: fc.record({ en: fc.constantFrom('For everyone.', 'In the centre.') }),
    action: fc.constantFrom(...actionIds),
    places: fc.array(
      fc.record({
        placeId: fc.constantFrom(...cityIds, ...regionIds, ...cityClassIds),
        role: fc.constantFrom(...placeRoleIds),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    functions: fc.array(
      fc.record({
        functionId: fc.constantFrom(...functionIds),
        change: fc.constantFrom(...functionChangeIds),
      }),
      { maxLength: 2 },
    ),
    themeIds: fc.array(fc.constantFrom(...themeIds), { minLength: 1, maxLength: 3 }),
    measurability: fc.constantFrom(...measurabilityIds),
    period: fc
      .tuple(partialDate, fc.integer({ min: 1, max: 5 }))
      .map(([start, years]) => ({ start, end: String(Number(start.slice(0, 4)) + years) })),
    deadline: partialDate,
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

const facets = [
  'cityId',
  'regionId',
  'cityClassId',
  'placeRole',
  'themeId',
  'functionId',
  'functionChange',
  'directionId',
  'speechId',
  'action',
  'measurability',
] as const satisfies readonly Facet[];

/** Anything that goals can be counted by. */
export const facet = fc.constantFrom<Facet>(...facets);
