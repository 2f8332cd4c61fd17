import type { TableColumn } from './columns/column';
import { columnsOfTable, type TableName } from './tables';

/**
 * Lists the columns of a table, in order: the same in CSV, Parquet, SQL and the data package.
 *
 * @param table - The table: `'goals'`, `'updates'`, `'evidence'`, `'targets'` or `'progress'`.
 * @returns The columns; those that are derived come last.
 * @throws `InputError` where there is no such table.
 *
 * @example
 * ```ts
 * import { tableColumns } from 'policy-tracker/formats';
 *
 * tableColumns('updates').slice(0, 3).map(({ name }) => name); // => ['id', 'goalId', 'status']
 * ```
 *
 * @category Tables
 */
export function tableColumns(table: TableName): TableColumn[] {
  return columnsOfTable(table, 'table').map(({ value: _, ...column }) => column);
}
