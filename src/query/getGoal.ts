import { type GoalId, goalIds } from '../../data/vocabulary/speechIds';
import { checkName } from '../inputError';
import type { Goal } from '../model/goal';
import { goals } from '../speech/shipped';

/**
 * Gets a goal of the shipped speeches by its id.
 *
 * @param id - The id of the goal: the speech's id, a slash, and the goal's key.
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
export function getGoal(id: GoalId): Goal {
  checkName('id', 'goal', id, goalIds);
  return goals.find((goal) => goal.id === id) as Goal;
}
