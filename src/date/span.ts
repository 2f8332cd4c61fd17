import { expectedDate, firstDayOf, isPartialDate, lastDayOf, openEnd } from './partialDate';

/** The days from one to another, both included: `2021-01-01` to `2025-12-31`. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** What a message says where something else is given instead of a span of time. */
export const expectedSpan = `${expectedDate}, or a span with an open end such as "../2025"`;

/** Reads a span of time. Two dots on one side of the slash leave that side open, as in ISO 8601-2. */
export function spanOf(text: string): DaySpan | undefined {
  const closed = text.startsWith('../') ? `0000${text.slice(2)}` : text.replace(/\/\.\.$/, `/${openEnd}`);
  return isPartialDate(closed) ? { from: firstDayOf(closed), to: lastDayOf(closed) } : undefined;
}
