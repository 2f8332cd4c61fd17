import {
  type CountedStatus,
  type ProgressUpdate,
  statusTimeline,
  type TimelineBucket,
  type TimelineOptions,
} from 'policy-tracker';
import { stackedBar } from '../../print/stackedBar';
import { drawTable, wrapped } from '../../print/table';
import { emphasisOf, type Terminal } from '../../print/terminal';

/** The character of each status in a bar, in the order of the parts. */
const characters = {
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
} as const satisfies Readonly<Record<CountedStatus, string>>;

const orderedStatuses = Object.keys(characters) as CountedStatus[];

const barWidth = 20;

/**
 * Draws a timeline: for each bucket a bar of the statuses, and below them the legend.
 *
 * @param goalCount - How many goals the timeline is of, whether they are set yet or not; `undefined` for a timeline of updates.
 */
export function timelineChart(
  buckets: readonly TimelineBucket[],
  options: TimelineOptions<ProgressUpdate>,
  goalCount: number | undefined,
  terminal: Terminal,
): string {
  const present = orderedStatuses.filter((status) => buckets.some(({ counts }) => counts[status] > 0));
  const most = Math.max(1, ...buckets.map(({ total }) => total));
  const labels = labelsOf(buckets, options);
  const rows = buckets.map(({ total, counts }, index) => [
    labels[index] ?? '',
    stackedBar(
      present.map((status) => ({ character: characters[status], count: counts[status] })),
      Math.round((total / most) * barWidth),
    ),
    [describeCounts(counts), notYetSet((goalCount ?? total) - total)].filter(Boolean).join('; '),
  ]);
  const columns = [
    { heading: goalCount === undefined ? 'In' : 'At the end of', width: 15 },
    { heading: '', width: barWidth + 2 },
    { heading: goalCount === undefined ? 'Updates' : 'Goals', width: 'rest' as const },
  ];
  const { dim } = emphasisOf(terminal);
  return [
    drawTable(columns, rows, terminal),
    ...(present.length === 0 ? [] : [dim(legendOf(present, terminal))]),
  ].join('\n\n');
}

/** Writes the legend. A sign and its word stay in one line: until the lines are broken, there is no ordinary space between them. */
function legendOf(present: readonly CountedStatus[], terminal: Terminal): string {
  const entries = present.map((status) => `${characters[status]}\u00a0${status}`);
  return wrapped(entries.join('   '), terminal).replaceAll('\u00a0', ' ');
}

/** Labels each bucket with its period, or with its last day where it ends before the period does, as the current year does. */
function labelsOf(
  buckets: readonly TimelineBucket[],
  { from, by }: TimelineOptions<ProgressUpdate>,
): string[] {
  const whole = statusTimeline([], { from, to: buckets.at(-1)?.period ?? from, by });
  return buckets.map(({ period, end }, index) => (whole[index]?.end === end ? period : end));
}

function describeCounts(counts: TimelineBucket['counts']): string {
  return orderedStatuses
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${status}`)
    .join(', ');
}

/** Says how many goals are in no bar. */
function notYetSet(count: number): string {
  return count === 0 ? '' : `${count} not yet set`;
}
