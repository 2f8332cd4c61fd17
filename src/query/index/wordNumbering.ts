import { searchWordsOf } from '../text';
import type { Numbering } from './column';

/** A numbering of words that can read them where they stand. */
export interface WordNumbering extends Numbering<string> {
  /**
   * Visits the number of each word that a search finds in a text of ASCII. Gives `false` where the text has other characters, having
   * visited words before that.
   */
  readonly readAscii: (text: string, visit: (number: number) => void) => boolean;
}

/**
 * What each character of ASCII is in a word that a search finds: itself, a letter in lower case; or 0 where it stands between words.
 */
const readAs: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) => {
  const [word = ''] = searchWordsOf(String.fromCharCode(code).toLowerCase());
  return word === '' ? 0 : word.charCodeAt(0);
});

const apostrophe = 39;
const letterS = 115;
const isLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/**
 * Numbers words.
 *
 * Most texts are of ASCII. These it reads character by character, and looks words up where they stand: to make a text of each, only to
 * look it up, would take several times as long. What the words of a text are is said by `searchWordsOf`; this finds the same.
 */
export function wordNumbering(): WordNumbering {
  const words: string[] = [];
  const hashes: number[] = [];
  /** The number of a word, and 1, at the place that its hash tells or the next one that is free; 0 where there is none. */
  let slots = new Uint32Array(1 << 12);

  const place = (number: number) => {
    const mask = slots.length - 1;
    let slot = (hashes[number] as number) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  };
  const added = (word: string, hash: number): number => {
    const number = words.push(word) - 1;
    hashes.push(hash);
    if (words.length * 2 <= slots.length) {
      place(number);
    } else {
      slots = new Uint32Array(slots.length * 2);
      for (let each = 0; each <= number; each++) place(each);
    }
    return number;
  };
  /** The number of the word that stands in a text from one place to before another, or -1. */
  const numberAt = (text: string, start: number, end: number, hash: number): number => {
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = (slots[slot] as number) - 1;
      if (hashes[number] === hash && isWordAt(words[number] as string, text, start, end)) return number;
    }
    return -1;
  };
  const numberOf = (word: string): number => {
    let hash = noHash;
    for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
    const known = numberAt(word, 0, word.length, mixed(hash));
    return known === -1 ? added(word, mixed(hash)) : known;
  };
  const readAscii: WordNumbering['readAscii'] = (text, visit) => {
    let start = 0;
    let hash = noHash;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      if (code > 127) return false;
      const character = readAs[code] as number;
      if (character !== 0) {
        hash = hashWith(hash, character);
        continue;
      }
      if (at > start) {
        const known = numberAt(text, start, at, mixed(hash));
        visit(known === -1 ? added(text.slice(start, at).toLowerCase(), mixed(hash)) : known);
      }
      if (code === apostrophe && isPossessive(text, at)) at++;
      start = at + 1;
      hash = noHash;
    }
    return true;
  };
  return { values: words, numberOf, readAscii };
}

const isPossessive = (text: string, at: number) =>
  readAs[text.charCodeAt(at + 1)] === letterS && !isLetter(text.charCodeAt(at + 2));

/** Tells whether a word stands in a text from one place to before another, in any case if it is of ASCII. */
function isWordAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    const code = text.charCodeAt(start + at);
    if (word.charCodeAt(at) !== (code > 127 ? code : readAs[code])) return false;
  }
  return true;
}

// FNV-1a, over the codes of characters.
const noHash = 0x811c9dc5 | 0;
const hashWith = (hash: number, code: number) => Math.imul(hash ^ code, 16777619);
/** The lower bits alone tell the place of a word: they must depend on all. */
const mixed = (hash: number) => hash ^ (hash >>> 15);
