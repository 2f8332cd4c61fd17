import { normaliseText } from '../normaliseText';

/** How many digits of one script follow each other at most: five rows of mathematical ones. */
const mostInARow = 50;

const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code));

/** Gives the ASCII digit for a digit of any script: their rows start with zero. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let start = code;
  while (code - start < mostInARow && isDigit(start - 1)) start--;
  return String((code - start) % 10);
}

/**
 * Writes the numbers of a text in one way: digits of all scripts as ASCII, separators between full-width or Arabic digits as ASCII, `½` as
 * `1⁄2`, and groups that spaces divide, such as `10 000`, without these.
 *
 * Groups of which none starts with zero remain, as `15 200` may be two numbers.
 */
export function foldDigits(text: string): string {
  return normaliseText(text)
    .replace(/[０-９][．，](?=[０-９])/g, (pair) => pair.normalize('NFKC'))
    .replace(/[\u00bc-\u00be\u2150-\u215e]/g, (fraction) => ` ${fraction.normalize('NFKC')}`)
    .replace(/(?<=\p{Nd})\u066b(?=\p{Nd})/gu, '.')
    .replace(/(?<=\p{Nd})\u066c(?=\p{Nd})/gu, "'")
    .replace(/[^\P{Nd}0-9]/gu, asciiDigit)
    .replace(/[％]/g, '%')
    .replace(spacedGroups, (groups) => (/ 0/.test(groups) ? groups.replaceAll(' ', '') : groups));
}

/** A number in groups of three digits with spaces between them. Beyond five groups it is no number that people write. */
export const spacedGroups = /(?<![\d.,])\d{1,3}(?: \d{3}){1,5}(?:[.,]\d{1,30})?(?!\d)/g;
