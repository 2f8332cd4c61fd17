import fc from 'fast-check';
import type { GoalLike } from '../../src/index';
import {
  cityClassIds,
  cityIds,
  type DatelessFacet,
  directionIds,
  functionIds,
  type GoalConditions,
  type GoalCriteria,
  indicatorIds,
  regionIds,
  speechIds,
  themeIds,
} from '../../src/index';
import type { CriteriaKey } from '../../src/query/criteria';
import {
  actionIds,
  actorIds,
  actorRoleIds,
  functionChangeIds,
  measurabilityIds,
  placeRoleIds,
  stanceIds,
  statusIds,
} from '../../src/vocabulary/index';

const oneOrMany = <T>(values: readonly T[]): fc.Arbitrary<T | T[]> =>
  fc.oneof(fc.constantFrom(...values), fc.array(fc.constantFrom(...values), { maxLength: 3 }));

/** A year, a month or a day. */
const cutDate = fc
  .tuple(
    fc.integer({ min: 2018, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([year, month, day, length]) =>
    new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, length),
  );

const quarter = fc
  .tuple(fc.integer({ min: 2018, max: 2030 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, number]) => `${year}-Q${number}`);

const singleDate = fc.oneof({ weight: 3, arbitrary: cutDate }, { weight: 1, arbitrary: quarter });

/** A date some years later, in the form of another. */
const laterThan = (date: string, other: string, years: number) =>
  `${Number(date.slice(0, 4)) + years}${other.slice(4)}`;

/** A span of two dates, such as a fiscal year. */
const closedSpan = fc
  .tuple(singleDate, singleDate, fc.integer({ min: 1, max: 5 }))
  .map(([date, other, years]) => `${date}/${laterThan(date, other, years).replace('-02-29', '-02-28')}`);

/** A year, a quarter, a month, a day, or a span. */
const partialDate = fc.oneof({ weight: 4, arbitrary: singleDate }, { weight: 1, arbitrary: closedSpan });

const span = fc.oneof(
  partialDate,
  singleDate.map((date) => `../${date}`),
  singleDate.map((date) => `${date}/..`),
  closedSpan,
);

const spans = fc.oneof(span, fc.array(span, { maxLength: 2 }));

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

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

/** The values of each key that nests no other criteria. */
const values = {
  cityId: oneOrMany(cityIds),
  includeClassWide: fc.boolean(),
  regionId: oneOrMany(regionIds),
  includeWithin: fc.boolean(),
  cityClassId: oneOrMany(cityClassIds),
  placeRole: oneOrMany(placeRoleIds),
  actorId: oneOrMany(actorIds),
  actorRole: oneOrMany(actorRoleIds),
  themeId: oneOrMany(themeIds),
  primaryThemeId: oneOrMany(themeIds),
  functionId: oneOrMany(functionIds),
  functionChange: oneOrMany(functionChangeIds),
  directionId: oneOrMany(directionIds),
  speechId: fc.constantFrom(...speechIds),
  action: oneOrMany(actionIds),
  stance: oneOrMany(stanceIds),
  measurability: oneOrMany(measurabilityIds),
  period: spans,
  deadline: spans,
  hasTarget: fc.boolean(),
  indicatorId: oneOrMany(indicatorIds),
  dueBy: spans,
  text: fc.oneof(searchText, fc.array(searchText, { maxLength: 2 })),
  status: oneOrMany(statusIds),
  overdue: fc.boolean(),
  stale: fc.boolean(),
  contested: fc.boolean(),
  on: partialDate,
  knownOn: partialDate,
  staleAfterDays: fc.constantFrom(0, 30, 400),
} satisfies Readonly<Record<Exclude<CriteriaKey, 'anyOf' | 'not'>, fc.Arbitrary<unknown>>>;

// Keys that mean something together are drawn together, and few groups at a time: all keys at once would meet nothing.
const flatCriteria: fc.Arbitrary<GoalCriteria> = fc.oneof(
  fc.record({
    cityId: values.cityId,
    includeClassWide: values.includeClassWide,
    placeRole: optional(values.placeRole),
  }),
  fc.record({
    regionId: values.regionId,
    includeWithin: values.includeWithin,
    placeRole: optional(values.placeRole),
  }),
  fc.record({ cityClassId: values.cityClassId, placeRole: optional(values.placeRole) }),
  fc.record({ placeRole: values.placeRole }),
  fc.record({ functionId: values.functionId, functionChange: optional(values.functionChange) }),
  fc.record({ functionChange: values.functionChange }),
  fc.record({ actorId: values.actorId, actorRole: optional(values.actorRole) }),
  fc.record({ actorRole: values.actorRole, stance: optional(values.stance) }),
  fc.record({ stance: values.stance, actorId: optional(values.actorId) }),
  fc.record({ indicatorId: values.indicatorId, dueBy: optional(values.dueBy) }),
  fc.record({ dueBy: values.dueBy, hasTarget: optional(values.hasTarget) }),
  fc.record({ hasTarget: values.hasTarget }),
  fc.record({ primaryThemeId: values.primaryThemeId, stance: optional(values.stance) }),
  fc.record({ themeId: values.themeId }),
  fc.record({ themeId: values.themeId, cityId: values.cityId }),
  fc.record({ directionId: optional(values.directionId), speechId: values.speechId }),
  fc.record({ action: values.action, measurability: optional(values.measurability) }),
  fc.record({ measurability: values.measurability, period: optional(values.period) }),
  fc.record({ period: values.period, themeId: values.themeId, functionChange: values.functionChange }),
  fc.record({ deadline: values.deadline }),
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

/** Criteria of every key but `text` and those that depend on a day. */
export const criteria = nestedCriteria(flatCriteria) as fc.Arbitrary<GoalCriteria>;

const flags = fc.record(
  { overdue: values.overdue, stale: values.stale, contested: values.contested },
  { requiredKeys: [] },
);

const datedCriteria: fc.Arbitrary<GoalConditions> = fc
  .record({
    status: optional(values.status),
    flags: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: flags }),
    on: values.on,
    knownOn: optional(values.knownOn),
    staleAfterDays: optional(values.staleAfterDays),
  })
  .map(({ flags: own, ...rest }) => ({ ...rest, ...own }));

/** Criteria of every key but `text`. */
export const textlessCriteria = nestedCriteria(
  fc.oneof({ weight: 1, arbitrary: flatCriteria }, { weight: 2, arbitrary: datedCriteria }),
) as fc.Arbitrary<GoalCriteria>;

/** Criteria of every key. */
export const everyCriteria = nestedCriteria(
  fc.oneof(
    { weight: 3, arbitrary: flatCriteria },
    { weight: 1, arbitrary: datedCriteria },
    { weight: 1, arbitrary: fc.record({ text: values.text }) },
  ),
) as fc.Arbitrary<GoalCriteria>;

/** The keys that criteria are drawn with: the test of the arbitraries holds that each turns up. */
export const drawnKeys = [...Object.keys(values), 'anyOf', 'not'];

/** The keys that only change what others mean. */
const modifiers = ['includeClassWide', 'includeWithin', 'on', 'knownOn', 'staleAfterDays'];

/** For every key that picks goals by itself, criteria with that key alone. */
export const criteriaOfOneKey: Readonly<Record<string, fc.Arbitrary<GoalCriteria>>> = Object.fromEntries(
  Object.entries(values)
    .filter(([key]) => !modifiers.includes(key))
    .map(([key, value]) => [key, value.map((one: unknown) => ({ [key]: one, on: '2024' }))]),
);

/** Random values of every field of a goal. */
const goalFields = {
  id: fc.integer({ min: 0, max: 999 }).map((number) => `first-tier-cities-2021/goal-${number}`),
  directionId: fc.constantFrom(...directionIds),
  setOn: partialDate,
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
      fr: fc.constantFrom('Construire des logements', 'Planter des arbres'),
    },
    { requiredKeys: [] },
  ),
  summary: fc.record(
    { en: fc.constantFrom('For everyone.', 'In the centre.'), 'pt-BR': fc.constant('Para todos.') },
    { requiredKeys: ['en'] },
  ),
  action: fc.constantFrom(...actionIds),
  stance: fc.constantFrom(...stanceIds),
  places: fc.array(
    fc.record({
      placeId: fc.constantFrom(...cityIds, ...regionIds, ...cityClassIds),
      role: fc.constantFrom(...placeRoleIds),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  actors: fc.array(
    fc.record({
      actorId: fc.constantFrom(...actorIds),
      role: fc.constantFrom(...actorRoleIds),
    }),
    { maxLength: 3 },
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
  // The first date of a period is at most some five years long.
  period: fc
    .tuple(partialDate, fc.option(partialDate, { freq: 4 }), fc.integer({ min: 6, max: 9 }))
    .map(([start, other, years]) => {
      if (other === null) return { start };
      const end = other.includes('/') ? other : laterThan(start, other, years).replace('-02-29', '-02-28');
      return { start, end };
    }),
  deadline: partialDate,
  targets: fc.array(
    fc.record(
      { indicatorId: fc.constantFrom(...indicatorIds), dueBy: partialDate },
      { requiredKeys: ['indicatorId'] },
    ),
    { maxLength: 3 },
  ),
} satisfies Readonly<Record<keyof GoalLike, fc.Arbitrary<unknown>>>;

/** A goal coded at random. */
export const goal: fc.Arbitrary<GoalLike> = fc.record(goalFields, {
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
});

const facets: Readonly<Record<DatelessFacet, true>> = {
  cityId: true,
  regionId: true,
  cityClassId: true,
  placeRole: true,
  actorId: true,
  actorRole: true,
  themeId: true,
  primaryThemeId: true,
  functionId: true,
  functionChange: true,
  directionId: true,
  speechId: true,
  action: true,
  stance: true,
  indicatorId: true,
  measurability: true,
};

/** Anything that goals can be counted by without a day. */
export const facet = fc.constantFrom(...(Object.keys(facets) as DatelessFacet[]));
