import { normaliseText } from '../../../source/normaliseText';

/** A word of a text, or a character of a script that is written without spaces between words. */
export interface WordToken {
  /** The word in lower case. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text, and the text that they are places in. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly WordToken[];
}

const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const unspacedPattern = new RegExp(`[${unspaced}]`, 'u');
const letters = `(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])+`;
const tokenPattern = new RegExp(`[${unspaced}]|${letters}(?:['-]${letters})*`, 'gu');

/** Tells whether a text has characters of a script that is written without spaces between words. */
export function isUnspaced(text: string): boolean {
  return unspacedPattern.test(text);
}

/** Divides a text into words. Capitals, punctuation, quotation marks and brackets such as 《》 do not count: a copy in them is a copy. */
export function wordsIn(written: string): Words {
  const text = normaliseText(written);
  const tokens = [...text.matchAll(tokenPattern)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  return { text, tokens };
}

/** Writes words so that one text is part of another if its words are. */
export function joinedWords(tokens: readonly WordToken[]): string {
  return ` ${tokens.map(({ word }) => word).join(' ')} `;
}

/**
 * Makes the function that joins each name in a text into one word, so that it counts as one.
 *
 * @param names - The names.
 */
export function nameJoiner(names: readonly Words[]): (words: Words) => Words {
  const joinedNames = new Set(names.map(({ tokens }) => joinedWords(tokens)));
  const lengths = new Map<string, Set<number>>();
  for (const { tokens } of names) {
    const first = tokens[0]?.word ?? '';
    lengths.set(first, (lengths.get(first) ?? new Set()).add(tokens.length));
  }
  const nameAt = (tokens: readonly WordToken[], at: number) =>
    [...(lengths.get(tokens[at]?.word ?? '') ?? [])]
      .map((length) => tokens.slice(at, at + length))
      .filter((some) => joinedNames.has(joinedWords(some)))
      .reduce((longest, some) => (some.length > longest.length ? some : longest), tokens.slice(at, at + 1));
  return ({ text, tokens }) => {
    const joined: WordToken[] = [];
    for (let at = 0; at < tokens.length; ) {
      const name = nameAt(tokens, at);
      const [first, last] = [name[0], name.at(-1)];
      if (first && last) joined.push({ word: joinedWords(name).trim(), start: first.start, end: last.end });
      at += name.length;
    }
    return { text, tokens: joined };
  };
}
