/** Gives the share of a count in a total, from 0 to 1. Of nothing, every share is 0. */
export function shareOf(count: number, total: number): number {
  return total === 0 ? 0 : count / total;
}
