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
 * Lists the cities inside a region, through all regions nested in it.
 *
 * Only cities of the vocabulary are listed. Hong Kong and Macao are special administrative regions, not cities.
 *
 * @param regionId - The id of the region.
 * @param options - The vocabulary, or the corpus that has it. Default: the shipped one.
 * @returns The ids of the cities, in the order of the vocabulary.
 * @throws {@link InputError} where there is no such region.
 *
 * @example
 * ```ts
 * import { citiesInRegion } from 'policy-tracker';
 *
 * citiesInRegion('beijing-tianjin-hebei'); // => ['beijing', 'tianjin', 'shijiazhuang']
 * ```
 *
 * @category Places
 */
export function citiesInRegion<V extends Vocabulary = ShippedVocabulary>(
  regionId: TermIdOrPassTheCorpus<NoInfer<V>, 'region'>,
  options: TermOptions<V> = {},
): NamesOf<V>['city'][] {
  checkOptions(options, termOptions);
  const vocabulary = vocabularyOf(options);
  checkId('regionId', 'region', regionId, vocabulary);
  const places = new Set(hierarchyOf(vocabulary).placesIn(regionId));
  const cityIds = Object.keys(vocabulary.cities) as NamesOf<V>['city'][];
  return cityIds.filter((cityId) => places.has(cityId));
}
