import type { GoalStatus, UpdateStatus } from '../../data/vocabulary/ids';
import { firstDayOf, isOverOn, lastDayOf, type PartialDate } from '../date/partialDate';
import { found, InputError } from '../errors/inputError';
import { groupBy } from '../internal/groupBy';
import type { AnyUpdate, CorrectableReport } from '../model/progress/progressUpdate';
import type { Moment } from './asOf';

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
export const closedStatuses: ReadonlySet<GoalStatus> = /* @__PURE__ */ new Set([
  'achieved',
  'not-achieved',
  'dropped',
  'superseded',
]);

/** An update, and the days that its dates stand for. */
export interface DatedUpdate<U extends AnyUpdate = AnyUpdate> {
  readonly update: U;
  /** The day from which it counts. */
  readonly from: string;
  /** The day by which it was recorded. */
  readonly recorded: string;
}

/**
 * Picks the updates or reports that stand, as known on a day: those recorded by then that none recorded by then corrects.
 *
 * What is recorded later is looked at by nobody here, so it can never change what was known earlier.
 *
 * @param reports - All there are: one that was filed under the wrong goal is corrected by one of another.
 * @param knownBy - The day, or `undefined` for all that is known.
 */
export function standing<R extends CorrectableReport>(
  reports: readonly R[],
  knownBy: string | undefined,
): R[] {
  const known =
    knownBy === undefined ? reports : reports.filter(({ recordedOn }) => isOverOn(knownBy, recordedOn));
  const corrected = new Set(known.map(({ corrects }) => corrects));
  return known.filter(({ id }) => !corrected.has(id));
}

/**
 * Makes the function that lists the updates of a goal that stand, in order.
 *
 * @param updates - The updates of all goals.
 * @param knownBy - The day by which they were known, or `undefined` for all that is known.
 */
export function standingUpdates<U extends AnyUpdate>(
  updates: readonly U[],
  knownBy: string | undefined,
): (goal: TrackedGoal) => readonly DatedUpdate<U>[] {
  const groups = groupBy(standing(updates, knownBy), ({ goalId }) => goalId);
  const sorted = new Map<string, readonly DatedUpdate<U>[]>();
  return (goal) => {
    const id = idOf(goal);
    const own = groups.get(id);
    if (!own) return [];
    const done = sorted.get(id) ?? own.map(dated).sort(inOrder);
    sorted.set(id, done);
    return done;
  };
}

function idOf(goal: TrackedGoal): string {
  const id: unknown = (goal as TrackedGoal | undefined | null)?.id;
  if (typeof id === 'string') return id;
  const message = `expected a goal with an id, found ${found(goal)}; getGoal gives a goal by its id`;
  throw new InputError([{ path: 'goal', message }]);
}

/**
 * Reads the dates of an update. It counts from the last day that it may be about, which is never after the day it was recorded:
 * nobody can learn on the tenth of a month how things stand on the last.
 */
export function dated<U extends AnyUpdate>(update: U): DatedUpdate<U> {
  const [valid, recorded] = [lastDayOf(update.validOn), lastDayOf(update.recordedOn)];
  return { update, from: valid < recorded ? valid : recorded, recorded };
}

/**
 * Puts updates in order: by the day from which they count, then by the day they were recorded. Two of the same days have no
 * order of their own; by their ids they get one, so that the order of the input never matters.
 */
function inOrder(a: DatedUpdate, b: DatedUpdate): number {
  return (
    compareTexts(a.from, b.from) ||
    compareTexts(a.recorded, b.recorded) ||
    compareTexts(a.update.id, b.update.id)
  );
}

/** Compares texts by their code units: the order is the same everywhere. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * What is known of a goal on a day: a status, the update it rests on where there is one, and what follows for the day.
 *
 * @category Tracking
 */
export type Judgement<U extends AnyUpdate> = ProgressMarks &
  (
    | { readonly status: 'not-assessed'; readonly update?: undefined }
    | { readonly status: UpdateStatus; readonly update: U }
  );

/**
 * What follows of a goal for a day, and is never stored.
 *
 * @category Tracking
 */
export interface ProgressMarks {
  /** Whether the deadline that the source names has passed, and no update has closed the goal. */
  readonly overdue: boolean;
  /** Whether it was achieved, but surely after the deadline. */
  readonly late: boolean;
  /** Whether there are updates, but none recorded in the days before, or about them. */
  readonly stale: boolean;
  /**
   * Whether assessors differ: the latest statuses of two kinds of assessor are not the same, or two assessors say different things
   * of the latest day.
   */
  readonly contested: boolean;
}

/**
 * Judges a goal at a moment.
 *
 * @param goal - The goal.
 * @param standing - The updates of that goal that stand, in order.
 * @param moment - The day, and from which day on an update is recent.
 */
export function judge<U extends AnyUpdate>(
  { deadline }: TrackedGoal,
  standing: readonly DatedUpdate<U>[],
  { day, freshFrom }: Pick<Moment, 'day' | 'freshFrom'>,
): Judgement<U> {
  const valid = standing.filter(({ from }) => from <= day);
  const update = valid.at(-1)?.update;
  const due = deadline === undefined ? undefined : lastDayOf(deadline);
  const isRecent = (one: string) => freshFrom <= one && one <= day;
  return {
    ...(update ? { status: update.status, update } : { status: 'not-assessed' }),
    overdue: due !== undefined && due < day && !closedStatuses.has(update?.status ?? 'not-assessed'),
    late: due !== undefined && update?.status === 'achieved' && due < achievedOn(valid, update),
    stale: valid.length > 0 && !valid.some(({ from, recorded }) => isRecent(from) || isRecent(recorded)),
    contested: isContested(valid),
  };
}

/**
 * The first day on which it may have been achieved, by the kind of assessor that says so last: where the last run of its updates
 * that say so begins. That another kind of assessor disagreed in between does not make it late.
 */
function achievedOn(valid: readonly DatedUpdate[], { assessor }: AnyUpdate): string {
  const own = valid.filter(({ update }) => update.assessor === assessor);
  const before = own.findLastIndex(({ update }) => update.status !== 'achieved');
  const first = own[before + 1];
  return first ? firstDayOf(first.update.validOn) : '';
}

/** Tells whether the latest statuses of kinds of assessors differ, or those of the latest day. */
function isContested(valid: readonly DatedUpdate[]): boolean {
  if (valid.length < 2) return false;
  const latestDay = valid.at(-1)?.from;
  const latest = new Map<string, UpdateStatus>();
  const ofLatestDay = new Set<UpdateStatus>();
  for (const { update, from } of valid) {
    latest.set(update.assessor, update.status);
    if (from === latestDay) ofLatestDay.add(update.status);
  }
  return new Set(latest.values()).size > 1 || isTied(valid, latestDay, ofLatestDay);
}

/** Tells whether different assessors say different things of the same day. One that follows itself up is not at odds with itself. */
function isTied(
  valid: readonly DatedUpdate[],
  day: string | undefined,
  statuses: ReadonlySet<UpdateStatus>,
): boolean {
  if (statuses.size < 2) return false;
  const names = valid.filter(({ from }) => from === day).map(({ update }) => update.assessorName);
  return new Set(names).size > 1;
}

/** Makes for a moment the function that judges any goal. */
export type Judges = (moment: Moment) => (goal: TrackedGoal) => Judgement<AnyUpdate>;

/** For so many days by which things were known it is kept what stands among the updates. */
const mostKept = 4;

/** Makes the judges of goals by some updates: what stands among them, as known by a day, is found out once. */
export function judgesOf(updates: readonly AnyUpdate[]): Judges {
  const standingBy = new Map<string | undefined, ReturnType<typeof standingUpdates<AnyUpdate>>>();
  return (moment) => {
    const standing = keptLately(standingBy, moment.knownBy, mostKept, () =>
      standingUpdates(updates, moment.knownBy),
    );
    return (goal) => judge(goal, standing(goal), moment);
  };
}

/** Makes a value once, and keeps it in a map with the ones that were asked for last. */
export function keptLately<Key, Value>(
  kept: Map<Key, Value>,
  key: Key,
  most: number,
  make: () => Value,
): Value {
  const value = kept.has(key) ? (kept.get(key) as Value) : make();
  // The one asked for last stands last, and the first is given up.
  kept.delete(key);
  kept.set(key, value);
  for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
  return value;
}
