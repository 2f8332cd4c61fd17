import { getDaysInMonth } from 'date-fns/getDaysInMonth';

/** What is said where something else stands in the place of a full or partial date. */
export const expectedDate = 'expected a date such as "2021", "2021-09" or "2021-09-28"';

/**
 * Tells whether a text is a date that exists: a year, a month or a day of the Gregorian calendar.
 *
 * Nothing is padded: `2021` stays a year.
 *
 * @param text - A text of the form `2021`, `2021-09` or `2021-09-28`.
 * @returns `true` where the text has one of these forms and the day exists.
 */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  if (month < '01' || month > '12' || day < '01') return false;
  // The middle of a month is in that month in every time zone, so the local calendar will do.
  return Number(day) <= getDaysInMonth(new Date(Number(year), Number(month) - 1, 15));
}

/**
 * Tells whether one partial date starts no later than another ends.
 *
 * A partial date covers all its days, so two dates of different precision are compared by the coarser of the two:
 * `2021-09` starts within `2021`, and therefore no later than 2021 ends.
 */
export function startsByEndOf(start: string, end: string): boolean {
  const precision = Math.min(start.length, end.length);
  return start.slice(0, precision) <= end.slice(0, precision);
}
