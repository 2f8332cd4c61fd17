import type { GoalId, ShippedNames } from '../../data/generated/ids';
import type { FunctionId } from '../../data/vocabulary/functions';
import { goals as shippedGoals } from '../corpus/shipped';
import { checkOptions } from '../errors/checkOptions';
import type { Goal } from '../model/goal/goal';
import type { GoalLike } from '../model/goal/goalLike';
import type { FunctionChange } from '../model/terms/functionChange';
import type { NamesOf, Vocabulary } from '../model/vocabulary/vocabulary';
import { checkId } from '../vocabulary/checkId';
import type {
  ShippedVocabulary,
  TermIdOrPassTheCorpus,
  VocabularyOptions,
} from '../vocabulary/vocabularyOptions';
import { type CorpusOption, corpusOption } from './codedGoals';
import type { GoalCriteria } from './criteria';
import { filterGoals } from './filterGoals';

/**
 * A function of a city, what is meant to happen to it, and the goals that say so.
 *
 * @category Queries
 */
export interface FunctionOfCity<Id extends string = FunctionId, InGoal extends string = GoalId> {
  /** The id of the function. */
  readonly functionId: Id;
  /** What is meant to happen to it. */
  readonly change: FunctionChange;
  /** The ids of the goals that say so, in the order of the goals. */
  readonly goalIds: readonly InGoal[];
}

/**
 * Lists the functions that a city is to hold, strengthen, raise or shed.
 *
 * They are those of the goals addressed to the city; with `includeClassWide`, also of those addressed to a class of cities
 * it belongs to.
 *
 * @param cityId - The id of the city.
 * @param options - The corpus (default: the shipped one), whether to include the goals of the city's classes (default: `false`), and
 *   the vocabulary.
 * @returns The functions with their change, each once, in the order of the goals.
 * @throws {@link InputError} where there is no such city.
 *
 * @example
 * ```ts
 * import { functionsOfCity } from 'policy-tracker';
 *
 * functionsOfCity('beijing').map(({ change, functionId }) => `${change} ${functionId}`);
 * // => [
 * //   'hold national-political-centre',
 * //   'hold national-cultural-centre',
 * //   'hold international-exchange-centre',
 * //   'hold sci-tech-innovation-centre',
 * //   'shed non-capital-functions',
 * // ]
 * ```
 *
 * @category Queries
 */
export function functionsOfCity<
  V extends Vocabulary = ShippedVocabulary,
  G extends GoalLike = Goal<ShippedNames>,
>(
  cityId: TermIdOrPassTheCorpus<NoInfer<V>, 'city'>,
  options: VocabularyOptions<V> & Pick<GoalCriteria, 'includeClassWide'> & CorpusOption<G, V> = {},
): FunctionOfCity<NamesOf<V>['function'], G['id']>[] {
  type Id = NamesOf<V>['function'];
  checkOptions(options, { vocabulary: true, includeClassWide: true, corpus: true });
  const { corpus, includeClassWide } = options;
  const coded = corpusOption<G>({ corpus, vocabulary: options.vocabulary });
  const { vocabulary } = coded;
  const goals = corpus ? coded.goals : (shippedGoals as unknown as readonly G[]);
  checkId('cityId', 'city', cityId, vocabulary);
  const criteria = { cityId, includeClassWide, placeRole: 'addressee' } as const;
  const addressed = filterGoals<G, Vocabulary>(goals, criteria, { vocabulary });

  const functions = new Map<string, { functionId: Id; change: FunctionChange; goalIds: G['id'][] }>();
  for (const { id, functions: changes } of addressed) {
    for (const { functionId, change } of changes) {
      const key = `${change} ${functionId}`;
      const known = functions.get(key);
      if (known) known.goalIds.push(id);
      else functions.set(key, { functionId: functionId as Id, change, goalIds: [id] });
    }
  }
  return [...functions.values()];
}
