import type { ListColumn } from '../list/listColumn';
import type { TermRow } from '../list/termRow';
import { drawTable } from './table';
import type { Terminal } from './terminal';

/** Draws a table of terms: a sub-term indented below what it is part of, and columns without a value left out. */
export function termTable(
  rows: readonly TermRow[],
  columns: readonly ListColumn<TermRow>[],
  terminal: Terminal,
): string {
  const cells = columns.map(({ name, cell }) =>
    rows.map((row) => (name === 'id' ? '  '.repeat(row.depth) : '') + drawn(cell(row), name)),
  );
  const shown = columns.flatMap((_, index) => (cells[index]?.some((cell) => cell !== '') ? [index] : []));
  return drawTable(
    shown.map((index) => ({ heading: columns[index]?.heading ?? '', width: 'fit' })),
    rows.map((_, row) => shown.map((index) => cells[index]?.[row] ?? '')),
    terminal,
  );
}

/** Writes codes below each other, and ids in a line. */
function drawn(cell: string | number | readonly string[], name: string): string {
  return typeof cell === 'object' ? cell.join(name === 'codes' ? '\n' : ', ') : String(cell);
}
