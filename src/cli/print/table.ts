import stringWidth from 'string-width';
import { emphasisOf, type Terminal } from './terminal';
import { wrapText } from './wrapText';

/** A column of a table. */
export interface DrawnColumn {
  /** Its heading. Where no column has one, the table has no row of headings. */
  readonly heading: string;
  /** The width in columns; `fit` for that of its widest cell, as far as there is room; or `rest` for the room that the others leave. */
  readonly width: number | 'fit' | 'rest';
}

/** The space between two columns. */
const gap = 2;

/** The room that is left for a column of the width `rest`, however narrow the terminal is. */
const narrowest = 12;

/** A row of a table: its cells. */
type Row = readonly string[];

/**
 * Draws a table that fits the terminal. Cells wrap between words, or within a word that is wider than its column.
 *
 * Ids are never broken, so that they can be copied: one that is wider than its column gets a line of its own.
 */
export function drawTable(columns: readonly DrawnColumn[], rows: readonly Row[], terminal: Terminal): string {
  const { bold } = emphasisOf(terminal);
  const isHeaded = columns.some(({ heading }) => heading !== '');
  const headings = isHeaded ? [columns.map(({ heading }) => bold(heading))] : [];
  const all = [...headings, ...rows];
  const widths = widthsFor(columns, all, terminal);
  return all.flatMap((row) => linesOfRow(row, widths, terminal)).join('\n');
}

/** Draws a table of two columns without headings. */
export function pairTable(firstWidth: number, rows: readonly Row[], terminal: Terminal): string {
  return drawTable(
    [
      { heading: '', width: firstWidth },
      { heading: '', width: 'rest' },
    ],
    rows,
    terminal,
  );
}

/** Puts an empty row between the rows of a table. */
export function spaced(rows: readonly Row[]): Row[] {
  return rows.flatMap((row, index) => (index === 0 ? [row] : [row.map(() => ''), row]));
}

/** Wraps a text at the width of the terminal. */
export function wrapped(text: string, terminal: Terminal): string {
  return drawTable([{ heading: '', width: 'rest' }], [[text]], terminal);
}

/** Gives each column its width, the gap after it included. Where the terminal is too narrow for them all, each gets its share. */
function widthsFor(columns: readonly DrawnColumn[], rows: readonly Row[], terminal: Terminal): number[] {
  // The gap after the last column is never drawn, so it takes no room.
  const room = terminal.columns + gap;
  const wanted = fittedWidths(columns, rows, room);
  const fixed = wanted.reduce((sum, width) => sum + width, 0);
  const rest = columns.some(({ width }) => width === 'rest') ? narrowest : 0;
  const share = Math.min(1, (room - rest) / fixed);
  const widths = wanted.map((width) => Math.floor(width * share));
  const left = room - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (columns[index]?.width === 'rest' ? left : width));
}

/** Gives the widths that columns ask for, 0 for the rest. Those that fit their cells share the room fairly: the narrow ones get all they need. */
function fittedWidths(columns: readonly DrawnColumn[], rows: readonly Row[], room: number): number[] {
  const natural = columns.map(({ width }, index) => {
    if (width === 'rest') return 0;
    return width === 'fit' ? widestIn(rows, index) + gap : width;
  });
  const widths = [...natural];
  const fitting = columns.flatMap(({ width }, index) => (width === 'fit' ? [index] : []));
  fitting.sort((a, b) => (natural[a] ?? 0) - (natural[b] ?? 0));
  const others = natural.filter((_, index) => !fitting.includes(index));
  let left = room - others.reduce((sum, width) => sum + width, 0);
  if (columns.some(({ width }) => width === 'rest')) left -= narrowest;
  for (const [position, index] of fitting.entries()) {
    const fair = Math.max(narrowest, Math.floor(left / (fitting.length - position)));
    widths[index] = Math.min(natural[index] ?? 0, fair);
    left -= widths[index] ?? 0;
  }
  return widths;
}

function widestIn(rows: readonly Row[], index: number): number {
  // Not spread into one call, whose arguments have a limit.
  return rows.reduce((most, row) => {
    const lines = (row[index] ?? '').split('\n');
    return Math.max(most, ...lines.map((line) => stringWidth(line)));
  }, 0);
}

/** Draws the lines of a row. */
function linesOfRow(row: Row, widths: readonly number[], terminal: Terminal): string[] {
  const cells = row.map((cell, index) => wrapText(cell, (widths[index] ?? narrowest) - gap));
  const placed = cells.map((lines, index) => placedLines(lines, index, cells, widths));
  const height = Math.max(1, ...placed.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => lineOf(placed, line, widths, terminal));
}

/** Moves each line that is wider than its column down to where no other cell of the row has a line. */
function placedLines(
  lines: readonly string[],
  index: number,
  cells: readonly (readonly string[])[],
  widths: readonly number[],
): string[] {
  const placed: string[] = [];
  const isTaken = (line: number) =>
    cells.some((other, column) => column !== index && (other[line] ?? '') !== '');
  for (const line of lines) {
    const isWide = stringWidth(line) > (widths[index] ?? narrowest) - gap;
    while (isWide && isTaken(placed.length)) placed.push('');
    placed.push(line);
  }
  return placed;
}

/** Draws one line of a row. One that is wider than its column starts further left, where it does not fit otherwise. */
function lineOf(
  cells: readonly (readonly string[])[],
  line: number,
  widths: readonly number[],
  { columns }: Terminal,
): string {
  let drawn = '';
  let start = 0;
  for (const [index, lines] of cells.entries()) {
    const text = lines[line] ?? '';
    const latest = Math.max(0, columns - stringWidth(text));
    if (text !== '') drawn += ' '.repeat(Math.max(0, Math.min(start, latest) - stringWidth(drawn))) + text;
    start += widths[index] ?? 0;
  }
  return drawn.trimEnd();
}
