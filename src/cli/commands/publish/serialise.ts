import type { Corpus, Evidence, Goal, ProgressUpdate, TargetProgress } from 'policy-tracker';
import type { TableName } from 'policy-tracker/formats';
import type { Print } from '../../print/print';
import { leftOutNote } from './leftOutNote';

/** The formats of an export. */
export const formats = ['ndjson', 'csv', 'parquet', 'jsonld', 'geojson', 'datapackage'] as const;

/** A format of an export. */
export type Format = (typeof formats)[number];

/** The formats that each table can be in. */
export const formatsOf: Readonly<Record<TableName, readonly Format[]>> = {
  goals: formats,
  updates: ['ndjson', 'csv', 'parquet'],
  evidence: ['ndjson', 'csv', 'parquet'],
  targets: ['csv', 'parquet'],
  progress: ['csv', 'parquet'],
};

/** A goal, an update, a piece of evidence, or how a target stands. */
export type ExportItem = Goal | ProgressUpdate | Evidence | TargetProgress;

/** Finds the format in the name of a file. */
export function formatOf(file = ''): Format | undefined {
  const name = file.toLowerCase();
  if (name.endsWith('datapackage.json')) return 'datapackage';
  if (name.endsWith('.jsonl')) return 'ndjson';
  return formats.find((format) => name.endsWith(`.${format}`));
}

/** How many items are written between two reports of progress. */
const sliceSize = 2_000;

/** Writes items in a format, part by part where the format allows it, and reports what the format has to leave out. */
export async function serialise(
  format: Format,
  table: TableName,
  items: readonly ExportItem[],
  corpus: Corpus,
  { progress, problem }: Pick<Print, 'progress' | 'problem'>,
): Promise<Iterable<string | Uint8Array>> {
  // Loaded only here: the schemas that it needs take longer to load than the rest of the command.
  const { toCsv, toDataPackage, toGeoJson, toJsonLd, toNdjson, toParquet } = await import(
    'policy-tracker/formats'
  );
  // Every table goes the same way; the types of the writers tell them apart by a name that is only known at run time.
  const rows = items as readonly Goal[];
  const name = table as 'goals';
  const report = (done: number, total: number) => progress('writing', done, total);
  switch (format) {
    case 'ndjson':
      return inSlices(rows, report, (slice) => toNdjson(slice));
    case 'csv':
      return inSlices(rows, report, (slice, isFirst) => toCsv(slice, { table: name, header: isFirst }));
    case 'parquet':
      return [await toParquet(rows, { table: name, onProgress: report })];
    case 'jsonld':
      return json(toJsonLd({ ...corpus, goals: rows }));
    case 'geojson': {
      const map = toGeoJson({ ...corpus, goals: rows });
      const note = leftOutNote(map);
      if (note !== undefined) problem(note);
      return json(map);
    }
    case 'datapackage':
      return json(toDataPackage({ corpus }));
  }
}

function json(value: unknown): string[] {
  return [`${JSON.stringify(value, null, 2)}\n`];
}

function* inSlices<Item>(
  items: readonly Item[],
  report: (done: number, total: number) => void,
  write: (slice: readonly Item[], isFirst: boolean) => string,
): Generator<string> {
  // The first slice is written even without items: it has the header.
  for (let start = 0; start === 0 || start < items.length; start += sliceSize) {
    report(start, items.length);
    yield write(items.slice(start, start + sliceSize), start === 0);
  }
  report(items.length, items.length);
}
