import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';

// All date arithmetic is here and in UTC: in other time zones some months lack their last day.

/**
 * A year, a month or a day: `2021`, `2021-09` or `2021-09-28`.
 *
 * A partial date is never completed: `2021` stays a year. In an order, or compared with a day, it counts as the last day it may mean.
 *
 * @category Models
 */
export type PartialDate = string;

/** What a message says where something else is given instead of a date. */
export const expectedDate = 'a date such as "2021", "2021-09" or "2021-09-28"';

/**
 * Tells whether a text is a date that exists: a year, a month or a day of the Gregorian calendar.
 *
 * @param text - A text of the form `2021`, `2021-09` or `2021-09-28`.
 * @returns `true` where the text has one of these forms and the day exists.
 */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  if (month < '01' || month > '12' || day < '01') return false;
  // Every month has 28 days: only the last three need the calendar.
  return day <= '28' || Number(day) <= daysIn(`${year}-${month}`);
}

/** Gives the first day that a partial date may mean: `2024-02` gives `2024-02-01`. */
export function firstDayOf(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Gives the last day that a partial date may mean: `2024-02` gives `2024-02-29`. */
export function lastDayOf(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-${daysIn(date)}` : date;
}

/** Tells whether a partial date is over on a day: the last day it may mean is that day or an earlier one. */
export function isOverOn(day: string, date: PartialDate): boolean {
  const sameLength = day.slice(0, date.length);
  return date === sameLength ? lastDayOf(date) === day : date < sameLength;
}

/** Gives the day that is some days after another, or before it where the number is negative. */
export function addDaysTo(day: string, days: number): string {
  return addDays(new UTCDateMini(day), days).toISOString().slice(0, 10);
}

/** Gives the month that is some months after another: `2023-12` and 1 give `2024-01`. */
export function addMonthsTo(month: string, months: number): string {
  return addMonths(new UTCDateMini(`${month}-01`), months)
    .toISOString()
    .slice(0, 7);
}

function daysIn(month: string): number {
  return getDaysInMonth(new UTCDateMini(`${month}-01`));
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
