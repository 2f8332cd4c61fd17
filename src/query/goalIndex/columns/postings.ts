import { emptyBitset } from '../sets/bitset';
import { type DenseSet, type GoalSet, isSparse } from '../sets/goalSet';
import type { CodedColumn } from './codedColumn';

/** For each value of a column, by its code, the set of the goals that have it. */
export interface CodePostings {
  /** The rows of the goals of each sparse set, code after code. */
  readonly rows: Uint32Array;
  /** Where the rows of each code begin; the last element is where all end. */
  readonly starts: Uint32Array;
  /** The dense sets. */
  readonly dense: ReadonlyMap<number, DenseSet>;
}

/**
 * Lists the goals that have each value of a column.
 *
 * They are counted first, so that each set can be made in the form that suits it.
 *
 * @param column - The column.
 * @param size - The number of goals.
 */
export function codePostingsOf(column: CodedColumn, size: number): CodePostings {
  const counts = countsOfCodes(column, size);
  const starts = new Uint32Array(counts.length + 1);
  const dense = new Map<number, DenseSet>();
  for (let code = 0; code < counts.length; code++) {
    const count = counts[code] as number;
    const isList = isSparse(count, size);
    starts[code + 1] = (starts[code] as number) + (isList ? count : 0);
    if (!isList) dense.set(code, { kind: 'dense', bitset: emptyBitset(size), count });
  }
  const rows = new Uint32Array(starts[counts.length] as number);
  const postings = { rows, starts, dense };
  writeRows(column, postings, size);
  return postings;
}

// A goal may have a value twice, and is listed once: both loops keep for each code the last row that was found to have it.

/** Counts the goals that have each value. */
function countsOfCodes({ values, codes, starts }: CodedColumn, size: number): Uint32Array {
  const counts = new Uint32Array(values.length);
  const lastRows = new Int32Array(values.length).fill(-1);
  for (let row = 0; row < size; row++) {
    const end = starts ? (starts[row + 1] as number) : row + 1;
    for (let at = starts ? (starts[row] as number) : row; at < end; at++) {
      const code = codes[at] as number;
      if (lastRows[code] === row) continue;
      lastRows[code] = row;
      counts[code] = (counts[code] as number) + 1;
    }
  }
  return counts;
}

/** Writes each row to the list or the bitset of each of its values. */
function writeRows({ values, codes, starts }: CodedColumn, postings: CodePostings, size: number): void {
  const { rows, dense } = postings;
  const next = postings.starts.slice();
  // Looked up for every value of every goal, for which the map is too slow.
  const bitsets = values.map((_, code) => dense.get(code)?.bitset);
  const lastRows = new Int32Array(values.length).fill(-1);
  for (let row = 0; row < size; row++) {
    const end = starts ? (starts[row + 1] as number) : row + 1;
    for (let at = starts ? (starts[row] as number) : row; at < end; at++) {
      const code = codes[at] as number;
      if (lastRows[code] === row) continue;
      lastRows[code] = row;
      const bitset = bitsets[code];
      if (bitset) {
        bitset[row >>> 5] = (bitset[row >>> 5] as number) | (1 << (row & 31));
      } else {
        rows[next[code] as number] = row;
        next[code] = (next[code] as number) + 1;
      }
    }
  }
}

/** The set of the goals that have the value with a code. */
export function goalsWithCode({ dense, starts, rows }: CodePostings, code: number): GoalSet {
  const known = dense.get(code);
  if (known) return known;
  const own = rows.subarray(starts[code], starts[code + 1]);
  return { kind: 'sparse', rows: own, count: own.length };
}

/** For each value of a column the set of the goals that have it. */
export type Postings = ReadonlyMap<string, GoalSet>;

/** Lists the goals that have each value of a column. */
export function postingsOf(column: CodedColumn<string>, size: number): Postings {
  const postings = codePostingsOf(column, size);
  return new Map(column.values.map((value, code) => [value, goalsWithCode(postings, code)]));
}
