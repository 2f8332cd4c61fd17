import { digitReadings, digitsPattern, type Separator } from './digitReadings';
import { cardinals, denominators, lookUp, multiples, sayings, scales } from './englishWords';

/** A word, a number in digits, or a sign between or after numbers. */
interface Token {
  readonly text: string;
  /** What stands between it and the token before it. */
  readonly gap: string;
}

/** A number that begins at some token. */
interface Stated {
  /** Its value, in every way to read its digits. */
  readonly values: readonly number[];
  /** Every sense that it can have: its value, and what stands before `million`. */
  readonly senses: readonly number[];
  /** The number of the token after it. */
  readonly next: number;
}

const tokenPattern = new RegExp(`${digitsPattern}|\\p{Script=Latin}+|[%‰⁄/]`, 'gu');

/**
 * Lists the numbers that a text states in digits and in English words, in every sense that each can have: `one in five` is 0.2 and 20
 * (per cent), and its two numbers stand there too.
 *
 * @param text - The text, its digits folded.
 */
export function englishNumbers(text: string, decimal: Separator | undefined): number[] {
  const tokens = tokensIn(text);
  const numbers: number[] = [];
  let at = 0;
  while (at < tokens.length) {
    const stated = cardinalAt(tokens, at, decimal);
    if (stated) {
      numbers.push(...stated.senses, ...derived(tokens, stated, decimal), ...spokenYear(tokens, at, stated));
      at = stated.next;
    } else {
      numbers.push(...saidBy(tokens, at));
      at++;
    }
  }
  return numbers;
}

function tokensIn(text: string): Token[] {
  let end = 0;
  return [...text.toLowerCase().matchAll(tokenPattern)].map(({ 0: token, index }) => {
    const gap = text.slice(end, index);
    end = index + token.length;
    return { text: token, gap };
  });
}

/** Gives the text of a token, if nothing but a space or a hyphen stands before it. */
function nearAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  return token && ['', ' ', '-'].includes(token.gap) ? token.text : undefined;
}

/** Finds some words from a token on, and gives the number of the token after them. */
function after(tokens: readonly Token[], at: number, words: string): number | undefined {
  const wanted = words.split(' ');
  return wanted.every((word, index) => nearAt(tokens, at + index) === word) ? at + wanted.length : undefined;
}

/** Reads a number, in groups such as `two million` `three hundred thousand`. */
function cardinalAt(
  tokens: readonly Token[],
  at: number,
  decimal: Separator | undefined,
): Stated | undefined {
  const first = digitsAt(tokens, at, decimal) ?? wordsAt(tokens, at);
  if (!first) return undefined;
  const senses: number[] = [];
  let values: readonly number[] = [0];
  let next = at;
  for (let group: Group | undefined = first; group; ) {
    const { factor, next: end } = scaleAt(tokens, group.next);
    const [amount = 0] = group.values;
    senses.push(...group.values);
    values =
      group === first ? group.values.map((one) => one * factor) : values.map((one) => one + amount * factor);
    senses.push(...values);
    next = end;
    group = factor >= 1000 ? wordsAt(tokens, after(tokens, end, 'and') ?? end, true) : undefined;
  }
  return { values, senses, next };
}

/** A part of a number before a word such as `million`. */
interface Group {
  readonly values: readonly number[];
  readonly next: number;
}

/** Reads digits, perhaps with a fraction: `1 1⁄2`, `2 and a half`. */
function digitsAt(tokens: readonly Token[], at: number, decimal: Separator | undefined): Group | undefined {
  const digits = tokens[at]?.text ?? '';
  if (!/^\d/.test(digits)) return undefined;
  const values = digitReadings(digits, decimal);
  const fraction = nearAt(tokens, at + 2) === '⁄' ? ratioOfDigits(tokens, at + 1) : undefined;
  if (fraction !== undefined) return { values: values.map((one) => one + fraction), next: at + 4 };
  return withHalf(tokens, { values, next: at + 1 });
}

/** Reads the quotient of two numbers in digits, such as `3⁄4`. */
function ratioOfDigits(tokens: readonly Token[], at: number): number | undefined {
  const ratio = Number(nearAt(tokens, at)) / Number(nearAt(tokens, at + 2));
  return Number.isFinite(ratio) ? ratio : undefined;
}

/** Reads words for a number below a thousand; `a` only before what makes it a number. */
function wordsAt(tokens: readonly Token[], at: number, mustBeNear = false): Group | undefined {
  const word = mustBeNear ? nearAt(tokens, at) : tokens[at]?.text;
  const following = nearAt(tokens, at + 1);
  const isOne =
    (word === 'a' || word === 'an') &&
    (lookUp(scales, following) ?? lookUp(denominators, following)) !== undefined;
  let value = isOne ? 1 : cardinals.get(word ?? '');
  if (value === undefined) return undefined;
  let next = at + 1;
  for (;;) {
    const start: number = value >= 100 ? (after(tokens, next, 'and') ?? next) : next;
    const more = cardinals.get(nearAt(tokens, start) ?? '');
    if (value < 100 && nearAt(tokens, next) === 'hundred') {
      value *= 100;
      next++;
    } else if (more !== undefined && continues(value, more)) {
      value += more;
      next = start + 1;
    } else {
      return withHalf(tokens, { values: [value], next });
    }
  }
}

/** Tells whether a numeral goes on with a number: `twenty` with `five`, `two hundred` with `ten`. */
function continues(value: number, more: number): boolean {
  if (value >= 100 && value % 100 === 0) return more > 0;
  return value % 100 >= 20 && value % 10 === 0 && more > 0 && more < 10;
}

function withHalf(tokens: readonly Token[], group: Group): Group {
  const next = after(tokens, group.next, 'and a half');
  return next === undefined ? group : { values: group.values.map((one) => one + 0.5), next };
}

/** Reads the words that multiply a number, two at most: `million`, `hundred thousand`. */
function scaleAt(tokens: readonly Token[], at: number): { factor: number; next: number } {
  const factor = lookUp(scales, nearAt(tokens, at));
  if (factor === undefined) return { factor: 1, next: at };
  const more = lookUp(scales, nearAt(tokens, at + 1));
  return more === undefined ? { factor, next: at + 1 } : { factor: factor * more, next: at + 2 };
}

/** Lists what a number means with the words behind it: a share, a fraction, a multiple. */
function derived(
  tokens: readonly Token[],
  { values, next }: Stated,
  decimal: Separator | undefined,
): number[] {
  const word = nearAt(tokens, next);
  const wholes = wholesAt(tokens, next, decimal);
  const each = (make: (value: number) => readonly number[]) => values.flatMap(make);
  if (wholes)
    return each((value) => wholes.flatMap((whole) => ratioSenses(value / whole, scaleOf(tokens, next + 1))));
  if (word === '%' || word === 'percent' || word === 'percentage' || word === 'per' || word === 'pc')
    return each((value) => [value / 100]);
  if (word === '‰') return each((value) => [value / 1000]);
  if (word === 'times' || word === 'fold') return each(multipleSenses);
  return [];
}

/** Gives what a number is divided by: `3/4`, `three quarters`, `one in five`, `four out of every ten`. */
function wholesAt(
  tokens: readonly Token[],
  at: number,
  decimal: Separator | undefined,
): readonly number[] | undefined {
  const word = nearAt(tokens, at);
  if (word === '/' || word === '⁄') return digitsAt(tokens, at + 1, decimal)?.values;
  const denominator = lookUp(denominators, word);
  if (denominator !== undefined) return [denominator];
  const start = after(tokens, at, 'in') ?? after(tokens, at, 'out of');
  if (start === undefined) return undefined;
  return cardinalAt(tokens, after(tokens, start, 'every') ?? start, decimal)?.values;
}

/** Reads what a fraction is of: `a quarter of a million`. */
function scaleOf(tokens: readonly Token[], at: number): number {
  const ofWhat = after(tokens, at, 'of') ?? at;
  return scaleAt(tokens, after(tokens, ofWhat, 'a') ?? ofWhat).factor;
}

const ratioSenses = (ratio: number, scale: number) => [ratio, 100 * ratio, ratio * scale];

/** Twice as much is 200 per cent of it, and 100 per cent more. */
const multipleSenses = (factor: number) => [factor, 100 * factor, 100 * (factor - 1)];

/** Lists what a word says that is no numeral: `double`, `tenfold`, `half a million`, `all`. */
function saidBy(tokens: readonly Token[], at: number): number[] {
  const word = tokens[at]?.text ?? '';
  const factor = lookUp(multiples, word) ?? cardinals.get(word.replace(/fold$/, ''));
  if (factor !== undefined) return multipleSenses(factor);
  const said = lookUp(sayings, word);
  if (said === undefined) return [];
  return said === 50 ? ratioSenses(0.5, scaleOf(tokens, at + 1)) : [said];
}

/** Reads a year as it is spoken: `twenty thirty-five`. */
function spokenYear(tokens: readonly Token[], at: number, { values: [first = 0], next }: Stated): number[] {
  const isPair = (value: number) => value >= 10 && value < 100;
  const second = /^\d/.test(tokens[at]?.text ?? '') ? undefined : wordsAt(tokens, next, true)?.values[0];
  return isPair(first) && second !== undefined && isPair(second) ? [100 * first + second] : [];
}
