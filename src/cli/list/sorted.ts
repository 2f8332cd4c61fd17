import { columnsNamed, type ListCell, type ListColumn } from './listColumn';
import { sortKeyOf } from './sortKeys';

/**
 * Sorts items by columns: by the first, and by the next where that does not tell two items apart. Dates are sorted by the days that they
 * stand for. Items without a value come last.
 *
 * @param names - The names of the columns; a minus before one turns its order round.
 * @param language - The language whose alphabet counts.
 * @throws InputError if there is no such column.
 */
export function sorted<Item>(
  items: readonly Item[],
  names: readonly string[],
  columns: readonly ListColumn<Item>[],
  language: string,
): readonly Item[] {
  if (names.length === 0) return items;
  const orders = names.map((name) => (name.startsWith('-') ? -1 : 1));
  const keys = columnsNamed(
    '--sort',
    names.map((name) => name.replace(/^-/, '')),
    columns,
  );
  const { compare } = new Intl.Collator(language, { numeric: true });
  const rows = items.map((item) => ({ item, cells: keys.map((key) => sortableCell(key, item)) }));
  rows.sort((a, b) => {
    const differences = orders.map((order, index) =>
      difference(a.cells[index] ?? '', b.cells[index] ?? '', order, compare),
    );
    return differences.find((one) => one !== 0) ?? 0;
  });
  return rows.map(({ item }) => item);
}

function sortableCell<Item>({ name, cell }: ListColumn<Item>, item: Item): ListCell {
  const value = cell(item);
  return typeof value === 'string' ? sortKeyOf(name, value) : value;
}

function difference(
  a: ListCell,
  b: ListCell,
  order: number,
  compare: (a: string, b: string) => number,
): number {
  if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
  if (typeof a === 'number' && typeof b === 'number') return order * (a - b);
  return order * compare(String(a), String(b));
}

function isEmpty(cell: ListCell): boolean {
  return typeof cell !== 'number' && cell.length === 0;
}
