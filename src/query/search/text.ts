import type { LanguageMap } from '../../model/languageMap';

/** What a search text asks for: tokens, each of which some token of a goal's texts must start with, and Chinese terms that may occur anywhere. */
export interface TextQuery {
  readonly tokens: readonly string[];
  readonly chineseTerms: readonly string[];
}

/** The texts of a goal that a search looks through. */
export interface SearchedTexts {
  readonly title: LanguageMap;
  readonly summary: LanguageMap;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
const isAscii = (text: string) => /^[\u0000-\u007f]*$/.test(text);

/**
 * Folds case and accents, and removes the possessive: "Beijing's" becomes "beijing".
 *
 * Most texts are ASCII and without possessives, and are spared the slow steps.
 */
function fold(text: string): string {
  const plain = isAscii(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return (/['’]/.test(plain) ? plain.replace(/['’]s(?!\p{L})/giu, ' ') : plain).toLowerCase();
}

const asciiTokensOf = (folded: string) => folded.match(/[a-z0-9]+/g) ?? [];

const unicodeTokensOf = (folded: string) => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

const containsHan = (token: string) => /\p{Script=Han}/u.test(token);

/** Reads a search text: a token is a run of letters and digits; everything else only separates tokens. */
export function textQueryOf(text: string): TextQuery {
  const tokens = unicodeTokensOf(fold(text));
  return {
    tokens: tokens.filter((token) => !containsHan(token)),
    chineseTerms: tokens.filter(containsHan),
  };
}

/** Lists the texts of a goal that a search looks through, with case and accents folded. */
export function foldedTexts({ title, summary }: SearchedTexts): string[] {
  return [...Object.values(title), ...Object.values(summary)].filter((text) => text !== undefined).map(fold);
}

/**
 * Lists the tokens of a folded text, which those of a search may be the start of. A Chinese character ends a Latin token:
 * "5G网络" contains "5g".
 */
export function searchTokensOf(folded: string): readonly string[] {
  return isAscii(folded) ? asciiTokensOf(folded) : unicodeTokensOf(folded.replace(/\p{Script=Han}+/gu, ' '));
}

/** Lists the runs of Han characters of a text. */
export function hanRunsOf(text: string): readonly string[] {
  // Most texts are ASCII, and a test for that is much faster than a search for Han characters.
  return isAscii(text) ? [] : (text.match(/\p{Script=Han}+/gu) ?? []);
}

/** Tells whether a goal has everything that a search text asks for. */
export function matchesText({ tokens, chineseTerms }: TextQuery, goal: SearchedTexts): boolean {
  const folded = foldedTexts(goal);
  return (
    chineseTerms.every((term) => folded.some((text) => text.includes(term))) &&
    (tokens.length === 0 || everyTokenStarts(tokens, folded.flatMap(searchTokensOf)))
  );
}

/** Tells whether each token of a search is the start of a token of the texts. */
function everyTokenStarts(tokens: readonly string[], present: readonly string[]): boolean {
  return tokens.every((token) => present.some((other) => other.startsWith(token)));
}
