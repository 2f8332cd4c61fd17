import { amount } from '../effort';

/**
 * How large each attack is.
 *
 * In a quick run an attack passes the limit that it is about, and no more. What may overflow a stack is as large in every run: a list
 * whose items become the arguments of one call does so from about 125,000 items on.
 */
export const sizes = {
  speech: {
    characters: amount({ full: 1e8, quick: 17e6 }),
    levels: 1e4,
    emptyLists: amount({ full: 5e6, quick: 1_100_000 }),
    valuesOfEachList: 6e5,
    goalsThatAreNone: amount({ full: 2e5, quick: 2e4 }),
    unknownThemes: amount({ full: 5e5, quick: 13e4 }),
    emptyGoals: amount({ full: 4e5, quick: 2e4 }),
    emptyCitations: 150_000,
    emptySources: 1e5,
    repeatedKeys: amount({ full: 1e6, quick: 13e4 }),
    relatedGoals: amount({ full: 5e3, quick: 1e3 }),
    charactersOfKey: 1e5,
    unknownFields: amount({ full: 1e5, quick: 12_000 }),
    uncodedSentences: 1_500,
  },
  updates: {
    corrections: amount({ full: 40_000, quick: 4_000 }),
    empty: amount({ full: 1e5, quick: 2e4 }),
    emptyInText: amount({ full: 6e5, quick: 13e4 }),
    measurementsThatAreNone: 125_000,
    valid: amount({ full: 5e4, quick: 6e3 }),
  },
  source: { words: amount({ full: 200_000, quick: 20_000 }), sentences: 50_001 },
  vocabulary: { terms: amount({ full: 20_000, quick: 12_000 }) },
  criteria: { levels: 5_000, charactersOfId: 1_000_000 },
  line: { levels: 100_000, charactersOfId: 1_000_000, unknownThemes: 20_000 },
  textFile: { sentences: 100_001, charactersOverLimit: 4_000_002 },
} as const;
