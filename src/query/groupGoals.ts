import { checkOptions } from '../errors/checkOptions';
import type { GoalLike } from '../model/goal/goalLike';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import type { ShippedVocabulary } from '../vocabulary/vocabularyOptions';
import { codedGoals, type GoalSource } from './codedGoals';
import type { FacetOptions } from './facets';
import { checkFacet, type Facet, type FacetValues, facetOptions, facetReader } from './facets';
import type { QueryNames } from './queryOptions';

/**
 * Groups goals by a facet.
 *
 * A goal with several values is in several groups: one that names two cities is in both. By theme, it is in the groups of its
 * sub-themes and of their parents. A goal without a value is in none; by status, one that was not yet set on the day.
 *
 * @param goals - The goals to group: a corpus or a list; not changed.
 * @param facet - What to group by, such as `'cityId'`.
 * @param options - The vocabulary, if not the shipped one; and for the facet `status` the day, the day by which it was known,
 *   and the updates.
 * @returns The groups by value, in the order in which the values turn up; no group is empty.
 * @throws {@link InputError} where there is no such facet, and where the facet `status` has no day.
 *
 * @example
 * ```ts
 * import { filterGoals, goals, groupGoals } from 'policy-tracker';
 *
 * const answer = filterGoals(goals, { speechId: 'first-tier-cities-2021' });
 *
 * Object.keys(groupGoals(answer, 'functionChange')); // => ['shed', 'hold', 'strengthen', 'raise']
 * groupGoals(answer, 'cityId').guangzhou?.[0]?.id; // => 'first-tier-cities-2021/contribute-to-greater-bay-area'
 * ```
 *
 * @category Queries
 */
export function groupGoals<G extends GoalLike, F extends Facet, V extends Vocabulary = ShippedVocabulary>(
  goals: GoalSource<G, V>,
  facet: F,
  options: FacetOptions<V> = {},
): Partial<Record<FacetValues<QueryNames<G, V>>[F], G[]>> {
  checkFacet('facet', facet);
  checkOptions(options, facetOptions);
  const { goals: asked, ...coded } = codedGoals(goals, options);
  const valuesOf = facetReader(facet, { ...options, ...coded });
  const groups = new Map<string, G[]>();
  for (const goal of asked) {
    for (const value of valuesOf(goal)) {
      const group = groups.get(value);
      if (group) group.push(goal);
      else groups.set(value, [goal]);
    }
  }
  return Object.fromEntries(groups) as Partial<Record<FacetValues<QueryNames<G, V>>[F], G[]>>;
}
