import { Command, Option } from 'commander';
import { filterGoals, type Goal, type GoalCriteria, progressTowards } from 'policy-tracker';
import type { TableName } from 'policy-tracker/formats';
import { evidenceFinder } from '../../../model/progress/evidenceFinder';
import type { Print } from '../../print/print';
import { wrapped } from '../../print/table';
import type { Terminal } from '../../print/terminal';
import { pluralise } from '../../print/text/pluralise';
import { writeParts } from '../../print/writeFile';
import { type Asked, askedBy } from '../../read/asked';
import { addCriteriaFlags } from '../../read/criteria/criteriaFlags';
import {
  checkDayFlag,
  criteriaFrom,
  datedFlags,
  isDated,
  picksGoals,
  type TypedOptions,
} from '../../read/criteria/criteriaFrom';
import type { Defaults } from '../../read/defaults';
import { goalsInFile } from './goalsInFile';
import { type ExportItem, type Format, formatOf, formats, formatsOf, serialise } from './serialise';

interface ExportFlags extends TypedOptions {
  readonly format?: Format;
  readonly out?: string;
  readonly table: TableName;
  readonly from?: string;
  readonly on?: string;
  readonly knownOn?: string;
}

/** `policy-tracker export`: goals, updates or evidence in a file of another format. */
export function exportCommand(print: Print, defaults: Defaults): Command {
  const command = new Command('export')
    .summary('export goals, updates or evidence as CSV, Parquet, JSON lines, linked data or a map')
    .description(
      'Export goals, all or those that meet every criterion given, to a file. The file is replaced only when the new one is complete.',
    )
    .addOption(
      new Option('--format <format>', 'the format (default: from the name of the file)').choices(formats),
    )
    .option('--out <file>', 'the file to write (default: print to standard output)')
    .addOption(
      new Option(
        '--table <table>',
        'goals, the progress updates on them, the evidence of these, the targets of goals, or how these stand on the day of --on',
      )
        .choices(Object.keys(formatsOf))
        .default('goals'),
    )
    .option('--from <file>', 'read the goals from a file of JSON lines instead of the data');
  addCriteriaFlags(command);
  return command.addHelpText('after', exportHelp(print.terminal)).action(async (options: ExportFlags) => {
    const format = options.format ?? formatOf(options.out);
    if (!format) {
      return command.error(
        `error: give --format: ${formats.join(', ')}; or an --out file that ends with one`,
      );
    }
    const asked = await askedBy(options, defaults, print);
    const criteria = criteriaFrom(command, options, asked);
    checkDayFlag(command, criteria, options, options.table === 'progress');
    const refusal = refusalOf(format, criteria, options);
    if (refusal !== undefined) return command.error(`error: ${refusal}`);
    await exportItems(format, await itemsFor(criteria, options, asked, print), options, asked, print);
  });
}

function exportHelp(terminal: Terminal): string {
  const explanation =
    'Formats: ndjson (JSON lines, also .jsonl), csv, parquet (needs the package hyparquet-writer), jsonld (linked data), geojson (a map of cities and regions with their goals; how many goals are not on it is reported), datapackage (describes goals.csv, updates.csv, evidence.csv and targets.csv). Exit code 1: some lines of --from are not goals and were left out.';
  return `
Examples:
  policy-tracker export --out goals.csv
  policy-tracker export --format parquet --out goals.parquet
  policy-tracker export --table updates --city shanghai --out updates.csv
  policy-tracker export --table targets --out targets.csv
  policy-tracker export --table progress --on 2025-12-31 --out progress.csv
  policy-tracker export --from corpus.ndjson --theme housing --out housing.csv

${wrapped(explanation, terminal)}`;
}

/** Says why options cannot be combined, where they cannot. */
function refusalOf(format: Format, criteria: GoalCriteria, options: ExportFlags): string | undefined {
  const { table, from, out } = options;
  if (format === 'parquet' && out === undefined) return '--format parquet needs --out: it cannot be printed';
  if (!formatsOf[table].includes(format)) {
    return `--table ${table} needs one of the formats ${formatsOf[table].join(', ')}`;
  }
  if ((table === 'updates' || table === 'evidence') && from !== undefined) {
    return `--table ${table} cannot be combined with --from, a file of goals`;
  }
  if (from !== undefined && isDated(criteria)) {
    return `--from cannot be combined with ${datedFlags}: a file of goals has no updates`;
  }
  if (format === 'datapackage' && (from !== undefined || picksGoals(options))) {
    return '--format datapackage describes all of the data: it takes neither --from nor criteria';
  }
  return undefined;
}

/** Picks the goals that meet the criteria, the updates on them, or the evidence of these: without criteria all there is. */
async function itemsFor(
  criteria: GoalCriteria,
  options: ExportFlags,
  { corpus, today }: Asked,
  print: Print,
): Promise<readonly ExportItem[]> {
  const { table, from, on, knownOn } = options;
  if (table === 'evidence' && !picksGoals(options)) return corpus.evidence;
  const goals: readonly Goal[] = from === undefined ? corpus.goals : await goalsInFile(from, print);
  // The ids in a file are of any vocabulary; what the criteria name is checked all the same.
  const picked = filterGoals({ ...corpus, goals }, criteria);
  if (table === 'progress') {
    return picked.flatMap((goal) => progressTowards(goal, { on: on ?? today, knownOn, corpus }));
  }
  if (table === 'goals' || table === 'targets') return picked;
  const ids = new Set(picked.map(({ id }) => id));
  const updates = corpus.updates.filter(({ goalId }) => ids.has(goalId));
  if (table === 'updates') return updates;
  return evidenceFinder(corpus.evidence)(updates);
}

async function exportItems(
  format: Format,
  items: readonly ExportItem[],
  { table, out }: ExportFlags,
  { corpus }: Asked,
  print: Print,
): Promise<void> {
  if (out === undefined) {
    // A progress bar or a remark would get between the lines that are printed.
    const quiet = { progress: () => {}, problem: () => {} };
    for (const part of await serialise(format, table, items, corpus, quiet)) print.raw(String(part));
    return;
  }
  await writeParts(out, await serialise(format, table, items, corpus, print));
  const what = format === 'datapackage' ? 'the descriptor' : countText(items, table);
  print.text(`wrote ${what} to ${out}`);
}

function countText(items: readonly ExportItem[], table: TableName): string {
  if (table === 'evidence') return `${pluralise(items.length, 'piece')} of evidence`;
  if (table === 'updates') return pluralise(items.length, 'update');
  if (table === 'goals') return pluralise(items.length, 'goal');
  if (table === 'progress') return `the progress of ${pluralise(items.length, 'target')}`;
  const targets = (items as readonly Goal[]).flatMap((goal) => goal.targets ?? []);
  return pluralise(targets.length, 'target');
}
