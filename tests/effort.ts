/** How hard the tests try. */
export interface Effort {
  /** How often a law is tried, given how often CI tries it: a tenth of that in a quick run, but 20 times at least. */
  readonly runs: (full: number) => number;
  /** How much of something CI makes, and how much a quick run does, which only has to pass the limit that a test is about. */
  readonly amount: (sizes: { readonly full: number; readonly quick: number }) => number;
}

/**
 * Reads how hard to try from the value of TEST_EFFORT: `full`, which CI asks for, or `quick`, which is the default.
 *
 * @throws Error if the value is any other: a typo in the set-up of CI must not make its tests weaker.
 */
export function effortOf(value = 'quick'): Effort {
  if (value === 'full') return { runs: (full) => full, amount: ({ full }) => full };
  if (value !== 'quick') throw new Error(`TEST_EFFORT: expected "quick" or "full", found "${value}"`);
  return {
    runs: (full) => Math.min(full, Math.max(20, Math.round(full / 10))),
    amount: ({ quick }) => quick,
  };
}

export const { runs, amount } = effortOf(process.env['TEST_EFFORT']);
