import { checkOptions } from '../../errors/checkOptions';
import { checkName } from '../../errors/unknownName';
import { checkItems } from '../../internal/checkItems';
import { listIn } from '../../internal/listIn';
import { type TableName, type TableOptions, tableOptions } from '../../tables/tables';

/**
 * The tables that can be written as NDJSON. Targets are parts of goals there, and progress is JSON as it is.
 *
 * @category Formats
 */
export type NdjsonTable = Exclude<TableName, 'targets' | 'progress'>;

const ndjsonTables: readonly NdjsonTable[] = ['goals', 'updates', 'evidence'];

/**
 * Writes goals, or any other data of this package, as NDJSON: a JSON object on each line. {@link fromNdjson} reads goals back.
 *
 * @param items - The goals, updates or speeches: a list, or a corpus, of which the goals are written.
 * @param options - Of a corpus, the table that is written instead, such as `'updates'`.
 * @returns The text, to be written in UTF-8; every line ends in a line feed. A text has at most some 500 million characters, so more
 *   than some hundred thousand goals are written part by part.
 * @throws `InputError` where an option is unknown, there is no such table, or an item is no object.
 *
 * @example
 * ```ts
 * import { goals } from 'policy-tracker';
 * import { toNdjson } from 'policy-tracker/formats';
 *
 * toNdjson(goals).split('\n').length === goals.length + 1; // => true
 * ```
 *
 * @see {@link https://github.com/ndjson/ndjson-spec | The NDJSON specification}
 * @category Formats
 */
export function toNdjson<Name extends NdjsonTable = 'goals'>(
  items: readonly object[] | Readonly<Record<Name, readonly object[]>>,
  options: TableOptions<Name> = {},
): string {
  checkOptions(options, tableOptions);
  const { table = 'goals' as Name } = options;
  checkName('options.table', 'table', table, ndjsonTables);
  const list = listIn(items, table, 'items');
  checkItems(list === items ? 'items' : table, list);
  return list.map((item) => `${JSON.stringify(item)}\n`).join('');
}
