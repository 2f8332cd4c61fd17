import type { ShippedNames } from '../../data/generated/ids';
import { checkOptions } from '../errors/checkOptions';
import type { ProgressUpdate, UpdateLike } from '../model/progress/progressUpdate';
import type { StatusGoal } from '../status/deriveStatus';
import { isSetBy } from '../status/isSetBy';
import {
  bucketsOf,
  countStatuses,
  type TimelineBucket,
  type TimelineOptions,
  timelineOptions,
} from './buckets';
import { currentUpdatesFor, goalsAndOptions, type TrackedGoals } from './trackOptions';

/**
 * Counts goals by their status on the last day of each bucket of time, for a chart.
 *
 * A goal is counted from the day it was set: those that were not yet set by the end of a bucket are not in its total.
 *
 * @param goals - The goals: a corpus or a list.
 * @param options - The start and end of the timeline and the length of its buckets; the day by which it was known, the kinds of
 *   assessors, and the updates, if not those of the corpus (of a list: the shipped ones).
 * @returns The buckets, the earliest first, without a gap. `from` and `to` may cut the first and the last short.
 * @throws {@link InputError} where an option is unknown, a date is ill-formed, the end is before the start, or there are more than
 *   10,000 buckets.
 *
 * @example
 * ```ts
 * import { filterGoals, goals, statusTimeline } from 'policy-tracker';
 *
 * const shenzhen = filterGoals(goals, { speechId: 'first-tier-cities-2021', cityId: 'shenzhen' });
 *
 * statusTimeline(shenzhen, { from: '2022', to: '2024', by: 'year' }).map(({ period, counts }) => [
 *   period,
 *   counts.planned,
 *   counts['in-progress'],
 * ]);
 * // => [['2022', 0, 0], ['2023', 1, 2], ['2024', 1, 2]]
 * ```
 *
 * @category Tracking
 */
export function statusTimeline<U extends UpdateLike = ProgressUpdate<ShippedNames>>(
  goals: TrackedGoals<Pick<StatusGoal, 'id' | 'setOn'>, U>,
  options: TimelineOptions<U>,
): TimelineBucket[] {
  checkOptions(options, timelineOptions);
  const buckets = bucketsOf(options).map((bucket) => ({ ...bucket, total: 0, counts: countStatuses([]) }));
  const asked = goalsAndOptions(goals, options);
  const currentOf = currentUpdatesFor(asked.options);
  for (const goal of asked.goals) {
    const current = currentOf(goal);
    let next = 0;
    for (const bucket of buckets) {
      while ((current[next]?.from ?? '~') <= bucket.end) next++;
      if (!isSetBy(bucket.end, goal.setOn)) continue;
      bucket.total++;
      bucket.counts[current[next - 1]?.update.status ?? 'not-assessed']++;
    }
  }
  return buckets;
}
