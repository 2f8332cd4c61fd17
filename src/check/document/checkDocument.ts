import type { Problem } from '../../errors/problem';
import { isObject } from '../../internal/isObject';
import { type CodedFault, mostProblems, mostSuggestions, type PathSegment, pathKey, pathText } from './fault';
import type { ReadDocument } from './readDocument';
import { offsetsOf, positionsIn } from './textPositions';

/** The rules that a kind of document is checked by, and the name for the document as a whole in the path of a problem. */
export interface RuleSet {
  readonly whole: string;
  readonly rules: Readonly<Record<string, { readonly severity: 'error' | 'warning' }>>;
}

/** The result of checking data: its faults, and the data itself if it has none. */
export interface CheckedData {
  readonly faults: readonly CodedFault[];
  readonly data?: unknown;
}

/** The result of checking a document: its problems, and its data if none of them is an error in it. */
export interface CheckedDocument<Code extends string> {
  readonly problems: Problem<Code>[];
  readonly data?: unknown;
}

/**
 * Checks a document.
 *
 * @param document - The document, as it was read.
 * @param ruleSet - The rules.
 * @param check - The check of its data.
 * @param fileFaults - What is wrong with its file alone, so that its data can be used all the same.
 */
export function checkDocument<Code extends string>(
  document: ReadDocument,
  ruleSet: RuleSet,
  check: (data: unknown) => CheckedData,
  fileFaults: readonly CodedFault[] = [],
): CheckedDocument<Code> {
  const { faults = [], data } = document.isReadable ? check(withoutSchemaAddress(document.data)) : {};
  const own = [...document.faults, ...withoutKnown(faults, document.faults)];
  const problems = problemsOf<Code>(document, document.isReadable ? [...fileFaults, ...own] : own, ruleSet);
  return own.some((one) => isError(one, ruleSet)) ? { problems } : { problems, data };
}

/** `$schema` is for editors, which find the descriptions of the fields by it. It is no part of the document. */
function withoutSchemaAddress(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { $schema: address, ...document } = value;
  return typeof address === 'string' ? document : value;
}

/** Drops faults of values already reported as not being plain data: a check sees them as `undefined`. */
function withoutKnown(faults: readonly CodedFault[], known: readonly CodedFault[]): readonly CodedFault[] {
  const paths = new Set(known.flatMap(({ code, path }) => (code === 'plain-data' ? [pathKey(path)] : [])));
  return paths.size === 0 ? faults : faults.filter(({ path }) => !paths.has(pathKey(path)));
}

/**
 * Puts faults of a document into words, in the order of the document.
 *
 * @param ruleSet - The rules that they break.
 */
function problemsOf<Code extends string>(
  { data, text }: ReadDocument,
  faults: readonly CodedFault[],
  { whole, rules }: RuleSet,
): Problem<Code>[] {
  const severityOf = ({ code }: CodedFault) => rules[code]?.severity ?? 'error';
  const reported = reportable(inOrderOf(data, faults), { whole, rules });
  const positions = text === undefined ? [] : positionsOf(text, reported);
  const problems = reported.map((one, index) => {
    const position = positions[index];
    return {
      // A check makes faults of the rules of its own set.
      code: one.code as Code,
      severity: severityOf(one),
      path: pathText(one.path) || whole,
      ...one.describe(index < mostSuggestions),
      ...(position && { position }),
    };
  });
  return text === undefined ? problems : problems.sort(byPosition);
}

function byPosition({ position: a }: Problem, { position: b }: Problem): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

function positionsOf(text: string, faults: readonly CodedFault[]) {
  const unplaced = faults.filter(({ offset }) => offset === undefined);
  const offsets = offsetsOf(
    text,
    unplaced.map(({ path }) => path),
  );
  const offsetOf = new Map(unplaced.map((one, index) => [one, offsets[index] ?? 0]));
  const positionOf = positionsIn(text);
  return faults.map((one) => positionOf(one.offset ?? offsetOf.get(one) ?? 0));
}

function isError({ code }: CodedFault, { rules }: RuleSet): boolean {
  return rules[code]?.severity !== 'warning';
}

/** Keeps as many faults as are reported; warnings are dropped before errors. */
function reportable(faults: readonly CodedFault[], ruleSet: RuleSet): readonly CodedFault[] {
  if (faults.length <= mostProblems) return faults;
  const errors = faults.filter((one) => isError(one, ruleSet));
  const warnings = faults.filter((one) => !isError(one, ruleSet));
  const kept = new Set([...errors, ...warnings].slice(0, mostProblems));
  return faults.filter((one) => kept.has(one));
}

/** Sorts faults by where they are in a document; a missing field is placed at the start of the value that lacks it. */
function inOrderOf(data: unknown, faults: readonly CodedFault[]): CodedFault[] {
  const numbersOf = new Map<object, Map<string, number>>();
  const numberOf = (object: object, segment: PathSegment): number => {
    if (typeof segment === 'number') return segment;
    const known = numbersOf.get(object);
    const numbers = known ?? new Map(Object.keys(object).map((key, index) => [key, index]));
    if (!known) numbersOf.set(object, numbers);
    return numbers.get(segment) ?? -1;
  };
  const placeOf = ({ path }: CodedFault): number[] => {
    let value = data;
    return path.map((segment) => {
      if (typeof value !== 'object' || value === null) return -1;
      const number = numberOf(value, segment);
      value = number < 0 ? undefined : (value as Record<PathSegment, unknown>)[segment];
      return number;
    });
  };
  const compare = (a: readonly number[], b: readonly number[]): number => {
    const at = a.findIndex((number, index) => number !== b[index]);
    return at < 0 ? a.length - b.length : (a[at] ?? -1) - (b[at] ?? -2);
  };
  return faults
    .map((one) => ({ one, place: placeOf(one) }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ one }) => one);
}
