import type { GoalId, SpeechId } from '../../data/generated/speechIds';
import type { Goal } from '../model/goal/goal';
import { idWithin } from '../model/key';
import type { AnySpeech, Speech } from '../model/speech/speech';
import type { DefinedSpeech } from './defineSpeech';

/**
 * The type of a goal of a speech: {@link Goal} for a shipped speech, and for a speech of one's own a goal with the ids of that
 * speech and of its vocabulary.
 *
 * @category Extending
 */
export type GoalOf<S extends AnySpeech> =
  S extends Speech<SpeechId>
    ? Goal
    : S extends DefinedSpeech<
          infer Id,
          infer DirectionKey,
          infer GoalKey,
          string,
          infer Ids,
          infer OtherGoalId
        >
      ? Goal<`${Id}/${GoalKey}`, `${Id}/${DirectionKey}`, Ids, `${Id}/${GoalKey}` | GoalId | OtherGoalId>
      : S extends Speech<infer Id, infer Ids>
        ? Goal<`${Id}/${string}`, `${Id}/${string}`, Ids>
        : never;

/**
 * Lists the goals of a speech, each with the id that is unique everywhere.
 *
 * A goal without a period of its own gets the speech's.
 *
 * @param speech - A speech: a shipped one, one's own made with `defineSpeech`, or one read with `parseSpeech`.
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
export function goalsOf<S extends AnySpeech>(speech: S): GoalOf<S>[] {
  const goals = Object.entries(speech.goals).map(([key, { period = speech.period, ...entry }]) => ({
    ...entry,
    ...(period && { period }),
    id: idWithin(speech.id, key),
    directionId: idWithin(speech.id, entry.directionId),
    relations: entry.relations.map(({ kind, goalId }) => ({
      kind,
      goalId: idWithin(speech.id, goalId),
    })),
  }));
  // The ids are put together from those that the type of the speech names.
  return goals as unknown as GoalOf<S>[];
}
