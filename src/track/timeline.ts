import type { GoalStatus, UpdateStatus } from '../../data/vocabulary/ids';
import { addDaysTo, addMonthsTo, firstDayOf, lastDayOf, type PartialDate } from '../date/partialDate';
import { found, InputError, unknownName } from '../errors/inputError';
import type { AnyUpdate, ProgressUpdate } from '../model/progress/progressUpdate';
import { dateProblem } from '../status/asOf';
import type { TrackedGoal } from '../status/deriveStatus';
import { countsOf } from './progressOf';
import { checkNames, type KnownOptions, problemAt, standingOf, throwAny } from './progressOptions';

/** The lengths that a bucket of a timeline can have. */
const bucketLengths = ['year', 'quarter', 'month', 'day'] as const;

/**
 * From when to when a timeline goes, in buckets of which length.
 *
 * @category Tracking
 */
export interface TimelineOptions<U extends AnyUpdate = ProgressUpdate> extends KnownOptions<U> {
  /** The first day, or the first day of a month or year. */
  readonly from: PartialDate;
  /** The last day, or the last day of a month or year. */
  readonly to: PartialDate;
  /** The length of a bucket. */
  readonly by: (typeof bucketLengths)[number];
}

/**
 * A bucket of a timeline.
 *
 * @category Tracking
 */
export interface TimelineBucket {
  /** What the bucket is called: `2023`, `2023-Q3`, `2023-08` or `2023-08-08`. */
  readonly period: string;
  /** Its first day. */
  readonly start: string;
  /** Its last day. */
  readonly end: string;
  /** How many goals there are, or how many updates fall into it. */
  readonly total: number;
  /** Of goals, how many have each status on its last day; of updates, how many of those that fall into it say so. */
  readonly counts: Readonly<Record<GoalStatus, number>>;
}

const mostBuckets = 10_000;

/**
 * Counts goals or updates over time, for a chart.
 *
 * Goals are counted by their status on the last day of each bucket; updates in the bucket that they are valid in. An update of a
 * partial date falls into the bucket of the last day it may mean: one of `2023`, reported in 2024, into December 2023. Updates that
 * somebody has corrected are left out; what corrects those that are counted may stand in `updates`.
 *
 * @param items - The goals, or the updates.
 * @param options - From when to when, by which length; by which day it was known, whose updates, and the updates (for goals, default:
 *   the shipped ones).
 * @returns The buckets, the earliest first, without a gap. The first and the last may be cut short by `from` and `to`.
 * @throws {@link InputError} where a date is none, the end lies before the start, or there are more than 10,000 buckets.
 *
 * @example
 * ```ts
 * import { goals, timeline, updates } from 'policy-tracker';
 *
 * timeline(goals, { from: '2022', to: '2024', by: 'year' }).map(({ period, counts }) => [
 *   period,
 *   counts.planned,
 *   counts['in-progress'],
 * ]);
 * // => [['2022', 0, 1], ['2023', 12, 5], ['2024', 11, 6]]
 *
 * timeline(updates, { from: '2023-07', to: '2023-12', by: 'quarter' }).map(({ period, total }) => `${period}: ${total}`);
 * // => ['2023-Q3: 10', '2023-Q4: 5']
 * ```
 *
 * @category Tracking
 */
export function timeline<U extends AnyUpdate = ProgressUpdate>(
  items: readonly TrackedGoal[] | readonly U[],
  options: TimelineOptions<U>,
): TimelineBucket[] {
  checkNames(options);
  const buckets = bucketsOf(options);
  return items.length > 0 && items.every(isUpdate)
    ? updatesIn(items as readonly U[], buckets, options)
    : goalsAt(items as readonly TrackedGoal[], buckets, options);
}

type Bucket = Pick<TimelineBucket, 'period' | 'start' | 'end'>;

function isUpdate(item: object): boolean {
  return 'goalId' in item && 'validOn' in item;
}

function goalsAt<U extends AnyUpdate>(
  goals: readonly TrackedGoal[],
  buckets: readonly Bucket[],
  options: TimelineOptions<U>,
): TimelineBucket[] {
  const standing = standingOf(options);
  const counts = buckets.map(() => countsOf([]));
  for (const goal of goals) {
    const steps = standing(goal);
    let next = 0;
    for (const [index, { end }] of buckets.entries()) {
      while ((steps[next]?.from ?? '~') <= end) next++;
      const count = counts[index];
      if (count) count[steps[next - 1]?.update.status ?? 'not-assessed']++;
    }
  }
  return buckets.map((bucket, index) => ({
    ...bucket,
    total: goals.length,
    counts: counts[index] ?? countsOf([]),
  }));
}

function updatesIn<U extends AnyUpdate>(
  items: readonly U[],
  buckets: readonly Bucket[],
  options: TimelineOptions<U>,
): TimelineBucket[] {
  // What corrects an update may stand elsewhere.
  const standing = standingOf({ ...options, updates: [...new Set([...(options.updates ?? []), ...items])] });
  const counted = new Set<AnyUpdate>(items);
  const goalIds = [...new Set(items.map(({ goalId }) => goalId))];
  const inside = buckets.map((): UpdateStatus[] => []);
  for (const { update, from } of goalIds.flatMap((id) => standing({ id }))) {
    if (!counted.has(update) || from < (buckets[0]?.start ?? '~')) continue;
    inside[bucketOf(from, buckets)]?.push(update.status);
  }
  return buckets.map((bucket, index) => {
    const statuses = inside[index] ?? [];
    return { ...bucket, total: statuses.length, counts: countsOf(statuses) };
  });
}

/** Finds the number of the bucket that a day falls into; past the last there is none. */
function bucketOf(day: string, buckets: readonly Bucket[]): number {
  let [low, high] = [0, buckets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((buckets[middle]?.end ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bucketsOf({ from, to, by }: TimelineOptions<AnyUpdate>): Bucket[] {
  throwAny([
    problemAt('from', dateProblem(from)),
    problemAt('to', dateProblem(to)),
    problemAt('by', bucketLengths.includes(by) ? undefined : lengthProblem(by)),
  ]);
  const [first, last] = [firstDayOf(from), lastDayOf(to)];
  if (last < first) {
    throw new InputError([
      { path: 'options.to', message: `${to} lies before ${from}, where the timeline starts` },
    ]);
  }
  const buckets: Bucket[] = [];
  let day = first;
  for (;;) {
    if (buckets.length === mostBuckets) {
      const message = `there are more than ${mostBuckets} of them from ${from} to ${to}`;
      throw new InputError([{ path: 'options.by', message }]);
    }
    const { period, end } = bucketFrom(day, by);
    if (end >= last) return [...buckets, { period, start: day, end: last }];
    buckets.push({ period, start: day, end });
    day = addDaysTo(end, 1);
  }
}

function lengthProblem(by: unknown): string {
  return typeof by === 'string'
    ? unknownName('length', by, bucketLengths)
    : `expected one of ${bucketLengths.join(', ')}, found ${found(by)}`;
}

/** Gives the name and the last day of the bucket that a day falls into. */
function bucketFrom(day: string, by: TimelineOptions['by']): { period: string; end: string } {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  if (by === 'year') return { period: year, end: lastDayOf(year) };
  if (by === 'month') return { period: month, end: lastDayOf(month) };
  if (by === 'day') return { period: day, end: day };
  const quarter = Math.ceil(Number(month.slice(5)) / 3);
  const lastMonth = addMonthsTo(`${year}-01`, 3 * quarter - 1);
  return { period: `${year}-Q${quarter}`, end: lastDayOf(lastMonth) };
}
