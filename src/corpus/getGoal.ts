import { type MovedGoalId, type MovedId, movedIds } from '../../data/vocabulary/movedIds';
import { checkName } from '../errors/inputError';
import type { Goal } from '../model/goal/goal';
import type { AnyGoal } from '../query/criteria';
import { goals as shippedGoals } from './shipped';

/**
 * Gets a goal by its id. An id that has moved leads to the goal that took its place.
 *
 * @param id - The id of the goal: the speech's id, a slash, and the goal's key.
 * @param options - The goals to look among (default: all shipped ones), and where ids have moved (default: where those of
 *   shipped goals have).
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
export function getGoal<G extends AnyGoal = Goal>(
  id: G['id'] | MovedGoalId,
  options: {
    readonly goals?: readonly G[] | undefined;
    readonly movedIds?: Readonly<Record<string, MovedId>> | undefined;
  } = {},
): G {
  const goals = options.goals ?? (shippedGoals as unknown as readonly G[]);
  const current = currentId(id, options.movedIds ?? movedIds.goals);
  checkName(
    'id',
    'goal',
    current,
    goals.map((goal) => goal.id),
  );
  return goals.find((goal) => goal.id === current) as G;
}

/** Follows an id that has moved, as often as it has. */
function currentId(id: string, moved: Readonly<Record<string, MovedId>>): string {
  const seen = new Set<string>();
  let current = id;
  while (Object.hasOwn(moved, current) && !seen.has(current)) {
    seen.add(current);
    current = moved[current]?.movedTo ?? current;
  }
  return current;
}
