import { Command } from 'commander';
import {
  filterGoals,
  type Goal,
  type ProgressUpdate,
  statusesOn,
  statusTimeline,
  type TimelineBucket,
  type TimelineOptions,
  updateTimeline,
} from 'policy-tracker';
import { lastDayOf, startsByEndOf } from '../../../date/partialDate';
import { evidenceFinder } from '../../../model/progress/evidenceFinder';
import { currentUpdates } from '../../../status/currentUpdates';
import type { Print } from '../../print/print';
import { formatUpdates } from '../../print/text/formatEvidence';
import type { Words } from '../../print/words/words';
import { type Asked, askedBy } from '../../read/asked';
import { addCriteriaFlags } from '../../read/criteria/criteriaFlags';
import {
  addAssessorKindFlag,
  assessorKindsFrom,
  checkDayFlag,
  criteriaFrom,
  isDated,
  type TypedOptions,
} from '../../read/criteria/criteriaFrom';
import { goalsMeet, noGoalMeets } from '../../read/criteria/dayOfCriteria';
import type { Defaults } from '../../read/defaults';
import { usageError } from '../../read/usageError';
import { timelineChart } from './timelineChart';

const timelineExamples = `
Examples:
  policy-tracker timeline --from 2021 --to 2024
  policy-tracker timeline --city shanghai --by quarter --from 2023
  policy-tracker timeline --updates --by month --from 2023 --json`;

/** `policy-tracker timeline`: the statuses of goals over time, or the number of updates. */
export function timelineCommand(print: Print, defaults: Defaults): Command {
  const command = new Command('timeline')
    .summary('show the statuses of goals over time')
    .description(
      'Show the statuses of goals over time: how many goals have each status at the end of each year, quarter, month or day.',
    )
    .option('--from <date>', 'the start (default: the year of the earliest speech)')
    .option('--to <date>', 'the end (default: today, or the start where that is later)')
    .option('--by <length>', 'year, quarter, month or day', 'year')
    .option('--updates', 'count the updates in each period instead of the goals');
  addAssessorKindFlag(command);
  addCriteriaFlags(command);
  return command
    .option('--json', 'print the periods as JSON')
    .addHelpText('after', timelineExamples)
    .action(async (options: TypedOptions) => {
      const asked = await askedBy(options, defaults, print);
      const criteria = criteriaFrom(command, options, asked);
      checkDayFlag(command, criteria, options);
      const wanted = timelineOptionsFrom(options, asked);
      const isOfUpdates = options['updates'] === true;
      const found = filterGoals(asked.corpus, criteria);
      const buckets = bucketsFor(found, wanted, isOfUpdates, asked);
      if (options['json']) print.json(buckets);
      else if (!print.terminal.isInteractive) print.rows(buckets.flatMap(bucketRows));
      else if (found.length === 0) print.prose(noGoalMeets(criteria, asked.words));
      else {
        const goalCount = isOfUpdates ? undefined : found.length;
        print.text(timelineChart(buckets, wanted, goalCount, asked, print.terminal));
        const basis = (isOfUpdates ? basisOfUpdates : basisOfStatuses)(buckets, found, wanted, asked.words);
        if (basis !== undefined) print.prose(`\n${basis}`);
        if (isDated(criteria)) print.prose(`\n${goalsMeet(criteria, asked.words)}`);
      }
    });
}

/** The options of a timeline of the goals of any corpus. */
type WantedTimeline = TimelineOptions<ProgressUpdate>;

function timelineOptionsFrom(options: TypedOptions, { corpus, today }: Asked): WantedTimeline {
  const [first] = corpus.speeches.map(({ date }) => date).sort();
  if (first === undefined) throw usageError('--from', 'the data has no speech, so there is nothing to show');
  const from = String(options['from'] ?? first.slice(0, 4));
  return {
    from,
    to: String(options['to'] ?? (startsByEndOf(from, today) ? today : from)),
    by: options['by'] as WantedTimeline['by'],
    knownOn: options['knownOn'] as string | undefined,
    assessorKind: assessorKindsFrom(options),
    corpus,
  };
}

function bucketsFor(
  found: readonly Goal[],
  wanted: WantedTimeline,
  isOfUpdates: boolean,
  { corpus }: Asked,
): TimelineBucket[] {
  if (!isOfUpdates) return statusTimeline(found, wanted);
  const ids = new Set(found.map(({ id }) => id));
  return updateTimeline(
    corpus.updates.filter(({ goalId }) => ids.has(goalId)),
    wanted,
  );
}

/** Says on how much evidence the statuses at the end rest. */
function basisOfStatuses(
  buckets: readonly TimelineBucket[],
  found: readonly Goal[],
  wanted: WantedTimeline,
  words: Words,
) {
  const { corpus, knownOn, assessorKind } = wanted;
  const on = buckets.at(-1)?.end ?? wanted.to;
  const basis = formatUpdates(statusesOn(found, { on, corpus, knownOn, assessorKind }), words);
  return basis && words.timeline.readFrom(basis);
}

/** Says on how much evidence the updates rest. */
function basisOfUpdates(
  buckets: readonly TimelineBucket[],
  found: readonly Goal[],
  wanted: WantedTimeline,
  words: Words,
) {
  const { corpus, knownOn, assessorKind } = wanted;
  const [start = '', end = ''] = [buckets[0]?.start, buckets.at(-1)?.end];
  const kinds = assessorKind === undefined ? undefined : [assessorKind].flat();
  const currentOf = currentUpdates(corpus?.updates ?? [], knownOn && lastDayOf(knownOn));
  const updates = found
    .flatMap(currentOf)
    .filter(
      ({ from, update }) => start <= from && from <= end && (kinds?.includes(update.assessorKind) ?? true),
    )
    .map(({ update }) => update);
  const evidence = evidenceFinder(corpus?.evidence ?? [])(updates);
  const basis = formatUpdates([{ updateIds: updates.map(({ id }) => id), evidence }], words);
  return basis && words.timeline.theseAre(basis);
}

/** Gives the rows of a bucket for a program: one for each status. */
function bucketRows({ period, start, end, counts }: TimelineBucket): string[][] {
  return Object.entries(counts).map(([status, count]) => [period, start, end, status, String(count)]);
}
