import type { GoalStatus } from '../../data/vocabulary/ids';
import type { AnyUpdate, ProgressUpdate } from '../model/progressUpdate';
import type { TrackedGoal } from '../query/progress';
import { judgementOf, type ProgressOptions } from './progressOptions';

/**
 * What is known of a goal on a day: what {@link statusOn} gives.
 *
 * @category Tracking
 */
export interface StatusOnDay<U extends AnyUpdate = ProgressUpdate> {
  /** The id of the goal. */
  readonly goalId: string;
  /** The status. `goalStatusDefinitions` says what each means. */
  readonly status: GoalStatus;
  /** The update it rests on, with its evidence. Absent where nobody has assessed the goal. */
  readonly update?: U | undefined;
  /** Whether the deadline that the source names has passed, and no update has closed the goal. */
  readonly overdue: boolean;
  /** Whether it was achieved, but surely after the deadline. */
  readonly late: boolean;
  /** Whether there are updates, but none recorded in the days before. */
  readonly stale: boolean;
  /** Whether the latest statuses of different kinds of assessors differ. */
  readonly contested: boolean;
}

/**
 * Tells what is known of a goal on a day, and on what that rests.
 *
 * The status is that of the latest update that was valid by the day and known by `knownOn`, and that nobody had corrected by
 * then. It is read from the updates and nothing else: without one the goal is `not-assessed`, which says nothing about it.
 *
 * A partial date is never filled in; it counts as the last day it may mean. What is valid on `2023` therefore counts from
 * 31 December 2023 on, when it is sure.
 *
 * @param goal - The goal, or anything with its `id` and `deadline`.
 * @param options - The day, by which day it was known, whose updates, and the updates (default: the shipped ones).
 * @returns The status, the update it rests on, and what else follows for the day.
 * @throws {@link InputError} where a date is none, or an assessor is not one of the list.
 *
 * @example
 * ```ts
 * import { getGoal, statusOn } from 'policy-tracker';
 *
 * const hetao = getGoal('first-tier-cities-2021/accelerate-hetao');
 *
 * statusOn(hetao, { validOn: '2023-06-30' }).status; // => 'not-assessed'
 * statusOn(hetao, { validOn: '2024-06-30' }).status; // => 'planned'
 * statusOn(hetao, { validOn: '2024-06-30' }).update?.evidence[0]?.publisher; // => 'State Council'
 * statusOn(hetao, { validOn: '2025', knownOn: '2024-06-30' }).status; // => 'planned'
 * statusOn(hetao, { validOn: '2025' }).status; // => 'in-progress'
 * ```
 *
 * @category Tracking
 */
export function statusOn<U extends AnyUpdate = ProgressUpdate>(
  goal: TrackedGoal,
  options: ProgressOptions<U>,
): StatusOnDay<U> {
  return { goalId: goal.id, ...judgementOf(options)(goal) };
}
