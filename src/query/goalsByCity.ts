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
 * Picks the goals that name a city.
 *
 * "Goals for Beijing" has two honest answers: the goals that name Beijing, and with `includeClassWide` also those that
 * bind it because they are addressed to a class of cities it belongs to.
 *
 * @param goals - The goals to pick from: a corpus or a list; not changed.
 * @param cityId - The id of the city.
 * @param options - Whether to include the goals of the city's classes (default: `false`), and the vocabulary.
 * @returns A new array of the goals, in the order given.
 * @throws {@link InputError} where there is no such city.
 *
 * @example
 * ```ts
 * import { goals, goalsByCity } from 'policy-tracker';
 *
 * const isClassWide = ({ id }: { readonly id: string }) => id === 'first-tier-cities-2021/raise-social-security';
 *
 * goalsByCity(goals, 'beijing').map(({ id }) => id).includes('first-tier-cities-2021/relieve-non-capital-functions'); // => true
 * goalsByCity(goals, 'beijing').some(isClassWide); // => false
 * goalsByCity(goals, 'beijing', { includeClassWide: true }).some(isClassWide); // => true
 * ```
 *
 * @category Queries
 */
export function goalsByCity<G extends GoalLike, V extends Vocabulary = ShippedVocabulary>(
  goals: GoalSource<G, V>,
  cityId: QueryNames<NoInfer<G>, NoInfer<V>>['city'],
  options: VocabularyOptions<V> & Pick<GoalCriteria, 'includeClassWide'> = {},
): G[] {
  checkOptions(options, { vocabulary: true, includeClassWide: true });
  const { vocabulary, includeClassWide } = options;
  checkId('cityId', 'city', cityId, codedGoals(goals, { vocabulary }).vocabulary);
  return filterGoals<G, V>(goals, { cityId, includeClassWide }, { vocabulary });
}
