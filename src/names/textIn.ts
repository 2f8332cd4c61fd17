/**
 * Gives a text in a language, or in the nearest there is.
 *
 * The language is looked for as it is, then without its last parts (`zh-Hant-TW`, `zh-Hant`, `zh`), then in any other form of it
 * (`pt-BR` for `pt`), as RFC 4647 looks languages up. Where the text is not in that language it is given in English, and where it is not
 * in English either, in the first language it has.
 *
 * @param map - The text in some languages, by BCP 47 tag.
 * @param language - The wanted language, a BCP 47 tag such as `'zh'` or `'pt-BR'`. Case does not matter.
 * @returns The text.
 *
 * @example
 * ```ts
 * import { cities, textIn } from 'policy-tracker';
 *
 * textIn(cities.shenzhen.name, 'zh-CN'); // => '深圳'
 * textIn(cities.shenzhen.name, 'fr'); // => 'Shenzhen'
 * ```
 *
 * @category Names
 */
export function textIn(map: Readonly<Partial<Record<string, string>>>, language: string): string {
  const tags = Object.keys(map);
  const tag = tagFor(language, tags) ?? tagFor('en', tags) ?? tags[0];
  return tag === undefined ? '' : (map[tag] ?? '');
}

/** Finds the tag that is meant by a wanted one. */
export function tagFor(wanted: string, tags: readonly string[]): string | undefined {
  const folded = wanted.toLowerCase();
  for (let range = folded; range !== ''; range = range.slice(0, Math.max(0, range.lastIndexOf('-')))) {
    const found = tags.find((tag) => tag.toLowerCase() === range);
    if (found !== undefined) return found;
  }
  const [base] = folded.split('-');
  return tags.find((tag) => tag.toLowerCase().split('-')[0] === base);
}
