import stringWidth from 'string-width';
import { emphasisOf, type Terminal } from './terminal';
import { isId, wrapText } from './wrapText';

/** A column of a table. */
export interface DrawnColumn {
  /** Its heading. Where no column has one, the table has no row of headings. */
  readonly heading: string;
  /** The width in columns, or `rest` for the room that the others leave; or, for all columns alike, `fit` for what their cells need. */
  readonly width: number | 'fit' | 'rest';
}

/** The space between two columns. */
const gap = 2;

/**
 * Makes a column so wide that none of its lines is broken.
 *
 * @param least - The width that it has at least, without the gap.
 */
export function wholeColumn(heading: string, cells: readonly string[], least: number): DrawnColumn {
  const widths = cells.flatMap((cell) => cell.split('\n').map((line) => stringWidth(line)));
  return { heading, width: Math.max(least, stringWidth(heading), ...widths) + gap };
}

/** Makes a column of dates, so wide that none is broken: a span is longer than a day. */
export function dateColumn(heading: string, dates: readonly string[]): DrawnColumn {
  return wholeColumn(heading, dates, '2021-09-28'.length);
}

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

/** Fills lines with entries that are not broken, some spaces between them. */
export function packed(entries: readonly string[], { columns }: Terminal): string {
  const between = '   ';
  const lines: string[] = [];
  let line = '';
  for (const entry of entries) {
    const longer = line === '' ? entry : `${line}${between}${entry}`;
    const isFull = line !== '' && stringWidth(longer) > columns;
    if (isFull) lines.push(line);
    line = isFull ? entry : longer;
  }
  return [...lines, line].join('\n');
}

/** Wraps a text at the width of the terminal. */
export function wrapped(text: string, terminal: Terminal): string {
  return wrapText(text, terminal.columns).join('\n');
}

/** Gives each column its width, the gap after it included. Where the terminal is too narrow for them all, each gets its share. */
function widthsFor(columns: readonly DrawnColumn[], rows: readonly Row[], terminal: Terminal): number[] {
  // The gap after the last column is never drawn, so it takes no room.
  const room = terminal.columns + gap;
  if (columns.every(({ width }) => width === 'fit')) return fittedWidths(columns, rows, room);
  const wanted = columns.map(({ width }) => (typeof width === 'number' ? width : 0));
  const share = Math.min(1, (room - narrowest) / sumOf(wanted));
  const widths = wanted.map((width) => Math.floor(width * share));
  const left = room - sumOf(widths);
  return widths.map((width, index) => (typeof columns[index]?.width === 'number' ? width : left));
}

/** A longer word may be broken, unless it is an id. */
const longestUnbroken = 20;

/**
 * Fits columns to their cells. Each gets at least the room for its widest word; the rest is shared fairly, so that the narrow columns get
 * all they need. Where even the words do not fit, the widest column gives way: its ids get lines of their own.
 */
function fittedWidths(columns: readonly DrawnColumn[], rows: readonly Row[], room: number): number[] {
  const natural = columns.map((_, index) => widestIn(rows, index, /.+/g) + gap);
  if (sumOf(natural) <= room) return natural;
  const widths = columns.map((_, index) => widestIn(rows, index, /^ *\S+|\S+/gm, widthOfWord) + gap);
  while (sumOf(widths) > room && Math.max(...widths) > narrowest) {
    widths[widths.indexOf(Math.max(...widths))] = narrowest;
  }
  const needs = widths.map((width, index) => ({ index, need: (natural[index] ?? width) - width }));
  needs.sort((a, b) => a.need - b.need);
  let left = room - sumOf(widths);
  for (const [position, { index, need }] of needs.entries()) {
    const given = Math.max(0, Math.min(need, Math.floor(left / (needs.length - position))));
    widths[index] = (widths[index] ?? 0) + given;
    left -= given;
  }
  return widths;
}

/** Finds the width of the widest part of the cells of a column: of its lines, or of its words. */
function widestIn(
  rows: readonly Row[],
  index: number,
  part: RegExp,
  widthOf: (text: string) => number = stringWidth,
): number {
  // Not spread into one call, whose arguments have a limit.
  return rows.reduce((most, row) => {
    const parts: readonly string[] = (row[index] ?? '').match(part) ?? [];
    return parts.reduce((widest, one) => Math.max(widest, widthOf(one)), most);
  }, 0);
}

/** The room that a word is to have unbroken. */
function widthOfWord(word: string): number {
  return isId(word.trim()) ? stringWidth(word) : Math.min(stringWidth(word), longestUnbroken);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/**
 * Draws the lines of a row. A line that is wider than its column stands alone: above the row if the row starts with it, else below what
 * the other cells have.
 */
function linesOfRow(row: Row, widths: readonly number[], terminal: Terminal): string[] {
  const cells = row.map((cell, index) => wrapText(cell, (widths[index] ?? narrowest) - gap));
  const isWide = (line = '', index = 0) => stringWidth(line) > (widths[index] ?? narrowest) - gap;
  const drawn: string[] = [];
  const next = cells.map(() => 0);
  const isLeft = () => cells.some((lines, index) => (next[index] ?? 0) < lines.length);
  while (isLeft()) {
    const waiting = cells.map((lines, index) => lines[next[index] ?? 0]);
    const narrow = waiting.map((line, index) => (isWide(line, index) ? undefined : line));
    const startsWide = drawn.length === 0 && isWide(waiting[0]);
    const isAlone = startsWide || narrow.every((line) => line === undefined);
    const first = waiting.findIndex((line) => line !== undefined);
    const shown = isAlone ? waiting.map((line, index) => (index === first ? line : undefined)) : narrow;
    drawn.push(lineOf(shown, widths, terminal));
    for (const [index, line] of shown.entries()) if (line !== undefined) next[index] = (next[index] ?? 0) + 1;
  }
  return drawn;
}

/** Draws one line of a row. One that is wider than its column starts further left, where it does not fit otherwise. */
function lineOf(
  cells: readonly (string | undefined)[],
  widths: readonly number[],
  { columns }: Terminal,
): string {
  let drawn = '';
  let start = 0;
  for (const [index, text = ''] of cells.entries()) {
    const latest = Math.max(0, columns - stringWidth(text));
    if (text !== '') drawn += ' '.repeat(Math.max(0, Math.min(start, latest) - stringWidth(drawn))) + text;
    start += widths[index] ?? 0;
  }
  return drawn.trimEnd();
}
