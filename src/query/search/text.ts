import type { LanguageMap } from '../../model/languageMap';

/** What a search text asks for: words that a word must start with, and Chinese terms that may stand anywhere. */
export interface TextQuery {
  readonly words: readonly string[];
  readonly chineseTerms: readonly string[];
}

/** What a search looks through: the titles and summaries, English and Chinese. */
export interface SearchedTexts {
  readonly title: LanguageMap;
  readonly summary: LanguageMap;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
const isAscii = (text: string) => /^[\u0000-\u007f]*$/.test(text);

// A possessive is the word it belongs to: "Beijing's" is "beijing". Most texts are ASCII, and most have none.
/** Folds case and accents. */
export function fold(text: string): string {
  const plain = isAscii(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return (/['’]/.test(plain) ? plain.replace(/['’]s(?!\p{L})/giu, ' ') : plain).toLowerCase();
}

const wordsOf = (folded: string) => folded.match(isAscii(folded) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];

const isChinese = (word: string) => /\p{Script=Han}/u.test(word);

/** Reads a search text: what is not a letter or a digit only separates words. */
export function textQueryOf(text: string): TextQuery {
  const words = wordsOf(fold(text));
  return {
    words: words.filter((word) => !isChinese(word)),
    chineseTerms: words.filter(isChinese),
  };
}

/** The texts of a goal that a search looks through. */
export function searchedTextsOf({ title, summary }: SearchedTexts): readonly string[] {
  return [title.en, title.zh, summary.en, summary.zh].filter((text) => text !== undefined);
}

/** The same with case and accents folded. */
export function foldedTexts(goal: SearchedTexts): string[] {
  return searchedTextsOf(goal).map(fold);
}

/** The words of a folded text that a word of a search may start. A Chinese character ends a Latin word: "5G网络" holds "5g". */
export function searchWordsOf(folded: string): readonly string[] {
  return wordsOf(isAscii(folded) ? folded : folded.replace(/\p{Script=Han}+/gu, ' '));
}

/** The runs of Chinese characters of a text. */
export function chineseRunsOf(text: string): readonly string[] {
  return text.match(/\p{Script=Han}+/gu) ?? [];
}

/** Tells whether all that a search text asks for is found in a goal. */
export function matchesText({ words, chineseTerms }: TextQuery, goal: SearchedTexts): boolean {
  const folded = foldedTexts(goal);
  return (
    chineseTerms.every((term) => folded.some((text) => text.includes(term))) &&
    (words.length === 0 || everyWordStarts(words, folded.flatMap(searchWordsOf)))
  );
}

function everyWordStarts(words: readonly string[], present: readonly string[]): boolean {
  return words.every((word) => present.some((other) => other.startsWith(word)));
}
