/**
 * Normalises a text, so that sentences can be measured and compared.
 *
 * The rule: Unicode NFC; the quotation marks ‘ ’ ‚ ‛ ′ become ' and “ ” „ ‟ ″ « » become "; the hyphens and dashes U+2010 to
 * U+2015 and the minus sign U+2212 become a hyphen; every run of white space becomes one space; none remains at either end.
 *
 * @param text - Any text.
 * @returns The normalised text.
 *
 * @example
 * ```ts
 * import { normaliseText } from 'policy-tracker/source';
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
