import Table from 'cli-table3';
import stringWidth from 'string-width';
import { emphasisOf, type Terminal } from './terminal';

/** A column of a table. */
export interface DrawnColumn {
  /** Its heading. Where no column has one, the table has no row of headings. */
  readonly heading: string;
  /** The width in columns, or `rest` for the room that the others leave. */
  readonly width: number | 'rest';
}

/** A table without lines. */
const noLines = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

/** The space between two columns. */
const gap = 2;

/** Makes a column of dates, so wide that none is broken: a span is longer than a day. */
export function dateColumn(heading: string, dates: readonly string[]): DrawnColumn {
  return { heading, width: Math.max('2021-09-28'.length, ...dates.map(({ length }) => length)) + gap };
}

/** The room that is left for a column of the width `rest`, however narrow the terminal is. */
const narrowest = 12;

/** Draws a table that fits the terminal. Cells wrap between words, or within a word that is wider than its column. */
export function drawTable(
  columns: readonly DrawnColumn[],
  rows: readonly (readonly string[])[],
  terminal: Terminal,
): string {
  const { bold } = emphasisOf(terminal);
  const widths = widthsFor(columns, terminal);
  const fitted = (cell: string, index: number) => breakLongWords(cell, (widths[index] ?? narrowest) - gap);
  const isHeaded = columns.some(({ heading }) => heading !== '');
  const table = new Table({
    chars: noLines,
    style: { 'padding-left': 0, 'padding-right': gap, head: [], border: [], compact: true },
    colWidths: widths,
    wordWrap: true,
    head: isHeaded ? columns.map(({ heading }, index) => fitted(bold(heading), index)) : [],
  });
  table.push(...rows.map((row) => row.map(fitted)));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Draws a table of two columns without headings. */
export function pairTable(
  firstWidth: number,
  rows: readonly (readonly string[])[],
  terminal: Terminal,
): string {
  return drawTable(
    [
      { heading: '', width: firstWidth },
      { heading: '', width: 'rest' },
    ],
    rows,
    terminal,
  );
}

/** Gives each column its width. Where the terminal is too narrow for them all, each gets its share. */
function widthsFor(columns: readonly DrawnColumn[], terminal: Terminal): number[] {
  // The gap after the last column is trimmed, so it takes no room.
  const room = terminal.columns + gap;
  const fixed = columns.reduce((sum, { width }) => sum + (width === 'rest' ? 0 : width), 0);
  const share = Math.min(1, (room - narrowest) / fixed);
  const widths = columns.map(({ width }) => (width === 'rest' ? 0 : Math.floor(width * share)));
  const rest = room - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (columns[index]?.width === 'rest' ? rest : width));
}

/** Puts an empty row between the rows of a table. */
export function spaced(rows: readonly (readonly string[])[]): (readonly string[])[] {
  return rows.flatMap((row, index) => (index === 0 ? [row] : [row.map(() => ''), row]));
}

/** Wraps a text at the width of the terminal. */
export function wrapped(text: string, terminal: Terminal): string {
  return drawTable([{ heading: '', width: 'rest' }], [[text]], terminal);
}

/** Puts line breaks into words that are wider than the column, as Chinese sentences are: the table itself breaks only at spaces. */
function breakLongWords(text: string, width: number): string {
  // An indent belongs to the word after it.
  return text.replace(/^ *\S+|\S+/gm, (word) => (stringWidth(word) > width ? breakWord(word, width) : word));
}

function breakWord(word: string, width: number): string {
  let used = 0;
  return (word.match(escapeOrCharacter) ?? [])
    .map((part) => {
      const room = stringWidth(part);
      const breaks = used + room > width;
      used = breaks ? room : used + room;
      return breaks ? `\n${part}` : part;
    })
    .join('');
}

// An escape sequence, which takes no room, or one character.
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences start with a control character.
const escapeOrCharacter = /\u001b\[\d+m|./gu;
