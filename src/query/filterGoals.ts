import { checkOptions } from '../errors/checkOptions';
import type { GoalLike } from '../model/goal/goalLike';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import type { ShippedVocabulary, VocabularyOptions } from '../vocabulary/vocabularyOptions';
import { codedGoals, type GoalSource } from './codedGoals';
import { compileCriteria } from './compile/compileCriteria';
import { idsAmongGoals } from './compile/knownIds';
import type { GoalCriteria } from './criteria';
import { predicateOf } from './predicate';
import type { QueryNames, UpdateOptions } from './queryOptions';

/**
 * Picks the goals that meet criteria.
 *
 * @param goals - The goals to pick from: a corpus or a list; not changed.
 * @param criteria - Which goals are meant.
 * @param options - The vocabulary, and the updates that statuses are read from, if not those of the corpus (of a list: the shipped ones).
 * @returns A new array of the goals meant, in the order given.
 * @throws {@link InputError} listing every unknown key and id, each with its path and the nearest match, and every status that is
 *   asked for without its day.
 *
 * @example
 * ```ts
 * import { filterGoals, goals } from 'policy-tracker';
 *
 * const speechId = 'first-tier-cities-2021';
 *
 * filterGoals(goals, { speechId, cityId: 'shenzhen', themeId: 'innovation' }).map((goal) => goal.title.en);
 * // => [
 * //   'Build a comprehensive national science centre in Shenzhen',
 * //   'Improve the Guangzhou-Shenzhen-Hong Kong sci-tech innovation corridor',
 * // ]
 *
 * filterGoals(goals, { regionId: 'greater-bay-area', includeWithin: true, not: { cityId: 'shenzhen' } }).some(
 *   ({ places }) => places.some(({ placeId }) => placeId === 'shenzhen'),
 * ); // => false
 * filterGoals(goals, { speechId, cityId: 'shenzhen', status: 'in-progress', on: '2023-12-31' }).map(({ id }) => id);
 * // => [
 * //   'first-tier-cities-2021/build-comprehensive-national-science-centre',
 * //   'first-tier-cities-2021/accelerate-hetao',
 * // ]
 * ```
 *
 * @category Queries
 */
export function filterGoals<G extends GoalLike, V extends Vocabulary = ShippedVocabulary>(
  goals: GoalSource<G, V>,
  criteria: GoalCriteria<QueryNames<NoInfer<G>, NoInfer<V>>>,
  options: VocabularyOptions<V> & UpdateOptions = {},
): G[] {
  checkOptions(options, { vocabulary: true, updates: true });
  const { goals: asked, vocabulary, updates } = codedGoals(goals, options);
  const normal = compileCriteria(criteria, vocabulary, idsAmongGoals(asked));
  return asked.filter(predicateOf(normal, updates));
}
