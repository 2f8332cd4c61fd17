import type { AsOfOptions, Goal, StatusOnDay } from 'policy-tracker';
import { statusChart } from '../../print/statusChart';
import { dateColumn, drawTable, spaced, wrapped } from '../../print/table';
import { emphasisOf, type Terminal } from '../../print/terminal';
import { pluralise } from '../../print/text/pluralise';
import { keyOf } from '../../read/keyOf';
import { flagsOf } from './flagsOf';
import { formatAsOf } from './formatAsOf';

/**
 * Draws the page on the statuses of several goals: a chart of them all, and a table of the goals that have an update.
 *
 * @param goals - The goals.
 * @param statuses - Their statuses, in the same order.
 */
export function statusOverview(
  goals: readonly Goal[],
  statuses: readonly StatusOnDay[],
  asOf: AsOfOptions,
  terminal: Terminal,
): string {
  const { bold } = emphasisOf(terminal);
  const rows = goals.flatMap((goal, index) => rowsFor(goal, statuses[index], terminal));
  const columns = [
    { heading: 'Status', width: 17 },
    dateColumn(
      'As of',
      rows.map(([, date = '']) => date),
    ),
    { heading: 'Goal and assessor', width: 'rest' as const },
  ];
  return [
    wrapped(`${bold(pluralise(goals.length, 'goal'))} ${formatAsOf(asOf)}`, terminal),
    statusChart(statuses, terminal),
    ...(rows.length === 0 ? [] : [drawTable(columns, spaced(rows), terminal)]),
    wrapped(`${withoutUpdate(goals.length - rows.length)}${explanation}`, terminal),
  ].join('\n\n');
}

const explanation =
  'Each status is our reading of the reports. `policy-tracker status <goal>` shows the history of one goal with its evidence; `policy-tracker status --help` says what each status means.';

/** Gives the row of a goal that has an update. */
function rowsFor(goal: Goal, status: StatusOnDay | undefined, terminal: Terminal): string[][] {
  if (status?.update === undefined) return [];
  const { dim } = emphasisOf(terminal);
  const { validOn, recordedOn, assessor } = status.update;
  return [
    [
      [status.status, ...flagsOf(status)].join('\n'),
      validOn,
      [goal.title.en, dim(keyOf(goal)), `${assessor}, recorded ${recordedOn}`].join('\n'),
    ],
  ];
}

function withoutUpdate(count: number): string {
  if (count === 0) return '';
  return `${pluralise(count, 'goal')} ${count === 1 ? 'has' : 'have'} no update by then, which says nothing about ${count === 1 ? 'it' : 'them'}. `;
}
