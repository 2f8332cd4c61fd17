import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { describeValue } from '../../errors/describeValue';
import { type CodedFault, coded, type Fault, fault } from './fault';
import { deepest } from './plainData';

/** A speech of 5,000 goals is about 7 million characters long. */
const longestText = 16_000_000;

/** At most this many faults are reported. */
const mostFaults = 100;

/** A fault of a text, and how many characters come before it. */
type FaultInText = CodedFault<'json' | 'duplicate-key' | 'plain-data'> & { readonly offset: number };

/** What a JSON text holds, and what is wrong with it as JSON. */
export interface JsonText {
  /** The value. `undefined` where the text cannot be read. */
  readonly value: unknown;
  readonly faults: readonly FaultInText[];
}

/** Removes the byte-order mark with which some editors begin a file. */
export function withoutByteOrderMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/**
 * Reads a JSON text as `JSON.parse` does, and also finds what that ignores: duplicate keys, and numbers that it changes.
 *
 * Comments and trailing commas are reported, and the rest is read all the same: it is clear what is meant, so they hide no other fault.
 */
export function readJson(text: string): JsonText {
  if (text.length > longestText) {
    return unreadable(0, 'plain-data', `the text has ${text.length} characters, more than ${longestText}`);
  }
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== undefined) {
    return unreadable(tooDeep, 'plain-data', `the text is nested more than ${deepest} deep`);
  }
  try {
    return { value: JSON.parse(text) as unknown, faults: ignoredIn(text) };
  } catch (error) {
    return readMended(text) ?? firstErrorIn(text, (error as Error).message);
  }
}

function unreadable(offset: number, code: FaultInText['code'], message: string): JsonText {
  return { value: undefined, faults: [inText(offset, code, fault([], message))] };
}

function inText(offset: number, code: FaultInText['code'], found: Fault): FaultInText {
  return { ...coded(code, found), offset };
}

/** An error of a text as JSON. */
interface SyntaxError {
  readonly code: ParseErrorCode;
  readonly offset: number;
  readonly length: number;
}

function syntaxErrorsIn(text: string): SyntaxError[] {
  const errors: SyntaxError[] = [];
  const onError = (code: ParseErrorCode, offset: number, length: number) => {
    // A second error in one place is a consequence of the first.
    const isNew = errors.at(-1)?.offset !== offset;
    if (isNew && errors.length < mostFaults) errors.push({ code, offset, length });
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch {
    // The parser goes on after an error, and may then see brackets nested more deeply than it can descend.
  }
  return errors;
}

/** Reports the first error of a text. What follows it is often only its consequence. */
function firstErrorIn(text: string, fallback: string): JsonText {
  const [first] = syntaxErrorsIn(text);
  if (!first) return unreadable(0, 'json', fallback);
  return unreadable(first.offset, 'json', messageOf(first.code, text, first.offset));
}

/** Reads a text whose only errors are comments and trailing commas. */
function readMended(text: string): JsonText | undefined {
  const errors = syntaxErrorsIn(text);
  const mended = errors.reduce<string | undefined>(
    (before, error) => before && withoutError(before, error),
    text,
  );
  if (mended === undefined || errors.length >= mostFaults) return undefined;
  try {
    const value = JSON.parse(mended) as unknown;
    const faults = errors.map(({ code, offset }) =>
      inText(offset, 'json', fault([], messageOf(code, text, offset))),
    );
    return { value, faults: [...faults, ...ignoredIn(mended)] };
  } catch {
    return undefined;
  }
}

/** Replaces a comment or a trailing comma by as many spaces, so that all else keeps its place. */
function withoutError(text: string, { code, offset, length }: SyntaxError): string | undefined {
  const blank = (start: number, end: number) =>
    text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
  if (printParseErrorCode(code) === 'InvalidCommentToken') return blank(offset, offset + length);
  const comma = trailingCommaBefore(text, offset);
  return comma === undefined ? undefined : blank(comma, comma + 1);
}

/** Finds the comma before a closing bracket. */
function trailingCommaBefore(text: string, offset: number): number | undefined {
  if (!/[}\]]/.test(text[offset] ?? '')) return undefined;
  const before = text.slice(0, offset).trimEnd();
  return before.endsWith(',') ? before.length - 1 : undefined;
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

/** Lists what `JSON.parse` ignores: duplicate keys, of which it keeps the last, and numbers that it changes. */
function ignoredIn(text: string): FaultInText[] {
  const faults: FaultInText[] = [];
  const keys: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void keys.push(new Set()),
    onObjectEnd: () => void keys.pop(),
    onObjectProperty: (key, offset, _length, _line, _column, pathSupplier) => {
      const known = keys.at(-1);
      if (known?.has(key) && faults.length < mostFaults) {
        const path = [...pathSupplier(), key];
        faults.push(inText(offset, 'duplicate-key', fault(path, `duplicate key ${describeValue(key)}`, key)));
      }
      known?.add(key);
    },
    onLiteralValue: (value, offset, length, _line, _column, pathSupplier) => {
      // A number that becomes infinite is reported by the check for plain data.
      if (typeof value !== 'number' || !Number.isFinite(value) || faults.length >= mostFaults) return;
      const literal = text.slice(offset, offset + length);
      if (isKept(literal, value)) return;
      const message = `the number would be changed to ${value}: it has more digits than a number can keep`;
      faults.push(inText(offset, 'plain-data', fault(pathSupplier(), message)));
    },
  });
  return faults;
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
  InvalidEscapeCharacter: 'expected " \\ / b f n r t or u after a backslash',
  InvalidCharacter: 'a text contains a control character; write it as an escape, such as \\n',
};

function messageOf(code: ParseErrorCode, text: string, offset: number): string {
  const next = /^\S{1,20}/.exec(text.slice(offset, offset + 40))?.[0];
  const space = /^[^\S \t\r\n]/.exec(text.slice(offset, offset + 1))?.[0];
  if (space !== undefined) {
    const codePoint = space.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `this is a space that JSON does not allow (U+${codePoint}); type an ordinary one`;
  }
  if (trailingCommaBefore(text, offset) !== undefined) {
    return `there is a comma before the closing ${text[offset] === '}' ? 'brace' : 'bracket'}`;
  }
  const expectation = expectations[printParseErrorCode(code)] ?? 'expected JSON';
  return `${expectation}, found ${next === undefined ? 'the end of the text' : describeValue(next)}`;
}
