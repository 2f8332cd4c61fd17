import { isDay } from '../../../date/partialDate';
import type { DayParts } from '../words/dates/dateWords';
import type { Words } from '../words/words';

/**
 * Writes out the day that a full or partial date counts as: "on 28 September 2021", "at the end of September 2021", "at the end of
 * 2021", "at the end of the second quarter of 2026", "at the end of the period from April 2025 to March 2026".
 */
export function formatDay(date: string, words: Words): string {
  const written = formatEnd(date, words);
  return isDay(date) ? words.dates.onDay(written) : words.dates.atEnd(written);
}

/** Writes out the day by which something is due: "by 28 September 2021", "by the end of 2021". */
export function formatDue(date: string, words: Words): string {
  return words.dates.by(formatEnd(date, words));
}

/**
 * Writes out a full or partial date: "28 September 2021", "September 2021", "2021", "the second quarter of 2026", "from April 2025 to
 * March 2026".
 */
export function formatDate(date: string, words: Words): string {
  const { dates } = words;
  const [start = '', end] = date.split('/');
  if (end !== undefined) return dates.span(formatDate(start, words), formatDate(end, words));
  if (isDay(date)) return dates.day(partsOf(date));
  const [year = '', part] = date.split('-');
  if (part === undefined) return dates.year(year);
  return part.startsWith('Q') ? dates.quarter(year, Number(part.slice(1))) : dates.month(year, Number(part));
}

/** Writes out one date, or the first day and the last: "28 September 2021", "14 to 15 July 2025", "30 July to 2 August 2025". */
export function formatDays(date: string, endDate: string | undefined, words: Words): string {
  return endDate === undefined ? formatDate(date, words) : words.dates.days(partsOf(date), partsOf(endDate));
}

/** Writes a date for a table, where English has it as it is stored. */
export function tableDate(date: string, words: Words): string {
  return words.dates.inTable(date, formatDate(date, words));
}

/** Writes out the last day that a full or partial date means: "28 September 2021", "the end of 2021". */
export function formatEnd(date: string, words: Words): string {
  const written = formatDate(date, words);
  return isDay(date) ? written : words.dates.endOf[unitOf(date)](written);
}

function unitOf(date: string): 'year' | 'month' | 'quarter' | 'span' {
  if (date.includes('/')) return 'span';
  if (date.includes('Q')) return 'quarter';
  return date.includes('-') ? 'month' : 'year';
}

function partsOf(day: string): DayParts {
  const [year = '', month, dayOfMonth] = day.split('-');
  return { year, month: Number(month), day: Number(dayOfMonth) };
}
