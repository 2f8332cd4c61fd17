import { statusIds } from '../../model/terms/status';
import type { AskedStatus, StatusGoal } from '../../status/deriveStatus';
import { dueDayOf } from '../../status/dueDayOf';
import { isSetBy } from '../../status/isSetBy';
import { type DenseSet, type GoalSet, goalSetOf, unionOf } from './sets/goalSet';
import { differenceOf } from './sets/requirements';

/** The goals that have each status and each flag on a day. */
export interface DerivedStatuses {
  readonly status: ReadonlyMap<string, GoalSet>;
  readonly overdue: GoalSet;
  readonly stale: GoalSet;
  readonly contested: GoalSet;
}

/** Lists the rows of the goals that may have a reported status or a flag: those with updates, or a day by which they are due. */
export function rowsWithProgress(goals: readonly StatusGoal[], trackedIds: ReadonlySet<string>): Uint32Array {
  const rows: number[] = [];
  for (const [row, goal] of goals.entries()) {
    if (trackedIds.has(goal.id) || dueDayOf(goal) !== undefined) rows.push(row);
  }
  return Uint32Array.from(rows);
}

/** Lists the rows of the goals that were not yet set on a day. */
function rowsNotYetSet(goals: readonly StatusGoal[], on: string): Uint32Array {
  const rows: number[] = [];
  for (const [row, { setOn }] of goals.entries()) if (!isSetBy(on, setOn)) rows.push(row);
  return Uint32Array.from(rows);
}

/**
 * Derives the statuses and flags of goals.
 *
 * @param rows - The rows of the goals that may have any; all others are not assessed, or not yet set.
 * @param goals - All goals.
 * @param on - The day.
 * @param derive - Derives the status and the flags of a goal.
 * @param all - The set of all goals.
 */
export function derivedStatusesOf(
  rows: Uint32Array,
  goals: readonly StatusGoal[],
  on: string,
  derive: (goal: StatusGoal) => AskedStatus,
  all: DenseSet,
): DerivedStatuses {
  const rowsWith = new Map<string, number[]>();
  const add = (name: string, row: number) => {
    const known = rowsWith.get(name);
    if (known) known.push(row);
    else rowsWith.set(name, [row]);
  };
  for (const row of rows) {
    const { status, overdue, stale, contested } = derive(goals[row] as StatusGoal);
    add(status, row);
    if (overdue) add('overdue', row);
    if (stale) add('stale', row);
    if (contested) add('contested', row);
  }
  const goalsWith = (name: string) => goalSetOf(Uint32Array.from(rowsWith.get(name) ?? []), all.count);
  const notYetSet = goalSetOf(rowsNotYetSet(goals, on), all.count);
  const others = differenceOf(differenceOf(all, goalSetOf(rows, all.count), all), notYetSet, all);
  const notAssessed = unionOf([goalsWith('not-assessed'), others], all.count);
  const statuses = new Map<string, GoalSet>(statusIds.map((status) => [status, goalsWith(status)]));
  return {
    status: statuses.set('not-assessed', notAssessed).set('not-yet-set', notYetSet),
    overdue: goalsWith('overdue'),
    stale: goalsWith('stale'),
    contested: goalsWith('contested'),
  };
}
