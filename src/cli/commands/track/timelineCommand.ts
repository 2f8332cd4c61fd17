import { Command } from 'commander';
import {
  filterGoals,
  type GoalStatus,
  goals,
  speeches,
  statusTimeline,
  type TimelineBucket,
  type TimelineOptions,
  updates,
  updateTimeline,
} from 'policy-tracker';
import { statusIds } from 'policy-tracker/vocabulary';
import { stackedBar } from '../../print/barChart';
import type { Print } from '../../print/print';
import { tableOf, wrapped } from '../../print/table';
import { emphasisOf, type Terminal } from '../../print/terminal';
import {
  addAssessorKindFlag,
  addCriteriaFlags,
  assessorKindsIn,
  checkDay,
  criteriaIn,
} from '../../read/criteriaFlags';

/** The mark of each status in a bar. */
const statusMarks: Readonly<Record<GoalStatus, string>> = {
  achieved: '█',
  'partly-achieved': '▓',
  'in-progress': '▒',
  planned: '░',
  stalled: '!',
  'not-achieved': '×',
  dropped: '-',
  superseded: '>',
  'no-evidence': 'o',
  'not-assessed': '·',
};

const barWidth = 20;

/** `policy-tracker timeline`: how the statuses of goals change over time, or how many updates there are. */
export function timelineCommand(print: Print, today: string): Command {
  const command = new Command('timeline')
    .summary('how goals stand over time')
    .description(
      'Show how goals stand over time: at the end of each year, quarter, month or day, how many have each status.',
    )
    .option('--from <date>', 'where it starts (default: the year of the earliest speech)')
    .option('--to <date>', 'where it ends (default: today)')
    .option('--by <length>', 'year, quarter, month or day', 'year')
    .option('--updates', 'count the updates that say so in each, and not goals');
  addAssessorKindFlag(command);
  addCriteriaFlags(command);
  return command
    .option('--json', 'print the buckets as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  policy-tracker timeline --from 2021 --to 2024\n  policy-tracker timeline --city shanghai --by quarter --from 2023\n  policy-tracker timeline --updates --by month --from 2023 --json',
    )
    .action((options: Record<string, unknown>) => {
      const criteria = criteriaIn(command, options, today);
      checkDay(command, criteria, options);
      const found = filterGoals(goals, criteria);
      const asked: TimelineOptions = {
        from: String(options['from'] ?? speeches[0]?.date.slice(0, 4)),
        to: String(options['to'] ?? today),
        by: options['by'] as 'year',
        knownOn: options['knownOn'] as string | undefined,
        assessorKind: assessorKindsIn(options),
      };
      const ids = new Set<string>(found.map(({ id }) => id));
      const buckets = options['updates']
        ? updateTimeline(
            updates.filter(({ goalId }) => ids.has(goalId)),
            asked,
          )
        : statusTimeline(found, asked);
      if (options['json']) return print.json(buckets);
      if (!print.terminal.isInteractive) {
        return print.rows(
          buckets.flatMap(({ period, start, end, counts }) =>
            statusIds.map((status) => [period, start, end, status, String(counts[status])]),
          ),
        );
      }
      print.text(chartOf(buckets, asked, options['updates'] === true, print.terminal));
    });
}

function chartOf(
  buckets: readonly TimelineBucket[],
  { by, from, to }: TimelineOptions,
  isOfUpdates: boolean,
  terminal: Terminal,
): string {
  const { dim } = emphasisOf(terminal);
  const ordered = Object.keys(statusMarks) as GoalStatus[];
  const present = ordered.filter((status) => buckets.some(({ counts }) => counts[status] > 0));
  const most = Math.max(1, ...buckets.map(({ total }) => total));
  // The last bucket as long as it is called: a year that is not over has no end yet.
  const whole = statusTimeline([], { from, to: to.slice(0, by === 'month' ? 7 : by === 'day' ? 10 : 4), by });
  const rows = buckets.map(({ period, end, total, counts }, index) => [
    whole[index]?.end === end ? period : end,
    stackedBar(
      present.map((status) => ({ mark: statusMarks[status], count: counts[status] })),
      Math.round((total / most) * barWidth),
    ),
    present
      .filter((status) => counts[status] > 0)
      .map((status) => `${counts[status]} ${status}`)
      .join(', '),
  ]);
  const legend = present.map((status) => `${statusMarks[status]} ${status}`).join('   ');
  return [
    tableOf(
      [
        { heading: isOfUpdates ? 'In' : 'At the end of', width: 15 },
        { heading: '', width: barWidth + 2 },
        { heading: isOfUpdates ? 'Updates' : 'Goals', width: 'rest' },
      ],
      rows,
      terminal,
    ),
    ...(legend === '' ? [] : [dim(wrapped(legend, terminal))]),
  ].join('\n\n');
}
