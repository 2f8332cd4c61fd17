import { escapeUnprintable } from '../errors/describeValue';
import { type InputError, inputError } from '../errors/inputError';
import type { ProblemDetails } from '../errors/problem';
import { wrongForm } from '../errors/wrongForm';
import { isObject } from '../internal/isObject';
import type { OtherText } from './columns/languageMapColumns';
import { listSeparator } from './listSeparator';
import { columnsOfTable, type TableName } from './tables';

/** A row of a table as any library reads it: the values by the names of the columns. */
type RowToRead = Readonly<Record<string, unknown>>;

/** Checks that a row of a table is an object. */
export function checkRow(row: unknown, table: TableName): void {
  if (isObject(row)) return;
  const names = columnsOfTable(table).map(({ name }) => name);
  throw inputError('wrong-form', 'row', wrongForm(`an object with the columns ${names.join(', ')}`, row));
}

/** Reads a cell with a text. */
export function textCell(row: RowToRead, column: string): string | undefined {
  const value = row[column];
  if (isEmpty(value)) return undefined;
  if (typeof value === 'string') return value;
  throw cellError(column, wrongForm('a text', value));
}

/** Reads a cell with a list of texts. An empty cell is an empty list. */
export function listCell(row: RowToRead, column: string): readonly unknown[] {
  const value = row[column];
  if (isEmpty(value)) return [];
  if (typeof value === 'string') return value.split(listSeparator);
  if (Array.isArray(value)) return value;
  const expected = `a list, or a text with "${listSeparator}" between the items`;
  throw cellError(column, wrongForm(expected, value));
}

/**
 * Reads two cells with lists whose items belong together, each to the item at the same position of the other list.
 *
 * @returns The pairs.
 */
export function pairedCells(
  row: RowToRead,
  column: string,
  otherColumn: string,
): (readonly [unknown, unknown])[] {
  const [list, others] = [listCell(row, column), listCell(row, otherColumn)];
  if (list.length === others.length) return list.map((item, index) => [item, others[index]]);
  const expected = `as many items as in ${column}, ${list.length}`;
  throw cellError(otherColumn, `expected ${expected}, found ${others.length}`);
}

/** Reads a cell with a list of objects, which may be JSON; `undefined` where it is empty. */
export function objectsCell(row: RowToRead, column: string): unknown {
  const value = row[column];
  if (isEmpty(value)) return undefined;
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch (error) {
    throw cellError(column, `the cell is not JSON: ${escapeUnprintable((error as Error).message)}`);
  }
}

/** Reads the cells with a text in English, in Chinese and in other languages; `undefined` where all are empty. */
export function languageMapCells(row: RowToRead, column: string): object | undefined {
  const [en, zh] = [textCell(row, `${column}En`), textCell(row, `${column}Zh`)];
  const others = otherTexts(row, `${column}Other`);
  const texts = [
    ...(en === undefined ? [] : [['en', en]]),
    ...(zh === undefined ? [] : [['zh', zh]]),
    ...others,
  ];
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

/** Reads the cell with the texts in other languages. */
function otherTexts(row: RowToRead, column: string): (readonly [string, unknown])[] {
  const texts = objectsCell(row, column) ?? [];
  const isText = (one: unknown): one is OtherText => isObject(one) && typeof one['language'] === 'string';
  if (Array.isArray(texts) && texts.every(isText)) return texts.map(({ language, text }) => [language, text]);
  throw cellError(column, wrongForm('a list of texts, each with its `language`', texts));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function cellError(column: string, details: string | ProblemDetails): InputError {
  return inputError('wrong-form', `row.${column}`, details);
}
