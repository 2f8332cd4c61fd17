import { lastDayOf, type PartialDate } from '../date/partialDate';
import type { Target } from '../model/goal/target';

/**
 * Where the way to a target starts: the baseline that the source names, or else the first measurement before it is due.
 *
 * @category Tracking
 */
export interface TargetStart {
  /** The value. */
  readonly value: number;
  /** The full or partial date for which it was measured. */
  readonly on: PartialDate;
  /** Whether the source names it. */
  readonly isBaseline: boolean;
}

/**
 * How far a measurement is on the straight way from the start to a target.
 *
 * @category Tracking
 */
export interface TargetPace {
  /** How far it is: 0 at the start, 1 at the target. Below 0 where it went the other way. */
  readonly share: number;
  /** How much of the time has passed: 0 at the start, 1 from the day on that it is due. Absent where it is due on no day. */
  readonly timeShare?: number | undefined;
  /** The value that an even pace would have reached by then. Absent where it is due on no day. */
  readonly evenValue?: number | undefined;
}

/**
 * Computes how far a value is on the straight way to a target. `undefined` where there is no way, because the start is at its end, or
 * nothing was measured after the start.
 *
 * @param latest - The value, and when it was measured.
 */
export function paceOf(
  latest: { readonly value: number; readonly on: PartialDate },
  start: TargetStart,
  target: Target,
): TargetPace | undefined {
  const way = endOfWay(start.value, target) - start.value;
  const passed = yearsBetween(start.on, latest.on);
  if (way === 0 || passed <= 0) return undefined;
  const share = (latest.value - start.value) / way;
  const given = target.dueBy === undefined ? 0 : yearsBetween(start.on, target.dueBy);
  if (given <= 0) return { share };
  // Once it is due, an even pace has reached the target, and goes no further.
  const timeShare = Math.min(1, passed / given);
  return { share, timeShare, evenValue: start.value + way * timeShare };
}

/** The end of the way: the figure of the target; of a range, the end that is nearer to the start. */
function endOfWay(start: number, { value, upTo = value }: Target): number {
  return start > upTo ? upTo : Math.max(start, value);
}

const millisecondsOfDay = 86_400_000;

/** The number of years from the last day that a date may mean to that of another. Every year counts as one, leap year or not. */
function yearsBetween(from: PartialDate, to: PartialDate): number {
  return yearsUntil(lastDayOf(to)) - yearsUntil(lastDayOf(from));
}

/** A day as a number of years: that of its year, and the part of this that has passed by its end. */
function yearsUntil(day: string): number {
  const year = day.slice(0, 4);
  const daysOf = (until: string) => (Date.parse(until) - Date.parse(`${year}-01-01`)) / millisecondsOfDay + 1;
  return Number(year) + daysOf(day) / daysOf(`${year}-12-31`);
}
