import type { NamesIn } from '../model/names';
import type { Finding } from '../model/speech/finding';
import type { Speech } from '../model/speech/speech';

/**
 * The type of a finding of a speech.
 *
 * @category Extending
 */
export type FindingOf<S> = Finding<NamesIn<S>>;

/**
 * Lists the findings of a speech, each with the id that is unique everywhere.
 *
 * @param speech - A speech: a shipped one, one from `defineSpeech`, or one from `parseSpeech`.
 * @returns The findings, in the order of the source.
 *
 * @category Data
 */
export function findingsOf<S extends Speech>(speech: S): FindingOf<S>[] {
  const findings = Object.entries(speech.findings).map(([key, entry]) => ({
    ...entry,
    id: `${speech.id}/${key}`,
  }));
  return findings as unknown as FindingOf<S>[];
}
