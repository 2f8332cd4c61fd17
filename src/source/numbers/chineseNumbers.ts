import { digitReadings, digitsPattern, type Separator } from './digitReadings';

/** The numerals below ten: simple, formal and traditional ones. */
const digits: ReadonlyMap<string, number> = new Map(
  ['零一二三四五六七八九', '〇壹贰叁肆伍陆柒捌玖', '零壹貳參肆伍陸柒捌玖', '零一两', '零一兩'].flatMap(
    (row) => [...row].map((numeral, value) => [numeral, value] as const),
  ),
);

/** The units that numerals are multiplied by, each in all its forms, the largest first. */
const units = [
  ['兆', 1e12],
  ['亿億', 1e8],
  ['万萬', 1e4],
  ['千仟', 1e3],
  ['百佰', 100],
  ['十拾', 10],
] as const;

const numerals = [...digits.keys(), ...units.map(([forms]) => forms)].join('');

/** A number in numerals, or in digits and numerals, such as `1亿2000多万`. What is longer is no number that people write. */
const run = `(?:${digitsPattern}|[${numerals}])(?:${digitsPattern}|[${numerals}点點多余餘几幾]){0,24}`;

/** A number, with what makes it a share or a multiple: `三分之一`, `六成五`, `两倍`. */
const numberPattern = new RegExp(`(${run})(?:分之(${run}))?(成[一二三四五六七八九半]?|倍)?`, 'gu');

/** A space that some put between a number and its unit. */
const spacedUnit = new RegExp(`(?<=\\d) (?=[${numerals}])`, 'gu');

/**
 * Lists the numbers that a text states in Chinese numerals, in every sense that each can have: `230万` is 2,300,000, and 230 of the unit
 * `万`.
 *
 * @param text - The text, its digits folded.
 */
export function chineseNumbers(text: string, decimal: Separator | undefined): number[] {
  const stated = [...text.replace(spacedUnit, '').matchAll(numberPattern)].flatMap(
    ([, first = '', second, suffix]) => {
      const values = numeralReadings(first, decimal);
      if (second !== undefined) return sharesOf(numeralReadings(second, decimal), values);
      return [...values, ...values.flatMap((value) => suffixed(value, suffix))];
    },
  );
  return [...stated, ...doublings(text), ...(text.includes('半') ? [0.5, 50] : [])];
}

/** Makes shares: three of a hundred are 0.03 and 3 per cent. */
function sharesOf(parts: readonly number[], wholes: readonly number[]): number[] {
  return wholes.flatMap((whole) => parts.flatMap((part) => [part / whole, (100 * part) / whole]));
}

function suffixed(value: number, suffix: string | undefined): number[] {
  if (suffix === undefined) return [];
  if (suffix === '倍') return [100 * value, value + 1];
  const tenths = value + (suffix === '成半' ? 0.5 : (digits.get(suffix.slice(1)) ?? 0) / 10);
  return [10 * tenths, tenths / 10];
}

/** Reads `翻一番`, twice as much, and `翻两番`, four times as much. */
function doublings(text: string): number[] {
  return [...text.matchAll(/翻了?([一两兩二三四])?番/gu)].flatMap(([, times = '一']) => {
    const factor = 2 ** (digits.get(times) ?? 1);
    return [factor, 100 * factor, 100 * (factor - 1)];
  });
}

/** A last numeral that counts tenths of the unit before it: `一万二`. */
const tenthsPattern = /([百佰千仟万萬亿億兆])([一二两兩三四五六七八九])$/u;

function numeralReadings(written: string, decimal: Separator | undefined): number[] {
  const exact = written.replace(/[多余餘几幾]/gu, '');
  const value = numeralValue(exact, decimal);
  const { before } = splitAtUnit(exact);
  const [, unit = '', tenths = ''] = tenthsPattern.exec(exact) ?? [];
  const tenth = (numeralValue(unit, decimal) / 10 - 1) * (digits.get(tenths) ?? 0);
  return [
    value,
    ...(before === '' ? [] : [numeralValue(before, decimal)]),
    ...(unit === '' ? [] : [value + tenth]),
  ];
}

/** The value of a number in numerals: what stands before its largest unit, times that unit, and what stands behind it. */
function numeralValue(written: string, decimal: Separator | undefined): number {
  const { unit, before, behind } = splitAtUnit(written);
  if (unit === undefined) return plainValue(written, decimal);
  return (before === '' ? 1 : numeralValue(before, decimal)) * unit + numeralValue(behind, decimal);
}

function splitAtUnit(written: string): { unit?: number; before: string; behind: string } {
  const largest = units.find(([forms]) => [...forms].some((form) => written.includes(form)));
  if (!largest) return { before: '', behind: '' };
  const [forms, unit] = largest;
  const at = Math.max(...[...forms].map((form) => written.lastIndexOf(form)));
  return { unit, before: written.slice(0, at), behind: written.slice(at + 1) };
}

const digitPattern = new RegExp(`[${[...digits.keys()].join('')}]`, 'gu');

/** The value of what has no unit: `2.3`, `三点五`, `二〇三五`. */
function plainValue(written: string, decimal: Separator | undefined): number {
  const inDigits = written
    .replace(/[点點]/gu, '.')
    .replace(digitPattern, (numeral) => String(digits.get(numeral)));
  return digitReadings(inDigits, decimal)[0] ?? 0;
}
