import { checkOptions } from '../errors/checkOptions';
import type { GoalLike } from '../model/goal/goalLike';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { checkId } from '../vocabulary/checkId';
import {
  type ShippedVocabulary,
  type VocabularyOptions,
  vocabularyOptions,
} from '../vocabulary/vocabularyOptions';
import { codedGoals, type GoalSource } from './codedGoals';
import { filterGoals } from './filterGoals';
import type { QueryNames } from './queryOptions';

/**
 * Picks the goals that have a theme or a sub-theme of it.
 *
 * @param goals - The goals to pick from: a corpus or a list; not changed.
 * @param themeId - The id of the theme or sub-theme.
 * @param options - The vocabulary, if not the shipped one.
 * @returns A new array of the goals, in the order given.
 * @throws {@link InputError} where there is no such theme.
 *
 * @example
 * ```ts
 * import { goals, goalsByTheme } from 'policy-tracker';
 *
 * const isGreenery = ({ id }: { readonly id: string }) => id === 'central-urban-work-conference-2025/expand-greenery';
 *
 * goalsByTheme(goals, 'environment').some(isGreenery); // => true
 * goalsByTheme(goals, 'air-quality').some(isGreenery); // => false
 * ```
 *
 * @category Queries
 */
export function goalsByTheme<G extends GoalLike, V extends Vocabulary = ShippedVocabulary>(
  goals: GoalSource<G, V>,
  themeId: QueryNames<NoInfer<G>, NoInfer<V>>['theme'],
  options: VocabularyOptions<V> = {},
): G[] {
  checkOptions(options, vocabularyOptions);
  checkId('themeId', 'theme', themeId, codedGoals(goals, options).vocabulary);
  return filterGoals<G, V>(goals, { themeId }, options);
}
