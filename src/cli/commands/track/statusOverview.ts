import { textIn } from 'policy-tracker';
import { statusChart } from '../../print/statusChart';
import { dateColumn, drawTable, spaced, wrapped } from '../../print/table';
import { emphasisOf, type Terminal } from '../../print/terminal';
import { contestOf } from '../../print/text/contestOf';
import { formatUpdates } from '../../print/text/formatEvidence';
import { pluralise } from '../../print/text/pluralise';
import { keyOf } from '../../read/keyOf';
import type { AskedStatus } from './askedStatus';
import { flagsOf } from './flagsOf';
import { formatAsOf } from './formatAsOf';
import type { GoalStatusOnDay } from './statusColumns';

/**
 * Draws the page on the statuses of several goals: a chart of all that were set by the day, and a table of those that have an update.
 *
 * @param found - All goals that were found, with their statuses.
 * @param listed - Those of them that the table is about.
 */
export function statusOverview(
  found: readonly GoalStatusOnDay[],
  listed: readonly GoalStatusOnDay[],
  asOf: AskedStatus,
  language: string,
  terminal: Terminal,
): string {
  const { bold } = emphasisOf(terminal);
  const set = found.filter(isSet);
  const rows = listed.flatMap((one) => rowsFor(one, language, terminal));
  const columns = [
    { heading: 'Status', width: 17 },
    dateColumn(
      'As of',
      rows.map(([, date = '']) => date),
    ),
    { heading: 'Goal and assessor', width: 'rest' as const },
  ];
  const basis = formatUpdates(found.map(({ status }) => status));
  const read = basis === undefined ? '' : `, by ${basis}`;
  return [
    wrapped(`${bold(pluralise(set.length, 'goal'))} ${formatAsOf(asOf)}${read}`, terminal),
    statusChart(
      found.map(({ status }) => status),
      terminal,
    ),
    ...(rows.length === 0 ? [] : [drawTable(columns, spaced(rows), terminal)]),
    wrapped(
      [cutNote(listed.filter(isSet).length, set.length), withoutUpdate(set), explanation]
        .filter(Boolean)
        .join(' '),
      terminal,
    ),
  ].join('\n\n');
}

/** Tells whether a goal was set by the day. One that was not is in no count. */
function isSet({ status }: GoalStatusOnDay): boolean {
  return status.status !== 'not-yet-set';
}

const explanation =
  'Each status is our reading of the reports. `policy-tracker status <goal>` shows the history of one goal with its evidence; `policy-tracker status --help` says what each status means.';

/** Gives the row of a goal that has an update. */
function rowsFor({ goal, status }: GoalStatusOnDay, language: string, terminal: Terminal): string[][] {
  if (status.update === undefined) return [];
  const { dim } = emphasisOf(terminal);
  const { validOn, recordedOn, assessor } = status.update;
  return [
    [
      [status.status, ...flagsOf(status)].join('\n'),
      validOn,
      [
        textIn(goal.title, language),
        dim(keyOf(goal)),
        `${assessor}, recorded ${recordedOn}`,
        ...contestOf(status.readings),
      ].join('\n'),
    ],
  ];
}

/** Says of how many goals the table is, where it is not of all. */
function cutNote(listed: number, found: number): string {
  return listed === found ? '' : `The table is of ${listed} of ${pluralise(found, 'goal')}.`;
}

function withoutUpdate(set: readonly GoalStatusOnDay[]): string {
  const count = set.filter(({ status }) => status.update === undefined).length;
  if (count === 0) return '';
  return `${pluralise(count, 'goal')} ${count === 1 ? 'has' : 'have'} no update by then, which says nothing about ${count === 1 ? 'it' : 'them'}.`;
}
