import type { OptionNames } from '../errors/checkOptions';
import { checkName } from '../errors/unknownName';
import type { Goal } from '../model/goal/goal';
import type { Evidence } from '../model/progress/evidence';
import type { ProgressUpdate } from '../model/progress/progressUpdate';
import type { TargetProgress } from '../track/progressTowards';
import type { TableColumnOf } from './columns/column';
import { evidenceColumns } from './columns/evidenceColumns';
import { goalColumns } from './columns/goalColumns';
import { progressColumns } from './columns/progressColumns';
import { type TargetOfGoal, targetColumns } from './columns/targetColumns';
import { updateColumns } from './columns/updateColumns';

/**
 * The names of all tables.
 *
 * @category Tables
 */
export const tableNames = ['goals', 'updates', 'evidence', 'targets', 'progress'] as const;

/** The tables of what is stored. Progress is computed for a day, and belongs to none of the files or databases that keep data. */
export const storedTables = [
  'goals',
  'updates',
  'evidence',
  'targets',
] as const satisfies readonly StoredTable[];

/**
 * The name of a table of what is stored.
 *
 * @category Tables
 */
export type StoredTable = Exclude<TableName, 'progress'>;

/**
 * The name of a table: of goals, of progress updates, of the evidence that these rest on, of the targets of goals, or of how
 * targets stand.
 *
 * @category Tables
 */
export type TableName = (typeof tableNames)[number];

/**
 * The items of each table, by the name of the table.
 *
 * @category Tables
 */
export interface TableItems {
  /** The items of the table of goals. */
  readonly goals: Goal;
  /** The items of the table of progress updates. */
  readonly updates: ProgressUpdate;
  /** The items of the table of evidence. */
  readonly evidence: Evidence;
  /** The items of the table of targets. */
  readonly targets: TargetOfGoal;
  /** The items of the table of progress. */
  readonly progress: TargetProgress;
}

/**
 * The option of the functions that write a table.
 *
 * @category Tables
 */
export interface TableOptions<Name extends TableName = 'goals'> {
  /** The table: `'goals'`, `'updates'`, `'evidence'`, `'targets'` or `'progress'`. Default: `'goals'`. */
  readonly table?: Name | undefined;
}

export const tableOptions: OptionNames<TableOptions> = { table: true };

const columnsByTable: { readonly [Name in TableName]: readonly TableColumnOf<TableItems[Name]>[] } = {
  goals: goalColumns,
  updates: updateColumns,
  evidence: evidenceColumns,
  targets: targetColumns,
  progress: progressColumns,
};

/**
 * Gives the columns of a table, and how each is read from an item.
 *
 * @param name - The name of the table.
 * @param path - Where the name was given.
 */
export function columnsOfTable<Name extends TableName>(
  name: Name,
  path = 'options.table',
): readonly TableColumnOf<TableItems[Name]>[] {
  checkName(path, 'table', name, tableNames);
  return columnsByTable[name];
}
