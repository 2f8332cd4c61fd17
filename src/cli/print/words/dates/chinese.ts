import type { DateWords, DayParts } from './dateWords';

const ordinals = ['一', '二', '三', '四'];

const dayOfMonth = ({ month, day }: DayParts) => `${month}月${day}日`;
const day = (one: DayParts) => `${one.year}年${dayOfMonth(one)}`;

export const chineseDates: DateWords = {
  day,
  month: (year, month) => `${year}年${month}月`,
  year: (year) => `${year}年`,
  quarter: (year, quarter) => `${year}年第${ordinals[quarter - 1]}季度`,
  span: (from, to) => `${from}至${to}`,
  days: (first, last) => {
    if (first.year !== last.year) return `${day(first)}至${day(last)}`;
    return `${day(first)}至${first.month === last.month ? `${last.day}日` : dayOfMonth(last)}`;
  },
  endOf: {
    year: (written) => `${written}底`,
    month: (written) => `${written}底`,
    quarter: (written) => `${written}末`,
    span: (written) => `${written}期末`,
  },
  onDay: (written) => written,
  atEnd: (end) => end,
  by: (dayOrEnd) => `${dayOrEnd}前`,
  inTable: (_, written) => written,
};
