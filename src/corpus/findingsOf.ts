import type { SpeechId } from '../../data/generated/speechIds';
import type { Finding } from '../model/speech/finding';
import type { AnySpeech, Speech } from '../model/speech/speech';
import type { DefinedSpeech } from './defineSpeech';

/**
 * The type of a finding of a speech.
 *
 * @category Extending
 */
export type FindingOf<S extends AnySpeech> =
  S extends Speech<SpeechId>
    ? Finding
    : S extends DefinedSpeech<infer Id, string, string, infer FindingKey, infer Ids>
      ? Finding<`${Id}/${FindingKey}`, Ids>
      : S extends Speech<infer Id, infer Ids>
        ? Finding<`${Id}/${string}`, Ids>
        : never;

/**
 * Lists the findings of a speech, each with the id that is unique everywhere.
 *
 * @param speech - A speech: a shipped one, one's own made with `defineSpeech`, or one read with `parseSpeech`.
 * @returns The findings, in the order of the source.
 *
 * @category Data
 */
export function findingsOf<S extends AnySpeech>(speech: S): FindingOf<S>[] {
  const findings = Object.entries(speech.findings).map(([key, entry]) => ({
    ...entry,
    id: `${speech.id}/${key}`,
  }));
  return findings as unknown as FindingOf<S>[];
}
