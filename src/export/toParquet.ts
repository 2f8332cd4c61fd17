import { InputError } from '../inputError';
import { type ColumnKind, type TableColumn, type TableItems, type TableName, tableOf } from './tables';
import type { TableOptions } from './toCsv';

/**
 * Writes goals or updates as a Parquet file, with all columns of {@link tableColumns}: lists are list columns, lists of objects JSON.
 * Needs the package `hyparquet-writer`, and nothing else of this package does.
 *
 * @param items - The goals or updates.
 * @param options - Which of them it is.
 * @returns The bytes of the file, compressed with Snappy.
 * @throws `InputError` where `hyparquet-writer` is not installed.
 *
 * @example
 * ```ts
 * import { goals } from 'policy-tracker';
 * import { toParquet } from 'policy-tracker/export';
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
  items: readonly TableItems[Name][],
  { table = 'goals' as Name }: TableOptions<Name> = {},
): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await parquetWriter();
  const columns = tableOf(table);
  const buffer = parquetWriteBuffer({
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)],
    columnData: columns.map(({ name, value }) => ({ name, data: items.map(value) })),
    createdBy: 'policy-tracker',
  });
  return new Uint8Array(buffer);
}

type Elements = NonNullable<Parameters<typeof import('hyparquet-writer').parquetWriteBuffer>[0]['schema']>;

const physical: Readonly<Record<Exclude<ColumnKind, 'texts'>, 'UTF8' | 'JSON'>> = {
  text: 'UTF8',
  date: 'UTF8',
  day: 'UTF8',
  objects: 'JSON',
};

/** The elements of Parquet's schema that a column is. */
function elementsOf({ name, kind, isRequired }: TableColumn): Elements {
  const repetition = isRequired ? 'REQUIRED' : 'OPTIONAL';
  return kind === 'texts'
    ? [
        { name, repetition_type: repetition, converted_type: 'LIST', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', repetition_type: 'REQUIRED', type: 'BYTE_ARRAY', converted_type: 'UTF8' },
      ]
    : [{ name, repetition_type: repetition, type: 'BYTE_ARRAY', converted_type: physical[kind] }];
}

async function parquetWriter(): Promise<typeof import('hyparquet-writer')> {
  try {
    return await import('hyparquet-writer');
  } catch {
    const message = 'Parquet needs the package hyparquet-writer: npm install hyparquet-writer';
    throw new InputError([{ path: 'toParquet', message }]);
  }
}
