import { basename } from 'node:path';
import { Command, Option } from 'commander';
import { filterGoals, type Goal, goals, type ProgressUpdate, updates } from 'policy-tracker';
import {
  fromNdjsonInBatches,
  toCsv,
  toDataPackage,
  toGeoJson,
  toJsonLd,
  toNdjson,
  toParquet,
} from 'policy-tracker/formats';
import { pluralise } from '../../print/pluralise';
import type { Print } from '../../print/print';
import { wrapped } from '../../print/table';
import { addCriteriaFlags, checkDay, criteriaIn, isJudged, picksGoals } from '../../read/criteriaFlags';
import { openData, writeParts } from '../../read/files';

const formats = ['ndjson', 'csv', 'parquet', 'jsonld', 'geojson', 'datapackage'] as const;

type Format = (typeof formats)[number];

const formatsInWords =
  'Formats: ndjson (JSON lines, also .jsonl), csv, parquet (needs the package hyparquet-writer), jsonld (linked data), geojson (cities and regions ' +
  'with their goals), datapackage (describes goals.csv and updates.csv). Exit code 1: some lines of --from were no goals, and were left out.';

/** The formats that have a table of progress updates too. */
const tabular: readonly Format[] = ['ndjson', 'csv', 'parquet'];

interface Options {
  readonly format?: Format;
  readonly out?: string;
  readonly table: 'goals' | 'updates';
  readonly from?: string;
}

/** `policy-tracker export`: goals or updates in a file. */
export function exportCommand(print: Print, today: string): Command {
  const command = new Command('export')
    .summary('write goals or updates to a file: CSV, Parquet, JSON lines, linked data, a map')
    .description(
      'Write goals, all or those that meet every criterion given, to a file. The file changes only when all of it is written.',
    )
    .addOption(
      new Option('--format <format>', 'the format (default: by the end of the name of --out)').choices([
        ...formats,
      ]),
    )
    .option('--out <file>', 'the file; without it a text is printed')
    .addOption(
      new Option('--table <table>', 'goals, or the progress updates on them')
        .choices(['goals', 'updates'])
        .default('goals'),
    )
    .option('--from <file>', 'read the goals from a file of JSON lines instead of the shipped ones');
  addCriteriaFlags(command);
  return command
    .addHelpText(
      'after',
      `
Examples:
  policy-tracker export --out goals.csv
  policy-tracker export --format parquet --out goals.parquet
  policy-tracker export --table updates --city shanghai --out updates.csv
  policy-tracker export --from corpus.ndjson --theme housing --out housing.csv

${wrapped(formatsInWords, print.terminal)}`,
    )
    .action(async (options: Options & Record<string, unknown>) => {
      const format = options.format ?? formatOf(options.out);
      if (!format) return command.error(`error: --format says what to write: ${formats.join(', ')}`);
      if (format === 'parquet' && options.out === undefined) {
        return command.error('error: --out names the file: Parquet is no text that could be printed');
      }
      if (options.table === 'updates' && !tabular.includes(format)) {
        return command.error(`error: --table updates can be written as ${tabular.join(', ')}`);
      }
      if (options.table === 'updates' && options.from !== undefined) {
        return command.error('error: --from has goals in it, and no updates');
      }
      const criteria = criteriaIn(command, options, today);
      checkDay(command, criteria, options);
      if (options.from !== undefined && isJudged(criteria)) {
        return command.error('error: --from has goals in it, and no updates that would tell a status');
      }
      if (format === 'datapackage' && (options.from !== undefined || picksGoals(options))) {
        return command.error('error: the format datapackage describes the shipped data, whole');
      }
      const all = options.from === undefined ? goals : await goalsIn(options.from, print);
      const picked: readonly Goal[] = filterGoals(all as typeof goals, criteria);
      const isPicked = new Set(picked.map(({ id }) => id));
      const items = options.table === 'goals' ? picked : updates.filter(({ goalId }) => isPicked.has(goalId));
      // What is printed and a bar would stand on the same screen.
      const progress = options.out === undefined ? () => {} : print.progress;
      const parts = await partsOf(format, options.table, items, progress);
      if (options.out === undefined) {
        for (const part of parts) print.raw(String(part));
        return;
      }
      await writeParts(options.out, parts);
      const what =
        format === 'datapackage' ? 'the descriptor' : pluralise(items.length, options.table.slice(0, -1));
      print.text(`wrote ${what} to ${options.out}`);
    });
}

/** Tells the format from the name of a file. */
function formatOf(file = ''): Format | undefined {
  if (file.endsWith('datapackage.json')) return 'datapackage';
  if (file.endsWith('.jsonl')) return 'ndjson';
  return formats.find((format) => file.toLowerCase().endsWith(`.${format}`));
}

/** So many problems of a file are printed. */
const mostProblems = 20;

/** Reads the goals of a file, and reports the lines that are none. */
async function goalsIn(file: string, print: Print): Promise<Goal[]> {
  const { size, stream } = openData(file);
  const reading = `reading ${basename(file)}`;
  const found: Goal[] = [];
  const problems: string[] = [];
  let count = 0;
  let done = 0;
  async function* watched() {
    for await (const part of stream) {
      done += part.length;
      yield part;
    }
  }
  for await (const batch of fromNdjsonInBatches(watched())) {
    for (const goal of batch.goals) found.push(goal);
    count += batch.problems.length;
    for (const { line, path, message } of batch.problems) {
      if (problems.length < mostProblems)
        problems.push(`${file}:${line}: ${path === '' ? '' : `${path}: `}${message}`);
    }
    // Of a pipe nobody knows how long it is.
    if (size > 0) print.progress(reading, Math.min(done, size - 1), size);
  }
  print.progress(reading, 1, 1);
  for (const problem of problems) print.problem(problem);
  if (count > problems.length) print.problem(`${file}: ${count - problems.length} more`);
  if (count > 0) print.fail(1);
  return found;
}

/** So many goals are written between two reports. */
const atOnce = 2_000;

/** Writes items in a format, part by part where the format has parts. */
async function partsOf(
  format: Format,
  table: 'goals' | 'updates',
  items: readonly (Goal | ProgressUpdate)[],
  progress: Print['progress'],
): Promise<Iterable<string | Uint8Array>> {
  const picked = items as readonly Goal[];
  const json = (value: unknown) => [`${JSON.stringify(value, null, 2)}\n`];
  switch (format) {
    case 'ndjson':
      return inSlices(items, progress, toNdjson);
    case 'csv':
      return inSlices(items, progress, (slice, isFirst) =>
        toCsv(slice as Goal[], { table: table as 'goals', header: isFirst }),
      );
    case 'parquet':
      return [
        await toParquet(picked, {
          table: table as 'goals',
          onProgress: (done, total) => progress('writing', done, total),
        }),
      ];
    case 'jsonld':
      return json(toJsonLd(picked));
    case 'geojson':
      return json(toGeoJson(picked));
    case 'datapackage':
      return json(toDataPackage());
  }
}

function* inSlices<Item>(
  items: readonly Item[],
  progress: Print['progress'],
  write: (slice: readonly Item[], isFirst: boolean) => string,
): Generator<string> {
  // Even of none the header is written.
  for (let start = 0; start === 0 || start < items.length; start += atOnce) {
    progress('writing', start, items.length);
    yield write(items.slice(start, start + atOnce), start === 0);
  }
  progress('writing', items.length, items.length);
}
