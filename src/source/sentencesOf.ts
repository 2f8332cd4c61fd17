import { normaliseText } from './normaliseText';

// A sentence ends at . ! ? before white space or the end, or at 。！？ anywhere; closing quotes and brackets go with it.
// Quotes are straightened only afterwards, because a curly one tells whether it opens or closes.
const sentencePattern = /.*?(?:(?<![.!?])[.!?]+["'”’»)\]]*(?=\s|$)|[。！？]+["'”’)\]」』）]*|$)/gsu;

/**
 * Splits a text into its paragraphs and sentences, each sentence normalised.
 *
 * Paragraphs are separated by blank lines. A sentence ends at `.`, `!` or `?` before white space, or at `。`, `！` or `？`,
 * with the quotation marks and brackets that close there, and at the end of its paragraph. Abbreviations are not
 * recognised: the rule must give everybody the same sentences, rather than the finest ones.
 *
 * @param text - The text of a source.
 * @returns For each paragraph its sentences, in the order of the text; nothing empty.
 *
 * @example
 * ```ts
 * import { sentencesOf } from 'policy-tracker';
 *
 * sentencesOf('One city. Two goals!\n\nA second paragraph');
 * // => [['One city.', 'Two goals!'], ['A second paragraph']]
 * ```
 *
 * @category Citations
 */
export function sentencesOf(text: string): string[][] {
  return text
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map((paragraph) => paragraph.normalize('NFC').match(sentencePattern) ?? [])
    .map((sentences) => sentences.map(normaliseText).filter((sentence) => sentence !== ''))
    .filter((sentences) => sentences.length > 0);
}
