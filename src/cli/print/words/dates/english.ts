import type { DateWords, DayParts } from './dateWords';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const ordinals = ['first', 'second', 'third', 'fourth'];

const dayOfMonth = ({ month, day }: DayParts) => `${day} ${months[month - 1]}`;
const day = (one: DayParts) => `${dayOfMonth(one)} ${one.year}`;
const endOf = (written: string) => `the end of ${written}`;

export const englishDates: DateWords = {
  day,
  month: (year, month) => `${months[month - 1]} ${year}`,
  year: (year) => year,
  quarter: (year, quarter) => `the ${ordinals[quarter - 1]} quarter of ${year}`,
  span: (from, to) => `from ${from} to ${to}`,
  days: (first, last) => {
    if (first.year !== last.year) return `${day(first)} to ${day(last)}`;
    return `${first.month === last.month ? first.day : dayOfMonth(first)} to ${day(last)}`;
  },
  endOf: { year: endOf, month: endOf, quarter: endOf, span: (written) => endOf(`the period ${written}`) },
  onDay: (written) => `on ${written}`,
  atEnd: (end) => `at ${end}`,
  by: (dayOrEnd) => `by ${dayOrEnd}`,
  inTable: (date) => date,
};
