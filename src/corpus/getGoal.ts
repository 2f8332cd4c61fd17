import type { ShippedNames } from '../../data/generated/ids';
import { checkOptions, optionProblem, throwProblems } from '../errors/checkOptions';
import { checkName } from '../errors/unknownName';
import { wrongForm } from '../errors/wrongForm';
import type { Goal } from '../model/goal/goal';
import type { GoalLike } from '../model/goal/goalLike';
import type { PassTheCorpusOrItsVocabulary } from '../vocabulary/vocabularyOptions';
import { goals as shippedGoals } from './shipped';

/**
 * The id of a goal. Where no corpus is given, the compiler's message about an id that the shipped one lacks names this type, and so says
 * what is missing.
 *
 * @category Queries
 */
export type GoalIdOrPassTheCorpus<G extends GoalLike> =
  | G['id']
  | (Goal<ShippedNames> extends G ? PassTheCorpusOrItsVocabulary : never);

/**
 * Gets a goal by its id.
 *
 * @param id - The id of the goal: the id of the speech, a slash, and the key of the goal.
 * @param options - The corpus that has the goal. Default: the shipped one.
 * @returns The goal.
 * @throws {@link InputError} where there is no such goal, naming the nearest id.
 *
 * @example
 * ```ts
 * import { getGoal } from 'policy-tracker';
 *
 * getGoal('first-tier-cities-2021/relieve-non-capital-functions').functions;
 * // => [{ functionId: 'non-capital-functions', change: 'shed' }]
 * ```
 *
 * @category Queries
 */
export function getGoal<G extends GoalLike = Goal<ShippedNames>>(
  id: GoalIdOrPassTheCorpus<G>,
  options: { readonly corpus?: { readonly goals: readonly G[] } | undefined } = {},
  // Only the corpus says what a goal is, and not what the goal is used for.
): NoInfer<G> {
  checkOptions(options, { corpus: true });
  const isCorpus = options.corpus === undefined || Array.isArray(options.corpus?.goals);
  throwProblems(
    optionProblem('corpus', isCorpus ? undefined : wrongForm('a corpus with goals', options.corpus)),
  );
  const goals = options.corpus?.goals ?? (shippedGoals as unknown as readonly G[]);
  const ids = goals.map((goal) => goal.id);
  checkName('id', 'goal', id, ids, 'unknown-id');
  return goals[ids.indexOf(id)] as G;
}
