import { dateProblem } from '../date/checkDate';
import { type PartialDate, startsByEndOf } from '../date/partialDate';
import { checkOptions, optionProblem, throwProblems } from '../errors/checkOptions';
import type { NamesOf, Vocabulary } from '../model/vocabulary/vocabulary';
import { checkId } from './checkId';
import { classesNow, type Member } from './classesNow';
import { hierarchyOf } from './hierarchy';
import {
  type ShippedVocabulary,
  type TermIdOrPassTheCorpus,
  type TermOptions,
  vocabularyOf,
} from './vocabularyOptions';

/**
 * Lists the classes a city belongs to.
 *
 * Membership depends on the date: a class of size is redrawn with every census.
 *
 * @param cityId - The id of the city.
 * @param options - The full or partial date asked about, such as `'2021-09-28'` (default: now, that is, every membership
 *   without an end), and the vocabulary, or the corpus that has it.
 * @returns The ids of the classes, in the order of the vocabulary.
 * @throws {@link InputError} where there is no such city, or no such day.
 *
 * @example
 * ```ts
 * import { classesOfCity } from 'policy-tracker';
 *
 * classesOfCity('shenzhen'); // => ['super-large', 'first-tier', 'all-cities']
 * classesOfCity('chongqing'); // => ['super-large', 'all-cities']
 * classesOfCity('chongqing', { on: '2015' }); // => ['all-cities']
 * ```
 *
 * @category Places
 */
export function classesOfCity<V extends Vocabulary = ShippedVocabulary>(
  cityId: TermIdOrPassTheCorpus<NoInfer<V>, 'city'>,
  options: TermOptions<V> & { readonly on?: PartialDate | undefined } = {},
): NamesOf<V>['cityClass'][] {
  checkOptions(options, { vocabulary: true, corpus: true, on: true });
  const { on } = options;
  const vocabulary = vocabularyOf(options);
  checkId('cityId', 'city', cityId, vocabulary);
  throwProblems(optionProblem('on', on === undefined ? undefined : dateProblem(on)));
  const { classesOf, placesIn } = hierarchyOf(vocabulary);
  const ids =
    on === undefined
      ? classesOf(cityId)
      : classesNow(cityId, vocabulary, placesIn, (member) => isMemberOn(member, on));
  return [...ids] as NamesOf<V>['cityClass'][];
}

function isMemberOn({ from, until }: Member, on: string): boolean {
  return (from === undefined || startsByEndOf(from, on)) && (until === undefined || startsByEndOf(on, until));
}
