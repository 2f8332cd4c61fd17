import type { AnyUpdate, ProgressUpdate } from '../model/progress/progressUpdate';
import type { TrackedGoal } from '../status/deriveStatus';
import { judgementOf, type ProgressOptions } from './progressOptions';

/**
 * Picks the goals that somebody should look at again: there are updates on them, but for a given number of days none was recorded
 * and none is about those days.
 *
 * A goal without any update is not stale but not assessed; the criterion `status: 'not-assessed'` picks those.
 *
 * @param goals - The goals to pick from.
 * @param options - The day, after how many days a goal is stale (default: 365), by which day it was known, whose updates, and the
 *   updates (default: the shipped ones).
 * @returns A new array of the stale goals, in the order given.
 * @throws {@link InputError} where a date or a number of days is none, or an assessor is not one of the list.
 *
 * @example
 * ```ts
 * import { goals, staleGoals } from 'policy-tracker';
 *
 * staleGoals(goals, { validOn: '2023-12-31' }).map(({ id }) => id);
 * // => ['first-tier-cities-2021/relieve-non-capital-functions']
 * staleGoals(goals, { validOn: '2023-12-31', staleAfterDays: 500 }); // => []
 * ```
 *
 * @category Tracking
 */
export function staleGoals<G extends TrackedGoal, U extends AnyUpdate = ProgressUpdate>(
  goals: readonly G[],
  options: ProgressOptions<U>,
): G[] {
  const judge = judgementOf(options);
  return goals.filter((goal) => judge(goal).stale);
}
