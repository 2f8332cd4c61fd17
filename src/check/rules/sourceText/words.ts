import { normaliseText } from '../../../source/normaliseText';

const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const unspacedPattern = new RegExp(`[${unspaced}]`, 'u');
const letters = `(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])+`;
const wordPattern = new RegExp(`[${unspaced}]|${letters}(?:['-]${letters})*`, 'gu');

/** Tells whether a text has characters of a script that is written without spaces between words. */
export function isUnspaced(text: string): boolean {
  return unspacedPattern.test(text);
}

/**
 * Lists the words of a text; of a script that is written without spaces, its characters. Capitals, punctuation, quotation marks and
 * brackets such as 《》 do not count: a copy in them is a copy.
 */
export function wordsIn(text: string): string[] {
  return normaliseText(text).toLowerCase().match(wordPattern) ?? [];
}

/** Writes words so that one text is part of another if its words are. */
export function joinedWords(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

/** Writes words for people. */
export function shownWords(words: readonly string[]): string {
  return words.reduce((shown, word) =>
    isUnspaced(shown.slice(-1)) && isUnspaced(word) ? shown + word : `${shown} ${word}`,
  );
}

/** Makes the function that joins the words of each name in a text into one, so that a name counts as one word. */
export function nameJoiner(names: readonly (readonly string[])[]): (words: readonly string[]) => string[] {
  const known = new Set(names.map((name) => name.join(' ')));
  const lengths = new Map<string, Set<number>>();
  for (const name of names) {
    const [first = ''] = name;
    lengths.set(first, (lengths.get(first) ?? new Set()).add(name.length));
  }
  /** Counts the words of the longest name that begins at a word. */
  const nameLength = (words: readonly string[], at: number) =>
    [...(lengths.get(words[at] ?? '') ?? [])]
      .filter((length) => known.has(words.slice(at, at + length).join(' ')))
      .reduce((longest, length) => Math.max(longest, length), 1);
  return (words) => {
    const joined: string[] = [];
    for (let at = 0; at < words.length; ) {
      const length = nameLength(words, at);
      joined.push(words.slice(at, at + length).join(' '));
      at += length;
    }
    return joined;
  };
}
