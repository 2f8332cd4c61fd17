import type { SentenceMap } from '../model/speech/sentenceMap';
import { digestOf } from './digestOf';
import { sentencesOf } from './sentencesOf';

/**
 * Makes the sentence map of a source, which the file of a speech has instead of the text.
 *
 * @param text - The full text of the source.
 * @param sourceId - The id of the source among the sources of the speech.
 * @returns The map: for every sentence its length in Unicode code points and its SHA-256. The coder adds the roles.
 *
 * @example
 * ```ts
 * import { sentenceMapOf } from 'policy-tracker/source';
 *
 * const map = sentenceMapOf('One city. Two goals!', 'my-report');
 *
 * map.paragraphs[0]?.map((sentence) => sentence.length); // => [9, 10]
 * ```
 *
 * @category Citations
 */
export function sentenceMapOf(text: string, sourceId: string): SentenceMap {
  return {
    sourceId,
    paragraphs: sentencesOf(text).map((sentences) =>
      sentences.map((sentence) => ({ length: Array.from(sentence).length, sha256: digestOf(sentence) })),
    ),
  };
}
