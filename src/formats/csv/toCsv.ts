import { inputError } from '../../errors/inputError';
import { type CellValue, listSeparator, type TableColumn } from '../../tables/column';
import { type TableItems, type TableName, type TableOptions, tableOf } from '../../tables/tables';

/**
 * What {@link toCsv} takes besides.
 *
 * @category Formats
 */
export interface CsvOptions<Name extends TableName = 'goals'> extends TableOptions<Name> {
  /** Whether the names of the columns stand in the first line. Default: `true`; `false` for all parts but the first of a long file. */
  readonly header?: boolean | undefined;
}

/**
 * Writes goals or updates as CSV by RFC 4180: commas, line breaks of two characters, and quotes where a cell needs them.
 *
 * The columns are those of {@link tableColumns} that are not derived. The items of a list are joined by {@link listSeparator}, and
 * what is a list of objects, such as the citations, is JSON. A cell that a spreadsheet would take for a formula, because it starts with
 * `=`, `+`, `-`, `@`, their wide forms, a tab, a line break or NUL, gets an apostrophe before it; {@link plainCell} takes it away. {@link goalFromRow} and
 * {@link updateFromRow} read rows back.
 *
 * @param items - The goals or updates.
 * @param options - Which of them it is, and whether there is a header.
 * @returns The text, to be written in UTF-8. A text has at most some 500 million characters: more goals than some hundred thousand are
 *   written part by part. Excel reads Chinese only with `\ufeff` before it.
 * @throws `InputError` where an item of a list has the separator in it: no id has.
 *
 * @example
 * ```ts
 * import { goals } from 'policy-tracker';
 * import { toCsv } from 'policy-tracker/formats';
 *
 * toCsv(goals).slice(0, 51); // => 'id,speechId,directionId,titleEn,titleZh,summaryEn,s'
 * ```
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4180 | RFC 4180}
 * @see {@link https://owasp.org/www-community/attacks/CSV_Injection | OWASP on formulas in CSV}
 * @category Formats
 */
export function toCsv<Name extends TableName = 'goals'>(
  items: readonly TableItems[Name][],
  { table = 'goals' as Name, header = true }: CsvOptions<Name> = {},
): string {
  const columns = tableOf(table).filter(({ isDerived }) => !isDerived);
  const names = header ? [columns.map(({ name }) => name)] : [];
  const rows = items.map((item, row) =>
    columns.map((column) => cellOf(column.value(item), column, `${table}[${row}]`)),
  );
  return [...names, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function cellOf(value: CellValue, { name, kind }: TableColumn, path: string): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return defused(value);
  if (kind === 'objects') return JSON.stringify(value);
  const broken = value.find((item) => (item as string).includes(listSeparator));
  if (broken !== undefined) {
    const message = `expected items without "${listSeparator}", which separates them in a cell, found ${JSON.stringify(broken)}`;
    throw inputError('wrong-form', `${path}.${name}`, message);
  }
  return defused(value.join(listSeparator));
}

// One that was defused is defused again, or taking the apostrophe away would take one too many.
const formula = /^'*[=+\-@＝＋－＠\t\r\n\0]/;

function defused(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/**
 * Takes away the apostrophe that {@link toCsv} put before what a spreadsheet would take for a formula.
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

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
