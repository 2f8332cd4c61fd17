import { type GoalStatus, goalStatuses } from '../../data/vocabulary/ids';
import type { AnyUpdate, ProgressUpdate } from '../model/progress/progressUpdate';
import type { TrackedGoal } from '../status/deriveStatus';
import { judgementOf, type ProgressOptions } from './progressOptions';
import { shareOf } from './share';

/**
 * How goals stand on a day, counted: what {@link progressOf} gives.
 *
 * @category Tracking
 */
export interface Progress {
  /** How many goals there are. */
  readonly total: number;
  /** How many of them have each status. `not-assessed` is not `no-evidence`: it says nothing about a goal. */
  readonly counts: Readonly<Record<GoalStatus, number>>;
  /** The share of all goals that has each status, from 0 to 1. Where there is no goal, every share is 0. */
  readonly shares: Readonly<Record<GoalStatus, number>>;
  /** How many are overdue. */
  readonly overdue: number;
  /** How many were achieved late. */
  readonly late: number;
  /** How many are stale. */
  readonly stale: number;
  /** How many are contested. */
  readonly contested: number;
}

/**
 * Counts how goals stand on a day.
 *
 * @param goals - The goals.
 * @param options - The day, by which day it was known, whose updates, and the updates (default: the shipped ones).
 * @returns Counts and shares by status, every status among them; and how many goals are overdue, late, stale and contested.
 * @throws {@link InputError} where a date is none, or an assessor is not one of the list.
 *
 * @example
 * ```ts
 * import { goals, goalsByCity, progressOf } from 'policy-tracker';
 *
 * const { total, counts, shares } = progressOf(goalsByCity(goals, 'shanghai'), { validOn: '2023-12-31' });
 *
 * total; // => 15
 * counts.planned; // => 9
 * shares['not-assessed'].toFixed(2); // => '0.33'
 * ```
 *
 * @category Tracking
 */
export function progressOf<U extends AnyUpdate = ProgressUpdate>(
  goals: readonly TrackedGoal[],
  options: ProgressOptions<U>,
): Progress {
  const judgements = goals.map(judgementOf(options));
  const having = (mark: 'overdue' | 'late' | 'stale' | 'contested') =>
    judgements.filter((judgement) => judgement[mark]).length;
  const counts = countsOf(judgements.map(({ status }) => status));
  const total = goals.length;
  const shares = Object.fromEntries(goalStatuses.map((status) => [status, shareOf(counts[status], total)]));
  return {
    total,
    counts,
    shares: shares as Record<GoalStatus, number>,
    overdue: having('overdue'),
    late: having('late'),
    stale: having('stale'),
    contested: having('contested'),
  };
}

/** Counts statuses: every status has a count. */
export function countsOf(statuses: readonly GoalStatus[]): Record<GoalStatus, number> {
  const counts = Object.fromEntries(goalStatuses.map((status) => [status, 0])) as Record<GoalStatus, number>;
  for (const status of statuses) counts[status]++;
  return counts;
}
