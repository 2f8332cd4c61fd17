import { checkOptions, type OptionNames } from '../../errors/checkOptions';
import { inputError } from '../../errors/inputError';
import type { TableColumn } from '../../tables/columns/column';
import { type ItemSource, tableItems } from '../../tables/tableItems';
import { columnsOfTable, type TableName, type TableOptions, tableOptions } from '../../tables/tables';

/**
 * The options of {@link toParquet}.
 *
 * @category Formats
 */
export interface ParquetOptions<Name extends TableName = 'goals'> extends TableOptions<Name> {
  /** Called after each group of rows with the number of items written and the number of all. Default: nothing is called. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

const parquetOptions: OptionNames<ParquetOptions> = { ...tableOptions, onProgress: true };

/** How many rows a row group has: few enough that a reader skips most of a file, and that progress is reported often. */
const rowGroupSize = 10_000;

/**
 * Writes a table as a Parquet file, in groups of 10,000 rows.
 *
 * It has all columns of {@link tableColumns}: a list is a list column, and a list of objects is JSON. It needs the package
 * `hyparquet-writer`, which nothing else in this package needs.
 *
 * @param source - The goals, updates or evidence: a corpus, which has all of them, or a list.
 * @param options - The table (of a list, the one that its items belong to), and a function that progress is reported to.
 * @returns The bytes of the file, compressed with Snappy.
 * @throws `InputError` where an option is unknown, there is no such table, an item is not one of the table, or `hyparquet-writer` is not installed.
 *
 * @example
 * ```ts
 * import { goals } from 'policy-tracker';
 * import { toParquet } from 'policy-tracker/formats';
 *
 * const file = await toParquet(goals);
 *
 * new TextDecoder().decode(file.subarray(0, 4)); // => 'PAR1'
 * ```
 *
 * @see {@link https://parquet.apache.org/docs/file-format/ | The Parquet format}
 * @category Formats
 */
export async function toParquet<Name extends TableName = 'goals'>(
  source: ItemSource<Name>,
  options: ParquetOptions<Name> = {},
): Promise<Uint8Array> {
  checkOptions(options, parquetOptions);
  const { table = 'goals' as Name } = options;
  const columns = columnsOfTable(table);
  const items = tableItems(source, table);
  const { ByteWriter, ParquetWriter } = await parquetWriter();
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)],
    createdBy: 'policy-tracker',
  });
  for (let start = 0; start < items.length; start += rowGroupSize) {
    const group = items.slice(start, start + rowGroupSize);
    await file.write({
      columnData: columns.map(({ name, value }) => ({ name, data: group.map(value) })),
      rowGroupSize,
    });
    options.onProgress?.(start + group.length, items.length);
  }
  await file.finish();
  return new Uint8Array(writer.getBuffer());
}

type Elements = ConstructorParameters<typeof import('hyparquet-writer').ParquetWriter>[0]['schema'];

/** Describes a column as elements of the schema of Parquet. */
function elementsOf({ name, kind, isRequired }: TableColumn): Elements {
  const repetition_type = isRequired ? 'REQUIRED' : 'OPTIONAL';
  if (kind === 'texts') {
    return [
      { name, repetition_type, converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', repetition_type: 'REQUIRED', type: 'BYTE_ARRAY', converted_type: 'UTF8' },
    ];
  }
  if (kind === 'number') return [{ name, repetition_type, type: 'DOUBLE' }];
  const converted_type = kind === 'objects' ? 'JSON' : 'UTF8';
  return [{ name, repetition_type, type: 'BYTE_ARRAY', converted_type }];
}

async function parquetWriter(): Promise<typeof import('hyparquet-writer')> {
  try {
    return await import('hyparquet-writer');
  } catch {
    const message = 'toParquet needs this package; install it with "npm install hyparquet-writer"';
    throw inputError('missing-package', 'hyparquet-writer', message);
  }
}
