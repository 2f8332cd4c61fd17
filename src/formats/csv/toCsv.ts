import { checkOptions, type OptionNames } from '../../errors/checkOptions';
import { describeValue } from '../../errors/describeValue';
import { inputError } from '../../errors/inputError';
import type { CellValue, TableColumn } from '../../tables/columns/column';
import { listSeparator } from '../../tables/listSeparator';
import { type ItemSource, tableItems } from '../../tables/tableItems';
import { columnsOfTable, type TableName, type TableOptions, tableOptions } from '../../tables/tables';
import { csvLine } from './csvLine';

/**
 * The options of {@link toCsv}.
 *
 * @category Formats
 */
export interface CsvOptions<Name extends TableName = 'goals'> extends TableOptions<Name> {
  /** Whether the first line has the names of the columns. Default: `true`. Give `false` for every part of a long file but the first. */
  readonly header?: boolean | undefined;
}

const csvOptions: OptionNames<CsvOptions> = { ...tableOptions, header: true };

/**
 * Writes a table as CSV as defined by RFC 4180, with a comma between cells, a carriage return and a line feed after each line, and
 * quotes where a cell needs them.
 *
 * The columns are those of {@link tableColumns} that are not derived. A list is joined by {@link listSeparator}; a list of objects,
 * such as the citations, is JSON. A spreadsheet takes a cell for a formula if it starts with `=`, `+`, `-`, `@`, one of their
 * full-width forms, a tab, a line break or NUL. Such a cell gets an apostrophe before it, which {@link plainCell} takes away.
 * {@link goalFromRow}, {@link updateFromRow} and {@link evidenceFromRow} read rows back.
 *
 * @param items - The goals, updates or evidence: a corpus, which has all of them, or a list.
 * @param options - The table (of a list, the one that its items belong to), and whether it has a header.
 * @returns The text, to be written in UTF-8; Excel reads Chinese only with `\ufeff` before it. A text has at most some 500 million
 *   characters, so more than some hundred thousand goals are written part by part.
 * @throws `InputError` where an option is unknown, there is no such table, an item is not one of the table, or an id in it contains the
 *   separator, which no id does.
 *
 * @example
 * ```ts
 * import { goals } from 'policy-tracker';
 * import { toCsv } from 'policy-tracker/formats';
 *
 * toCsv(goals).slice(0, 57); // => 'id,speechId,directionId,setOn,titleEn,titleZh,titleOther,'
 * ```
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4180 | RFC 4180}
 * @see {@link https://owasp.org/www-community/attacks/CSV_Injection | OWASP on formulas in CSV}
 * @category Formats
 */
export function toCsv<Name extends TableName = 'goals'>(
  items: ItemSource<Name>,
  options: CsvOptions<Name> = {},
): string {
  checkOptions(options, csvOptions);
  const { table = 'goals' as Name, header = true } = options;
  const columns = columnsOfTable(table).filter(({ isDerived }) => !isDerived);
  const names = header ? [columns.map(({ name }) => name)] : [];
  const rows = tableItems(items, table).map((item, index) =>
    columns.map((column) => csvCell(column.value(item), column, `${table}[${index}]`)),
  );
  return [...names, ...rows].map(csvLine).join('');
}

function csvCell(value: CellValue, { name, kind }: TableColumn, path: string): string | number {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (kind === 'objects') return JSON.stringify(value);
  const broken = value.find((item) => (item as string).includes(listSeparator));
  if (broken === undefined) return value.join(listSeparator);
  const expected = `expected items without "${listSeparator}", which separates them in a cell`;
  throw inputError('wrong-form', `${path}.${name}`, `${expected}, found ${describeValue(broken)}`);
}
