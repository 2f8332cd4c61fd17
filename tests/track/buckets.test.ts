import { describe, expect, test } from 'vitest';
import { statusTimeline, type TimelineOptions, updateTimeline } from '../../src/index';

const timelines = [
  ['statusTimeline', (options: TimelineOptions) => statusTimeline([], options)],
  ['updateTimeline', (options: TimelineOptions) => updateTimeline([], options)],
] as const;

describe.each(timelines)('the buckets of %s', (_, timeline) => {
  const named = (from: string, to: string, by: TimelineOptions['by']) =>
    timeline({ from, to, by }).map(({ period, start, end }) => `${period} ${start} ${end}`);

  test('cut the first and the last short', () => {
    expect(named('2023-11-20', '2024-02', 'quarter')).toEqual([
      '2023-Q4 2023-11-20 2023-12-31',
      '2024-Q1 2024-01-01 2024-02-29',
    ]);
    expect(named('2023-12', '2024-01-02', 'month')).toEqual([
      '2023-12 2023-12-01 2023-12-31',
      '2024-01 2024-01-01 2024-01-02',
    ]);
    expect(named('2023', '2024-02-29', 'year')).toEqual([
      '2023 2023-01-01 2023-12-31',
      '2024 2024-01-01 2024-02-29',
    ]);
    expect(named('2023-01-31', '2023', 'quarter')).toEqual([
      '2023-Q1 2023-01-31 2023-03-31',
      '2023-Q2 2023-04-01 2023-06-30',
      '2023-Q3 2023-07-01 2023-09-30',
      '2023-Q4 2023-10-01 2023-12-31',
    ]);
  });

  test('are named as the dates that mean their days: a quarter of time is the bucket of a quarter', () => {
    expect(named('2025-04/2026-03', '2025-04/2026-03', 'quarter')).toEqual([
      '2025-Q2 2025-04-01 2025-06-30',
      '2025-Q3 2025-07-01 2025-09-30',
      '2025-Q4 2025-10-01 2025-12-31',
      '2026-Q1 2026-01-01 2026-03-31',
    ]);
    expect(named('2024-Q1', '2024-Q1', 'month').at(-1)).toBe('2024-03 2024-03-01 2024-03-31');
    for (const by of ['year', 'quarter', 'month', 'day'] as const) {
      for (const { period, start, end } of timeline({ from: '2023', to: '2024', by })) {
        expect(named(period, period, by)).toEqual([`${period} ${start} ${end}`]);
      }
    }
  });

  test('of a day have its name, on leap days and on the last day there is', () => {
    expect(named('2024-02-28', '2024-03-01', 'day')).toEqual([
      '2024-02-28 2024-02-28 2024-02-28',
      '2024-02-29 2024-02-29 2024-02-29',
      '2024-03-01 2024-03-01 2024-03-01',
    ]);
    expect(named('9999-12-31', '9999', 'day')).toEqual(['9999-12-31 9999-12-31 9999-12-31']);
  });

  test('are 10,000 at most', () => {
    expect(timeline({ from: '2000-01-01', to: '2027-05-18', by: 'day' })).toHaveLength(10_000);
  });

  test('put every month into its quarter', () => {
    const months = Array.from({ length: 12 }, (_one, index) => `2024-${String(index + 1).padStart(2, '0')}`);
    expect(months.map((month) => timeline({ from: month, to: month, by: 'quarter' })[0]?.period)).toEqual(
      ['Q1', 'Q2', 'Q3', 'Q4'].flatMap((quarter) => Array(3).fill(`2024-${quarter}`)),
    );
  });

  test.each<[string, object, string]>([
    [
      'an end before the start',
      { from: '2024', to: '2023', by: 'year' },
      'options.to: 2023 is before 2024, where the timeline starts',
    ],
    [
      'an unknown length',
      { from: '2023', to: '2024', by: 'years' },
      'options.by: unknown length "years"; did you mean "year"?',
    ],
    [
      'a length that is not a text',
      { from: '2023', to: '2024', by: Object.create(null) },
      'options.by: expected one of year, quarter, month, day, found an object',
    ],
    [
      'more than 10,000 buckets',
      { from: '2000-01-01', to: '2027-05-19', by: 'day' },
      'options.by: there are more than 10000 buckets from 2000-01-01 to 2027-05-19',
    ],
    ['an ill-formed start', { from: 'then', to: '2024', by: 'day' }, 'options.from: expected a date'],
    ['a missing end', { from: '2023', by: 'day' }, 'options.to: expected a date'],
  ])('are refused for %s', (_case, options, message) => {
    expect(() => timeline(options as never)).toThrow(message);
  });
});
