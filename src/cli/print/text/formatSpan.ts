import type { CitationSpan } from 'policy-tracker';

/**
 * Writes out a span for a person, who counts from 1 and includes both ends: `{ start: 192, end: 305 }` is "193 to 305", and a single
 * character is its number.
 */
export function formatSpan({ start, end }: CitationSpan): string {
  return end - start === 1 ? `${end}` : `${start + 1} to ${end}`;
}
