import { tableOf } from './table';
import type { Terminal } from './terminal';

/** A bar of a chart: what it counts, how many, and of how many. */
export interface Bar {
  readonly label: string;
  readonly count: number;
  readonly total: number;
}

/** Draws bars, a line each: the label, the bar, the count and its share. The longest bar takes the room there is. */
export function barChart(bars: readonly Bar[], terminal: Terminal): string {
  const labelWidth = Math.max(...bars.map(({ label }) => label.length)) + 2;
  const room = Math.max(8, Math.min(40, terminal.columns - labelWidth - 16));
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return tableOf(
    [
      { heading: '', width: labelWidth },
      { heading: '', width: room + 2 },
      { heading: '', width: 'rest' },
    ],
    bars.map(({ label, count, total }) => [
      label,
      '■'.repeat(count === 0 ? 0 : Math.max(1, Math.round((count / most) * room))),
      `${String(count).padStart(3)}  ${percent(count, total)}`,
    ]),
    terminal,
  );
}

/** Words a share: `12 %`. */
export function percent(count: number, total: number): string {
  return `${total === 0 ? 0 : Math.round((count / total) * 100)} %`;
}

/** The mark of each part of a bar that is made of several, so that they differ without colours too. */
export interface Part {
  readonly mark: string;
  readonly count: number;
}

/**
 * Draws a bar of several parts, each as long as its share; one that is there has at least one mark.
 */
export function partedBar(parts: readonly Part[], width: number): string {
  const present = parts.filter(({ count }) => count > 0);
  const total = present.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return '';
  const lengths = present.map(({ count }) => Math.max(1, Math.floor((count / total) * width)));
  // What rounding left over goes to the longest part.
  const longest = lengths.indexOf(Math.max(...lengths));
  const left = width - lengths.reduce((sum, length) => sum + length, 0);
  return present
    .map(({ mark }, index) =>
      mark.repeat(Math.max(1, (lengths[index] ?? 0) + (index === longest ? left : 0))),
    )
    .join('');
}
