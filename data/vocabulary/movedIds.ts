/**
 * Where an id that was renamed leads.
 *
 * @category Ids
 */
export interface MovedId {
  /** The id that took its place; it may itself have moved on. */
  readonly movedTo: string;
}

/**
 * Ids that were released and then renamed, by kind: an id never dies, it leads to the one that took its place. `getGoal`
 * follows those of goals.
 *
 * A line looks like this: `'some-speech/old-key': { movedTo: 'some-speech/new-key' },`
 *
 * @category Ids
 */
export const movedIds = {
  cities: {},
  regions: {},
  cityClasses: {},
  themes: {},
  functions: {},
  glossary: {},
  indicators: {},
  speeches: {},
  directions: {},
  goals: {},
  findings: {},
  updates: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, MovedId>>>>;

/**
 * An id that a goal once had, and that still leads to it.
 *
 * @category Ids
 */
export type MovedGoalId = Extract<keyof (typeof movedIds)['goals'], string>;
