import type { ShippedNames } from '../../data/generated/ids';
import { checkOptions } from '../errors/checkOptions';
import type { Goal } from '../model/goal/goal';
import type { GoalLike } from '../model/goal/goalLike';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import type {
  PassTheCorpusOrItsVocabulary,
  ShippedVocabulary,
  VocabularyOptions,
} from '../vocabulary/vocabularyOptions';
import { type CorpusOption, corpusOption } from './codedGoals';
import { compileCriteria } from './compile/compileCriteria';
import { idsAmongGoals } from './compile/knownIds';
import type { GoalCriteria } from './criteria';
import { predicateOf } from './predicate';
import type { QueryNames, UpdateOptions } from './queryOptions';

/**
 * Makes a predicate out of criteria, for the native `filter`, `some`, `every` and `find`.
 *
 * The criteria are compiled once, so the predicate costs about as much as one written by hand.
 *
 * @param criteria - Which goals are meant.
 * @param options - The corpus it will be asked about, so that its ids, terms and updates are known (default: the shipped one); or the
 *   vocabulary and the updates.
 * @returns A function that tells whether a goal is meant.
 * @throws {@link InputError} listing every unknown key and id, each with its path and the nearest match, and every status without its
 *   day.
 *
 * @example
 * ```ts
 * import { goals, matchesGoal } from 'policy-tracker';
 *
 * const isRelief = matchesGoal({ functionChange: 'shed' });
 *
 * goals.filter(isRelief).every(({ functions }) => functions.some(({ change }) => change === 'shed')); // => true
 * goals.find(isRelief)?.action; // => 'relieve'
 * ```
 *
 * @category Queries
 */
export function matchesGoal<
  V extends Vocabulary = ShippedVocabulary,
  G extends GoalLike = Goal<ShippedNames>,
>(
  criteria: GoalCriteria<
    QueryNames<NoInfer<G>, NoInfer<V>, ShippedVocabulary extends V ? PassTheCorpusOrItsVocabulary : never>
  >,
  options: VocabularyOptions<V> & UpdateOptions & CorpusOption<G, V> = {},
): (goal: GoalLike) => boolean {
  checkOptions(options, { vocabulary: true, updates: true, corpus: true });
  const { goals, vocabulary, updates } = corpusOption<GoalLike>(options);
  return predicateOf(compileCriteria(criteria, vocabulary, idsAmongGoals(goals)), updates);
}
