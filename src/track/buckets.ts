import type { ShippedNames } from '../../data/generated/ids';
import { dateProblem } from '../date/checkDate';
import { addDaysTo, firstDayOf, lastDayOf, type PartialDate } from '../date/partialDate';
import { type OptionNames, optionProblem, throwProblems } from '../errors/checkOptions';
import { inputError } from '../errors/inputError';
import { type Problem, problem } from '../errors/problem';
import { unknownName } from '../errors/unknownName';
import { wrongForm } from '../errors/wrongForm';
import type { ProgressUpdate, UpdateLike } from '../model/progress/progressUpdate';
import { type CountedStatus, statusIds } from '../model/terms/status';
import type { KnownOptions } from './trackOptions';

/** The lengths that a bucket of a timeline can have. */
const bucketLengths = ['year', 'quarter', 'month', 'day'] as const;

/**
 * The start and end of a timeline, and the length of its buckets.
 *
 * @category Tracking
 */
export interface TimelineOptions<U extends UpdateLike = ProgressUpdate<ShippedNames>>
  extends KnownOptions<U> {
  /** The first day. A partial date means its first day. */
  readonly from: PartialDate;
  /** The last day. A partial date means its last day. */
  readonly to: PartialDate;
  /** The length of a bucket. */
  readonly by: (typeof bucketLengths)[number];
}

export const timelineOptions: OptionNames<TimelineOptions> = {
  updates: true,
  corpus: true,
  knownOn: true,
  assessorKind: true,
  from: true,
  to: true,
  by: true,
};

/**
 * A bucket of a timeline.
 *
 * @category Tracking
 */
export interface TimelineBucket {
  /** The name of the bucket: `2023`, `2023-Q3`, `2023-08` or `2023-08-08`. */
  readonly period: string;
  /** Its first day. */
  readonly start: string;
  /** Its last day. */
  readonly end: string;
  /** How many goals there are by its last day, or how many updates the bucket has: the sum of the counts. */
  readonly total: number;
  /** For goals: how many have each status on the last day; those not yet set by then have none. For updates: how many report it. */
  readonly counts: Readonly<Record<CountedStatus, number>>;
}

/** A bucket before anything is counted in it. */
export type EmptyBucket = Pick<TimelineBucket, 'period' | 'start' | 'end'>;

const mostBuckets = 10_000;

/** Lists the buckets of a timeline, the earliest first, without a gap. The first and the last may be cut short. */
export function bucketsOf({ from, to, by }: TimelineOptions<UpdateLike>): EmptyBucket[] {
  throwProblems([
    ...optionProblem('from', dateProblem(from)),
    ...optionProblem('to', dateProblem(to)),
    ...lengthProblem(by),
  ]);
  const [first, last] = [firstDayOf(from), lastDayOf(to)];
  if (last < first) {
    throw inputError('period-reversed', 'options.to', `${to} is before ${from}, where the timeline starts`);
  }
  const buckets: EmptyBucket[] = [];
  let day = first;
  for (;;) {
    if (buckets.length === mostBuckets) {
      const message = `there are more than ${mostBuckets} buckets from ${from} to ${to}`;
      throw inputError('too-large', 'options.by', message);
    }
    const { period, end } = bucketFrom(day, by);
    if (end >= last) return [...buckets, { period, start: day, end: last }];
    buckets.push({ period, start: day, end });
    day = addDaysTo(end, 1);
  }
}

function lengthProblem(by: unknown): Problem[] {
  if ((bucketLengths as readonly unknown[]).includes(by)) return [];
  return typeof by === 'string'
    ? [problem('unknown-term', 'options.by', unknownName('length', by, bucketLengths))]
    : optionProblem('by', wrongForm(`one of ${bucketLengths.join(', ')}`, by));
}

/** Gives the name and the last day of the bucket that a day belongs to. */
function bucketFrom(day: string, by: TimelineOptions['by']): { period: string; end: string } {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  if (by === 'year') return { period: year, end: lastDayOf(year) };
  if (by === 'month') return { period: month, end: lastDayOf(month) };
  if (by === 'day') return { period: day, end: day };
  const quarter = `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
  return { period: quarter, end: lastDayOf(quarter) };
}

/** Counts statuses: every status has a count, but for that of goals which were not yet set. */
export function countStatuses(statuses: readonly CountedStatus[]): Record<CountedStatus, number> {
  const counted = statusIds.filter((status) => status !== 'not-yet-set');
  const counts = Object.fromEntries(counted.map((status) => [status, 0])) as Record<CountedStatus, number>;
  for (const status of statuses) counts[status]++;
  return counts;
}
