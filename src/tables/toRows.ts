import type { TableColumn } from './column';
import { type TableItems, type TableName, type TableOptions, tableOf } from './tables';

/**
 * A row of a table: what stands in each column, by the column's name. Lists of objects are JSON, and what is absent is `null`.
 *
 * @category Tables
 */
export type TableRow = Readonly<Record<string, string | readonly string[] | null>>;

/**
 * The columns of a table, in order: the same in CSV, Parquet, SQL and the data package.
 *
 * @param table - Which table.
 * @returns The columns, those that are derived last.
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
  return tableOf(table).map(({ name, kind, isRequired, isDerived, description }) => ({
    name,
    kind,
    isRequired,
    isDerived,
    description,
  }));
}

/**
 * Makes rows of goals or updates, with all columns of {@link tableColumns}: what a database takes in, as JSON lines for instance.
 *
 * @param items - The goals or updates.
 * @param options - Which of them it is.
 * @returns A row for each.
 *
 * @example
 * ```ts
 * import { goals } from 'policy-tracker';
 * import { toRows } from 'policy-tracker/formats';
 *
 * toRows(goals)[0]?.['placeIds']; // => ['super-large']
 * ```
 *
 * @category Tables
 */
export function toRows<Name extends TableName = 'goals'>(
  items: readonly TableItems[Name][],
  { table = 'goals' as Name }: TableOptions<Name> = {},
): TableRow[] {
  const columns = tableOf(table);
  return items.map((item) =>
    Object.fromEntries(
      columns.map(({ name, kind, value }) => {
        const cell = value(item);
        if (cell === undefined) return [name, null];
        return [name, kind === 'objects' ? JSON.stringify(cell) : (cell as string | readonly string[])];
      }),
    ),
  );
}
