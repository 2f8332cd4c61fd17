// Sets of goals as bits: goal n is bit n % 32 of word n / 32, and all sets of the same goals have the same number of words.

/** Makes the words for so many goals, with no bit set. */
export function emptyWords(size: number): Uint32Array {
  return new Uint32Array((size + 31) >>> 5);
}

/** Makes the words for so many goals, with the bits of all of them set. */
export function fullWords(size: number): Uint32Array {
  const words = emptyWords(size).fill(0xffffffff);
  if (size % 32 !== 0) words[words.length - 1] = 2 ** (size % 32) - 1;
  return words;
}

/** Sets the bits of some numbers: those from one place in the list to before another. */
export function setBits(
  words: Uint32Array,
  numbers: Uint32Array,
  start = 0,
  end: number = numbers.length,
): void {
  for (let index = start; index < end; index++) {
    const number = numbers[index] as number;
    words[number >>> 5] = (words[number >>> 5] as number) | (1 << (number & 31));
  }
}

/** Adds the bits of one set to another. */
export function addWords(words: Uint32Array, more: Uint32Array): void {
  for (let index = 0; index < words.length; index++) {
    words[index] = (words[index] as number) | (more[index] as number);
  }
}

/** An operand of a conjunction: the goals of a set, or with a `mask` of -1 those outside it. */
export interface Operand {
  readonly words: Uint32Array;
  readonly mask: 0 | -1;
}

/**
 * A conjunction that one pass over the words can answer: the goals of `either` or `or` that meet `first` and `second`. An operand
 * that is not needed is given as one that changes nothing, because a loop with a fixed number of operands runs several times as
 * fast as one that looks how many there are.
 */
export interface Conjunction {
  readonly either: Uint32Array;
  readonly or: Uint32Array;
  readonly first: Operand;
  readonly second: Operand;
}

/** Writes out the goals that meet a conjunction. */
export function wordsMeeting({ either, or, first, second }: Conjunction): Uint32Array {
  const { words: a, mask: aMask } = first;
  const { words: b, mask: bMask } = second;
  const words = new Uint32Array(either.length);
  for (let i = 0; i < words.length; i++) {
    words[i] =
      ((either[i] as number) | (or[i] as number)) & ((a[i] as number) ^ aMask) & ((b[i] as number) ^ bMask);
  }
  return words;
}

/** Lists the items of the goals that meet a conjunction, in order. */
export function itemsMeeting<T>({ either, or, first, second }: Conjunction, items: readonly T[]): T[] {
  const { words: a, mask: aMask } = first;
  const { words: b, mask: bMask } = second;
  const list: T[] = [];
  for (let i = 0; i < either.length; i++) {
    let word =
      ((either[i] as number) | (or[i] as number)) & ((a[i] as number) ^ aMask) & ((b[i] as number) ^ bMask);
    for (; word !== 0; word &= word - 1) list.push(items[i * 32 + 31 - Math.clz32(word & -word)] as T);
  }
  return list;
}

/**
 * Counts the goals that meet a conjunction, and keeps nothing.
 *
 * Four words at a time are added up as columns of bits (a carry-save adder), so that the bits of one word are counted instead of
 * those of four.
 */
export function countMeeting({ either, or, first, second }: Conjunction): number {
  const { words: a, mask: aMask } = first;
  const { words: b, mask: bMask } = second;
  const wordAt = (i: number) =>
    ((either[i] as number) | (or[i] as number)) & ((a[i] as number) ^ aMask) & ((b[i] as number) ^ bMask);
  const inFours = either.length & ~3;
  let ones = 0;
  let twos = 0;
  let fours = 0;
  for (let i = 0; i < inFours; i += 4) {
    const w0 = wordAt(i);
    const w1 = wordAt(i + 1);
    const w2 = wordAt(i + 2);
    const w3 = wordAt(i + 3);
    const sum1 = ones ^ w0;
    const carry1 = (ones & w0) | (sum1 & w1);
    const sum2 = sum1 ^ w1 ^ w2;
    const carry2 = ((sum1 ^ w1) & w2) | (sum2 & w3);
    ones = sum2 ^ w3;
    const sum3 = twos ^ carry1;
    fours += bitsIn((twos & carry1) | (sum3 & carry2));
    twos = sum3 ^ carry2;
  }
  let count = 4 * fours + 2 * bitsIn(twos) + bitsIn(ones);
  for (let i = inFours; i < either.length; i++) count += bitsIn(wordAt(i));
  return count;
}

/** Counts the bits that are set. */
export function countBits(words: Uint32Array): number {
  let count = 0;
  for (let index = 0; index < words.length; index++) count += bitsIn(words[index] as number);
  return count;
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Lists the numbers whose bits are set, in order: after leaving out some, at most so many. */
export function numbersOfBits(words: Uint32Array, offset: number, limit: number): Uint32Array {
  const numbers = new Uint32Array(limit);
  let toSkip = offset;
  let length = 0;
  for (let index = 0; index < words.length && length < limit; index++) {
    let word = words[index] as number;
    if (word === 0) continue;
    const bits = toSkip > 0 ? bitsIn(word) : 0;
    if (bits > 0 && bits <= toSkip) {
      toSkip -= bits;
      continue;
    }
    for (; word !== 0 && length < limit; word &= word - 1) {
      if (toSkip > 0) toSkip--;
      else numbers[length++] = index * 32 + 31 - Math.clz32(word & -word);
    }
  }
  return numbers.subarray(0, length);
}
