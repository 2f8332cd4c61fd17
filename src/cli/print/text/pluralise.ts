/** Writes a number with its noun: `1 goal`, `2 goals`. */
export function pluralise(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
