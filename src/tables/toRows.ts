import { checkOptions } from '../errors/checkOptions';
import type { TableColumnOf } from './columns/column';
import { type ItemSource, tableItems } from './tableItems';
import { columnsOfTable, type TableName, type TableOptions, tableOptions } from './tables';

/**
 * A row of a table: the value of each column, by the name of the column. Lists of objects are JSON, and empty cells are `null`.
 *
 * @category Tables
 */
export type TableRow = Readonly<Record<string, string | number | readonly string[] | null>>;

/**
 * Makes the rows of a table, with all columns of {@link tableColumns}. Databases read them, for instance as JSON lines.
 *
 * @param items - The goals, updates or evidence: a corpus, which has all of them, or a list.
 * @param options - The table: of a list, the one that its items belong to.
 * @returns A row for each goal, update, piece of evidence or target.
 * @throws `InputError` where an option is unknown, there is no such table, or an item is not one of the table.
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
  items: ItemSource<Name>,
  options: TableOptions<Name> = {},
): TableRow[] {
  checkOptions(options, tableOptions);
  const { table = 'goals' as Name } = options;
  const columns = columnsOfTable(table);
  return tableItems(items, table).map((item) =>
    Object.fromEntries(columns.map((column) => [column.name, rowCell(item, column)])),
  );
}

function rowCell<Item>(item: Item, { kind, value }: TableColumnOf<Item>): TableRow[string] {
  const cell = value(item);
  if (cell === undefined) return null;
  return kind === 'objects' ? JSON.stringify(cell) : (cell as Exclude<TableRow[string], null>);
}
