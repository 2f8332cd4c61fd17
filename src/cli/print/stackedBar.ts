/** A part of a bar: the character that it is drawn with, so that parts differ without colours too, and how much it counts. */
interface BarPart {
  readonly character: string;
  readonly count: number;
}

/**
 * Draws a bar of several parts, each as long as its share. A part that counts anything has at least one character.
 *
 * @param parts - The parts.
 * @param width - How many characters the bar has.
 */
export function stackedBar(parts: readonly BarPart[], width: number): string {
  const present = parts.filter(({ count }) => count > 0);
  const total = present.reduce((sum, { count }) => sum + count, 0);
  const lengths = wholeLengths(
    present.map(({ count }) => (count / total) * width),
    width,
  );
  return present.map(({ character }, index) => character.repeat(lengths[index] ?? 0)).join('');
}

/** Rounds lengths to whole numbers of at least 1 that add up to a width. */
function wholeLengths(exact: readonly number[], width: number): number[] {
  const lengths = exact.map((length) => Math.max(1, Math.floor(length)));
  const left = width - lengths.reduce((sum, length) => sum + length, 0);
  if (left < 0) return shortened(lengths, -left);
  // What rounding down left over goes to those that lost most by it.
  const byLoss = exact.map((_, index) => index).sort((a, b) => loss(exact[b]) - loss(exact[a]));
  const gaining = new Set(byLoss.slice(0, left));
  return lengths.map((length, index) => (gaining.has(index) ? length + 1 : length));
}

/** Takes what is too much from the longest. */
function shortened(lengths: readonly number[], excess: number): number[] {
  const longest = lengths.indexOf(Math.max(...lengths));
  return lengths.map((length, index) => (index === longest ? Math.max(1, length - excess) : length));
}

/** How much a length loses by being rounded down. One below 1 was rounded up, and loses nothing. */
function loss(length = 0): number {
  return length < 1 ? 0 : length - Math.floor(length);
}
