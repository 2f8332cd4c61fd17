import { type Bitset, countBits } from './bitset';

/** A bitset, or with `invert` of -1 the rows outside it. */
export interface Operand {
  readonly bitset: Bitset;
  readonly invert: 0 | -1;
}

/**
 * A condition on rows that takes one pass over the bitsets: `(left | right) & and & and2`.
 *
 * An operand that is not needed is given as one that changes nothing, because a loop over a fixed number of operands runs several
 * times as fast as one that checks how many there are.
 */
export interface Conjunction {
  readonly left: Bitset;
  readonly right: Bitset;
  readonly and: Operand;
  readonly and2: Operand;
}

/** Makes the bitset of the rows that meet a conjunction. */
export function bitsetMeeting({ left, right, and, and2 }: Conjunction): Bitset {
  const { bitset: a, invert: invertA } = and;
  const { bitset: b, invert: invertB } = and2;
  const bitset = new Uint32Array(left.length);
  for (let i = 0; i < bitset.length; i++) {
    bitset[i] =
      ((left[i] as number) | (right[i] as number)) &
      ((a[i] as number) ^ invertA) &
      ((b[i] as number) ^ invertB);
  }
  return bitset;
}

/** Lists the items of the rows that meet a conjunction, in order. */
export function itemsMeeting<T>({ left, right, and, and2 }: Conjunction, items: readonly T[]): T[] {
  const { bitset: a, invert: invertA } = and;
  const { bitset: b, invert: invertB } = and2;
  const list: T[] = [];
  for (let i = 0; i < left.length; i++) {
    let bits =
      ((left[i] as number) | (right[i] as number)) &
      ((a[i] as number) ^ invertA) &
      ((b[i] as number) ^ invertB);
    for (; bits !== 0; bits &= bits - 1) list.push(items[i * 32 + 31 - Math.clz32(bits & -bits)] as T);
  }
  return list;
}

/**
 * Counts the rows that meet a conjunction without writing them out.
 *
 * A carry-save adder adds up four elements at a time, column of bits by column, so that the bits of one element are counted instead
 * of those of four.
 */
export function countMeeting({ left, right, and, and2 }: Conjunction): number {
  const { bitset: a, invert: invertA } = and;
  const { bitset: b, invert: invertB } = and2;
  const bitsAt = (i: number) =>
    ((left[i] as number) | (right[i] as number)) &
    ((a[i] as number) ^ invertA) &
    ((b[i] as number) ^ invertB);
  const inFours = left.length & ~3;
  let ones = 0;
  let twos = 0;
  let fours = 0;
  for (let i = 0; i < inFours; i += 4) {
    const bits0 = bitsAt(i);
    const bits1 = bitsAt(i + 1);
    const bits2 = bitsAt(i + 2);
    const bits3 = bitsAt(i + 3);
    const sum1 = ones ^ bits0;
    const carry1 = (ones & bits0) | (sum1 & bits1);
    const sum2 = sum1 ^ bits1 ^ bits2;
    const carry2 = ((sum1 ^ bits1) & bits2) | (sum2 & bits3);
    ones = sum2 ^ bits3;
    const sum3 = twos ^ carry1;
    fours += countBits((twos & carry1) | (sum3 & carry2));
    twos = sum3 ^ carry2;
  }
  let count = 4 * fours + 2 * countBits(twos) + countBits(ones);
  for (let i = inFours; i < left.length; i++) count += countBits(bitsAt(i));
  return count;
}
