import { normaliseText } from './normaliseText';

// A sentence ends at . ! ? before white space or the end, or at 。！？ anywhere; closing quotes and brackets go with it.
// Quotes are straightened afterwards: a curly quote shows whether it opens or closes.
const sentencePattern = /.*?(?:(?<![.!?])[.!?]+["'”’»)\]]*(?=\s|$)|[。！？]+["'”’)\]」』）]*|$)/gsu;

/**
 * Splits a text into its paragraphs and sentences, each sentence normalised.
 *
 * Paragraphs are separated by blank lines. A sentence ends at `.`, `!` or `?` before white space, or at `。`, `！` or `？`,
 * with the quotation marks and brackets that close there, and at the end of its paragraph. Abbreviations are not
 * recognised: it matters more that everyone gets the same sentences than that each is right.
 *
 * @param text - The text of a source.
 * @returns For each paragraph its sentences, in the order of the text; nothing empty.
 *
 * @example
 * ```ts
 * import { sentencesOf } from 'policy-tracker/source';
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
