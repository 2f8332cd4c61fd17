import { addBitset, addRows, type Bitset, countRows, emptyBitset, fullBitset, rowsOfBitset } from './bitset';

/** A set of goals as a bitset. */
export interface DenseSet {
  readonly kind: 'dense';
  readonly bitset: Bitset;
  /** How many goals it contains. */
  readonly count: number;
}

/** A set of goals as the list of their rows, in ascending order. */
export interface SparseSet {
  readonly kind: 'sparse';
  readonly rows: Uint32Array;
  /** How many goals it contains. */
  readonly count: number;
}

/**
 * A set of goals, each known by its row: its place in the list of goals.
 *
 * A set that is kept is dense where it contains more than one goal in 64, and sparse otherwise: at that point the two were measured
 * to be equally fast, and below it a list takes up to half the memory. A set that only answers one question may be either.
 */
export type GoalSet = DenseSet | SparseSet;

/** A set is sparse if at most one goal in this many belongs to it. */
const sparseRatio = 64;

/** Tells whether this many of all goals are better kept as a list. */
export function isSparse(count: number, size: number): boolean {
  return count * sparseRatio <= size;
}

/** Makes the set of some rows, which are in ascending order, in the form that suits it. */
export function goalSetOf(rows: Uint32Array, size: number): GoalSet {
  if (isSparse(rows.length, size)) return { kind: 'sparse', rows, count: rows.length };
  const bitset = emptyBitset(size);
  addRows(bitset, rows);
  return { kind: 'dense', bitset, count: rows.length };
}

/** Makes the set of all goals. */
export function everyGoal(size: number): DenseSet {
  return { kind: 'dense', bitset: fullBitset(size), count: size };
}

/** Lists the rows of a set in ascending order: it skips `offset` rows and lists at most `limit`. */
export function rowsIn(set: GoalSet, offset = 0, limit: number = set.count): Uint32Array {
  const length = Math.max(0, Math.min(limit, set.count - offset));
  return set.kind === 'sparse'
    ? set.rows.subarray(offset, offset + length)
    : rowsOfBitset(set.bitset, offset, length);
}

/** Joins sets: a goal belongs to the union if it belongs to any of them. */
export function unionOf(sets: readonly GoalSet[], size: number): GoalSet {
  const [only] = sets;
  if (only && sets.length === 1) return only;
  if (areSparseTogether(sets, size)) return sparseUnionOf(sets, size);
  const bitset = bitsetOf(sets, size);
  return { kind: 'dense', bitset, count: countRows(bitset) };
}

/** Tells whether all sets are sparse, and their union too. */
export function areSparseTogether(sets: readonly GoalSet[], size: number): boolean {
  let total = 0;
  for (const { kind, count } of sets) {
    if (kind === 'dense') return false;
    total += count;
  }
  return isSparse(total, size);
}

/** Joins sets into the list of their rows. */
export function sparseUnionOf(sets: readonly GoalSet[], size: number): SparseSet {
  const [only] = sets;
  if (sets.length === 1 && only?.kind === 'sparse') return only;
  const rows = rowsOfBitset(bitsetOf(sets, size), 0, totalOf(sets));
  // Copied, because what rowsOfBitset gives is a part of a list that has room for the rows of all sets.
  return { kind: 'sparse', rows: rows.slice(), count: rows.length };
}

/** Joins sets into a bitset. That of a single dense set is the set's own, which must not be written to. */
export function bitsetOf(sets: readonly GoalSet[], size: number): Bitset {
  const [only] = sets;
  if (only?.kind === 'dense' && sets.length === 1) return only.bitset;
  const bitset = emptyBitset(size);
  for (const set of sets) {
    if (set.kind === 'dense') addBitset(bitset, set.bitset);
    else addRows(bitset, set.rows);
  }
  return bitset;
}

/** Adds up how many goals sets contain. */
export function totalOf(sets: readonly GoalSet[]): number {
  return sets.reduce((sum, { count }) => sum + count, 0);
}
