import { chineseNumbers } from './chineseNumbers';
import { decimalSeparatorOf, digitReadings } from './digitReadings';
import { englishNumbers } from './englishNumbers';
import { foldDigits, spacedGroups } from './foldDigits';

/**
 * Lists the numbers that a text states: in digits of any script, in English words and in Chinese numerals, as a whole, a share, a
 * fraction or a multiple.
 *
 * Each number is read in every sense that it can have, so that it is found whatever unit it is coded in: `1.5 million` is 1,500,000, and
 * 1.5 of the unit `million`; `a third` is a third and 33.3…, in per cent. Signs are not read: a text says them with words as often, such
 * as "fell by".
 *
 * @param text - The text.
 * @param language - Its language, which decides whether `1,000` is a thousand. Default: it is unknown, and both readings count.
 * @returns The numbers, none of them negative, in no particular order; some more than once.
 */
export function numbersIn(text: string, language?: string): number[] {
  const folded = foldDigits(text);
  const decimal = decimalSeparatorOf(language);
  return [
    ...englishNumbers(folded, decimal),
    ...chineseNumbers(folded, decimal),
    ...groupedNumbers(folded),
    ...laterYears(folded),
    // Nothing is a share of zero.
  ].filter(Number.isFinite);
}

/** Reads groups of digits with spaces between them, such as `15 200`, as one number. */
function groupedNumbers(text: string): number[] {
  return [...text.matchAll(spacedGroups)].flatMap(([groups]) =>
    digitReadings(groups.replaceAll(' ', ''), undefined),
  );
}

/** Reads the second year of a pair, such as `2025/26`. */
function laterYears(text: string): number[] {
  return [...text.matchAll(/(?<!\d)(\d\d)\d\d[/-](\d\d)(?!\d)/g)].map(([, century = '', year = '']) =>
    Number(century + year),
  );
}
