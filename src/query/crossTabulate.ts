import { checkOptions } from '../errors/checkOptions';
import type { GoalLike } from '../model/goal/goalLike';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import type { ShippedVocabulary } from '../vocabulary/vocabularyOptions';
import { codedGoals, type GoalSource } from './codedGoals';
import { countGoals } from './countGoals';
import type { FacetOptions } from './facets';
import { checkFacet, type Facet, type FacetValues, facetOptions } from './facets';
import { groupGoals } from './groupGoals';
import type { QueryNames } from './queryOptions';

/**
 * Counts goals by two facets at once. For the facet `status`, a goal that was not yet set on the day has no value.
 *
 * @param goals - The goals to count: a corpus or a list.
 * @param rowFacet - The facet of the rows, such as `'cityId'`.
 * @param columnFacet - The facet of the columns, such as `'themeId'`.
 * @param options - The vocabulary, if not the shipped one; and for the facet `status` the day, the day by which it was known,
 *   and the updates.
 * @returns For each row value the counts by column value. Every value of the row facet has a row, possibly an empty one; no
 *   count is zero.
 * @throws {@link InputError} where there is no such facet, and where the facet `status` has no day.
 *
 * @example
 * ```ts
 * import { crossTabulate, filterGoals, goals } from 'policy-tracker';
 *
 * const answer = filterGoals(goals, { speechId: 'first-tier-cities-2021' });
 *
 * crossTabulate(answer, 'cityId', 'functionChange').beijing; // => { hold: 4, shed: 1 }
 * ```
 *
 * @category Queries
 */
export function crossTabulate<
  G extends GoalLike,
  R extends Facet,
  C extends Facet,
  V extends Vocabulary = ShippedVocabulary,
>(
  goals: GoalSource<G, V>,
  rowFacet: R,
  columnFacet: C,
  options: FacetOptions<V> = {},
): Partial<
  Record<FacetValues<QueryNames<G, V>>[R], Partial<Record<FacetValues<QueryNames<G, V>>[C], number>>>
> {
  checkFacet('rowFacet', rowFacet);
  checkFacet('columnFacet', columnFacet);
  checkOptions(options, facetOptions);
  const coded = codedGoals(goals, options);
  const rows = Object.entries<G[]>(groupGoals(goals, rowFacet, options) as Record<string, G[]>);
  return Object.fromEntries(
    rows.map(([value, group]) => [value, countGoals({ ...coded, goals: group }, columnFacet, options)]),
  ) as object as Partial<
    Record<FacetValues<QueryNames<G, V>>[R], Partial<Record<FacetValues<QueryNames<G, V>>[C], number>>>
  >;
}
