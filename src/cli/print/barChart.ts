import type { GoalStatus } from 'policy-tracker';
import { statusIds } from 'policy-tracker/vocabulary';
import { tableOf } from './table';
import type { Terminal } from './terminal';

/** A bar of a chart: what it counts, how many, and which share of all that is. */
interface Bar {
  readonly label: string;
  readonly count: number;
  readonly share: number;
}

/** Draws bars of the statuses that some goals have. */
export function statusChart(
  statuses: readonly { readonly status: GoalStatus }[],
  terminal: Terminal,
): string {
  const bars = statusIds.map((label) => {
    const count = statuses.filter(({ status }) => status === label).length;
    return { label, count, share: count / statuses.length };
  });
  return barChart(
    bars.filter(({ count }) => count > 0),
    terminal,
  );
}

/** Draws bars, a line each: the label, the bar, the count and its share. The longest bar takes the room there is. */
function barChart(bars: readonly Bar[], terminal: Terminal): string {
  const labelWidth = Math.max(...bars.map(({ label }) => label.length)) + 2;
  const room = Math.max(8, Math.min(40, terminal.columns - labelWidth - 16));
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return tableOf(
    [
      { heading: '', width: labelWidth },
      { heading: '', width: room + 2 },
      { heading: '', width: 'rest' },
    ],
    bars.map(({ label, count, share }) => [
      label,
      '■'.repeat(count === 0 ? 0 : Math.max(1, Math.round((count / most) * room))),
      `${String(count).padStart(3)}  ${percent(share)}`,
    ]),
    terminal,
  );
}

/** Words a share: `12 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** The mark of each part of a bar that is made of several, so that they differ without colours too. */
interface Part {
  readonly mark: string;
  readonly count: number;
}

/**
 * Draws a bar of several parts, each as long as its share; one that is there has at least one mark.
 */
export function stackedBar(parts: readonly Part[], width: number): string {
  const present = parts.filter(({ count }) => count > 0);
  const total = present.reduce((sum, { count }) => sum + count, 0);
  const shares = present.map(({ count }) => (count / total) * width);
  const lengths = shares.map((share) => Math.max(1, Math.floor(share)));
  const used = lengths.reduce((sum, length) => sum + length, 0);
  // What is left over goes to those that rounding down cost most; what is too much is taken from the longest.
  const byLoss = shares.map((_, index) => index).sort((a, b) => loss(shares, b) - loss(shares, a));
  for (const index of byLoss.slice(0, Math.max(0, width - used))) lengths[index] = (lengths[index] ?? 0) + 1;
  const longest = lengths.indexOf(Math.max(...lengths));
  if (used > width) lengths[longest] = Math.max(1, (lengths[longest] ?? 0) - (used - width));
  return present.map(({ mark }, index) => mark.repeat(lengths[index] ?? 0)).join('');
}

function loss(shares: readonly number[], index: number): number {
  const share = shares[index] ?? 0;
  return share < 1 ? 0 : share - Math.floor(share);
}
