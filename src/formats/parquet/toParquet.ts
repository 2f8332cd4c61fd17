import { inputError } from '../../errors/inputError';
import type { TableColumn } from '../../tables/column';
import { type TableItems, type TableName, type TableOptions, tableOf } from '../../tables/tables';

/**
 * What {@link toParquet} takes besides.
 *
 * @category Formats
 */
export interface ParquetOptions<Name extends TableName = 'goals'> extends TableOptions<Name> {
  /** Told how many of the items have been written, and how many there are. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** So many items make a row group, and are written between two reports. */
const rowGroupSize = 10_000;

/**
 * Writes goals or updates as a Parquet file, in groups of 10,000 rows, with all columns of {@link tableColumns}: lists are list columns, lists of objects JSON.
 * Needs the package `hyparquet-writer`, and nothing else of this package does.
 *
 * @param items - The goals or updates.
 * @param options - Which of them it is, and who is told of the progress.
 * @returns The bytes of the file, compressed with Snappy.
 * @throws `InputError` where `hyparquet-writer` is not installed.
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
  items: readonly TableItems[Name][],
  { table = 'goals' as Name, onProgress }: ParquetOptions<Name> = {},
): Promise<Uint8Array> {
  const { ByteWriter, ParquetWriter } = await parquetWriter();
  const columns = tableOf(table);
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
    onProgress?.(start + group.length, items.length);
  }
  await file.finish();
  return new Uint8Array(writer.getBuffer());
}

type Elements = ConstructorParameters<typeof import('hyparquet-writer').ParquetWriter>[0]['schema'];

/** The elements of Parquet's schema that a column is. */
function elementsOf({ name, kind, isRequired }: TableColumn): Elements {
  const repetition = isRequired ? 'REQUIRED' : 'OPTIONAL';
  return kind === 'texts'
    ? [
        { name, repetition_type: repetition, converted_type: 'LIST', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', repetition_type: 'REQUIRED', type: 'BYTE_ARRAY', converted_type: 'UTF8' },
      ]
    : [
        {
          name,
          repetition_type: repetition,
          type: 'BYTE_ARRAY',
          converted_type: kind === 'objects' ? 'JSON' : 'UTF8',
        },
      ];
}

async function parquetWriter(): Promise<typeof import('hyparquet-writer')> {
  try {
    return await import('hyparquet-writer');
  } catch {
    const message = 'Parquet needs the package hyparquet-writer: npm install hyparquet-writer';
    throw inputError('missing-package', 'toParquet', message);
  }
}
