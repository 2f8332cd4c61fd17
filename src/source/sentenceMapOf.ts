import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SentenceMap } from '../model/speech/sentenceMap';

/**
 * Brings a text into the form in which sentences are measured and compared.
 *
 * The rule: Unicode NFC; the quotation marks ‘ ’ ‚ ‛ ′ become ' and “ ” „ ‟ ″ « » become "; the hyphens and dashes U+2010 to
 * U+2015 and the minus sign U+2212 become a hyphen; every run of white space becomes one space; none is left at either end.
 *
 * @param text - Any text.
 * @returns The normalised text.
 *
 * @example
 * ```ts
 * import { normaliseText } from 'policy-tracker';
 *
 * normaliseText('  “Urban diseases” – as\nelsewhere '); // => '"Urban diseases" - as elsewhere'
 * ```
 *
 * @category Citations
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201A\u201B\u2032]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

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

/**
 * Takes the digest by which a sentence is recognised.
 *
 * @param sentence - A normalised sentence.
 * @returns The SHA-256 of the sentence in UTF-8, as 64 hexadecimal digits.
 */
export function digestOf(sentence: string): string {
  return bytesToHex(sha256(utf8ToBytes(sentence)));
}

/**
 * Draws the sentence map of a source: what a speech's file carries in place of the text.
 *
 * @param text - The full text of the source.
 * @param sourceId - The id of the source among the speech's sources.
 * @returns The map: for every sentence its length in Unicode code points and its SHA-256. Roles are for the coder to add.
 *
 * @example
 * ```ts
 * import { sentenceMapOf } from 'policy-tracker';
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
