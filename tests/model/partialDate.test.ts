import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPartialDate, startsByEndOf } from '../../src/model/partialDate';

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
