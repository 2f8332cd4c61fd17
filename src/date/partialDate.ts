// All date arithmetic is here and in UTC: in other time zones some months lack their last day. The platform's own calendar does it,
// since a library of dates would be a twentieth of every bundle that asks a question.

/**
 * A day, or a longer time of which the day is not known: a month, a quarter, a year, or the span from one of these to another, such as
 * a fiscal year. `2021-09-28`, `2021-09`, `2026-Q2`, `2021`, `2025-04/2026-03`.
 *
 * A partial date is never completed: `2021` stays a year. In an order, or compared with a day, it counts as the last day it may mean.
 *
 * @category Models
 */
export type PartialDate = string;

/** What a message says where something else is given instead of a date. */
export const expectedDate = 'a date such as "2021", "2021-09", "2021-09-28", "2026-Q2" or "2025-04/2026-03"';

/** What a message says where a span ends before it starts. */
export const expectedOrder = 'a span that does not end before it starts';

/** The form of a date: a year, a quarter, a month or a day, or two of these with a slash between. Not all such days exist. */
export const partialDatePattern =
  /^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(\/\d{4}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/;

/**
 * Tells whether a text is a date that exists: a year, a quarter, a month or a day of the Gregorian calendar, or a span of two of these
 * that does not end before it starts.
 *
 * @param text - A text of the form `2021`, `2026-Q2`, `2021-09`, `2021-09-28` or `2025-04/2026-03`.
 * @returns `true` where the text has one of these forms and the days exist.
 */
export function isPartialDate(text: string): boolean {
  return datesExist(text) && firstDayOf(text) <= lastDayOf(text);
}

/** Tells whether a text is a date that exists, or two of them with a slash between, whatever their order. */
export function datesExist(text: string): boolean {
  return partialDatePattern.test(text) && text.split('/').every(isInCalendar);
}

function isInCalendar(date: PartialDate): boolean {
  const day = date.slice(8);
  // Every month has 28 days: only the last three need the calendar.
  return day <= '28' || day <= lastDayOf(date.slice(0, 7)).slice(8);
}

/** Tells whether a partial date is a full day, such as `2021-09-28`: no other form is as long. */
export function isDay(date: PartialDate): boolean {
  return date.length === 10;
}

/** Gives the first day that a partial date may mean: `2024-02` gives `2024-02-01`, and `2026-Q2` gives `2026-04-01`. */
export function firstDayOf(date: PartialDate): string {
  if (isDay(date)) return date;
  const slash = date.indexOf('/');
  if (slash > 0) return firstDayOf(date.slice(0, slash));
  return `${monthIn(date, 1)}-01-01`.slice(0, 10);
}

/** Gives the last day that a partial date may mean: `2024-02` gives `2024-02-29`, and `2026-Q2` gives `2026-06-30`. */
export function lastDayOf(date: PartialDate): string {
  if (isDay(date)) return date;
  if (date.length === 4) return `${date}-12-31`;
  const slash = date.indexOf('/');
  if (slash > 0) return lastDayOf(date.slice(slash + 1));
  const month = monthIn(date, 3);
  return `${month}-${daysIn(month)}`;
}

/** The date in the place of an end that is open. */
export const openEnd = '9999';

/** Tells whether a partial date is over on a day: the last day it may mean is that day or an earlier one. */
export function isOverOn(day: string, date: PartialDate): boolean {
  return lastDayOf(date) <= day;
}

/**
 * Tells whether one partial date starts no later than another ends.
 *
 * A partial date covers all its days: `2021-09` starts within `2021`, and therefore no later than 2021 ends.
 */
export function startsByEndOf(start: PartialDate, end: PartialDate): boolean {
  return firstDayOf(start) <= lastDayOf(end);
}

/** Gives the day that is some days after another, or before it where the number is negative. */
export function addDaysTo(day: string, days: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Gives the first or the third month of a quarter: `2026-Q2` and 3 give `2026-06`. Any other date stays as it is. */
function monthIn(date: PartialDate, number: 1 | 3): string {
  if (date[5] !== 'Q') return date;
  return date.slice(0, 5) + `0${3 * Number(date[6]) - 3 + number}`.slice(-2);
}

function daysIn(month: string): number {
  // The day before the first of the next month.
  const date = new Date(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.getUTCDate();
}
