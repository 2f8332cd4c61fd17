import type { Citation } from '../../../model/citation';
import type { WellFormed } from '../../document/wellFormed';
import { isUnreadable } from '../../document/wellFormed';

/**
 * Writes where a citation points to, each place in one way: `minutes, paragraph 2, sentence 1, characters 9 to 23`.
 *
 * @returns `undefined` where part of the citation cannot be read.
 */
export function locatorText(citation: WellFormed<Citation>): string | undefined {
  const { sourceId, paragraph, sentence, span, object, item } = citation;
  const fields = ['sourceId', 'paragraph', 'sentence', 'span', 'object', 'item'] as const;
  if (fields.some((field) => isUnreadable(citation, field)) || sourceId === undefined) return undefined;
  if (item !== undefined) return `${sourceId}, item ${item}`;
  if (sentence === undefined) return sourceId;
  const where = `${sourceId}, paragraph ${paragraph}, sentence ${sentence}`;
  const clause = span ? `${where}, ${spanText(span.start, span.end)}` : where;
  return object ? `${clause}, object at ${spanText(object.start, object.end)}` : clause;
}

/** Writes a span as people count: the first character is 1, and the last is included. */
export function spanText(start = 0, end = 0): string {
  return `characters ${start + 1} to ${end}`;
}
