import type { GoalLike } from '../model/goal/goalLike';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import type { ShippedVocabulary } from '../vocabulary/vocabularyOptions';
import type { GoalSource } from './codedGoals';
import type { Facet, FacetOptions, FacetValues } from './facets';
import { groupGoals } from './groupGoals';
import type { QueryNames } from './queryOptions';

/**
 * Counts goals by a facet.
 *
 * The counts need not add up to the number of goals: a goal with several values counts under each, one without a value
 * under none. By status, a goal that was not yet set on the day counts under none.
 *
 * @param goals - The goals to count: a corpus or a list.
 * @param facet - What to count by, such as `'cityId'`.
 * @param options - The vocabulary, if not the shipped one; and for the facet `status` the day, the day by which it was known,
 *   and the updates.
 * @returns The counts by value, in the order in which the values turn up; none is zero.
 * @throws {@link InputError} where there is no such facet, and where the facet `status` has no day.
 *
 * @example
 * ```ts
 * import { countGoals, goals } from 'policy-tracker';
 *
 * const answer = goals.filter(({ id }) => id.startsWith('first-tier-cities-2021/'));
 *
 * countGoals(answer, 'measurability'); // => { principle: 13, directional: 53, verifiable: 2 }
 * ```
 *
 * @category Queries
 */
export function countGoals<G extends GoalLike, F extends Facet, V extends Vocabulary = ShippedVocabulary>(
  goals: GoalSource<G, V>,
  facet: F,
  options?: FacetOptions<V>,
): Partial<Record<FacetValues<QueryNames<G, V>>[F], number>> {
  const groups = Object.entries<G[]>(groupGoals(goals, facet, options) as Record<string, G[]>);
  return Object.fromEntries(groups.map(([value, group]) => [value, group.length])) as Partial<
    Record<FacetValues<QueryNames<G, V>>[F], number>
  >;
}
