import type { Period } from 'policy-tracker';
import { firstDayOf, lastDayOf, openEnd } from '../../date/partialDate';

/** What the cells of columns of dates are sorted by: a date counts as its last day. A column means the same in every list. */
const sortKeys: Readonly<Record<string, (date: string) => string>> = {
  date: lastDayOf,
  deadline: lastDayOf,
  'valid-on': lastDayOf,
  'recorded-on': lastDayOf,
  period: (period) => {
    const closed = period.replace(/\.\.$/, openEnd);
    return `${firstDayOf(closed)} ${lastDayOf(closed)}`;
  },
};

/** Writes a period as the criteria take it, with two dots for an end that is open. */
export function periodText(period: Period | undefined): string {
  return period ? `${period.start}/${period.end ?? '..'}` : '';
}

/** Gives what a text in a column is sorted by: in a column of dates the days that it stands for, elsewhere the text. */
export function sortKeyOf(column: string, text: string): string {
  const key = Object.hasOwn(sortKeys, column) ? sortKeys[column] : undefined;
  return key === undefined || text === '' ? text : key(text);
}
