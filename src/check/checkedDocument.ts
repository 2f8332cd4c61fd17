import type { Problem } from '../errors/problem';
import { isObject } from '../internal/isObject';
import { type Breach, isError, type PathStep, problemsOf, type RuleBook } from './documentProblem';
import { type BreachInText, offsetsOf, positionsIn, readJson, withoutMark } from './jsonText';
import { plainCopy } from './plainData';

/** From here on no more is reported. */
const mostProblems = 1_000;

/** What the check of plain data gives: its breaches, and what it is where it has none. */
export interface CheckedData {
  readonly breaches: readonly Breach[];
  readonly data?: unknown;
}

/** What the check of a document gives: its problems, and what it is where none of them is an error. */
export interface CheckedDocument<Rule extends string> {
  readonly problems: Problem<Rule>[];
  readonly data?: unknown;
}

/**
 * Checks a document of unknown origin, given as data or as JSON text.
 *
 * @param value - The document. It is copied as plain data before anything looks into it.
 * @param book - The rules.
 * @param check - The check of the copy.
 */
export function checkedDocument<Rule extends string>(
  value: unknown,
  book: RuleBook,
  check: (copy: unknown) => CheckedData,
): CheckedDocument<Rule> {
  if (typeof value !== 'string') {
    const { copy, breaches, data } = checkedCopy(value, check);
    const problems = problemsOf<Rule>(reportable(inOrderOf(copy, breaches), book), book);
    return breaches.some((one) => isError(one, book)) ? { problems } : { problems, data };
  }
  const text = withoutMark(value);
  const json = readJson(text);
  const { copy, breaches, data } =
    json.value === undefined
      ? { copy: undefined, breaches: [], data: undefined }
      : checkedCopy(json.value, check);
  const problems = problemsInText<Rule>(text, json.breaches, inOrderOf(copy, breaches), book);
  const all = [...json.breaches, ...breaches];
  return all.some((one) => isError(one, book)) ? { problems } : { problems, data };
}

function checkedCopy(
  value: unknown,
  check: (copy: unknown) => CheckedData,
): CheckedData & { readonly copy: unknown } {
  const { copy, breaches } = plainCopy(value);
  return breaches.length > 0 ? { copy, breaches } : { copy, ...check(copy) };
}

/** `$schema` is for editors, who find the descriptions of the fields by it. It is no part of the document. */
export function withoutSchemaAddress(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { $schema: address, ...document } = value;
  return typeof address === 'string' ? document : value;
}

/** Keeps as many breaches as are reported; warnings go before errors. */
function reportable<B extends Breach>(breaches: readonly B[], book: RuleBook): B[] {
  if (breaches.length <= mostProblems) return [...breaches];
  const errors = breaches.filter((one) => isError(one, book));
  const warnings = breaches.filter((one) => !isError(one, book));
  const kept = new Set([...errors, ...warnings].slice(0, mostProblems));
  return breaches.filter((one) => kept.has(one));
}

/** Sorts breaches by where they stand in a document; what is missing comes where the thing begins that lacks it. */
function inOrderOf<B extends Breach>(document: unknown, breaches: readonly B[]): B[] {
  const numbersOf = new Map<object, Map<string, number>>();
  const numberOf = (object: object, step: PathStep): number => {
    if (typeof step === 'number') return step;
    const known = numbersOf.get(object);
    const numbers = known ?? new Map(Object.keys(object).map((key, index) => [key, index]));
    if (!known) numbersOf.set(object, numbers);
    return numbers.get(step) ?? -1;
  };
  const positionOf = ({ steps }: Breach): number[] => {
    let value = document;
    return steps.map((step) => {
      if (typeof value !== 'object' || value === null) return -1;
      const number = numberOf(value, step);
      value = number < 0 ? undefined : (value as Record<PathStep, unknown>)[step];
      return number;
    });
  };
  const compare = (a: readonly number[], b: readonly number[]): number => {
    const at = a.findIndex((step, index) => step !== b[index]);
    return at < 0 ? a.length - b.length : (a[at] ?? -1) - (b[at] ?? -2);
  };
  return breaches
    .map((breach) => ({ breach, position: positionOf(breach) }))
    .sort((a, b) => compare(a.position, b.position))
    .map(({ breach }) => breach);
}

/** Makes the problems of a text: those that only a text has among those of its data, each with its line and column. */
function problemsInText<Rule extends string>(
  text: string,
  inText: readonly BreachInText[],
  inData: readonly Breach[],
  book: RuleBook,
): Problem<Rule>[] {
  if (inText.length + inData.length === 0) return [];
  const reported = reportable(inData, book);
  const offsets = offsetsOf(
    text,
    reported.map(({ steps }) => steps),
  );
  const positionOf = positionsIn(text);
  const placed = [
    ...inText,
    ...reported.map((breach, index) => ({ ...breach, offset: offsets[index] ?? 0 })),
  ];
  const inOrder = reportable(
    placed.sort((a, b) => a.offset - b.offset),
    book,
  );
  return problemsOf<Rule>(inOrder, book).map((problem, index) => ({
    ...problem,
    position: positionOf(inOrder[index]?.offset ?? 0),
  }));
}
