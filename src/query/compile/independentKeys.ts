import type { CriteriaKey } from '../criteria';

/**
 * The keys that have few values, and whose meaning depends on their own value alone as long as they are combined only with one another.
 * Criteria of such keys mean the conditions of each key, one after the other, so an index compiles each key and value once.
 */
export const independentKeys: ReadonlySet<string> = /* @__PURE__ */ new Set<CriteriaKey>([
  'cityId',
  'regionId',
  'cityClassId',
  'actorId',
  'themeId',
  'primaryThemeId',
  'functionId',
  'action',
  'stance',
  'measurability',
]);
