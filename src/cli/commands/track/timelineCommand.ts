import { Command } from 'commander';
import {
  filterGoals,
  type Goal,
  goals,
  type ShippedNames,
  speeches,
  statusTimeline,
  type TimelineBucket,
  type TimelineOptions,
  updates,
  updateTimeline,
} from 'policy-tracker';
import { statusIds } from 'policy-tracker/vocabulary';
import type { Print } from '../../print/print';
import { addCriteriaFlags } from '../../read/criteria/criteriaFlags';
import {
  addAssessorKindFlag,
  assessorKindsFrom,
  checkDayFlag,
  criteriaFrom,
  type TypedOptions,
} from '../../read/criteria/criteriaFrom';
import { timelineChart } from './timelineChart';

const timelineExamples = `
Examples:
  policy-tracker timeline --from 2021 --to 2024
  policy-tracker timeline --city shanghai --by quarter --from 2023
  policy-tracker timeline --updates --by month --from 2023 --json`;

/** `policy-tracker timeline`: the statuses of goals over time, or the number of updates. */
export function timelineCommand(print: Print, today: string): Command {
  const command = new Command('timeline')
    .summary('show the statuses of goals over time')
    .description(
      'Show the statuses of goals over time: how many goals have each status at the end of each year, quarter, month or day.',
    )
    .option('--from <date>', 'the start (default: the year of the earliest speech)')
    .option('--to <date>', 'the end (default: today)')
    .option('--by <length>', 'year, quarter, month or day', 'year')
    .option('--updates', 'count the updates in each period instead of the goals');
  addAssessorKindFlag(command);
  addCriteriaFlags(command);
  return command
    .option('--json', 'print the periods as JSON')
    .addHelpText('after', timelineExamples)
    .action((options: TypedOptions) => {
      const criteria = criteriaFrom(command, options, today);
      checkDayFlag(command, criteria, options);
      const asked = timelineOptionsFrom(options, today);
      const isOfUpdates = options['updates'] === true;
      const buckets = bucketsFor(filterGoals(goals, criteria), asked, isOfUpdates);
      if (options['json']) print.json(buckets);
      else if (print.terminal.isInteractive) {
        print.text(timelineChart(buckets, asked, isOfUpdates, print.terminal));
      } else print.rows(buckets.flatMap(bucketRows));
    });
}

function timelineOptionsFrom(options: TypedOptions, today: string): TimelineOptions {
  return {
    from: String(options['from'] ?? speeches[0]?.date.slice(0, 4)),
    to: String(options['to'] ?? today),
    by: options['by'] as TimelineOptions['by'],
    knownOn: options['knownOn'] as string | undefined,
    assessorKind: assessorKindsFrom(options),
  };
}

function bucketsFor(
  found: readonly Goal<ShippedNames>[],
  asked: TimelineOptions,
  isOfUpdates: boolean,
): TimelineBucket[] {
  if (!isOfUpdates) return statusTimeline(found, asked);
  const ids = new Set<string>(found.map(({ id }) => id));
  return updateTimeline(
    updates.filter(({ goalId }) => ids.has(goalId)),
    asked,
  );
}

/** Gives the rows of a bucket for a program: one for each status. */
function bucketRows({ period, start, end, counts }: TimelineBucket): string[][] {
  return statusIds.map((status) => [period, start, end, status, String(counts[status])]);
}
