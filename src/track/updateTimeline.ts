import type { ShippedNames } from '../../data/generated/ids';
import { checkOptions, throwProblems } from '../errors/checkOptions';
import { listIn } from '../internal/listIn';
import type { ProgressUpdate, UpdateLike } from '../model/progress/progressUpdate';
import type { UpdateStatus } from '../model/terms/status';
import {
  bucketsOf,
  countStatuses,
  type EmptyBucket,
  type TimelineBucket,
  type TimelineOptions,
  timelineOptions,
} from './buckets';
import { checkKnownOptions, currentUpdatesFor, updateProblems } from './trackOptions';

/**
 * Counts updates by the bucket of time in which they are valid, for a chart.
 *
 * An update of a partial date belongs to the bucket of the last day it may mean: one of `2023`, reported in 2024, to December 2023.
 * Corrected updates are left out; the option `updates` may have the corrections.
 *
 * @param updates - The updates to count: a corpus, which has them, or a list.
 * @param options - The start and end of the timeline and the length of its buckets; the day by which it was known, the kinds of
 *   assessors, and further updates, which may correct those that are counted.
 * @returns The buckets, the earliest first, without a gap. `from` and `to` may cut the first and the last short.
 * @throws {@link InputError} where an option is unknown, a date is ill-formed, the end is before the start, or there are more than
 *   10,000 buckets.
 *
 * @example
 * ```ts
 * import { updates, updateTimeline } from 'policy-tracker';
 *
 * const hetao = updates.filter(({ goalId }) => goalId === 'first-tier-cities-2021/accelerate-hetao');
 *
 * updateTimeline(hetao, { from: '2023-07', to: '2023-12', by: 'quarter' }).map(({ period, total }) => `${period}: ${total}`);
 * // => ['2023-Q3: 1', '2023-Q4: 0']
 * ```
 *
 * @category Tracking
 */
export function updateTimeline<U extends UpdateLike = ProgressUpdate<ShippedNames>>(
  updates: readonly U[] | { readonly updates: readonly U[] },
  options: TimelineOptions<U>,
): TimelineBucket[] {
  checkOptions(options, timelineOptions);
  checkKnownOptions(options);
  const counted = updatesToCount(updates);
  const buckets = bucketsOf(options);
  const others = options.updates ?? options.corpus?.updates ?? [];
  const currentOf = currentUpdatesFor({ ...options, updates: [...new Set([...others, ...counted])] });
  const goalIds = new Set([...counted].map(({ goalId }) => goalId));
  const statusesIn = buckets.map((): UpdateStatus[] => []);
  for (const { update, from } of [...goalIds].flatMap((id) => currentOf({ id }))) {
    if (!counted.has(update) || from < (buckets[0]?.start ?? '~')) continue;
    statusesIn[bucketIndex(from, buckets)]?.push(update.status);
  }
  return buckets.map((bucket, index) => {
    const statuses = statusesIn[index] ?? [];
    return { ...bucket, total: statuses.length, counts: countStatuses(statuses) };
  });
}

function updatesToCount<U extends UpdateLike>(
  source: readonly U[] | { readonly updates: readonly U[] },
): ReadonlySet<U> {
  const updates = listIn(source, 'updates');
  throwProblems(updateProblems(updates === source ? 'updates' : 'updates.updates', updates));
  return new Set(updates as readonly U[]);
}

/** Finds the index of the bucket that a day belongs to; past the last bucket it is out of range. */
function bucketIndex(day: string, buckets: readonly EmptyBucket[]): number {
  let [low, high] = [0, buckets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((buckets[middle]?.end ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
