import type { ShippedNames } from '../../data/generated/ids';
import { checkOptions } from '../errors/checkOptions';
import type { ProgressUpdate, UpdateLike } from '../model/progress/progressUpdate';
import type { DerivedStatus, StatusGoal } from '../status/deriveStatus';
import type { StatusBasis } from './statusBasis';
import { type AsOfOptions, asOfOptions, statusReader } from './trackOptions';

/**
 * The status of a goal on a day: the result of {@link statusOn}.
 *
 * `statuses` has the definition of each `status`. `update` is the update that it is based on; it is absent where no update counts for the
 * day. `since`, `updateIds` and `evidence` say what it rests on. `readings` has the readings that differ, where the goal is `contested`.
 *
 * @category Tracking
 */
export type StatusOnDay<U extends UpdateLike = ProgressUpdate<ShippedNames>> = DerivedStatus<U> &
  StatusBasis & {
    /** The id of the goal. */
    readonly goalId: string;
  };

/**
 * Gets the status of a goal on a day, the update that it is based on, since when it is so, and on which evidence.
 *
 * The status is that of the latest update that was valid by the day, known by `knownOn` and not corrected by then. It is read from the
 * updates and nothing else: without an update the goal is `not-assessed`, which says nothing about it. On a day that lies certainly
 * before `setOn`, the date of its speech, it is `not-yet-set`, whatever its updates.
 *
 * A partial date is never completed; it counts as the last day it may mean. An update valid on `2023` and reported in 2024 therefore
 * counts from 31 December 2023. One reported before that day counts from the day it was recorded.
 *
 * Of updates that count from the same day, the one recorded last is the latest; if they were recorded on one day, the least favourable:
 * it claims the least. From the most favourable on these are `achieved`, `partly-achieved`, `in-progress`, `planned`, `stalled`,
 * `no-evidence`, `superseded`, `dropped`, `not-achieved`.
 *
 * An update may cover less than the goal, and the latest counts all the same: its `scope` says how far it reaches.
 *
 * @param goal - The goal, or anything with its `id`, `setOn`, `deadline` and `targets`.
 * @param options - The day, the day by which it was known, the kinds of assessors, and the updates (default: the shipped ones).
 * @returns The status, the update that it is based on, the flags of the day, and what it rests on.
 * @throws {@link InputError} where an option is unknown, a date is ill-formed, or there is no such kind of assessor.
 *
 * @example
 * ```ts
 * import { getGoal, statusOn } from 'policy-tracker';
 *
 * const qianhai = getGoal('first-tier-cities-2021/accelerate-qianhai');
 *
 * statusOn(qianhai, { on: '2021-06-30' }).status; // => 'not-yet-set'
 * statusOn(qianhai, { on: '2023-06-30' }).status; // => 'not-assessed'
 * const { status, since, updateIds, evidence } = statusOn(qianhai, { on: '2026-06-30' });
 * `${status} since ${since}, by ${updateIds.length} report`; // => 'planned since 2023-12-21, by 1 report'
 * evidence.map(({ publisher, publishedOn }) => `${publisher}, ${publishedOn}`);
 * // => ['People’s Daily Online, 2023-12-22']
 *
 * // The plan was made on 21 December, and became known on the day after.
 * statusOn(qianhai, { on: '2023-12-21' }).status; // => 'planned'
 * statusOn(qianhai, { on: '2023-12-21', knownOn: '2023-12-21' }).status; // => 'not-assessed'
 * ```
 *
 * @category Tracking
 */
export function statusOn<U extends UpdateLike = ProgressUpdate<ShippedNames>>(
  goal: StatusGoal,
  options: AsOfOptions<U>,
): StatusOnDay<U> {
  checkOptions(options, asOfOptions);
  return { ...statusReader(options)(goal), goalId: goal.id };
}
