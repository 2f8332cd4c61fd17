import type { Bitset } from './bitset';
import { bitsetOf, type GoalSet } from './goalSet';

/** From this many sets on it is faster to join them than to look into each. */
const manySets = 8;

/** Keeps those of some rows, which are in ascending order, that belong to at least one of the sets. */
export function rowsInAny(rows: Uint32Array, sets: readonly GoalSet[], size: number): Uint32Array {
  const [only] = sets;
  if (only && sets.length === 1) return rowsInside(rows, only);
  if (sets.length >= manySets) return rowsInBitset(rows, bitsetOf(sets, size), 1);
  let inNone = rows;
  for (const set of sets) inNone = rowsOutside(inNone, set);
  return rowsInList(rows, inNone, 0);
}

/** Keeps those of some rows, which are in ascending order, that belong to a set. */
export function rowsInside(rows: Uint32Array, set: GoalSet): Uint32Array {
  return set.kind === 'dense' ? rowsInBitset(rows, set.bitset, 1) : rowsInList(rows, set.rows, 1);
}

/** Keeps those of some rows, which are in ascending order, that do not belong to a set. */
export function rowsOutside(rows: Uint32Array, set: GoalSet): Uint32Array {
  return set.kind === 'dense' ? rowsInBitset(rows, set.bitset, 0) : rowsInList(rows, set.rows, 0);
}

// The loops have no branch that the processor could mispredict: each row is written, and the next one overwrites it unless it is kept.

/** Keeps the rows whose bit is the wanted one. */
function rowsInBitset(rows: Uint32Array, bitset: Bitset, wanted: 0 | 1): Uint32Array {
  const kept = new Uint32Array(rows.length);
  let length = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number;
    kept[length] = row;
    length += (((bitset[row >>> 5] as number) >>> (row & 31)) & 1) ^ wanted ^ 1;
  }
  return kept.subarray(0, length);
}

/** Keeps the rows that are in a list if `wanted` is 1, and those that are not if it is 0. */
function rowsInList(rows: Uint32Array, list: Uint32Array, wanted: 0 | 1): Uint32Array {
  const kept = new Uint32Array(rows.length);
  let length = 0;
  let at = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number;
    at = lowerBound(list, row, at);
    kept[length] = row;
    length += (list[at] === row ? 1 : 0) ^ wanted ^ 1;
  }
  return kept.subarray(0, length);
}

/** Finds the first index, not before `start`, of a row that is not smaller: in steps that double, then by bisection. */
function lowerBound(rows: Uint32Array, row: number, start: number): number {
  let [low, step] = [start, 1];
  while (low + step <= rows.length && (rows[low + step - 1] as number) < row) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step - 1, rows.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] as number) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
