import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { found } from '../inputError';
import { deepest } from './plainData';
import { type Breach, breach, type PathStep, pathOf } from './speechProblem';

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

  const { error, breaches } = walk(text);
  try {
    const value: unknown = JSON.parse(text);
    return { value, breaches };
  } catch (thrown) {
    return fail(error?.offset ?? 0, 'json', error?.message ?? (thrown as Error).message);
  }
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

/** A double keeps every decimal number of so many digits, and not every one of more. */
const mostDigits = 15;

/** Walks through a text and notes its first error, and what `JSON.parse` would pass over: repeated keys, numbers it would change. */
function walk(text: string): {
  error: { offset: number; message: string } | undefined;
  breaches: BreachInText[];
} {
  let error: { offset: number; message: string } | undefined;
  const breaches: BreachInText[] = [];
  const keys: Set<string>[] = [];
  visit(
    text,
    {
      onObjectBegin: () => void keys.push(new Set()),
      onObjectEnd: () => void keys.pop(),
      onObjectProperty: (key, offset, _length, _line, _column, pathSupplier) => {
        const known = keys.at(-1);
        if (known?.has(key) && breaches.length < mostBreaches) {
          const message = `the key ${found(key)} stands here a second time`;
          breaches.push({ ...breach('duplicate-key', [...pathSupplier(), key], message, key), offset });
        }
        known?.add(key);
      },
      onLiteralValue: (value, offset, length, _line, _column, pathSupplier) => {
        if (typeof value !== 'number' || length <= mostDigits || breaches.length >= mostBreaches) return;
        const digits = text
          .slice(offset, offset + length)
          .replace(/e.*$/i, '')
          .replace(/\D/g, '')
          .replace(/^0+|0+$/g, '');
        if (digits.length <= mostDigits) return;
        const message = `the number has ${digits.length} digits, more than the ${mostDigits} that are kept`;
        breaches.push({ ...breach('plain-data', pathSupplier(), message), offset });
      },
      onError: (code, offset) => {
        error ??= { offset, message: messageOf(code, text, offset) };
      },
    },
    { disallowComments: true },
  );
  return { error, breaches };
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
  const expectation = expectations[printParseErrorCode(code)] ?? 'expected JSON';
  if (/^[}\]]/.test(next ?? '') && /,\s*$/.test(text.slice(Math.max(0, offset - 100), offset))) {
    return `a comma stands before the closing ${next?.startsWith('}') ? 'brace' : 'bracket'}`;
  }
  return `${expectation}, found ${next === undefined ? 'the end of the text' : found(next)}`;
}

/**
 * Finds where the values at some paths start in a JSON text; for what is not there, where the innermost thing around it
 * starts that is.
 */
export function offsetsOf(text: string, paths: readonly (readonly PathStep[])[]): number[] {
  if (paths.length === 0) return [];
  const wanted = new Map<string, number>();
  for (const steps of paths) {
    for (let length = 0; length <= steps.length; length++) wanted.set(pathOf(steps.slice(0, length)), -1);
  }
  const note = (steps: readonly PathStep[], offset: number) => {
    const path = pathOf(steps);
    if (wanted.get(path) === -1) wanted.set(path, offset);
  };
  visit(text, {
    onObjectBegin: (offset, _length, _line, _column, path) => note(path(), offset),
    onArrayBegin: (offset, _length, _line, _column, path) => note(path(), offset),
    onObjectProperty: (key, offset, _length, _line, _column, path) => note([...path(), key], offset),
    onLiteralValue: (_value, offset, _length, _line, _column, path) => note(path(), offset),
  });
  return paths.map((steps) => {
    for (let length = steps.length; length >= 0; length--) {
      const offset = wanted.get(pathOf(steps.slice(0, length)));
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
