import { numbersIn } from './numbersIn';

/** The languages whose words for numbers and dates are read. */
const languagesRead = ['en', 'zh'];

/** Tells whether the words of a text can be read: it is in English or Chinese, or may be. */
export function isRead(language: string | undefined): boolean {
  return language === undefined || languagesRead.includes(language.split('-')[0] ?? '');
}

/** A number of fewer digits may be written in words: `two and a half million`. */
const fewestInDigits = 3;

/**
 * Tells whether a text states a number, whatever its sign, as far as the text can be read.
 *
 * In a language whose words for numbers are not read, a number of one or two digits, leaving zeros aside, may stand in words, and any
 * other before a word for a million: it is missed only where its digits are nowhere.
 *
 * @param text - The text.
 * @param value - The number.
 * @param language - The language of the text, a tag of BCP 47. Default: it may be English or Chinese.
 */
export function statesNumber(text: string, value: number, language?: string): boolean {
  const wanted = Math.abs(value);
  const numbers = numbersIn(text, language);
  if (numbers.some((number) => isSame(number, wanted))) return true;
  if (isRead(language)) return false;
  const digits = digitsOf(wanted);
  return digits.length < fewestInDigits || numbers.some((number) => digitsOf(number) === digits);
}

/** Compares a number of a text with one that is coded: a third, 33.333…, may be coded as 33, 33.3 or 33.33. */
function isSame(number: number, wanted: number): boolean {
  const isNear = (one: number) => Math.abs(one - wanted) <= 1e-12 * wanted;
  if (isNear(number)) return true;
  const decimals = decimalsOf(wanted);
  if (decimals === undefined || decimalsOf(number) !== undefined) return false;
  const scale = 10 ** decimals;
  return isNear(Math.round(number * scale) / scale) || isNear(Math.floor(number * scale) / scale);
}

/** A number with more decimals is one that never ends. */
const mostDecimals = 6;

/** Counts the decimals of a number. Returns `undefined` where they do not end. */
function decimalsOf(number: number): number | undefined {
  for (let decimals = 0; decimals <= mostDecimals; decimals++) {
    const scaled = number * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) <= 1e-9 * Math.max(1, scaled)) return decimals;
  }
  return undefined;
}

/** Gives the digits of a number, without zeros at either end: those of 1,250,000 and of 1.25 are the same. */
function digitsOf(number: number): string {
  return number
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}
