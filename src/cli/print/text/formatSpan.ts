import type { CitationSpan } from 'policy-tracker';
import type { Words } from '../words/words';

/**
 * Writes out a span for a person, who counts from 1 and includes both ends: `{ start: 192, end: 305 }` is "193 to 305", and a single
 * character is its number.
 */
export function formatSpan({ start, end }: CitationSpan, words: Words): string {
  return end - start === 1 ? `${end}` : words.span(start + 1, end);
}
