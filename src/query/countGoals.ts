import type { ShippedVocabulary, Vocabulary } from '../model/vocabulary/vocabulary';
import type { AnyGoal, QueryOptions } from './criteria';
import type { Facet, FacetValues } from './facets';
import { groupGoals } from './groupGoals';

/**
 * Counts goals by a facet.
 *
 * The counts need not add up to the number of goals: a goal with several values counts under each, one without a value
 * under none.
 *
 * @param goals - The goals to count.
 * @param facet - What to count by, such as `'cityId'`.
 * @param options - The vocabulary, if not the shipped one.
 * @returns The counts by value, in the order in which the values turn up; none is zero.
 * @throws {@link InputError} where there is no such facet.
 *
 * @example
 * ```ts
 * import { countGoals, goals } from 'policy-tracker';
 *
 * countGoals(goals, 'measurability'); // => { principle: 21, directional: 88, verifiable: 2 }
 * ```
 *
 * @category Queries
 */
export function countGoals<G extends AnyGoal, F extends Facet, V extends Vocabulary = ShippedVocabulary>(
  goals: readonly G[],
  facet: F,
  options?: QueryOptions<V>,
): Partial<Record<FacetValues<V, G>[F], number>> {
  const groups = Object.entries<G[]>(groupGoals(goals, facet, options) as Record<string, G[]>);
  return Object.fromEntries(groups.map(([value, group]) => [value, group.length])) as Partial<
    Record<FacetValues<V, G>[F], number>
  >;
}
