import type { DirectionId, GoalId } from '../../data/vocabulary/speechIds';
import type { Goal } from '../model/goal';
import type { Speech } from '../model/speech';

/**
 * Lists the goals of a speech, each with the id that is unique everywhere.
 *
 * A goal without a period of its own gets the speech's.
 *
 * @param speech - A speech, as its file holds it.
 * @returns The goals, in the order of the source.
 *
 * @example
 * ```ts
 * import { goalsOf, speeches } from 'policy-tracker';
 *
 * const [speech] = speeches;
 *
 * if (speech) goalsOf(speech)[0]?.id; // => 'first-tier-cities-2021/pursue-high-quality-sustainable-development'
 * ```
 *
 * @category Data
 */
export function goalsOf(speech: Speech): Goal[] {
  const pathOf = (key: string) => (key.includes('/') ? key : `${speech.id}/${key}`);
  const period = speech.period && { period: speech.period };
  return Object.entries(speech.goals).map(([key, entry]) => ({
    ...period,
    ...entry,
    id: pathOf(key) as GoalId,
    directionId: pathOf(entry.directionId) as DirectionId,
    relations: entry.relations.map(({ kind, goalId }) => ({ kind, goalId: pathOf(goalId) as GoalId })),
  }));
}
