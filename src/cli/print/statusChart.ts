import type { GoalStatus } from 'policy-tracker';
import { statusIds } from 'policy-tracker/vocabulary';
import { drawTable } from './table';
import type { Terminal } from './terminal';
import { percent } from './text/percent';

/**
 * Draws how many goals have each status: a line each with the status, a bar, the count and its share. The longest bar takes the room
 * there is.
 */
export function statusChart(goals: readonly { readonly status: GoalStatus }[], terminal: Terminal): string {
  const counts = statusIds
    .map((status) => ({ status, count: goals.filter((goal) => goal.status === status).length }))
    .filter(({ count }) => count > 0);
  const labelWidth = Math.max(...counts.map(({ status }) => status.length)) + 2;
  const barWidth = Math.max(8, Math.min(40, terminal.columns - labelWidth - 16));
  const most = Math.max(...counts.map(({ count }) => count));
  return drawTable(
    [
      { heading: '', width: labelWidth },
      { heading: '', width: barWidth + 2 },
      { heading: '', width: 'rest' },
    ],
    counts.map(({ status, count }) => [
      status,
      // However small a count is, it shows.
      '■'.repeat(Math.max(1, Math.round((count / most) * barWidth))),
      `${String(count).padStart(3)}  ${percent(count / goals.length)}`,
    ]),
    terminal,
  );
}
