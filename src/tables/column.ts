/**
 * What the cells of a column hold: a text; a date or a full day, as text; a list of texts; or a list of objects.
 *
 * @category Tables
 */
export type ColumnKind = 'text' | 'date' | 'day' | 'texts' | 'objects';

/**
 * A column of a table that goals or updates are exported to.
 *
 * @category Tables
 */
export interface TableColumn {
  /** The name of the column, the same in every format. */
  readonly name: string;
  readonly kind: ColumnKind;
  /** Whether every row has a value. A list is never absent, but may be empty. */
  readonly isRequired: boolean;
  /**
   * Whether it follows from the other columns, and is there so that a database finds things fast. A spreadsheet needs none of these, and
   * CSV files have none.
   */
  readonly isDerived: boolean;
  /** What it holds, in a sentence. */
  readonly description: string;
}

/** What stands in a cell; `undefined` where nothing does. */
export type CellValue = string | readonly string[] | readonly object[] | undefined;

/** A column, and how its value is read off a goal or an update. */
export interface TableColumnOf<Item> extends TableColumn {
  readonly value: (item: Item) => CellValue;
}

export type GivenColumn<Item> = readonly [
  name: string,
  kind: ColumnKind,
  presence: 'required' | 'optional' | 'derived' | 'derived optional',
  description: string,
  value: (item: Item) => CellValue,
];

export const columnsOf = <Item>(columns: readonly GivenColumn<Item>[]): readonly TableColumnOf<Item>[] =>
  columns.map(([name, kind, presence, description, value]) => ({
    name,
    kind,
    isRequired: !presence.includes('optional'),
    isDerived: presence.includes('derived'),
    description,
    value,
  }));

/**
 * What stands between the items of a list in a cell of a CSV file.
 *
 * @category Formats
 */
export const listSeparator = ';';
