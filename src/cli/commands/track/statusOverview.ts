import { textIn } from 'policy-tracker';
import { statusChart } from '../../print/statusChart';
import { dateColumn, drawTable, spaced, wholeColumn, wrapped } from '../../print/table';
import { emphasisOf, type Terminal } from '../../print/terminal';
import { contestOf } from '../../print/text/contestOf';
import { flagsOf } from '../../print/text/flagsOf';
import { tableDate } from '../../print/text/formatDay';
import { formatUpdates } from '../../print/text/formatEvidence';
import type { Words } from '../../print/words/words';
import { keyOf } from '../../read/keyOf';
import type { Speaking } from '../../read/terms';
import type { AskedStatus } from './askedStatus';
import { formatAsOf } from './formatAsOf';
import type { GoalStatusOnDay } from './statusColumns';
import { statusLabels, widestStatus } from './statusLabels';

/**
 * Draws the page on the statuses of several goals: a chart of all that were set by the day, and a table of those that have an update or a
 * flag; of all, where it was asked which goals have a status or a flag.
 *
 * @param found - All goals that were found, with their statuses.
 * @param listed - Those of them that the table is about.
 * @param isByStatus - Whether the goals were found by a status or a flag.
 */
export function statusOverview(
  found: readonly GoalStatusOnDay[],
  listed: readonly GoalStatusOnDay[],
  isByStatus: boolean,
  asOf: AskedStatus,
  speaking: Speaking,
  terminal: Terminal,
): string {
  const { bold } = emphasisOf(terminal);
  const { words } = speaking;
  const set = found.filter(isSet);
  const statuses = found.map(({ status }) => status);
  const goals = bold(words.goals(set.length));
  const basis = formatUpdates(statuses, words);
  return [
    wrapped(words.status.found(goals, formatAsOf(asOf, speaking), basis), terminal),
    statusChart(statuses, speaking, terminal),
    ...tableOf(
      listed.filter(({ status }) => isByStatus || status.update !== undefined || flagsOf(status).length > 0),
      speaking,
      terminal,
    ),
    wrapped(words.sentences(remarks(listed.filter(isSet).length, set, words)), terminal),
  ].join('\n\n');
}

/** Tells whether a goal was set by the day. One that was not is in no count. */
function isSet({ status }: GoalStatusOnDay): boolean {
  return status.status !== 'not-yet-set';
}

/** Draws the table of goals. Where there is none, there is no table. */
function tableOf(listed: readonly GoalStatusOnDay[], speaking: Speaking, terminal: Terminal): string[] {
  const rows = listed.map((one) => rowOf(one, speaking, terminal));
  if (rows.length === 0) return [];
  const { headings } = speaking.words.status;
  const cellsAt = (index: number) => rows.map((row) => row[index] ?? '');
  const columns = [
    wholeColumn(headings.status, cellsAt(0), widestStatus),
    dateColumn(headings.asOf, cellsAt(1)),
    { heading: headings.goalAndAssessor, width: 'rest' as const },
  ];
  return [drawTable(columns, spaced(rows), terminal)];
}

/** Gives the row of a goal: its status with its flags, from when the update is that it is read from, and whose. */
function rowOf({ goal, status }: GoalStatusOnDay, speaking: Speaking, terminal: Terminal): string[] {
  const { dim } = emphasisOf(terminal);
  const { language, words } = speaking;
  const { update, readings } = status;
  const reporter = update && {
    assessor: update.assessor,
    recordedOn: tableDate(update.recordedOn, words),
  };
  return [
    statusLabels(status, speaking).join('\n'),
    update ? tableDate(update.validOn, words) : '',
    [
      textIn(goal.title, language),
      dim(keyOf(goal)),
      ...(reporter ? [words.status.reporter(reporter)] : []),
      ...contestOf(readings, speaking),
    ].join('\n'),
  ];
}

/** Says of how many goals the table is, where it is not of all; how many have no update; and what a status is. */
function remarks(listed: number, set: readonly GoalStatusOnDay[], { status: words }: Words): string[] {
  const withoutUpdate = set.filter(({ status }) => status.update === undefined).length;
  return [
    ...(listed === set.length ? [] : [words.tableOf(listed, set.length)]),
    ...(withoutUpdate === 0 ? [] : [words.withoutUpdate(withoutUpdate)]),
    words.explanation,
  ];
}
