import { inputError } from '../errors/inputError';
import type { SentenceMap } from '../model/speech/sentenceMap';
import type { Speech } from '../model/speech/speech';
import { alignSource } from './alignSource';

/**
 * A sentence in which a text and the sentence map of a speech differ.
 *
 * @category Citations
 */
export interface SourceMismatch {
  /** `changed`: the text has another sentence in its place. `missing`: the text lacks it. `extra`: the map lacks it. */
  readonly kind: 'changed' | 'missing' | 'extra';
  /** The number of the paragraph: in the map for a changed or missing sentence, in the text for an extra one. */
  readonly paragraph: number;
  /** The number of the sentence within that paragraph. */
  readonly sentence: number;
  /** What differs, in a sentence for people. */
  readonly message: string;
}

/**
 * What {@link verifySource} and {@link quoteOf} need of a speech: its id and its sentence map.
 *
 * @category Citations
 */
export type MappedSpeech = Pick<Speech, 'sentenceMap'> & { readonly id: string };

/**
 * Gives the sentence map of a speech.
 *
 * @throws InputError where the speech has none.
 */
export function sentenceMapIn(speech: MappedSpeech): SentenceMap {
  if (speech.sentenceMap) return speech.sentenceMap;
  const message = 'this speech has no sentence map, so no text can be compared with it';
  throw inputError('no-sentence-map', `${speech.id}.sentenceMap`, message);
}

/**
 * Compares a text with the sentence map of a speech, and so verifies that the citations point into this very text.
 *
 * Paragraphs, white space and the style of quotation marks and dashes are ignored.
 *
 * @param speech - The speech, or anything with its `id` and `sentenceMap`.
 * @param text - The full text of the mapped source, as the reader has it.
 * @returns Every sentence that is changed, missing or extra, in order; empty where the text is the source.
 * @throws `InputError` where the speech has no sentence map, or the text is far too long to be the source.
 *
 * @example
 * ```ts
 * import { sentenceMapOf, verifySource } from 'policy-tracker/source';
 *
 * const speech = { id: 'mine', sentenceMap: sentenceMapOf('Plan the city. Build homes.', 'report') };
 *
 * verifySource(speech, 'Plan the city.\nBuild homes.'); // => []
 * verifySource(speech, 'Plan the city. Build houses.')[0]?.message;
 * // => 'paragraph 1, sentence 2: the text has another sentence here (13 characters, where the map has 12)'
 * ```
 *
 * @category Citations
 */
export function verifySource(speech: MappedSpeech, text: string): SourceMismatch[] {
  return alignSource(sentenceMapIn(speech), text).flatMap(({ mapped, actual, same }) => {
    if (same) return [];
    if (!mapped) return [mismatch('extra', actual, 'the text has a sentence here that the map lacks')];
    const { length } = mapped.value;
    if (!actual) return [mismatch('missing', mapped, `the text lacks this sentence (${length} characters)`)];
    const found = Array.from(actual.value).length;
    const what = `the text has another sentence here (${found} characters, where the map has ${length})`;
    return [mismatch('changed', mapped, what)];
  });
}

function mismatch(
  kind: SourceMismatch['kind'],
  { paragraph, sentence }: { paragraph: number; sentence: number },
  what: string,
): SourceMismatch {
  return { kind, paragraph, sentence, message: `paragraph ${paragraph}, sentence ${sentence}: ${what}` };
}
