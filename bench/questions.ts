import type { GoalCriteria } from 'policy-tracker';

/** The day that statuses are judged on. */
export const day = '2024-06-30';

/** What is asked, in words and as criteria. Each engine answers it in its own way, and all must count the same. */
export const questions = {
  'count: region with its places, parent theme, status': {
    regionId: 'greater-bay-area',
    includeWithin: true,
    themeId: 'innovation',
    status: 'in-progress',
    on: day,
  },
  'count: two cities or-ed, not a theme': {
    cityId: ['beijing', 'shanghai'],
    not: { themeId: 'innovation' },
  },
  'rows: city and theme': { cityId: 'shenzhen', themeId: 'innovation' },
  'count: deadline before a date, not achieved': {
    deadline: '../2024-06-29',
    not: { status: 'achieved' },
    on: day,
  },
  'count by theme within a city': { cityId: 'shenzhen' },
  'cross table city by theme, whole corpus': {},
  'two words of text and a city': { text: 'torkorba zenvili', cityId: 'shenzhen' },
} as const satisfies Readonly<Record<string, GoalCriteria>>;

export type Question = keyof typeof questions;

/** An engine with goals in it. */
export interface Engine {
  readonly name: string;
  /** How long it took to fill it, in milliseconds. */
  readonly filling: number;
  /** How to ask each question that it can answer. The answer is a count, or one number computed from the counts of a table. */
  readonly ask: Partial<Readonly<Record<Question, () => number | Promise<number>>>>;
}

/** Makes one number of a table of counts, which differs where the tables do. */
export function digestOf(counts: Iterable<readonly [string, number]>): number {
  let sum = 0;
  for (const [name, count] of counts) {
    let hash = 7;
    for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
    sum += hash * count;
  }
  return sum;
}
