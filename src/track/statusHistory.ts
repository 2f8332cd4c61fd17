import type { UpdateStatus } from '../../data/vocabulary/ids';
import type { PartialDate } from '../date/partialDate';
import type { AnyUpdate, ProgressUpdate } from '../model/progress/progressUpdate';
import type { TrackedGoal } from '../status/deriveStatus';
import { type KnownOptions, standingOf } from './progressOptions';

/**
 * A step in the history of a goal: a status, from when, and on what it rests.
 *
 * @category Tracking
 */
export interface StatusStep<U extends AnyUpdate = ProgressUpdate> {
  /** The status. */
  readonly status: UpdateStatus;
  /** From when: a full or partial date, as it was recorded. A partial one counts as in {@link statusOn}. */
  readonly from: PartialDate;
  /** Until when: the start of the next step. Absent for the last. */
  readonly until?: PartialDate | undefined;
  /** The update it rests on. */
  readonly update: U;
}

/**
 * Lists the steps in the history of a goal, each with its evidence: all its updates that stand, the earliest first.
 *
 * Before the first step no update counts. Two updates of the same day make a step without length.
 *
 * @param goal - The goal, or anything with its `id`.
 * @param options - By which day it was known, whose updates, and the updates (default: the shipped ones).
 * @returns The steps. Empty where there is no update.
 * @throws {@link InputError} where a date is none, or an assessor is not one of the list.
 *
 * @example
 * ```ts
 * import { getGoal, statusHistory } from 'policy-tracker';
 *
 * statusHistory(getGoal('first-tier-cities-2021/accelerate-hetao')).map(({ from, status }) => `${from} ${status}`);
 * // => ['2023-08-08 planned', '2024-11-20 in-progress']
 * ```
 *
 * @category Tracking
 */
export function statusHistory<U extends AnyUpdate = ProgressUpdate>(
  goal: TrackedGoal,
  options: KnownOptions<U> = {},
): StatusStep<U>[] {
  const standing = standingOf(options)(goal);
  return standing.map(({ update }, index) => {
    const next = standing[index + 1]?.update;
    return { status: update.status, from: update.validOn, ...(next && { until: next.validOn }), update };
  });
}
