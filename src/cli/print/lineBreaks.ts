/** What no line may start with: closing punctuation. */
const closing = /^[，。；：、？！）》〉」』】〕］｝”’…—·％‰,.;:?!)\]}>%/]/;

/** What no line may end with: opening punctuation. */
const opening = /[（《〈「『【〔［｛“‘([{<]$/;

/** What may be either, and so is never parted from what is beside it. */
const either = /^["'`]$/;

/** A character of a script that is written without spaces, or its punctuation: Chinese, or Japanese. */
const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\uff00-\uffef]/u;

/** Tells whether a text has characters of a script that is written without spaces. */
export function hasUnspaced(text: string): boolean {
  return unspaced.test(text);
}

/**
 * Tells whether a line can end between two characters of a word: where one of them is Chinese or Japanese, but not before closing
 * punctuation or after opening punctuation, and not between a number and what it counts.
 */
export function canBreakBetween(before: string, after: string): boolean {
  if (!unspaced.test(before) && !unspaced.test(after)) return false;
  if (either.test(before) || either.test(after)) return false;
  return !opening.test(before) && !closing.test(after) && !/\d$/.test(before);
}
