/** What a search text asks for: words that a word must start with, and Chinese terms that may stand anywhere. */
export interface TextQuery {
  readonly words: readonly string[];
  readonly chineseTerms: readonly string[];
}

// A possessive is the word it belongs to: "Beijing's" is "beijing".
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s(?!\p{L})/giu, '')
    .toLowerCase();

const wordsOf = (folded: string) => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

const isChinese = (word: string) => /\p{Script=Han}/u.test(word);

/** Reads a search text: what is not a letter or a digit only separates words. */
export function textQueryOf(text: string): TextQuery {
  const words = wordsOf(fold(text));
  return {
    words: words.filter((word) => !isChinese(word)),
    chineseTerms: words.filter(isChinese),
  };
}

/** Tells whether all that a search text asks for is found in the given texts. */
export function matchesText({ words, chineseTerms }: TextQuery, texts: readonly string[]): boolean {
  const folded = texts.map(fold);
  return (
    chineseTerms.every((term) => folded.some((text) => text.includes(term))) &&
    (words.length === 0 || everyWordStarts(words, folded))
  );
}

function everyWordStarts(words: readonly string[], folded: readonly string[]): boolean {
  // A Chinese character ends a Latin word: "5G网络" holds the word "5g".
  const present = folded.flatMap((text) => wordsOf(text.replace(/\p{Script=Han}+/gu, ' ')));
  return words.every((word) => present.some((other) => other.startsWith(word)));
}
