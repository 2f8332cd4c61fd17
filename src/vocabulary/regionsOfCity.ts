import { checkOptions } from '../errors/checkOptions';
import type { NamesOf, Vocabulary } from '../model/vocabulary/vocabulary';
import { checkId } from './checkId';
import { hierarchyOf } from './hierarchy';
import {
  type ShippedVocabulary,
  type TermIdOrPassTheCorpus,
  type TermOptions,
  termOptions,
  vocabularyOf,
} from './vocabularyOptions';

/**
 * Lists the regions that a city lies in, directly or through regions nested in them.
 *
 * A zone or platform within the city is not among them: it lies in the city, not the city in it.
 *
 * @param cityId - The id of the city.
 * @param options - The vocabulary, or the corpus that has it. Default: the shipped one.
 * @returns The ids of the regions, in the order of the vocabulary.
 * @throws {@link InputError} where there is no such city.
 *
 * @example
 * ```ts
 * import { regionsOfCity } from 'policy-tracker';
 *
 * regionsOfCity('shenzhen');
 * // => ['china', 'greater-bay-area', 'guangdong', 'guangzhou-shenzhen-hong-kong-corridor']
 * ```
 *
 * @category Places
 */
export function regionsOfCity<V extends Vocabulary = ShippedVocabulary>(
  cityId: TermIdOrPassTheCorpus<NoInfer<V>, 'city'>,
  options: TermOptions<V> = {},
): NamesOf<V>['region'][] {
  checkOptions(options, termOptions);
  const vocabulary = vocabularyOf(options);
  checkId('cityId', 'city', cityId, vocabulary);
  const { placesIn } = hierarchyOf(vocabulary);
  const regionIds = Object.keys(vocabulary.regions) as NamesOf<V>['region'][];
  return regionIds.filter((regionId) => placesIn(regionId).includes(cityId));
}
