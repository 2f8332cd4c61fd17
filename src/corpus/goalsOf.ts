import type { Goal } from '../model/goal/goal';
import { idWithin } from '../model/key';
import type { NamesIn } from '../model/names';
import type { Speech } from '../model/speech/speech';

/**
 * The type of a goal of a speech: a {@link Goal} with the ids of that speech and of its vocabulary.
 *
 * @category Extending
 */
export type GoalOf<S> = Goal<NamesIn<S>>;

/**
 * Lists the goals of a speech, each with the id that is unique everywhere.
 *
 * A goal without a period gets that of the speech.
 *
 * @param speech - A speech: a shipped one, one from `defineSpeech`, or one from `parseSpeech`.
 * @returns The goals, in the order of the source.
 *
 * @example
 * ```ts
 * import { goalsOf, speeches } from 'policy-tracker';
 *
 * const speech = speeches.find(({ id }) => id === 'first-tier-cities-2021');
 *
 * if (speech) goalsOf(speech)[0]?.id; // => 'first-tier-cities-2021/pursue-high-quality-sustainable-development'
 * ```
 *
 * @category Data
 */
export function goalsOf<S extends Speech>(speech: S): GoalOf<S>[] {
  const goals = Object.entries(speech.goals).map(
    ([key, { direction, period = speech.period, relations, ...entry }]) => ({
      id: idWithin(speech.id, key),
      directionId: idWithin(speech.id, direction),
      setOn: speech.date,
      ...entry,
      ...(period && { period }),
      relations: relations.map(({ kind, goalId }) => ({ kind, goalId: idWithin(speech.id, goalId) })),
    }),
  );
  // The ids are composed of those that the type of the speech names.
  return goals as unknown as GoalOf<S>[];
}
