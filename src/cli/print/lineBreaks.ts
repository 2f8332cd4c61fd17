/** What no line may start with: closing punctuation. */
const closing = /^[，。；：、？！）》〉」』】〕］｝”’…—％‰,.;:?!)\]}>%/]/;

/** What no line may end with: opening punctuation. */
const opening = /[（《〈「『【〔［｛“‘([{<]$/;

/** What may be either, and so is never parted from what is beside it. */
const either = /^["'`]$/;

/** A character of a script that is written without spaces, or its punctuation: Chinese, or Japanese. */
const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\uff00-\uffef]/u;

/** A short word of Chinese between spaces, such as a name beside one in English. */
const shortName = /^[(（《“]*[\p{Script=Han}、·]{1,14}[)）》”，。；：,.;:]*\s*$/u;

/** Tells whether a line can end between two characters of a word. */
export type LineBreak = (before: string, after: string, word: string) => boolean;

/** A letter, a digit or a punctuation mark, but no sign that a bar is drawn with. */
const written = /[\p{L}\p{N}\p{P}]/u;

/** Nowhere before closing punctuation, nor after opening punctuation. */
const besidePunctuation: LineBreak = (before, after) =>
  !opening.test(before) && !(closing.test(after) && written.test(before));

/** Where one of them is Chinese or Japanese, but not between a number and what it counts. */
const inChinese: LineBreak = (before, after, word) => {
  if (!unspaced.test(before) && !unspaced.test(after)) return false;
  if (either.test(before) || either.test(after)) return false;
  return besidePunctuation(before, after, word) && after !== '·' && !/\d$/.test(before);
};

/** There too, but not within a short name, or within a date such as 2023年7月4日. */
const outsideNames: LineBreak = (before, after, word) =>
  inChinese(before, after, word) && !shortName.test(word) && !(/[年月]/.test(before) && /\d/.test(after));

/** Where a line can end within a word: the best places first, and where these leave too wide a piece, the next best within it. */
export const lineBreaks: readonly LineBreak[] = [outsideNames, inChinese, besidePunctuation, () => true];
