import { firstDayOf, isPartialDate, lastDayOf, startsByEndOf } from './partialDate';

/** The days from one to another, both included: `2021-01-01` to `2025-12-31`. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** What a message says where something else is given instead of a span of time. */
export const expectedSpan = 'a span of time such as "2023", "2023-06-30", "2021/2025" or "../2025"';

/** Reads a span of time. Two dots on one side of the slash leave that side open, as in ISO 8601-2. */
export function spanOf(text: string): DaySpan | undefined {
  const [first = '', last = first, ...rest] = text.split('/');
  const isOpen = (date: string) => date === '..' && text !== '..' && text !== '../..';
  const start = isOpen(first) ? '0000' : first;
  const end = isOpen(last) ? '9999' : last;
  return rest.length === 0 && isPartialDate(start) && isPartialDate(end) && startsByEndOf(start, end)
    ? { from: firstDayOf(start), to: lastDayOf(end) }
    : undefined;
}
