/** A number in ASCII digits, perhaps with points, commas or apostrophes inside. What is longer is no number that people write. */
export const digitsPattern = "\\d{1,30}(?:[.,']\\d{1,30}){0,8}";

/** A separator within a number. */
export type Separator = '.' | ',';

/**
 * Gives the separator of decimals in a language: in English a point, in German a comma.
 *
 * @returns `undefined` where no language is known.
 */
export function decimalSeparatorOf(language: string | undefined): Separator | undefined {
  if (language === undefined) return undefined;
  try {
    const parts = new Intl.NumberFormat(language).formatToParts(1.5);
    return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
  } catch {
    // A tag of the right form may still be none that is known.
    return undefined;
  }
}

/**
 * Reads what is written in digits, in every sense that it can have: `1,000` is a thousand, or one in three decimals where the decimals
 * of the language are unknown; `1.2.3` is three numbers.
 *
 * @param written - The digits, with the separators inside.
 * @param decimal - The separator of decimals, if it is known.
 */
export function digitReadings(written: string, decimal: Separator | undefined): number[] {
  const plain = written.replaceAll("'", '');
  const separators = plain.replace(/\d/g, '');
  const last = separators.at(-1);
  if (last === undefined) return [Number(plain)];
  const readings = last === '.' || last === ',' ? separated(plain, separators, last, decimal) : [];
  return readings.length > 0 ? readings : plain.split(/[.,]/).map(Number);
}

function separated(
  plain: string,
  separators: string,
  last: Separator,
  decimal: Separator | undefined,
): number[] {
  const grouping = last === '.' ? ',' : '.';
  const isGrouped = (whole: string, by: Separator) =>
    by === ',' ? /^\d{1,3}(?:,\d{2,3})*,\d{3}$/.test(whole) : /^\d{1,3}(?:\.\d{3})+$/.test(whole);
  const withoutGroups = (whole: string) => Number(whole.replace(/[.,]/g, ''));
  if (separators.length > 1) {
    if (isGrouped(plain, last)) return [withoutGroups(plain)];
    const at = plain.lastIndexOf(last);
    const whole = plain.slice(0, at);
    return isGrouped(whole, grouping) ? [Number(`${withoutGroups(whole)}.${plain.slice(at + 1)}`)] : [];
  }
  const asDecimal = Number(plain.replace(last, '.'));
  // `0,500` and `1234,500` have no groups.
  if (!isGrouped(plain, last) || plain.startsWith('0')) return [asDecimal];
  if (decimal === undefined) return [withoutGroups(plain), asDecimal];
  return [last === decimal ? asDecimal : withoutGroups(plain)];
}
