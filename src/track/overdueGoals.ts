import type { AnyUpdate, ProgressUpdate } from '../model/progress/progressUpdate';
import type { TrackedGoal } from '../status/deriveStatus';
import { judgementOf, type ProgressOptions } from './progressOptions';

/**
 * Picks the goals that are overdue on a day: their deadline has passed, and no update has closed them.
 *
 * Only a goal whose source names a deadline can be overdue. Of the shipped speeches none does, so none of their goals ever is. A
 * period is no deadline.
 *
 * @param goals - The goals to pick from.
 * @param options - The day, by which day it was known, whose updates, and the updates (default: the shipped ones).
 * @returns A new array of the overdue goals, in the order given.
 * @throws {@link InputError} where a date is none, or an assessor is not one of the list.
 *
 * @example
 * ```ts
 * import { goals, overdueGoals } from 'policy-tracker';
 *
 * overdueGoals(goals, { validOn: '2026-06-30' }); // => []
 * overdueGoals([{ id: 'mine/build-homes', deadline: '2025' }], { validOn: '2026-06-30' }).length; // => 1
 * ```
 *
 * @category Tracking
 */
export function overdueGoals<G extends TrackedGoal, U extends AnyUpdate = ProgressUpdate>(
  goals: readonly G[],
  options: ProgressOptions<U>,
): G[] {
  const judge = judgementOf(options);
  return goals.filter((goal) => judge(goal).overdue);
}
