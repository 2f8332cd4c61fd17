import type { Citation } from '../model/citation';
import { normaliseText } from './normaliseText';
import { sentencesOf } from './sentencesOf';

/**
 * Finds the citations of a clause in a source, so that you need not count characters. The inverse of `quoteOf`.
 *
 * White space and the style of quotation marks and dashes are ignored; capitals are not.
 *
 * @param clause - The clause: a part of one sentence.
 * @param text - The full text of the source.
 * @param sourceId - The id of the source among the sources of the speech.
 * @returns A citation for each occurrence of the clause, in the order of the text; without a span where it is a whole sentence. Empty
 *   where the text lacks it.
 *
 * @example
 * ```ts
 * import { findCitations } from 'policy-tracker/source';
 *
 * const text = 'Plan the city. Build homes and schools.';
 *
 * findCitations('Build homes', text, 'report');
 * // => [{ sourceId: 'report', paragraph: 1, sentence: 2, span: { start: 0, end: 11 } }]
 * findCitations('Plan the city.', text, 'report'); // => [{ sourceId: 'report', paragraph: 1, sentence: 1 }]
 * ```
 *
 * @category Citations
 */
export function findCitations(clause: string, text: string, sourceId: string): Citation[] {
  const wanted = normaliseText(clause);
  if (wanted === '') return [];
  const lengthOf = (part: string) => Array.from(part).length;
  const length = lengthOf(wanted);
  return sentencesOf(text).flatMap((sentences, paragraph) =>
    sentences.flatMap((sentence, index) => {
      const place = { sourceId, paragraph: paragraph + 1, sentence: index + 1 };
      if (sentence === wanted) return [place];
      const citations: Citation[] = [];
      let [start, counted] = [0, 0];
      for (let at = sentence.indexOf(wanted); at >= 0; at = sentence.indexOf(wanted, at + wanted.length)) {
        start += lengthOf(sentence.slice(counted, at));
        counted = at;
        citations.push({ ...place, span: { start, end: start + length } });
      }
      return citations;
    }),
  );
}
