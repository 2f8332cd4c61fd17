/** Gives the share of a count in a total, from 0 to 1. Where the total is 0, every share is 0. */
export function ratio(count: number, total: number): number {
  return total === 0 ? 0 : count / total;
}
