import type { Citation } from '../model/citation';
import { normaliseText } from './normaliseText';
import { sentencesOf } from './sentencesOf';

/**
 * Finds where a clause stands in a source, so that nobody has to count characters. The inverse of `quoteOf`.
 *
 * How the clause is spaced, and the style of its quotation marks and dashes, do not matter; capitals do.
 *
 * @param clause - The clause: words of one sentence.
 * @param text - The full text of the source.
 * @param sourceId - The id of the source among the speech's sources.
 * @returns A citation for each place where the clause stands, in the order of the text; without a span where it is a whole
 *   sentence. Empty where it stands nowhere.
 *
 * @example
 * ```ts
 * import { findCitations } from 'policy-tracker';
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
  const words = normaliseText(clause);
  if (words === '') return [];
  const lengthOf = (part: string) => Array.from(part).length;
  const length = lengthOf(words);
  return sentencesOf(text).flatMap((sentences, paragraph) =>
    sentences.flatMap((sentence, index) => {
      const place = { sourceId, paragraph: paragraph + 1, sentence: index + 1 };
      if (sentence === words) return [place];
      const citations: Citation[] = [];
      let [start, counted] = [0, 0];
      for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + words.length)) {
        start += lengthOf(sentence.slice(counted, at));
        counted = at;
        citations.push({ ...place, span: { start, end: start + length } });
      }
      return citations;
    }),
  );
}
