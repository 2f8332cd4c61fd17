import { lastDayOf } from '../date/partialDate';
import type { GoalLike } from '../model/goal/goalLike';

/**
 * Gives the last day by which a goal may be due: that of its deadline and of its targets. A goal with milestones is due with the last of
 * them. `undefined` where the source names no day.
 */
export function dueDayOf({
  deadline,
  targets = [],
}: Pick<GoalLike, 'deadline' | 'targets'>): string | undefined {
  const dates = [deadline, ...targets.map(({ dueBy }) => dueBy)].filter((date) => date !== undefined);
  return dates.map(lastDayOf).sort().at(-1);
}
