import { firstDayOf, isOverOn, lastDayOf } from '../date/partialDate';
import { describeValue } from '../errors/describeValue';
import { inputError } from '../errors/inputError';
import { compareText } from '../internal/compareText';
import { groupBy } from '../internal/groupBy';
import type { UpdateLike } from '../model/progress/progressUpdate';
import type { CorrectableReport } from '../model/progress/report';
import { byFavour } from './byFavour';

/** An update with the days that its dates mean. */
export interface DatedUpdate<U extends UpdateLike = UpdateLike> {
  readonly update: U;
  /** The first day that it may be about: its time reaches from there to the day from which it counts. */
  readonly first: string;
  /** The day from which it counts. */
  readonly from: string;
  /** The day by which it was recorded. */
  readonly recorded: string;
  /** Whose reading it is: the kind of assessor and the name, or the kind alone where there is no name. */
  readonly reader: string;
  /** What updates are ordered by. */
  readonly sortKey: string;
}

/**
 * Picks the current updates or reports as known on a day: those recorded by then that no other recorded by then corrects.
 *
 * What is recorded later is ignored, so it can never change what was known earlier.
 *
 * @param reports - All updates: one that was filed under the wrong goal is corrected by one of another goal.
 * @param knownOn - The day, or `undefined` for all that is known.
 */
export function currentReports<R extends CorrectableReport>(
  reports: readonly R[],
  knownOn: string | undefined,
): R[] {
  const known =
    knownOn === undefined ? reports : reports.filter(({ recordedOn }) => isOverOn(knownOn, recordedOn));
  const corrected = new Set(known.map(({ corrects }) => corrects));
  return known.filter(({ id }) => !corrected.has(id));
}

/** Lists the current updates of a goal, in order. */
export type CurrentUpdatesOf<U extends UpdateLike> = (goal: {
  readonly id: string;
}) => readonly DatedUpdate<U>[];

/**
 * Makes the function that lists the current updates of a goal, in order. All updates are grouped once.
 *
 * @param updates - The updates of all goals.
 * @param knownOn - The day by which they were known, or `undefined` for all that is known.
 */
export function currentUpdates<U extends UpdateLike>(
  updates: readonly U[],
  knownOn: string | undefined,
): CurrentUpdatesOf<U> {
  const groups = groupBy(currentReports(updates, knownOn), ({ goalId }) => goalId);
  const sorted = new Map<string, readonly DatedUpdate<U>[]>();
  return (goal) => {
    const id = idOfGoal(goal);
    const own = groups.get(id);
    if (!own) return [];
    const inOrder = sorted.get(id) ?? own.map(datedUpdate).sort((a, b) => compareText(a.sortKey, b.sortKey));
    sorted.set(id, inOrder);
    return inOrder;
  };
}

function idOfGoal(goal: { readonly id: string }): string {
  const id: unknown = (goal as { readonly id?: unknown } | undefined | null)?.id;
  if (typeof id === 'string') return id;
  const message = `expected a goal with an id, found ${describeValue(goal)}; getGoal gives a goal by its id`;
  throw inputError('wrong-form', 'goal', message);
}

/**
 * Reads the dates of an update. It counts from the last day that it may be about, but not from later than the day it was recorded: a
 * report of the tenth of a month cannot cover its last day.
 *
 * Updates are ordered by the day from which they count, then by the day they were recorded. Of two with the same days the less
 * favourable comes last, and counts; of two with the same status that about the shorter time. Ids come last of all, where nothing else
 * differs: they decide no status and no flag.
 */
export function datedUpdate<U extends UpdateLike>(update: U): DatedUpdate<U> {
  const [first, last] = [firstDayOf(update.validOn), lastDayOf(update.validOn)];
  const recorded = lastDayOf(update.recordedOn);
  const from = last < recorded ? last : recorded;
  const reader = `${update.assessorKind} ${update.assessor ?? ''}`;
  // The place of a status is one digit: there are nine.
  const sortKey = [from, recorded, byFavour.indexOf(update.status), first, reader, update.id].join();
  return { update, first, from, recorded, reader, sortKey };
}
