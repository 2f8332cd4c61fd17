import type { DirectionId } from '../../data/vocabulary/speechIds';
import type { PolicyDirection } from '../model/policyDirection';
import type { Speech } from '../model/speech';

/**
 * Lists the directions of a speech, each with the id that is unique everywhere.
 *
 * @param speech - A speech, as its file holds it.
 * @returns The directions, in the order of the source.
 *
 * @category Data
 */
export function directionsOf(speech: Speech): PolicyDirection[] {
  return Object.entries(speech.directions).map(([key, entry]) => ({
    ...entry,
    id: `${speech.id}/${key}` as DirectionId,
  }));
}
