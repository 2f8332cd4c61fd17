import type { GoalStatus, UpdateStatus } from '../../data/vocabulary/ids';
import { firstDayOf, lastDayOf, type PartialDate } from '../model/partialDate';
import type { AnyUpdate } from '../model/progressUpdate';
import type { Moment } from './moment';

/**
 * What an answer about progress needs of a goal.
 *
 * @category Tracking
 */
export interface TrackedGoal {
  /** The id of the goal. */
  readonly id: string;
  /** The day by which it is to be done, where the source names one. */
  readonly deadline?: PartialDate | undefined;
}

/** Statuses after which nothing more is expected of a goal. */
const closed: ReadonlySet<GoalStatus> = /* @__PURE__ */ new Set([
  'achieved',
  'not-achieved',
  'dropped',
  'superseded',
]);

/** Tells whether a status leaves a goal open. */
function isOpen(status: GoalStatus): boolean {
  return !closed.has(status);
}

/**
 * Picks the updates that stand, as known on a day: those recorded by then that no update recorded by then corrects.
 *
 * What is recorded later is looked at by nobody here, so it can never change what was known earlier.
 *
 * @param updates - The updates of all goals: one that was filed under the wrong goal is corrected by one of another.
 * @param knownBy - The day, or `undefined` for all that is known.
 */
export function standingUpdates<U extends AnyUpdate>(
  updates: readonly U[],
  knownBy: string | undefined,
): readonly U[] {
  const known =
    knownBy === undefined ? updates : updates.filter(({ recordedOn }) => lastDayOf(recordedOn) <= knownBy);
  const corrected = new Set(known.map(({ corrects }) => corrects));
  return known.filter(({ id }) => !corrected.has(id)).sort(inOrder);
}

/**
 * Puts updates in order: by the day they are valid on, then by the day they were recorded, a partial date counting as its last
 * day. Two of the same days have no order of their own; by their ids they get one, so that the order of the input never matters.
 */
function inOrder(a: AnyUpdate, b: AnyUpdate): number {
  return (
    compareTexts(lastDayOf(a.validOn), lastDayOf(b.validOn)) ||
    compareTexts(lastDayOf(a.recordedOn), lastDayOf(b.recordedOn)) ||
    compareTexts(a.id, b.id)
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Sorts updates by the goals they are about, keeping their order. */
export function byGoal<U extends AnyUpdate>(updates: readonly U[]): ReadonlyMap<string, readonly U[]> {
  const groups = new Map<string, U[]>();
  for (const update of updates) {
    const group = groups.get(update.goalId);
    if (group) group.push(update);
    else groups.set(update.goalId, [update]);
  }
  return groups;
}

/** What is known of a goal on a day. */
export interface Judgement<U extends AnyUpdate> {
  readonly status: GoalStatus;
  readonly update?: U | undefined;
  readonly overdue: boolean;
  readonly late: boolean;
  readonly stale: boolean;
  readonly contested: boolean;
}

/**
 * Judges a goal on a day.
 *
 * @param goal - The goal.
 * @param standing - The updates of that goal that stand, in order.
 * @param day - The day.
 * @param freshFrom - The day from which an update counts as recent.
 */
export function judge<U extends AnyUpdate>(
  { deadline }: TrackedGoal,
  standing: readonly U[],
  day: string,
  freshFrom: string,
): Judgement<U> {
  const valid = standing.filter(({ validOn }) => lastDayOf(validOn) <= day);
  const update = valid.at(-1);
  const status = update?.status ?? 'not-assessed';
  const due = deadline === undefined ? undefined : lastDayOf(deadline);
  return {
    status,
    ...(update && { update }),
    overdue: due !== undefined && due < day && isOpen(status),
    late: due !== undefined && status === 'achieved' && due < achievedOn(valid),
    stale: valid.length > 0 && valid.every(({ recordedOn }) => lastDayOf(recordedOn) < freshFrom),
    contested: new Set(latestByAssessor(valid).values()).size > 1,
  };
}

/** Makes the function that judges any goal at a moment. */
export function judgementsAt<U extends AnyUpdate>(
  { day, knownBy, freshFrom }: Moment,
  updates: readonly U[],
): (goal: TrackedGoal) => Judgement<U> {
  const standing = byGoal(standingUpdates(updates, knownBy));
  return (goal) => judge(goal, standing.get(goal.id) ?? [], day, freshFrom);
}

/** The first day on which it may have been achieved: where the last run of updates that say so begins. */
function achievedOn(valid: readonly AnyUpdate[]): string {
  const before = valid.findLastIndex(({ status }) => status !== 'achieved');
  const first = valid[before + 1];
  return first ? firstDayOf(first.validOn) : '';
}

function latestByAssessor(valid: readonly AnyUpdate[]): ReadonlyMap<string, UpdateStatus> {
  return new Map(valid.map(({ assessor, status }) => [assessor, status]));
}
