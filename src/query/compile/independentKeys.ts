import type { CriteriaKey } from '../criteria';

/**
 * The keys whose meaning depends on their own value alone, as long as only such keys are beside them, and whose values are few. What
 * several of them mean together is the conditions of each, one after the other: an index compiles each once.
 */
export const independentKeys: ReadonlySet<string> = /* @__PURE__ */ new Set<CriteriaKey>([
  'cityId',
  'regionId',
  'cityClassId',
  'themeId',
  'functionId',
  'action',
  'measurability',
]);
