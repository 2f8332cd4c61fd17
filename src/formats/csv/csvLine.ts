import { formula } from './formula';

/**
 * Writes a line of CSV as defined by RFC 4180, with quotes where a cell needs them.
 *
 * A spreadsheet takes a cell for a formula if it starts with `=`, `+`, `-`, `@`, one of their full-width forms, a tab, a line break or
 * NUL. Such a cell gets an apostrophe before it, which {@link plainCell} takes away.
 *
 * @param cells - The cells: texts, and numbers, which are written as they are.
 * @returns The line, with a comma between cells, and a carriage return and a line feed at its end.
 *
 * @example
 * ```ts
 * import { csvLine } from 'policy-tracker/formats';
 *
 * csvLine(['Trees, planted', '-5 %']); // => '"Trees, planted",\'-5 %\r\n'
 * ```
 *
 * @category Formats
 */
export function csvLine(cells: readonly (string | number)[]): string {
  const texts = cells.map((cell) => (typeof cell === 'number' ? String(cell) : quoted(defused(cell))));
  return `${texts.join(',')}\r\n`;
}

function defused(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
