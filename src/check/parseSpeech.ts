import { checkOptions } from '../errors/checkOptions';
import { InputError } from '../errors/inputError';
import type { Speech } from '../model/speech/speech';
import type { NamesOf, Vocabulary } from '../model/vocabulary/vocabulary';
import type { ShippedVocabulary } from '../vocabulary/vocabularyOptions';
import { type CheckOptions, checkOptionNames, checkSpeechDocument, contextOf } from './checkSpeech';
import { readDocument } from './document/readDocument';

/**
 * Reads a speech out of data of unknown origin, such as a JSON file.
 *
 * @param value - The speech, as data or as JSON text.
 * @param options - The corpus, which has the vocabulary and the goals that relations may point to; and the source text.
 * @returns The speech: a new object, which shares nothing with the value.
 * @throws `InputError` listing every problem that {@link checkSpeech} finds and calls an error. Warnings do not throw.
 *
 * @example
 * ```ts
 * import { goalsOf } from 'policy-tracker';
 * import { parseSpeech } from 'policy-tracker/schema';
 *
 * const json = `{
 *   "id": "mayors-address-2030",
 *   "title": { "en": "The mayor’s address on homes" },
 *   "kind": "conference-speech",
 *   "date": "2030-01-15",
 *   "event": { "name": { "en": "Annual meeting" }, "venue": { "en": "Shenzhen" } },
 *   "speakers": [{ "name": { "en": "A. Mayor" }, "offices": [{ "en": "Mayor" }] }],
 *   "sources": [{ "id": "minutes", "title": "Minutes", "kind": "official-transcript", "publisher": "The council" }],
 *   "directions": {},
 *   "goals": {},
 *   "findings": {}
 * }`;
 *
 * goalsOf(parseSpeech(json)); // => []
 * parseSpeech(json.replace('2030-01-15', '2030-02-31')); // throws: date: expected a date that exists in the calendar
 * ```
 *
 * @category Checking
 */
export function parseSpeech<V extends Vocabulary = ShippedVocabulary>(
  value: unknown,
  options: CheckOptions<V> = {},
): Speech<NamesOf<V>> {
  checkOptions(options, checkOptionNames);
  const { data, problems } = checkSpeechDocument(readDocument(value), contextOf(options));
  if (data !== undefined) return data as Speech<NamesOf<V>>;
  throw new InputError(problems.filter(({ severity }) => severity === 'error'));
}
