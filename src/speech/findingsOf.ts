import type { FindingId } from '../../data/vocabulary/speechIds';
import type { Finding } from '../model/finding';
import type { Speech } from '../model/speech';

/**
 * Lists the findings of a speech, each with the id that is unique everywhere.
 *
 * @param speech - A speech, as its file holds it.
 * @returns The findings, in the order of the source.
 *
 * @category Data
 */
export function findingsOf(speech: Speech): Finding[] {
  return Object.entries(speech.findings).map(([key, entry]) => ({
    ...entry,
    id: `${speech.id}/${key}` as FindingId,
  }));
}
