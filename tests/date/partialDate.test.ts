import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { partialDateSchema } from '../../src/check';
import { dateProblem } from '../../src/date/checkDate';
import {
  addDaysTo,
  firstDayOf,
  isOverOn,
  isPartialDate,
  lastDayOf,
  startsByEndOf,
} from '../../src/date/partialDate';
import { spanOf } from '../../src/date/span';
import { runs } from '../effort';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const year = day.map((text) => text.slice(0, 4));
const quarter = fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([text, number]) => `${text}-Q${number}`);
/** A year, a month or a day: what is cut from a day. */
const cut = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
const single = fc.oneof({ weight: 3, arbitrary: cut }, { weight: 1, arbitrary: quarter });
const span = fc
  .tuple(single, single)
  .map(([one, other]) => (firstDayOf(one) <= lastDayOf(other) ? `${one}/${other}` : `${other}/${one}`));
const partial = fc.oneof({ weight: 3, arbitrary: single }, { weight: 1, arbitrary: span });

/** Lists the days that a date may mean, one by one, by nothing but a calendar. */
function daysOf(date: string): string[] {
  const [start = '', end = start] = date.split('/');
  const monthsOf = (text: string) => {
    const [, part] = text.split('-');
    if (part === undefined) return [1, 12];
    return part.startsWith('Q')
      ? [Number(part[1]) * 3 - 2, Number(part[1]) * 3]
      : [Number(part), Number(part)];
  };
  const dayIn = (text: string, month: number, isLast: boolean) =>
    text.length === 10
      ? Date.parse(text)
      : Date.UTC(Number(text.slice(0, 4)), isLast ? month : month - 1, isLast ? 0 : 1);
  const [first, last] = [
    dayIn(start, monthsOf(start)[0] ?? 0, false),
    dayIn(end, monthsOf(end)[1] ?? 0, true),
  ];
  const days: string[] = [];
  for (let time = first; time <= last; time += 86_400_000)
    days.push(new Date(time).toISOString().slice(0, 10));
  return days;
}

describe('a partial date', () => {
  test('exists where it is cut from a day of the calendar, is one of four quarters, or a span of two of these', () => {
    fc.assert(fc.property(partial, (text) => isPartialDate(text)));
  });

  test.each([
    '2023-02-29',
    '2024-02-30',
    '2023-13',
    '2023-00',
    '2023-04-31',
    '2023-01-00',
    '2023-01-32',
    '21',
    '2023-1',
    '2023-01-1',
    '',
    ' 2023',
    '2023/01',
    '2023-01-01T00:00:00Z',
    '2026-Q0',
    '2026-Q5',
    '2026-q2',
    '2026Q2',
    '2026-Q2-01',
    '2026-Q',
    '/',
    '2023/',
    '/2023',
    '2023/2024/2025',
    '2023/2024-02-30',
    '../2023',
    '2023/..',
    '2023//2024',
    '2023 / 2024',
  ])('%j does not exist', (text) => expect(isPartialDate(text)).toBe(false));

  test('2024-02-29 exists, for 2024 is a leap year', () => expect(isPartialDate('2024-02-29')).toBe(true));

  test.each(['2026/2025', '2025-05/2025-04', '2025-Q3/2025-06', '2025-04-02/2025-04-01'])(
    '%s ends before it starts, and is refused with a message of its own',
    (text) => {
      const message = `expected a span that does not end before it starts, found "${text}"`;
      expect(isPartialDate(text)).toBe(false);
      expect(dateProblem(text)?.message).toBe(message);
      expect(`${partialDateSchema.safeParse(text).error?.issues[0]?.message}, found "${text}"`).toBe(message);
    },
  );

  test.each(['2025/2025', '2025/2025-03', '2025-03/2025', '2025-Q2/2025-06', '2025-06-30/2025-Q2'])(
    '%s is a span, for it may start before it ends',
    (text) => expect(isPartialDate(text)).toBe(true),
  );

  test('is what the schema and the message about dates accept, and nothing else', () => {
    const pieces = fc.constantFrom(
      '2024',
      '-',
      '02',
      '29',
      '30',
      '31',
      'Q',
      '1',
      '4',
      '/',
      '..',
      '13',
      '-Q2',
      '0',
    );
    const texts = fc.oneof(
      partial,
      fc.array(pieces, { maxLength: 8 }).map((list) => list.join('')),
      fc.tuple(cut, cut).map((both) => both.join('/')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const exists = isPartialDate(text);
        expect(partialDateSchema.safeParse(text).success).toBe(exists);
        expect(dateProblem(text) === undefined).toBe(exists);
      }),
    );
  });
});

describe('one date starts by the end of another', () => {
  test('exactly where one of its days is no later than one of the other', () => {
    fc.assert(
      fc.property(partial, partial, (start, end) => {
        const [first = ''] = daysOf(start);
        expect(startsByEndOf(start, end)).toBe(first <= (daysOf(end).at(-1) ?? ''));
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('arithmetic of dates', () => {
  test('the first and the last day of a date are the first and the last of its days', () => {
    fc.assert(
      fc.property(partial, (text) => {
        const days = daysOf(text);
        expect([firstDayOf(text), lastDayOf(text)]).toEqual([days[0], days.at(-1)]);
      }),
      { numRuns: runs(50) },
    );
  });

  test('a year, a month and a day are cut from all their days, and from no other', () => {
    fc.assert(
      fc.property(cut, (text) => {
        const [first, last] = [firstDayOf(text), lastDayOf(text)];
        expect(first.startsWith(text) && last.startsWith(text)).toBe(true);
        expect(addDaysTo(last, 1).startsWith(text)).toBe(false);
        expect(addDaysTo(first, -1).startsWith(text)).toBe(false);
      }),
    );
  });

  test('a quarter is its three months, and a year its four quarters, one after another', () => {
    fc.assert(
      fc.property(year, (text) => {
        const quarters = [1, 2, 3, 4].map((number) => `${text}-Q${number}`);
        const months = Array.from({ length: 12 }, (_, at) => `${text}-${String(at + 1).padStart(2, '0')}`);
        for (const [at, one] of quarters.entries()) {
          const [first = '', , third = ''] = months.slice(3 * at);
          expect([firstDayOf(one), lastDayOf(one)]).toEqual([firstDayOf(first), lastDayOf(third)]);
          const next = quarters[at + 1];
          if (next) expect(addDaysTo(lastDayOf(one), 1)).toBe(firstDayOf(next));
        }
        expect([firstDayOf(`${text}-Q1`), lastDayOf(`${text}-Q4`)]).toEqual([
          firstDayOf(text),
          lastDayOf(text),
        ]);
      }),
    );
  });

  test('the first day of a span is that of its start, and the last day that of its end', () => {
    fc.assert(
      fc.property(span, (text) => {
        const [start = '', end = ''] = text.split('/');
        expect([firstDayOf(text), lastDayOf(text)]).toEqual([firstDayOf(start), lastDayOf(end)]);
      }),
    );
  });

  test('the first day is never after the last, and both are days, which mean no other', () => {
    fc.assert(
      fc.property(partial, (text) => {
        const [first, last] = [firstDayOf(text), lastDayOf(text)];
        expect(first <= last && isPartialDate(first) && isPartialDate(last)).toBe(true);
        expect([firstDayOf(first), lastDayOf(first), firstDayOf(last), lastDayOf(last)]).toEqual([
          first,
          first,
          last,
          last,
        ]);
      }),
    );
  });

  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2023-12-21', '2023-12-21', '2023-12-21'],
    ['0021-02', '0021-02-01', '0021-02-28'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q2', '2026-04-01', '2026-06-30'],
    ['2026-Q3', '2026-07-01', '2026-09-30'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2025-04/2026-03', '2025-04-01', '2026-03-31'],
    ['2023-03/2024-02', '2023-03-01', '2024-02-29'],
    ['2021/2025', '2021-01-01', '2025-12-31'],
    ['2025-04-06/2026-04-05', '2025-04-06', '2026-04-05'],
    ['2025-Q2/2026', '2025-04-01', '2026-12-31'],
    ['2025/2026-Q1', '2025-01-01', '2026-03-31'],
  ])('%s is from %s to %s', (text, first, last) =>
    expect([firstDayOf(text), lastDayOf(text)]).toEqual([first, last]),
  );

  test('days added and taken away again lead back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (text, number) => {
        expect(addDaysTo(addDaysTo(text, number), -number)).toBe(text);
      }),
    );
    expect([addDaysTo('2024-02-28', 1), addDaysTo('2023-02-28', 1), addDaysTo('2023-12-31', 1)]).toEqual([
      '2024-02-29',
      '2023-03-01',
      '2024-01-01',
    ]);
  });
});

describe('a span of time', () => {
  test('is the days of a date, whatever its form', () => {
    fc.assert(
      fc.property(partial, (text) => {
        expect(spanOf(text)).toEqual({ from: firstDayOf(text), to: lastDayOf(text) });
      }),
    );
  });

  test('may be open on one side, in every form but a span', () => {
    fc.assert(
      fc.property(single, (text) => {
        expect(spanOf(`../${text}`)).toEqual({ from: '0000-01-01', to: lastDayOf(text) });
        expect(spanOf(`${text}/..`)).toEqual({ from: firstDayOf(text), to: '9999-12-31' });
      }),
    );
  });

  test.each(['..', '../..', '../2020/2021', '2020/2021/..', '2026-Q2/2025', '../', '/..', 'soon'])(
    '%j is none',
    (text) => expect(spanOf(text)).toBeUndefined(),
  );
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
        firstDayOf(month.replace(/\d\d$/, 'Q1')),
        lastDayOf(month.replace(/\d\d$/, 'Q4')),
        lastDayOf(`1840/${month}`),
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
    expect(expected[months.indexOf('1994-12')]).toEqual([
      '1994-12-31',
      '1994-01-01',
      '1994-12-31',
      '1994-12-31',
      '1995-01-14',
      true,
    ]);
  });
});

describe('a date that is over', () => {
  test('is over from its last day on', () => {
    fc.assert(fc.property(day, partial, (one, text) => isOverOn(one, text) === lastDayOf(text) <= one));
  });

  test.each([
    ['2024-Q1', '2024-03-31'],
    ['2024-Q2', '2024-06-30'],
    ['2024-Q3', '2024-09-30'],
    ['2024-Q4', '2024-12-31'],
    ['2023-03/2024-02', '2024-02-29'],
    ['2022-03/2023-02', '2023-02-28'],
    ['2025-04/2026-03', '2026-03-31'],
  ])('%s is not over on the day before %s, but on it and the day after', (text, last) => {
    expect([-1, 0, 1].map((days) => isOverOn(addDaysTo(last, days), text))).toEqual([false, true, true]);
  });
});
