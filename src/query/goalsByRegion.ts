import { checkOptions } from '../errors/checkOptions';
import type { GoalLike } from '../model/goal/goalLike';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { checkId } from '../vocabulary/checkId';
import type { ShippedVocabulary, VocabularyOptions } from '../vocabulary/vocabularyOptions';
import { codedGoals, type GoalSource } from './codedGoals';
import type { GoalCriteria } from './criteria';
import { filterGoals } from './filterGoals';
import type { QueryNames } from './queryOptions';

/**
 * Picks the goals that name a region.
 *
 * @param goals - The goals to pick from: a corpus or a list; not changed.
 * @param regionId - The id of the region.
 * @param options - Whether to include the goals that name a place inside the region (default: `false`), and the vocabulary.
 * @returns A new array of the goals, in the order given.
 * @throws {@link InputError} where there is no such region.
 *
 * @example
 * ```ts
 * import { goals, goalsByRegion } from 'policy-tracker';
 *
 * const isInShenzhen = ({ id }: { readonly id: string }) => id === 'first-tier-cities-2021/accelerate-hetao';
 *
 * goalsByRegion(goals, 'greater-bay-area').some(isInShenzhen); // => false
 * goalsByRegion(goals, 'greater-bay-area', { includeWithin: true }).some(isInShenzhen); // => true
 * ```
 *
 * @category Queries
 */
export function goalsByRegion<G extends GoalLike, V extends Vocabulary = ShippedVocabulary>(
  goals: GoalSource<G, V>,
  regionId: QueryNames<NoInfer<G>, NoInfer<V>>['region'],
  options: VocabularyOptions<V> & Pick<GoalCriteria, 'includeWithin'> = {},
): G[] {
  checkOptions(options, { vocabulary: true, includeWithin: true });
  const { vocabulary, includeWithin } = options;
  checkId('regionId', 'region', regionId, codedGoals(goals, { vocabulary }).vocabulary);
  return filterGoals<G, V>(goals, { regionId, includeWithin }, { vocabulary });
}
