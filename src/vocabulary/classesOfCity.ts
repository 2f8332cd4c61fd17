import { shippedVocabulary } from '../../data/generated/queryVocabulary';
import { expectedDate, isPartialDate, startsByEndOf } from '../date/partialDate';
import { found, InputError } from '../errors/inputError';
import type { IdOf, ShippedVocabulary, Vocabulary } from '../model/vocabulary/vocabulary';
import type { QueryOptions } from '../query/criteria';
import { checkId } from './checkId';

/**
 * Lists the classes a city belongs to.
 *
 * Membership depends on the date: a class of size is redrawn with every census.
 *
 * @param cityId - The id of the city.
 * @param options - The day, month or year asked about, such as `'2021-09-28'` (default: now, that is, every membership
 *   without an end), and the vocabulary.
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
  cityId: IdOf<NoInfer<V>['cities']>,
  options: QueryOptions<V> & { readonly on?: string | undefined } = {},
): IdOf<V['cityClasses']>[] {
  const { on } = options;
  const vocabulary: Vocabulary = options.vocabulary ?? shippedVocabulary;
  checkId('cityId', 'city', cityId, vocabulary);
  if (on !== undefined && (typeof on !== 'string' || !isPartialDate(on))) {
    throw new InputError([
      {
        path: 'on',
        message: `${expectedDate}, found ${found(on)}`,
      },
    ]);
  }
  return classesHolding(cityId, vocabulary, on) as IdOf<V['cityClasses']>[];
}

/** Lists the classes that a city is a member of on a day, or now where no day is given. */
export function classesHolding(cityId: string, { cityClasses }: Vocabulary, on?: string): string[] {
  return Object.entries(cityClasses)
    .filter(
      ([, { includesEveryCity, members }]) =>
        includesEveryCity || members.some((member) => member.cityId === cityId && isMemberOn(member, on)),
    )
    .map(([classId]) => classId);
}

/** Tells whether a membership holds on a day, or now where no day is given. */
function isMemberOn(
  { from, until }: Vocabulary['cityClasses'][string]['members'][number],
  on?: string,
): boolean {
  if (on === undefined) return until === undefined;
  return (from === undefined || startsByEndOf(from, on)) && (until === undefined || startsByEndOf(on, until));
}
