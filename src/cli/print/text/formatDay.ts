import { UTCDate } from '@date-fns/utc/date';
import { format } from 'date-fns/format';

/** Writes out a full or partial date: "on 28 September 2021", "at the end of September 2021", "at the end of 2021". */
export function formatDay(date: string): string {
  if (date.length === 4) return `at the end of ${date}`;
  if (date.length === 7) return `at the end of ${format(new UTCDate(`${date}-01`), 'MMMM yyyy')}`;
  return `on ${format(new UTCDate(date), 'd MMMM yyyy')}`;
}
