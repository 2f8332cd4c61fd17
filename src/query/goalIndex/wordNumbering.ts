import { searchWordsOf } from '../search/text';
import type { Numbering } from './column';

/** A numbering of words that can read them where they stand. */
export interface WordNumbering extends Numbering<string> {
  /**
   * Visits the number of each word that a search finds in a text of ASCII. Gives `false` where the text has other characters, having
   * visited words before that.
   */
  readonly readAscii: (text: string, visit: (number: number) => void) => boolean;
}

/** What each byte of ASCII is in a word that a search finds: itself, a letter in lower case; or 0 where it stands between words. */
const readAs: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, byte) => {
  const [word = ''] = searchWordsOf(String.fromCharCode(byte).toLowerCase());
  return word === '' ? 0 : word.charCodeAt(0);
});

const apostrophe = 39;
const letterS = 115;
const isLetter = (byte: number) => (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);

/**
 * Numbers words.
 *
 * Most texts are of ASCII. These it reads byte by byte, and looks words up where they stand: to make a text of each, only to look it up,
 * would take several times as long. What the words of a text are is said by `searchWordsOf`; this finds the same.
 */
export function wordNumbering(): WordNumbering {
  const encoder = new TextEncoder();
  // The hash is FNV-1a with numbers of its own, drawn anew each time: words that all fall into one place cannot be made up beforehand.
  const seed = Math.floor(Math.random() * 2 ** 32) | 0;
  const factor = (Math.floor(Math.random() * 2 ** 24) * 256 + 147) | 0;
  const words: string[] = [];
  const hashes: number[] = [];
  /** The bytes of all words, and where those of each begin, and at the end, where they all end. */
  let letters = new Uint8Array(1 << 12);
  const starts: number[] = [0];
  /** The number of a word, and 1, at the place that its hash tells or the next one that is free; 0 where there is none. */
  let slots = new Uint32Array(1 << 12);
  /** The bytes of the text that is being read. */
  let bytes = new Uint8Array(1 << 12);

  const encode = (text: string): number => {
    // A unit of UTF-16 is three bytes at most.
    if (text.length * 3 > bytes.length) bytes = new Uint8Array(text.length * 6);
    return encoder.encodeInto(text, bytes).written;
  };
  const place = (number: number) => {
    const mask = slots.length - 1;
    let slot = (hashes[number] as number) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  };
  const add = (word: string, start: number, end: number, hash: number): number => {
    const number = words.push(word) - 1;
    hashes.push(hash);
    const first = starts[number] as number;
    const last = first + end - start;
    starts.push(last);
    if (last > letters.length) {
      const more = new Uint8Array(last * 2);
      more.set(letters);
      letters = more;
    }
    letters.set(bytes.subarray(start, end), first);
    if (words.length * 2 <= slots.length) {
      place(number);
    } else {
      slots = new Uint32Array(slots.length * 2);
      for (let each = 0; each <= number; each++) place(each);
    }
    return number;
  };
  /** The number of the word whose bytes stand from one place to before another, or -1. */
  const find = (start: number, end: number, hash: number): number => {
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = (slots[slot] as number) - 1;
      if (hashes[number] !== hash) continue;
      const offset = (starts[number] as number) - start;
      if ((starts[number + 1] as number) - offset !== end) continue;
      let at = start;
      while (at < end && letters[offset + at] === bytes[at]) at++;
      if (at === end) return number;
    }
    return -1;
  };
  const numberOf = (word: string): number => {
    const end = encode(word);
    let hash = seed;
    for (let at = 0; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), factor);
    const known = find(0, end, mixed(hash));
    return known === -1 ? add(word, 0, end, mixed(hash)) : known;
  };
  const readAscii: WordNumbering['readAscii'] = (text, visit) => {
    const length = encode(text);
    bytes[length] = 0;
    let start = 0;
    let hash = seed;
    for (let at = 0; at <= length; at++) {
      const byte = bytes[at] as number;
      if (byte > 127) return false;
      const letter = readAs[byte] as number;
      if (letter !== 0) {
        hash = Math.imul(hash ^ letter, factor);
        bytes[at] = letter;
        continue;
      }
      if (at > start) {
        const known = find(start, at, mixed(hash));
        visit(known === -1 ? add(text.slice(start, at).toLowerCase(), start, at, mixed(hash)) : known);
      }
      if (byte === apostrophe && isPossessive(bytes, at)) at++;
      start = at + 1;
      hash = seed;
    }
    return true;
  };
  return { values: words, numberOf, readAscii };
}

/** Tells whether an apostrophe and an s end a word. What follows the end of a text is 0. */
const isPossessive = (bytes: Uint8Array, at: number) =>
  readAs[bytes[at + 1] as number] === letterS && !isLetter(bytes[at + 2] as number);

/** The lower bits alone tell the place of a word: they must depend on all. */
const mixed = (hash: number) => hash ^ (hash >>> 15);
