import type { ShippedNames } from '../../data/generated/ids';
import { checkOptions } from '../errors/checkOptions';
import type { ProgressUpdate, UpdateLike } from '../model/progress/progressUpdate';
import type { StatusGoal } from '../status/deriveStatus';
import type { StatusOnDay } from './statusOn';
import {
  type AsOfOptions,
  asOfOptions,
  goalsAndOptions,
  statusReader,
  type TrackedGoals,
} from './trackOptions';

/**
 * Gives the statuses of goals on a day, as {@link statusOn} gives each. The updates are read once for all of them.
 *
 * @param goals - The goals: a corpus or a list.
 * @param options - The day, the day by which it was known, the kinds of assessors, and the updates, if not those of the corpus (of a
 *   list: the shipped ones).
 * @returns The statuses, in the order of the goals.
 * @throws {@link InputError} where an option is unknown, a date is ill-formed, or there is no such kind of assessor.
 *
 * @example
 * ```ts
 * import { filterGoals, goals, statusesOn } from 'policy-tracker';
 *
 * const answer = filterGoals(goals, { speechId: 'first-tier-cities-2021', cityId: 'guangzhou' });
 *
 * statusesOn(answer, { on: '2021-10-01' }).map(({ status }) => status);
 * // => ['not-assessed', 'not-assessed', 'not-assessed']
 * ```
 *
 * @category Tracking
 */
export function statusesOn<U extends UpdateLike = ProgressUpdate<ShippedNames>>(
  goals: TrackedGoals<StatusGoal, U>,
  options: AsOfOptions<U>,
): StatusOnDay<U>[] {
  checkOptions(options, asOfOptions);
  const asked = goalsAndOptions(goals, options);
  const statusOf = statusReader(asked.options);
  return asked.goals.map((goal) => ({ ...statusOf(goal), goalId: goal.id }));
}
