import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  addDaysTo,
  addMonthsTo,
  firstDayOf,
  isOverOn,
  isPartialDate,
  lastDayOf,
  startsByEndOf,
} from '../../src/date/partialDate';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));

describe('a partial date', () => {
  test('exists where it is cut from a day of the calendar', () => {
    fc.assert(fc.property(partial, (text) => isPartialDate(text)));
  });

  test.each([
    '2023-02-29',
    '2024-02-30',
    '2023-13',
    '2023-00',
    '2023-04-31',
    '2023-01-00',
    '21',
    '2023-1',
    '2023-01-1',
    '',
    ' 2023',
    '2023/01',
    '2023-01-01T00:00:00Z',
  ])('%j does not exist', (text) => expect(isPartialDate(text)).toBe(false));

  test('2024-02-29 exists, for 2024 is a leap year', () => expect(isPartialDate('2024-02-29')).toBe(true));
});

describe('one date starts by the end of another', () => {
  const firstDay = (text: string) => `${text}-01-01`.slice(0, 10);
  const lastDay = (text: string) => {
    const [year, month, date] = text.split('-');
    if (date) return text;
    return new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0)).toISOString().slice(0, 10);
  };

  test('exactly where its first day is no later than the last day of the other', () => {
    fc.assert(
      fc.property(partial, partial, (start, end) => {
        const first = start.length === 7 ? `${start}-01` : firstDay(start);
        expect(startsByEndOf(start, end)).toBe(first <= lastDay(end));
      }),
    );
  });
});

describe('arithmetic of dates', () => {
  test('a partial date lies between its first and its last day, which are days, and is cut from both', () => {
    fc.assert(
      fc.property(partial, (text) => {
        const [first, last] = [firstDayOf(text), lastDayOf(text)];
        expect(isPartialDate(first) && isPartialDate(last)).toBe(true);
        expect([first.length, last.length]).toEqual([10, 10]);
        expect(first.startsWith(text) && last.startsWith(text)).toBe(true);
        expect(addDaysTo(last, 1).startsWith(text)).toBe(false);
        expect(addDaysTo(first, -1).startsWith(text)).toBe(false);
      }),
    );
  });

  test.each([
    ['2024', '2024-12-31'],
    ['2024-02', '2024-02-29'],
    ['2100-02', '2100-02-28'],
    ['2000-02', '2000-02-29'],
    ['2023-12', '2023-12-31'],
    ['2023-12-21', '2023-12-21'],
    ['0021-02', '0021-02-28'],
  ])('the last day of %s is %s', (text, last) => expect(lastDayOf(text)).toBe(last));

  test('days and months added and taken away again lead back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (text, number) => {
        expect(addDaysTo(addDaysTo(text, number), -number)).toBe(text);
        expect(addMonthsTo(addMonthsTo(text.slice(0, 7), number % 1_000), -(number % 1_000))).toBe(
          text.slice(0, 7),
        );
      }),
    );
    expect([addDaysTo('2024-02-28', 1), addDaysTo('2023-02-28', 1), addDaysTo('2023-12-31', 1)]).toEqual([
      '2024-02-29',
      '2023-03-01',
      '2024-01-01',
    ]);
    expect([addMonthsTo('2023-12', 1), addMonthsTo('2024-01', -1), addMonthsTo('2024-02', 12)]).toEqual([
      '2024-01',
      '2023-12',
      '2025-02',
    ]);
  });
});

describe('time zones', () => {
  const before = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = before;
  });

  test('change no date, not even where a whole day was left out', () => {
    // Kiritimati had no 31 December 1994, Manila none in 1844, and Apia no 30 December 2011.
    const months = [1844, 1867, 1994, 1995, 2011, 2023, 2024].flatMap((year) =>
      Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
    );
    const answers = () =>
      months.map((month) => [
        lastDayOf(month),
        addMonthsTo(month, 1),
        addDaysTo(`${month}-15`, 30),
        isPartialDate(`${month}-31`),
      ]);
    process.env['TZ'] = 'UTC';
    const expected = answers();
    const offenders = Intl.supportedValuesOf('timeZone').filter((zone) => {
      process.env['TZ'] = zone;
      return JSON.stringify(answers()) !== JSON.stringify(expected);
    });
    expect(offenders).toEqual([]);
    expect(expected[months.indexOf('1994-12')]).toEqual(['1994-12-31', '1995-01', '1995-01-14', true]);
  });
});

describe('a date that is over', () => {
  test('is over from its last day on', () => {
    fc.assert(fc.property(day, partial, (one, text) => isOverOn(one, text) === lastDayOf(text) <= one));
  });
});
