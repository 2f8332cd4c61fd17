/**
 * The kind of value in the cells of a column: a text; a full or partial date, or a full day, as text; a number; a list of texts; or a
 * list of objects.
 *
 * @category Tables
 */
export type ColumnKind = 'text' | 'date' | 'day' | 'number' | 'texts' | 'objects';

/**
 * A column of a table.
 *
 * @category Tables
 */
export interface TableColumn {
  /** The name of the column, the same in every format. */
  readonly name: string;
  /** The kind of value in its cells. */
  readonly kind: ColumnKind;
  /** Whether every row has a value. A list is never absent, but may be empty. */
  readonly isRequired: boolean;
  /**
   * Whether the value follows from the other columns. Derived columns make searches in a database fast; CSV files leave them out.
   */
  readonly isDerived: boolean;
  /** The meaning of its cells, in a sentence. */
  readonly description: string;
}

/** The value of a cell; `undefined` where it is empty. */
export type CellValue = string | number | readonly string[] | readonly object[] | undefined;

/** A column, and how its value is read from an item. */
export interface TableColumnOf<Item> extends TableColumn {
  readonly value: (item: Item) => CellValue;
}

const presences = {
  required: { isRequired: true, isDerived: false },
  optional: { isRequired: false, isDerived: false },
  derived: { isRequired: true, isDerived: true },
  'derived optional': { isRequired: false, isDerived: true },
} as const;

/** A column in one line, as the tables are written down. */
export type ColumnTuple<Item> = readonly [
  name: string,
  kind: ColumnKind,
  presence: keyof typeof presences,
  description: string,
  value: (item: Item) => CellValue,
];

/** Makes the columns of a table. */
export function defineColumns<Item>(columns: readonly ColumnTuple<Item>[]): readonly TableColumnOf<Item>[] {
  return columns.map(([name, kind, presence, description, value]) => ({
    name,
    kind,
    ...presences[presence],
    description,
    value,
  }));
}
