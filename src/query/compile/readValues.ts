import { spanProblem } from '../../date/checkDate';
import { type DaySpan, spanOf } from '../../date/span';
import { type Problem, type ProblemDetails, problem } from '../../errors/problem';
import { unknownName } from '../../errors/unknownName';
import { wrongForm } from '../../errors/wrongForm';
import type { Vocabulary } from '../../model/vocabulary/vocabulary';
import { isKnownId, type TermKind, unknownId } from '../../vocabulary/checkId';
import type { CriteriaKey } from '../criteria';
import type { KnownIds } from './knownIds';

/** The value of a key, where it is, and where its problems go. */
export interface Given {
  readonly key: CriteriaKey;
  readonly value: unknown;
  readonly path: string;
  readonly problems: Problem[];
}

/** Reads a key that takes one value, and reports it where it is ill-formed: then nothing is made of it. */
export function readOne<Value>(
  { value, path, problems }: Given,
  problemOf: (value: unknown) => ProblemDetails | undefined,
): Value {
  const details = problemOf(value);
  if (details !== undefined) problems.push(problem('wrong-form', path, details));
  return value as Value;
}

/** Describes what is wrong with a value where true or false is expected. */
export function switchProblem(value: unknown): ProblemDetails | undefined {
  return typeof value === 'boolean' ? undefined : wrongForm('true or false', value);
}

/** Reads a key that takes one text or a list of texts: keeps those that are accepted, and reports the others. */
export function readTexts(
  { value, path, problems }: Given,
  refuse: (text: string) => ProblemDetails | undefined = () => undefined,
  code = 'wrong-form',
): readonly string[] {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return texts.filter((text, index): text is string => {
    const isText = typeof text === 'string';
    const details = isText ? refuse(text) : wrongForm('a text or a list of texts', text);
    if (details === undefined) return true;
    const place = Array.isArray(value) ? `${path}[${index}]` : path;
    problems.push(problem(isText ? code : 'wrong-form', place, details));
    return false;
  });
}

/** Reads ids of terms of the vocabulary. */
export function readIds(kind: TermKind, given: Given, vocabulary: Vocabulary): readonly string[] {
  const isKnown = (id: string) => isKnownId(kind, id, vocabulary);
  if (typeof given.value === 'string' && isKnown(given.value)) return [given.value];
  return readTexts(given, (id) => (isKnown(id) ? undefined : unknownId(kind, id, vocabulary)), 'unknown-id');
}

/** Reads closed terms. */
export function readTerms(kind: string, allowed: readonly string[], given: Given): readonly string[] {
  const refuse = (term: string) => (allowed.includes(term) ? undefined : unknownName(kind, term, allowed));
  return readTexts(given, refuse, 'unknown-term');
}

/**
 * Reads ids of speeches or directions: those that the vocabulary lists, and those of the goals asked about. Where the vocabulary lists
 * none, any id is accepted.
 */
export function readSpeechIds(
  kind: 'speech' | 'direction',
  given: Given,
  { vocabulary, knownIds }: { readonly vocabulary: Vocabulary; readonly knownIds: KnownIds },
): readonly string[] {
  const listed = vocabulary[`${kind}Ids`];
  if (listed === undefined) return readTexts(given);
  const known = () => knownIds(`${kind}Id`);
  const refuse = (id: string) => {
    if (listed.includes(id) || known().has(id)) return undefined;
    return unknownName(kind, id, [...new Set([...listed, ...known().keys()])]);
  };
  return readTexts(given, refuse, 'unknown-id');
}

/** Reads spans of time. */
export function readSpans(given: Given): readonly DaySpan[] {
  return readTexts(given, spanProblem).flatMap((text) => spanOf(text) ?? []);
}
