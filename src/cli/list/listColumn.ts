import { unknownName } from '../../errors/unknownName';
import { usageError } from '../read/usageError';

/** What a cell of a list holds: a text, a number, or several texts. */
export type ListCell = string | number | readonly string[];

/** A column of a list. */
export interface ListColumn<Item> {
  /** Its name, for `--columns` and `--sort`. */
  readonly name: string;
  /** Its heading on a terminal. */
  readonly heading: string;
  /** Gives the cell of an item. A text or list is empty where the item has no value. */
  readonly cell: (item: Item) => ListCell;
}

/** The columns of a list by name, each with its heading and its cell in a language. */
export type ColumnCells<Name extends string, Item> = Readonly<
  Record<Name, readonly [heading: string, cell: (item: Item, language: string) => ListCell]>
>;

/**
 * Makes the columns of some names.
 *
 * @param language - The language of their texts. Where the items have them in one language only, it does not matter.
 */
export function columnsOf<Name extends string, Item>(
  cells: ColumnCells<Name, Item>,
  names: readonly Name[],
  language = '',
): ListColumn<Item>[] {
  return names.map((name) => {
    const [heading, cell] = cells[name];
    return { name, heading, cell: (item) => cell(item, language) };
  });
}

/**
 * Finds the columns of some names.
 *
 * @param flag - The flag that the names were given with.
 * @throws InputError if there is no column of a name, with the nearest.
 */
export function columnsNamed<Item>(
  flag: string,
  names: readonly string[],
  columns: readonly ListColumn<Item>[],
): ListColumn<Item>[] {
  const known = columns.map(({ name }) => name);
  return names.map((name) => {
    const column = columns.find((one) => one.name === name.toLowerCase());
    if (column === undefined) throw usageError(flag, unknownName('column', name, known).message);
    return column;
  });
}

/** Writes a cell as one text. */
export function cellText(cell: ListCell, separator: string): string {
  return typeof cell === 'object' ? cell.join(separator) : String(cell);
}
