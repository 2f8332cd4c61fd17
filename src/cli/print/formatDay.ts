import { UTCDate } from '@date-fns/utc/date';
import { format } from 'date-fns/format';

/** Words a full or partial date: "on 28 September 2021", "at the end of September 2021", "at the end of 2021". */
export function formatDay(date: string): string {
  if (date.length === 4) return `at the end of ${date}`;
  const isMonth = date.length === 7;
  const words = format(new UTCDate(isMonth ? `${date}-01` : date), isMonth ? 'MMMM yyyy' : 'd MMMM yyyy');
  return isMonth ? `at the end of ${words}` : `on ${words}`;
}
