import { lru } from '../internal/lru';
import type { GoalLike } from '../model/goal/goalLike';
import type { UpdateLike } from '../model/progress/progressUpdate';
import type { GoalStatus, UpdateStatus } from '../model/terms/status';
import type { AsOf } from './asOf';
import { contestingReadings } from './contested';
import { type CurrentUpdatesOf, currentUpdates, type DatedUpdate } from './currentUpdates';
import { dueDayOf } from './dueDayOf';
import { isSetBy } from './isSetBy';

/** Statuses after which nothing more is expected of a goal. */
export const closedStatuses: readonly GoalStatus[] = ['achieved', 'not-achieved', 'dropped', 'superseded'];

/**
 * The status of a goal on a day, what it is based on, and the flags of that day.
 *
 * @category Tracking
 */
export type DerivedStatus<U extends UpdateLike = UpdateLike> = StatusFlags & StatusWithReadings<U>;

/**
 * The status of a goal on a day, the update that it is based on, and the readings that contest it.
 *
 * @category Tracking
 */
export type StatusWithReadings<U extends UpdateLike = UpdateLike> = (
  | { readonly status: 'not-yet-set' | 'not-assessed'; readonly update?: undefined }
  | {
      readonly status: UpdateStatus;
      /** The update that reports the status. */
      readonly update: U;
    }
) & {
  /** The readings that differ: of each assessor the latest, the earliest first. Empty unless the goal is `contested`. */
  readonly readings: readonly U[];
};

/**
 * The flags of a goal on a day. They are derived and never stored. A goal that was not yet set has none.
 *
 * @category Tracking
 */
export interface StatusFlags {
  /** Whether the last day by which the source wants it done, as a deadline or for a target, has passed, and no update has closed the goal. */
  readonly overdue: boolean;
  /** Whether it was achieved, but certainly after that day. */
  readonly late: boolean;
  /** Whether it is open and has updates, but none recorded in the days before, or about them. */
  readonly stale: boolean;
  /**
   * Whether two assessors, of whatever kind, read the same time differently: their latest readings are not the same, and are about the
   * same or overlapping days, or are opposite outcomes: `achieved`, and `not-achieved` or `dropped`.
   */
  readonly contested: boolean;
}

/** What the status of a goal needs of it. */
export type StatusGoal = Pick<GoalLike, 'id' | 'setOn' | 'deadline' | 'targets'>;

/** A status without `late`, which no question asks about. */
export type AskedStatus<U extends UpdateLike = UpdateLike> = Omit<StatusFlags, 'late'> &
  StatusWithReadings<U>;

/**
 * Derives the status of a goal, as far as questions ask about it.
 *
 * @param goal - The goal.
 * @param current - Its current updates, in order.
 * @param asOf - The day, and before which day an update is stale.
 */
export function deriveStatus<U extends UpdateLike>(
  goal: StatusGoal,
  current: readonly DatedUpdate<U>[],
  { on, staleBefore }: Pick<AsOf, 'on' | 'staleBefore'>,
): AskedStatus<U> {
  const isSet = isSetBy(on, goal.setOn);
  const valid = current.filter(({ from }) => isSet && from <= on);
  const update = valid.at(-1)?.update;
  const isOpen = isSet && !(update && closedStatuses.includes(update.status));
  const isRecent = (day: string) => staleBefore <= day && day <= on;
  const readings = contestingReadings(valid);
  return {
    ...(update ? { status: update.status, update } : { status: isSet ? 'not-assessed' : 'not-yet-set' }),
    overdue: isOpen && (dueDayOf(goal) ?? on) < on,
    stale:
      isOpen && valid.length > 0 && !valid.some(({ from, recorded }) => isRecent(from) || isRecent(recorded)),
    contested: readings.length > 0,
    readings,
  };
}

/** Makes, for a day, the function that derives the status of any goal. */
export type StatusDeriver = (asOf: AsOf) => (goal: StatusGoal) => AskedStatus;

/** How many days `knownOn` have their current updates cached. */
const mostCached = 4;

/** Makes the deriver of statuses from some updates: for each day `knownOn`, the current ones are found once. */
export function statusDeriver(updates: readonly UpdateLike[]): StatusDeriver {
  const currentBy = new Map<string | undefined, CurrentUpdatesOf<UpdateLike>>();
  return (asOf) => {
    const current = lru(currentBy, asOf.knownOn, mostCached, () => currentUpdates(updates, asOf.knownOn));
    return (goal) => deriveStatus(goal, current(goal), asOf);
  };
}
