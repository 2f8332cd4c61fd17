import type { GoalStatus } from 'policy-tracker';
import { statuses, statusIds } from 'policy-tracker/vocabulary';
import stringWidth from 'string-width';
import { type Speaking, termLabel } from '../read/terms';
import { drawTable, wrapped } from './table';
import type { Terminal } from './terminal';

/** A goal with its status. */
interface WithStatus {
  readonly status: GoalStatus;
}

/**
 * Draws how many goals have each status: a line each with the status, a bar, the count and its share. The longest bar takes the room
 * there is. Goals that were not yet set are in no bar and no share; a sentence says how many they are.
 */
export function statusChart(goals: readonly WithStatus[], speaking: Speaking, terminal: Terminal): string {
  const set = goals.filter(({ status }) => status !== 'not-yet-set');
  const others = goals.length - set.length;
  return [
    ...(set.length === 0 ? [] : [barsOf(set, speaking, terminal)]),
    ...(others === 0 ? [] : [wrapped(speaking.words.status.notYetSet(others), terminal)]),
  ].join('\n\n');
}

function barsOf(goals: readonly WithStatus[], speaking: Speaking, terminal: Terminal): string {
  const counts = statusIds
    .map((status) => ({
      label: termLabel(statuses, status, speaking),
      count: goals.filter((goal) => goal.status === status).length,
    }))
    .filter(({ count }) => count > 0);
  const labelWidth = Math.max(...counts.map(({ label }) => stringWidth(label))) + 2;
  const barWidth = Math.max(8, Math.min(40, terminal.columns - labelWidth - 16));
  const most = Math.max(...counts.map(({ count }) => count));
  return drawTable(
    [
      { heading: '', width: labelWidth },
      { heading: '', width: barWidth + 2 },
      { heading: '', width: 'rest' },
    ],
    counts.map(({ label, count }) => [
      label,
      // However small a count is, it shows.
      '■'.repeat(Math.max(1, Math.round((count / most) * barWidth))),
      `${String(count).padStart(3)}  ${speaking.words.percent(count / goals.length)}`,
    ]),
    terminal,
  );
}
