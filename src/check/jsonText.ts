import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { describeValue } from '../errors/describeValue';
import { type Breach, breach, keyOfSteps, type PathStep } from './documentProblem';
import { deepest } from './plainData';

/** A speech of 5,000 goals is about 7 million characters long. */
const longestText = 16_000_000;

/** From here on no more is reported. */
const mostBreaches = 100;

/** A breach in a text, and how many characters stand before it. */
export interface BreachInText extends Breach {
  readonly offset: number;
}

/** What a JSON text holds, or what is wrong with it as JSON. */
export interface JsonText {
  readonly value: unknown;
  readonly breaches: readonly BreachInText[];
}

/** Takes away the mark by which some editors tell, at the start of a file, the order of its bytes. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/**
 * Reads a JSON text as `JSON.parse` does, and besides refuses what that would pass over: a key that stands twice.
 */
export function readJson(text: string): JsonText {
  const fail = (offset: number, rule: Breach['rule'], message: string): JsonText => ({
    value: undefined,
    breaches: [{ ...breach(rule, [], message), offset }],
  });
  if (text.length > longestText) {
    return fail(0, 'plain-data', `the text has ${text.length} characters, more than ${longestText}`);
  }
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== undefined)
    return fail(tooDeep, 'plain-data', `the text is nested more than ${deepest} deep`);

  try {
    const value: unknown = JSON.parse(text);
    return { value, breaches: changesIn(text) };
  } catch (thrown) {
    const error = firstErrorIn(text);
    return fail(error?.offset ?? 0, 'json', error?.message ?? (thrown as Error).message);
  }
}

/** Finds the first error of a text that is no JSON. */
function firstErrorIn(text: string): ErrorInText | undefined {
  let error: ErrorInText | undefined;
  const onError = (code: ParseErrorCode, offset: number) => {
    error ??= { offset, message: messageOf(code, text, offset) };
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch {
    // The visit goes on after an error, and can take what follows for brackets deeper than it can descend.
  }
  return error;
}

/** Finds where a text is nested too deep, without descending into it. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      depth++;
      if (depth > deepest) return index;
    } else if (character === '}' || character === ']') depth--;
  }
  return undefined;
}

/** An error of a text as JSON, and where it stands. */
interface ErrorInText {
  readonly offset: number;
  readonly message: string;
}

/** Tells whether a number is kept as it is written: read and written again, it has the same digits. */
function isKept(literal: string, value: number): boolean {
  // Every decimal number of fifteen digits is kept.
  if (literal.length <= 15 && !/e/i.test(literal)) return true;
  return decimalOf(literal) === decimalOf(String(value));
}

/** Brings a decimal number into one form: its significant digits, and the power of ten of the last. */
function decimalOf(literal: string): string {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(literal) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  return `${sign}${significant}e${Number(power) - fraction.length + digits.length - significant.length}`;
}

/** Lists what `JSON.parse` passes over: keys that it drops because they stand twice, and numbers that it changes. */
function changesIn(text: string): BreachInText[] {
  const breaches: BreachInText[] = [];
  const keys: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void keys.push(new Set()),
    onObjectEnd: () => void keys.pop(),
    onObjectProperty: (key, offset, _length, _line, _column, pathSupplier) => {
      const known = keys.at(-1);
      if (known?.has(key) && breaches.length < mostBreaches) {
        const message = `the key ${describeValue(key)} stands here a second time`;
        breaches.push({ ...breach('duplicate-key', [...pathSupplier(), key], message, key), offset });
      }
      known?.add(key);
    },
    onLiteralValue: (value, offset, length, _line, _column, pathSupplier) => {
      // An infinite one is found among the data.
      if (typeof value !== 'number' || !Number.isFinite(value) || breaches.length >= mostBreaches) return;
      const literal = text.slice(offset, offset + length);
      if (isKept(literal, value)) return;
      const message = `the number would be changed to ${value}: it has more digits than are kept`;
      breaches.push({ ...breach('plain-data', pathSupplier(), message), offset });
    },
  });
  return breaches;
}

const expectations: Readonly<Record<string, string>> = {
  InvalidSymbol: 'expected a text in double quotes, a number, true, false or null',
  PropertyNameExpected: 'expected a key in double quotes',
  ValueExpected: 'expected a value',
  ColonExpected: 'expected a colon',
  CommaExpected: 'expected a comma',
  CloseBraceExpected: 'expected a comma or a closing brace',
  CloseBracketExpected: 'expected a comma or a closing bracket',
  EndOfFileExpected: 'expected the end of the text',
  InvalidCommentToken: 'JSON has no comments; expected data',
  UnexpectedEndOfString: 'the text in quotes does not end on its line',
  InvalidUnicode: 'expected four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'after a backslash only " \\ / b f n r t u may stand',
  InvalidCharacter: 'a control character stands in a text; write it as an escape, such as \\n',
};

function messageOf(code: ParseErrorCode, text: string, offset: number): string {
  const next = /^\S{1,20}/.exec(text.slice(offset, offset + 40))?.[0];
  const space = /^[^\S \t\r\n]/.exec(text.slice(offset, offset + 1))?.[0];
  if (space !== undefined) {
    const code = space.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `a space stands here that JSON does not know (U+${code}); type an ordinary one`;
  }
  const expectation = expectations[printParseErrorCode(code)] ?? 'expected JSON';
  if (/^[}\]]/.test(next ?? '') && /,\s*$/.test(text.slice(Math.max(0, offset - 100), offset))) {
    return `a comma stands before the closing ${next?.startsWith('}') ? 'brace' : 'bracket'}`;
  }
  return `${expectation}, found ${next === undefined ? 'the end of the text' : describeValue(next)}`;
}

/**
 * Finds where the values at some paths start in a JSON text; for what is not there, where the innermost thing around it
 * starts that is.
 */
export function offsetsOf(text: string, paths: readonly (readonly PathStep[])[]): number[] {
  if (paths.length === 0) return [];
  const wanted = new Map<string, number>();
  for (const steps of paths) {
    for (let length = 0; length <= steps.length; length++) wanted.set(keyOfSteps(steps.slice(0, length)), -1);
  }
  const note = (steps: readonly PathStep[], offset: number) => {
    const key = keyOfSteps(steps);
    if (wanted.get(key) === -1) wanted.set(key, offset);
  };
  visit(text, {
    onObjectBegin: (offset, _length, _line, _column, path) => note(path(), offset),
    onArrayBegin: (offset, _length, _line, _column, path) => note(path(), offset),
    onObjectProperty: (key, offset, _length, _line, _column, path) => note([...path(), key], offset),
    onLiteralValue: (_value, offset, _length, _line, _column, path) => note(path(), offset),
  });
  return paths.map((steps) => {
    for (let length = steps.length; length >= 0; length--) {
      const offset = wanted.get(keyOfSteps(steps.slice(0, length)));
      if (offset !== undefined && offset >= 0) return offset;
    }
    return 0;
  });
}

/** Makes the function that gives line and column of an offset in a text, both counted from 1. */
export function positionsIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
