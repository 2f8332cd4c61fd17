import { compareText } from '../../internal/compareText';
import { emptyWords, setBits } from './bits';
import type { Column } from './column';
import type { GoalSet } from './goalSet';

/**
 * Goals in the order of a day that each of them has, or has not. Here and there along the order it is kept, as bits, which goals stand
 * before: which goals have their day by any given one is then a copy of bits, and the few goals in between.
 */
export interface DayOrder {
  /** The days, in order. Two dates may stand for the same day. */
  readonly days: readonly string[];
  /** For each day, how many goals stand up to it and on it. */
  readonly counts: Uint32Array;
  /** The numbers of the goals, by day. */
  readonly numbers: Uint32Array;
  readonly checkpoints: readonly Checkpoint[];
  readonly size: number;
}

/** Which goals stand before a place in the order. */
interface Checkpoint {
  readonly count: number;
  readonly words: Uint32Array;
}

/** What stands in a column of dates for a goal without one. */
export const noDate = '';

/** So many checkpoints at most: each takes a bit a goal. */
const mostCheckpoints = 32;

/**
 * Puts goals in the order of a day.
 *
 * @param column - The date of each goal, or {@link noDate}.
 * @param dayOf - Tells the day that a date stands for.
 * @param size - The number of goals.
 */
export function dayOrderOf(
  { values, codes }: Column<string>,
  dayOf: (date: string) => string,
  size: number,
): DayOrder {
  const dayOfValue = values.map((date) => (date === noDate ? noDate : dayOf(date)));
  const dated = [...values.keys()].filter((code) => values[code] !== noDate);
  const sorted = dated.sort((a, b) => compareText(dayOfValue[a] as string, dayOfValue[b] as string));
  const rankOf = new Int32Array(values.length).fill(-1);
  for (const [rank, code] of sorted.entries()) rankOf[code] = rank;

  const counts = new Uint32Array(sorted.length);
  for (const code of codes) {
    const rank = rankOf[code] as number;
    if (rank !== -1) counts[rank] = (counts[rank] as number) + 1;
  }
  const next = new Uint32Array(sorted.length);
  for (let rank = 1; rank < counts.length; rank++) {
    next[rank] = counts[rank - 1] as number;
    counts[rank] = (counts[rank] as number) + (next[rank] as number);
  }
  const numbers = new Uint32Array(counts.at(-1) ?? 0);
  for (let number = 0; number < size; number++) {
    const rank = rankOf[codes[number] as number] as number;
    if (rank === -1) continue;
    numbers[next[rank] as number] = number;
    next[rank] = (next[rank] as number) + 1;
  }
  return {
    days: sorted.map((code) => dayOfValue[code] as string),
    counts,
    numbers,
    checkpoints: checkpointsOf(counts, numbers, size),
    size,
  };
}

/** Keeps a checkpoint at the end of every date where there are few days, and else one every so many goals. */
function checkpointsOf(counts: Uint32Array, numbers: Uint32Array, size: number): Checkpoint[] {
  const every = Math.ceil(numbers.length / mostCheckpoints);
  const checkpoints: Checkpoint[] = [];
  let words = emptyWords(size);
  let before = 0;
  for (const count of counts) {
    if (counts.length > mostCheckpoints && count - before < every) continue;
    words = words.slice();
    setBits(words, numbers, before, count);
    checkpoints.push({ count, words });
    before = count;
  }
  return checkpoints;
}

/** The goals whose day is the given one or an earlier one. */
export function goalsUntil(order: DayOrder, day: string): GoalSet {
  return firstGoals(
    order,
    daysWhere(order, (one) => one <= day),
  );
}

/** The goals whose day is before the given one. */
export function goalsBefore(order: DayOrder, day: string): GoalSet {
  return firstGoals(
    order,
    daysWhere(order, (one) => one < day),
  );
}

/** The goals of the first so many days. */
function firstGoals({ counts, numbers, checkpoints, size }: DayOrder, days: number): GoalSet {
  const count = days === 0 ? 0 : (counts[days - 1] as number);
  const checkpoint = checkpoints.findLast((one) => one.count <= count);
  if (checkpoint?.count === count) return { kind: 'bits', words: checkpoint.words, count };
  const words = checkpoint ? checkpoint.words.slice() : emptyWords(size);
  setBits(words, numbers, checkpoint?.count ?? 0, count);
  return { kind: 'bits', words, count };
}

/** How many of the sorted days meet a test that no later day meets again. */
function daysWhere({ days }: DayOrder, meets: (day: string) => boolean): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (meets(days[middle] as string)) low = middle + 1;
    else high = middle;
  }
  return low;
}
