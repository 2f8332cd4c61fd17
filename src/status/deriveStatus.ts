import { lastDayOf } from '../date/partialDate';
import { lru } from '../internal/lru';
import type { GoalLike } from '../model/goal/goalLike';
import type { UpdateLike } from '../model/progress/progressUpdate';
import type { GoalStatus, UpdateStatus } from '../model/terms/status';
import type { AsOf } from './asOf';
import { isContested } from './contested';
import { type CurrentUpdatesOf, currentUpdates, type DatedUpdate } from './currentUpdates';

/** Statuses after which nothing more is expected of a goal. */
export const closedStatuses: ReadonlySet<GoalStatus> = /* @__PURE__ */ new Set([
  'achieved',
  'not-achieved',
  'dropped',
  'superseded',
]);

/**
 * The status of a goal on a day, the update that it is based on, if there is one, and the flags of that day.
 *
 * @category Tracking
 */
export type DerivedStatus<U extends UpdateLike = UpdateLike> = StatusFlags &
  (
    | { readonly status: 'not-assessed'; readonly update?: undefined }
    | { readonly status: UpdateStatus; readonly update: U }
  );

/**
 * The flags of a goal on a day. They are derived and never stored.
 *
 * @category Tracking
 */
export interface StatusFlags {
  /** Whether the deadline that the source names has passed, and no update has closed the goal. */
  readonly overdue: boolean;
  /** Whether it was achieved, but certainly after the deadline. */
  readonly late: boolean;
  /** Whether it has updates, but none recorded in the days before, or about them. */
  readonly stale: boolean;
  /**
   * Whether assessors differ: the latest statuses of two kinds of assessor are not the same, or two assessors report different
   * statuses of the latest day.
   */
  readonly contested: boolean;
}

/** What the status of a goal needs of it. */
export type StatusGoal = Pick<GoalLike, 'id' | 'deadline'>;

/** What of a status questions ask about. `late` is not: it is only shown. */
export type AskedStatus<U extends UpdateLike = UpdateLike> = Omit<StatusFlags, 'late'> &
  (
    | { readonly status: 'not-assessed'; readonly update?: undefined }
    | { readonly status: UpdateStatus; readonly update: U }
  );

/**
 * Derives the status of a goal, as far as questions ask about it.
 *
 * @param goal - The goal.
 * @param current - Its current updates, in order.
 * @param asOf - The day, and before which day an update is stale.
 */
export function deriveStatus<U extends UpdateLike>(
  { deadline }: StatusGoal,
  current: readonly DatedUpdate<U>[],
  { on, staleBefore }: Pick<AsOf, 'on' | 'staleBefore'>,
): AskedStatus<U> {
  const valid = current.filter(({ from }) => from <= on);
  const update = valid.at(-1)?.update;
  const isRecent = (day: string) => staleBefore <= day && day <= on;
  return {
    ...(update ? { status: update.status, update } : { status: 'not-assessed' }),
    overdue:
      deadline !== undefined && lastDayOf(deadline) < on && !(update && closedStatuses.has(update.status)),
    stale: valid.length > 0 && !valid.some(({ from, recorded }) => isRecent(from) || isRecent(recorded)),
    contested: isContested(valid),
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
