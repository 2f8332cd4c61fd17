import { cellText, type ListColumn } from '../list/listColumn';
import type { TermRow } from '../list/termRow';
import { drawTable } from './table';
import type { Terminal } from './terminal';

/**
 * Draws a table of terms: a sub-term indented below what it is part of, the name in another language beside the wanted one, and columns
 * without a value left out.
 */
export function termTable(
  rows: readonly TermRow[],
  columns: readonly ListColumn<TermRow>[],
  terminal: Terminal,
): string {
  const drawn = columns
    .filter(({ name }) => name !== 'other-name')
    .map((column) => ({ heading: column.heading, cells: rows.map((row) => cellOf(row, column)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return drawTable(
    drawn.map(({ heading }) => ({ heading, width: 'fit' })),
    rows.map((_, index) => drawn.map(({ cells }) => cells[index] ?? '')),
    terminal,
  );
}

function cellOf(row: TermRow, { name, cell }: ListColumn<TermRow>): string {
  if (name === 'id') return '  '.repeat(row.depth) + row.id;
  if (name === 'name') return [row.name, row.otherName].filter(Boolean).join(' ');
  return cellText(cell(row), ', ');
}
