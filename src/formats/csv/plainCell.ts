import { formula } from './formula';

/**
 * Takes away the apostrophe that {@link toCsv} puts before what a spreadsheet would take for a formula.
 *
 * @param cell - The text of a cell.
 * @returns The text that was written.
 *
 * @example
 * ```ts
 * import { plainCell } from 'policy-tracker/formats';
 *
 * plainCell("'-3 degrees"); // => '-3 degrees'
 * plainCell("'tis"); // => "'tis"
 * ```
 *
 * @category Formats
 */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
