import { addMonths } from 'date-fns/addMonths';
import { millisecondsInDay } from 'date-fns/constants';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';

// All arithmetic of dates is here, and no time zone matters in it. Months are reckoned from their middle, which is in the same
// month everywhere; days in UTC, where each has 24 hours. (The dates of @date-fns/utc would do both, but a bundler keeps them
// even where nobody uses a date.)

/**
 * A year, a month or a day: `2021`, `2021-09` or `2021-09-28`.
 *
 * What is not known is not filled in: `2021` stays a year. Where dates must be put in order, or held against a day, a partial
 * one counts as the last day it may mean.
 *
 * @category Models
 */
export type PartialDate = string;

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
  return Number(day) <= getDaysInMonth(middleOf(`${year}-${month}`));
}

/** Gives the first day that a partial date may mean: `2024-02` gives `2024-02-01`. */
export function firstDayOf(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Gives the last day that a partial date may mean: `2024-02` gives `2024-02-29`. */
export function lastDayOf(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-${getDaysInMonth(middleOf(date))}` : date;
}

/** Gives the day that is some days after another, or before it where the number is negative. */
export function addDaysTo(day: string, days: number): string {
  return new Date(Date.parse(day) + days * millisecondsInDay).toISOString().slice(0, 10);
}

/** Gives the month that is some months after another: `2023-12` and 1 give `2024-01`. */
export function addMonthsTo(month: string, months: number): string {
  const later = addMonths(middleOf(month), months);
  return `${String(later.getFullYear()).padStart(4, '0')}-${String(later.getMonth() + 1).padStart(2, '0')}`;
}

function middleOf(month: string): Date {
  const middle = new Date(0);
  // Not by the constructor, to which the year 21 is 1921.
  middle.setFullYear(Number(month.slice(0, 4)), Number(month.slice(5)) - 1, 15);
  return middle;
}

/**
 * Tells whether one partial date starts no later than another ends.
 *
 * A partial date covers all its days, so two dates of different precision are compared by the coarser of the two:
 * `2021-09` starts within `2021`, and therefore no later than 2021 ends.
 */
export function startsByEndOf(start: PartialDate, end: PartialDate): boolean {
  const precision = Math.min(start.length, end.length);
  return start.slice(0, precision) <= end.slice(0, precision);
}
