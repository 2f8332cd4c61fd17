import type { ShippedNames } from '../../data/generated/ids';
import type { PartialDate } from '../date/partialDate';
import { checkOptions } from '../errors/checkOptions';
import type { ProgressUpdate, UpdateLike } from '../model/progress/progressUpdate';
import type { UpdateStatus } from '../model/terms/status';
import { currentUpdatesFor, type KnownOptions, knownOptions } from './trackOptions';

/**
 * A step in the history of a goal: a status, its start, and the update that it is based on.
 *
 * @category Tracking
 */
export interface StatusStep<U extends UpdateLike = ProgressUpdate<ShippedNames>> {
  /** The status. */
  readonly status: UpdateStatus;
  /** When it starts: a full or partial date, as it was recorded. A partial one counts as in `statusOn`. */
  readonly from: PartialDate;
  /** When it ends: the start of the next step. Absent for the last. */
  readonly until?: PartialDate | undefined;
  /** The update that it is based on. */
  readonly update: U;
}

/**
 * Lists the steps in the history of a goal, each with its evidence: all its current updates, the earliest first.
 *
 * Before the first step no update counts. Two updates of the same day make a step of no length.
 *
 * @param goal - The goal, or anything with its `id`.
 * @param options - The day by which it was known, the kinds of assessors, and the updates (default: the shipped ones).
 * @returns The steps. Empty where there is no update.
 * @throws {@link InputError} where an option is unknown, a date is ill-formed, or there is no such kind of assessor.
 *
 * @example
 * ```ts
 * import { getGoal, statusHistory } from 'policy-tracker';
 *
 * statusHistory(getGoal('first-tier-cities-2021/accelerate-hetao')).map(({ from, status }) => `${from} ${status}`);
 * // => ['2023-08-08 in-progress', '2024-11-20 in-progress', '2025-12-22 in-progress']
 * ```
 *
 * @category Tracking
 */
export function statusHistory<U extends UpdateLike = ProgressUpdate<ShippedNames>>(
  goal: { readonly id: string },
  options: KnownOptions<U> = {},
): StatusStep<U>[] {
  checkOptions(options, knownOptions);
  const current = currentUpdatesFor(options)(goal);
  return current.map(({ update }, index) => {
    const next = current[index + 1]?.update;
    return { status: update.status, from: update.validOn, ...(next && { until: next.validOn }), update };
  });
}
