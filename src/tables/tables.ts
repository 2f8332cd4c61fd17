import type { Goal } from '../model/goal/goal';
import type { ProgressUpdate } from '../model/progress/progressUpdate';
import type { TableColumnOf } from './column';
import { goalColumns } from './goalColumns';
import { updateColumns } from './updateColumns';

/** What goes into the tables, by the table's name. */
export interface TableItems {
  readonly goals: Goal;
  readonly updates: ProgressUpdate;
}

/**
 * The name of a table: of goals, or of progress updates.
 *
 * @category Tables
 */
export type TableName = keyof TableItems;

/**
 * Which table is written.
 *
 * @category Tables
 */
export interface TableOptions<Name extends TableName = 'goals'> {
  /** The table: `'goals'` or `'updates'`. Default: `'goals'`. */
  readonly table?: Name | undefined;
}

const columnsByTable: { readonly [Name in TableName]: readonly TableColumnOf<TableItems[Name]>[] } = {
  goals: goalColumns,
  updates: updateColumns,
};

/** The columns of a table, and how they are read. */
export function tableOf<Name extends TableName>(name: Name): readonly TableColumnOf<TableItems[Name]>[] {
  return columnsByTable[name];
}
