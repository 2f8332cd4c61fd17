import { shippedVocabulary } from '../../data/generated/queryVocabulary';
import type { ShippedVocabulary, Vocabulary } from '../model/vocabulary/vocabulary';
import type { AnyGoal, QueryOptions } from './criteria';
import { checkFacet, type Facet, type FacetValues, facetValues } from './facets';

/**
 * Groups goals by a facet.
 *
 * A goal with several values stands in several groups: one that names two cities, in both. By theme, it stands under its
 * sub-themes and under their parents. A goal without a value stands in none.
 *
 * @param goals - The goals to group; not changed.
 * @param facet - What to group by, such as `'cityId'`.
 * @param options - The vocabulary, if not the shipped one.
 * @returns The groups by value, in the order in which the values turn up; no group is empty.
 * @throws {@link InputError} where there is no such facet.
 *
 * @example
 * ```ts
 * import { goals, groupGoals } from 'policy-tracker';
 *
 * Object.keys(groupGoals(goals, 'functionChange')); // => ['shed', 'hold', 'strengthen', 'raise']
 * groupGoals(goals, 'cityId').guangzhou?.length; // => 3
 * ```
 *
 * @category Queries
 */
export function groupGoals<G extends AnyGoal, F extends Facet, V extends Vocabulary = ShippedVocabulary>(
  goals: readonly G[],
  facet: F,
  options?: QueryOptions<V>,
): Partial<Record<FacetValues<V, G>[F], G[]>> {
  checkFacet('facet', facet);
  const vocabulary = options?.vocabulary ?? shippedVocabulary;
  const groups = new Map<string, G[]>();
  for (const goal of goals) {
    for (const value of facetValues(goal, facet, vocabulary)) {
      const group = groups.get(value);
      if (group) group.push(goal);
      else groups.set(value, [goal]);
    }
  }
  return Object.fromEntries(groups) as Partial<Record<FacetValues<V, G>[F], G[]>>;
}
