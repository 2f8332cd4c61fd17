import type { Speech } from '../../src/model/speech';
import type { SpeechId } from '../vocabulary/speechIds';
import firstTierCities2021 from './first-tier-cities-2021.json';

/**
 * All speeches, the earliest first: each a whole document, its directions, goals and findings under their keys.
 *
 * @category Data
 */
// A JSON import types every id as `string`; that each file is a `Speech` is shown by the test that parses it.
export const speeches: readonly Speech<SpeechId>[] = [firstTierCities2021 as unknown as Speech<SpeechId>];
