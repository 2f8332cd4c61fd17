import { UTCDate } from '@date-fns/utc/date';
import { format } from 'date-fns/format';
import { isDay } from '../../../date/partialDate';

/**
 * Writes out the day that a full or partial date counts as: "on 28 September 2021", "at the end of September 2021", "at the end of
 * 2021", "at the end of the second quarter of 2026", "at the end of the period from April 2025 to March 2026".
 */
export function formatDay(date: string): string {
  if (isDay(date)) return `on ${formatDate(date)}`;
  return `at the end of ${date.includes('/') ? 'the period ' : ''}${formatDate(date)}`;
}

const ordinals = ['first', 'second', 'third', 'fourth'];

/**
 * Writes out a full or partial date: "28 September 2021", "September 2021", "2021", "the second quarter of 2026", "from April 2025 to
 * March 2026".
 */
export function formatDate(date: string): string {
  const [start = '', end] = date.split('/');
  if (end !== undefined) return `from ${formatDate(start)} to ${formatDate(end)}`;
  if (isDay(date)) return format(new UTCDate(date), 'd MMMM yyyy');
  const [year = '', part] = date.split('-');
  if (part === undefined) return year;
  if (part.startsWith('Q')) return `the ${ordinals[Number(part.slice(1)) - 1]} quarter of ${year}`;
  return format(new UTCDate(`${date}-01`), 'MMMM yyyy');
}
