import type { NamesIn } from '../model/names';
import type { PolicyDirection } from '../model/speech/policyDirection';
import type { Speech } from '../model/speech/speech';

/**
 * The type of a direction of a speech.
 *
 * @category Extending
 */
export type DirectionOf<S> = PolicyDirection<NamesIn<S>>;

/**
 * Lists the directions of a speech, each with the id that is unique everywhere.
 *
 * @param speech - A speech: a shipped one, one from `defineSpeech`, or one from `parseSpeech`.
 * @returns The directions, in the order of the source.
 *
 * @category Data
 */
export function directionsOf<S extends Speech>(speech: S): DirectionOf<S>[] {
  const directions = Object.entries(speech.directions).map(([key, entry]) => ({
    ...entry,
    id: `${speech.id}/${key}`,
  }));
  return directions as unknown as DirectionOf<S>[];
}
