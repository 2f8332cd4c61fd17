import type { AnyUpdate, ProgressUpdate } from '../model/progress/progressUpdate';
import type { Judgement, TrackedGoal } from '../status/deriveStatus';
import { judgementOf, type ProgressOptions } from './progressOptions';

/**
 * What is known of a goal on a day: what {@link statusOn} gives.
 *
 * `status` says what is known; `goalStatusDefinitions` says what each means. `update` is the update it rests on, with its evidence;
 * it is absent where none counts for the day.
 *
 * @category Tracking
 */
export type StatusOnDay<U extends AnyUpdate = ProgressUpdate> = Judgement<U> & {
  /** The id of the goal. */
  readonly goalId: string;
};

/**
 * Tells what is known of a goal on a day, and on what that rests.
 *
 * The status is that of the latest update that was valid by the day and known by `knownOn`, and that nobody had corrected by
 * then. It is read from the updates and nothing else: without one the goal is `not-assessed`, which says nothing about it.
 *
 * A partial date is never filled in; it counts as the last day it may mean. What is valid on `2023` and was reported in 2024
 * therefore counts from 31 December 2023 on. What is reported before that day counts from the day it was recorded.
 *
 * An update may reach less far than the goal, and the latest counts all the same: its `scope` says how far.
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
  const judgement = judgementOf(options)(goal);
  return { goalId: goal.id, ...judgement };
}
