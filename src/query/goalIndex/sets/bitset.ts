/** A set of rows: row n is bit n % 32 of the element at n / 32, rounded down. All bitsets of one index are equally long. */
export type Bitset = Uint32Array;

/** Makes the bitset for a number of rows that contains none of them. */
export function emptyBitset(size: number): Bitset {
  return new Uint32Array((size + 31) >>> 5);
}

/** Makes the bitset for a number of rows that contains all of them. */
export function fullBitset(size: number): Bitset {
  const bitset = emptyBitset(size).fill(0xffffffff);
  if (size % 32 !== 0) bitset[bitset.length - 1] = 2 ** (size % 32) - 1;
  return bitset;
}

/** Adds rows to a bitset: those of a list from one index to before another. */
export function addRows(bitset: Bitset, rows: Uint32Array, start = 0, end: number = rows.length): void {
  for (let index = start; index < end; index++) {
    const row = rows[index] as number;
    bitset[row >>> 5] = (bitset[row >>> 5] as number) | (1 << (row & 31));
  }
}

/** Adds the rows of one bitset to another. */
export function addBitset(bitset: Bitset, other: Bitset): void {
  for (let index = 0; index < bitset.length; index++) {
    bitset[index] = (bitset[index] as number) | (other[index] as number);
  }
}

/** Counts the rows of a bitset. */
export function countRows(bitset: Bitset): number {
  let count = 0;
  for (let index = 0; index < bitset.length; index++) count += countBits(bitset[index] as number);
  return count;
}

/** Counts the bits of a 32-bit number that are set: pairs of bits are added up, then groups of four, then the four bytes. */
export function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Lists the rows of a bitset in ascending order: it skips `offset` rows and lists at most `limit`. */
export function rowsOfBitset(bitset: Bitset, offset: number, limit: number): Uint32Array {
  const rows = new Uint32Array(limit);
  let toSkip = offset;
  let length = 0;
  for (let index = 0; index < bitset.length && length < limit; index++) {
    let bits = bitset[index] as number;
    if (bits === 0) continue;
    const count = toSkip > 0 ? countBits(bits) : 0;
    if (count > 0 && count <= toSkip) {
      toSkip -= count;
      continue;
    }
    for (; bits !== 0 && length < limit; bits &= bits - 1) {
      if (toSkip > 0) toSkip--;
      else rows[length++] = index * 32 + 31 - Math.clz32(bits & -bits);
    }
  }
  return rows.subarray(0, length);
}
