import { compareText } from '../../../internal/compareText';
import { addRows, emptyBitset } from '../sets/bitset';
import type { DenseSet, GoalSet } from '../sets/goalSet';
import type { CodedColumn } from './codedColumn';

/**
 * The goals that have a day, in the order of that day.
 *
 * At a few checkpoints along the order the set of all goals before it is kept, so that the goals up to any day are a copy of a bitset
 * and a few more rows.
 */
export interface DayOrder {
  /** The days, in order. A day occurs twice where two dates mean it, such as a month and its last day. */
  readonly days: readonly string[];
  /** For each of the days, the end of its goals in `rows`. */
  readonly ends: Uint32Array;
  /** The rows of the goals, by day. */
  readonly rows: Uint32Array;
  readonly checkpoints: readonly DenseSet[];
  /** The number of all goals. */
  readonly size: number;
}

/** The value of a goal without a date in a column of dates. */
export const missingDate = '';

/** The rank of a date that is not in the order. */
const noRank = -1;

/** How many checkpoints there are at most: each takes one bit a goal. */
const mostCheckpoints = 32;

/**
 * Puts goals in the order of a day.
 *
 * @param column - The date of each goal, or {@link missingDate}.
 * @param dayOf - Gives the day that a date means.
 * @param size - The number of goals.
 */
export function dayOrderOf(
  column: CodedColumn<string>,
  dayOf: (date: string) => string,
  size: number,
): DayOrder {
  const { values } = column;
  const dayOfCode = values.map((date) => (date === missingDate ? missingDate : dayOf(date)));
  const sortedCodes = [...values.keys()]
    .filter((code) => values[code] !== missingDate)
    .sort((a, b) => compareText(dayOfCode[a] as string, dayOfCode[b] as string));
  const rankOfCode = new Int32Array(values.length).fill(noRank);
  for (const [rank, code] of sortedCodes.entries()) rankOfCode[code] = rank;
  const days = sortedCodes.map((code) => dayOfCode[code] as string);
  const { rows, ends } = sortedRows(column, rankOfCode, days.length);
  return { days, ends, rows, checkpoints: checkpointsOf(ends, rows, size), size };
}

/** Puts the rows that have a rank in the order of it, by a counting sort. */
function sortedRows(
  { codes }: CodedColumn,
  rankOfCode: Int32Array,
  rankCount: number,
): Pick<DayOrder, 'rows' | 'ends'> {
  const ends = new Uint32Array(rankCount);
  for (let row = 0; row < codes.length; row++) {
    const rank = rankOfCode[codes[row] as number] as number;
    if (rank !== noRank) ends[rank] = (ends[rank] as number) + 1;
  }
  // So far the number of rows of each rank; now they are added up.
  const next = new Uint32Array(rankCount);
  for (let rank = 1; rank < rankCount; rank++) {
    next[rank] = ends[rank - 1] as number;
    ends[rank] = (ends[rank] as number) + (next[rank] as number);
  }
  const rows = new Uint32Array(ends.at(-1) ?? 0);
  for (let row = 0; row < codes.length; row++) {
    const rank = rankOfCode[codes[row] as number] as number;
    if (rank === noRank) continue;
    rows[next[rank] as number] = row;
    next[rank] = (next[rank] as number) + 1;
  }
  return { rows, ends };
}

/** Makes a checkpoint at the end of each day if there are few days, and otherwise after each 32nd of the goals, where a day ends. */
function checkpointsOf(ends: Uint32Array, rows: Uint32Array, size: number): DenseSet[] {
  const distance = Math.ceil(rows.length / mostCheckpoints);
  const checkpoints: DenseSet[] = [];
  let bitset = emptyBitset(size);
  let count = 0;
  for (const end of ends) {
    if (ends.length > mostCheckpoints && end - count < distance) continue;
    bitset = bitset.slice();
    addRows(bitset, rows, count, end);
    count = end;
    checkpoints.push({ kind: 'dense', bitset, count });
  }
  return checkpoints;
}

/** The goals whose day is the given one or an earlier one. */
export function goalsUntil(order: DayOrder, day: string): GoalSet {
  return goalsOfFirstDays(
    order,
    countDays(order, (one) => one <= day),
  );
}

/** The goals whose day is before the given one. */
export function goalsBefore(order: DayOrder, day: string): GoalSet {
  return goalsOfFirstDays(
    order,
    countDays(order, (one) => one < day),
  );
}

/** The goals of the first days of an order, as many as given. */
function goalsOfFirstDays({ ends, rows, checkpoints, size }: DayOrder, dayCount: number): GoalSet {
  const count = dayCount === 0 ? 0 : (ends[dayCount - 1] as number);
  const checkpoint = checkpoints.findLast((one) => one.count <= count);
  if (checkpoint?.count === count) return checkpoint;
  const bitset = checkpoint ? checkpoint.bitset.slice() : emptyBitset(size);
  addRows(bitset, rows, checkpoint?.count ?? 0, count);
  return { kind: 'dense', bitset, count };
}

/** Counts the days that meet a test, by bisection: no day after one that fails the test may meet it. */
function countDays({ days }: DayOrder, meets: (day: string) => boolean): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (meets(days[middle] as string)) low = middle + 1;
    else high = middle;
  }
  return low;
}
