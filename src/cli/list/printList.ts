import type { Print } from '../print/print';
import { drawTable } from '../print/table';
import type { Asked } from '../read/asked';
import { cellText, columnsNamed, type ListColumn } from './listColumn';
import { checkListFlags, type ListFlags, limitFrom } from './listFlags';
import { sorted } from './sorted';

/** A list, and the forms in which it is printed. */
export interface PrintedList<Item> {
  readonly items: readonly Item[];
  /** All columns that can be asked for. */
  readonly columns: readonly ListColumn<Item>[];
  /** The names of the columns for a program, where none are asked for. */
  readonly forPrograms: readonly string[];
  /** Gives what is printed as JSON. */
  readonly json: (items: readonly Item[]) => unknown;
  /** Draws the list for a person, where no columns are asked for. */
  readonly draw: (items: readonly Item[]) => string;
  /** What a person is told where there is no item. */
  readonly none: string;
}

/** Prints a list: as JSON or CSV where that is wanted, else drawn for a person, or a line an item for a program. */
export async function printList<Item>(
  list: PrintedList<Item>,
  flags: ListFlags,
  { language }: Pick<Asked, 'language'>,
  print: Print,
): Promise<void> {
  checkListFlags(flags);
  const wanted = columnsNamed('--columns', flags.columns ?? list.forPrograms, list.columns);
  const items = sorted(list.items, flags.sort ?? [], list.columns, language).slice(0, limitFrom(flags));
  if (flags.json) return print.json(list.json(items));
  if (flags.csv) return printCsv(items, wanted, print);
  if (!print.terminal.isInteractive) return print.rows(rowsOf(items, wanted, ','));
  if (items.length === 0) return print.text(list.none);
  if (flags.columns === undefined) return print.text(list.draw(items));
  print.text(drawList(items, wanted, print));
}

/** Draws items in the columns that are asked for. */
function drawList<Item>(items: readonly Item[], columns: readonly ListColumn<Item>[], print: Print): string {
  return drawTable(
    columns.map(({ heading }) => ({ heading, width: 'fit' })),
    rowsOf(items, columns, '\n'),
    print.terminal,
  );
}

async function printCsv<Item>(
  items: readonly Item[],
  columns: readonly ListColumn<Item>[],
  print: Print,
): Promise<void> {
  // Loaded only here: the schemas that it needs take longer to load than the rest of the command.
  const { csvLine, listSeparator } = await import('policy-tracker/formats');
  print.raw(csvLine(columns.map(({ name }) => name)));
  for (const row of rowsOf(items, columns, listSeparator)) print.raw(csvLine(row));
}

function rowsOf<Item>(
  items: readonly Item[],
  columns: readonly ListColumn<Item>[],
  separator: string,
): string[][] {
  return items.map((item) => columns.map(({ cell }) => cellText(cell(item), separator)));
}
