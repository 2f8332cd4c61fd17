import {
  type CountedStatus,
  type ProgressUpdate,
  statusTimeline,
  type TimelineBucket,
  type TimelineOptions,
} from 'policy-tracker';
import { statuses } from 'policy-tracker/vocabulary';
import { stackedBar } from '../../print/stackedBar';
import { drawTable, packed, wholeColumn } from '../../print/table';
import { emphasisOf, type Terminal } from '../../print/terminal';
import { formatDate, formatEnd } from '../../print/text/formatDay';
import type { StatusCount } from '../../print/words/timeline/timelineWords';
import { type Speaking, termLabel, termName } from '../../read/terms';

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
  speaking: Speaking,
  terminal: Terminal,
): string {
  const { words } = speaking;
  const { headings } = words.timeline;
  const isOfUpdates = goalCount === undefined;
  const present = orderedStatuses.filter((status) => buckets.some(({ counts }) => counts[status] > 0));
  const most = Math.max(1, ...buckets.map(({ total }) => total));
  const labels = periodsOf(buckets, options).map((period) =>
    words.timeline.label(period, isOfUpdates ? formatDate(period, words) : formatEnd(period, words)),
  );
  const rows = buckets.map(({ total, counts }, index) => [
    labels[index] ?? '',
    stackedBar(
      present.map((status) => ({ character: characters[status], count: counts[status] })),
      Math.round((total / most) * barWidth),
    ),
    words.timeline.counts(countsOf(counts, speaking), (goalCount ?? total) - total),
  ]);
  const columns = [
    wholeColumn(isOfUpdates ? headings.in : headings.atEndOf, labels, 13),
    { heading: '', width: barWidth + 2 },
    { heading: isOfUpdates ? headings.updates : headings.goals, width: 'rest' as const },
  ];
  const { dim } = emphasisOf(terminal);
  return [
    drawTable(columns, rows, terminal),
    ...(present.length === 0 ? [] : [dim(legendOf(present, speaking, terminal))]),
  ].join('\n\n');
}

/** Writes the legend. A sign and its word stay in one line. */
function legendOf(present: readonly CountedStatus[], speaking: Speaking, terminal: Terminal): string {
  const entries = present.map((status) => `${characters[status]} ${termLabel(statuses, status, speaking)}`);
  return packed(entries, terminal);
}

/** Gives each bucket its period, or its last day where it ends before the period does, as the current year does. */
function periodsOf(
  buckets: readonly TimelineBucket[],
  { from, by }: TimelineOptions<ProgressUpdate>,
): string[] {
  const whole = statusTimeline([], { from, to: buckets.at(-1)?.period ?? from, by });
  return buckets.map(({ period, end }, index) => (whole[index]?.end === end ? period : end));
}

/** Lists the statuses that goals have, each with its count. */
function countsOf(counts: TimelineBucket['counts'], { language }: Speaking): StatusCount[] {
  return orderedStatuses
    .filter((status) => counts[status] > 0)
    .map((status) => ({ id: status, name: termName(statuses, status, language), count: counts[status] }));
}
