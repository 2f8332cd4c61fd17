import { statusIds } from '../../model/terms/status';
import type { AskedStatus, StatusGoal } from '../../status/deriveStatus';
import { type DenseSet, type GoalSet, goalSetOf, unionOf } from './sets/goalSet';
import { differenceOf } from './sets/requirements';

/** The goals that have each status and each flag on a day. */
export interface DerivedStatuses {
  readonly status: ReadonlyMap<string, GoalSet>;
  readonly overdue: GoalSet;
  readonly stale: GoalSet;
  readonly contested: GoalSet;
}

/** Lists the rows of the goals that may have a status or a flag: those with a deadline or updates. */
export function rowsWithProgress(goals: readonly StatusGoal[], trackedIds: ReadonlySet<string>): Uint32Array {
  const rows: number[] = [];
  for (const [row, { id, deadline }] of goals.entries()) {
    if (deadline !== undefined || trackedIds.has(id)) rows.push(row);
  }
  return Uint32Array.from(rows);
}

/**
 * Derives the statuses and flags of goals.
 *
 * @param rows - The rows of the goals that may have any; all others are not assessed.
 * @param goals - All goals.
 * @param derive - Derives the status and the flags of a goal.
 * @param all - The set of all goals.
 */
export function derivedStatusesOf(
  rows: Uint32Array,
  goals: readonly StatusGoal[],
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
  const others = differenceOf(all, goalSetOf(rows, all.count), all);
  const notAssessed = unionOf([goalsWith('not-assessed'), others], all.count);
  const statuses = statusIds.map((status) => [status, goalsWith(status)] as const);
  return {
    status: new Map<string, GoalSet>([...statuses, ['not-assessed', notAssessed]]),
    overdue: goalsWith('overdue'),
    stale: goalsWith('stale'),
    contested: goalsWith('contested'),
  };
}
