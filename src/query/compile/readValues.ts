import { spanProblem } from '../../date/checkDate';
import { type DaySpan, spanOf } from '../../date/span';
import { type Problem, type ProblemDetails, problem } from '../../errors/problem';
import { unknownName } from '../../errors/unknownName';
import { wrongForm } from '../../errors/wrongForm';
import type { Vocabulary } from '../../model/vocabulary/vocabulary';
import { isKnownId, type TermKind, unknownId } from '../../vocabulary/checkId';
import type { CriteriaKey } from '../criteria';
import type { KnownIds } from './knownIds';

/** Where criteria are, and where their problems go. */
export interface ReportPlace {
  readonly path: string;
  readonly problems: Problem[];
}

/** Reads a key that takes one text or a list of texts: keeps those that are accepted, and reports the others. */
export function readTexts(
  key: CriteriaKey,
  value: unknown,
  { path, problems }: ReportPlace,
  refuse: (text: string) => ProblemDetails | undefined = () => undefined,
  code = 'wrong-form',
): readonly string[] {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return texts.filter((text, index): text is string => {
    const isText = typeof text === 'string';
    const details = isText ? refuse(text) : wrongForm('a text or a list of texts', text);
    if (details === undefined) return true;
    const place = `${path}.${key}${Array.isArray(value) ? `[${index}]` : ''}`;
    problems.push(problem(isText ? code : 'wrong-form', place, details));
    return false;
  });
}

/** Reads ids of terms of the vocabulary. */
export function readIds(
  key: CriteriaKey,
  kind: TermKind,
  value: unknown,
  place: ReportPlace,
  vocabulary: Vocabulary,
): readonly string[] {
  if (typeof value === 'string' && isKnownId(kind, value, vocabulary)) return [value];
  const refuse = (id: string) =>
    isKnownId(kind, id, vocabulary) ? undefined : unknownId(kind, id, vocabulary);
  return readTexts(key, value, place, refuse, 'unknown-id');
}

/** Reads closed terms. */
export function readTerms(
  key: CriteriaKey,
  kind: string,
  allowed: readonly string[],
  value: unknown,
  place: ReportPlace,
): readonly string[] {
  const refuse = (term: string) => (allowed.includes(term) ? undefined : unknownName(kind, term, allowed));
  return readTexts(key, value, place, refuse, 'unknown-term');
}

/**
 * Reads ids of speeches or directions: those that the vocabulary lists, and those of the goals asked about. Where the vocabulary lists
 * none, any id is accepted.
 */
export function readSpeechIds(
  key: 'speechId' | 'directionId',
  kind: string,
  value: unknown,
  place: ReportPlace,
  { vocabulary, knownIds }: { readonly vocabulary: Vocabulary; readonly knownIds: KnownIds },
): readonly string[] {
  const listed = vocabulary[`${key}s`];
  if (listed === undefined) return readTexts(key, value, place);
  const refuse = (id: string) => {
    if (listed.includes(id) || knownIds(key).has(id)) return undefined;
    return unknownName(kind, id, [...new Set([...listed, ...knownIds(key).keys()])]);
  };
  return readTexts(key, value, place, refuse, 'unknown-id');
}

/** Reads spans of time. */
export function readSpans(key: CriteriaKey, value: unknown, place: ReportPlace): readonly DaySpan[] {
  return readTexts(key, value, place, spanProblem).flatMap((text) => spanOf(text) ?? []);
}
