import { InputError } from '../errors/inputError';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { type RawTerms, withTerms } from '../vocabulary/rules/termKinds';
import {
  type CheckVocabularyOptions,
  checkVocabularyDocument,
  checkVocabularyOptions,
  vocabularyContextOf,
} from './checkVocabulary';
import { readDocument } from './document/readDocument';

/**
 * Reads a vocabulary out of data of unknown origin, such as a file `vocabulary.json`.
 *
 * @param value - The terms, by kind and id, as data or as JSON text.
 * @param options - The vocabulary that they are added to.
 * @returns The vocabulary with the terms added to it: a new object, for the option `vocabulary` of every helper.
 * @throws `InputError` listing every problem that {@link checkVocabulary} finds.
 *
 * @example
 * ```ts
 * import { citiesInRegion } from 'policy-tracker';
 * import { parseVocabulary } from 'policy-tracker/schema';
 *
 * const vocabulary = parseVocabulary(`{
 *   "cities": { "lagos": { "name": { "en": "Lagos" } } },
 *   "regions": { "nigeria": { "name": { "en": "Nigeria" }, "kind": "country", "memberIds": ["lagos"] } }
 * }`);
 *
 * citiesInRegion('nigeria', { vocabulary }); // => ['lagos']
 * parseVocabulary('{ "cities": { "beijing": { "name": { "en": "Beijing" } } } }');
 * // throws: cities.beijing: another city has this id; choose a different one
 * ```
 *
 * @category Checking
 */
export function parseVocabulary(value: unknown, options: CheckVocabularyOptions = {}): Vocabulary {
  checkVocabularyOptions(options);
  const document = readDocument(value);
  const context = vocabularyContextOf(document, options);
  const { data, problems } = checkVocabularyDocument(document, context);
  if (data === undefined) throw new InputError(problems.filter(({ severity }) => severity === 'error'));
  return withTerms(context.base, data as RawTerms);
}
