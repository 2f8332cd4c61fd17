import { expect, test } from 'vitest';
import { sorted } from '../../src/cli/list/sorted';

/** Sorts cells of a column. */
const sortedBy = (key: string, cells: readonly string[]) =>
  sorted(cells, [key], [{ name: key.replace('-', ''), heading: '', cell: (cell: string) => cell }], 'en');

test('a date is sorted by its last day, and what has none comes last', () => {
  const dates = ['2031', '', '2031-12-30', '2031-Q2', '2031-06', '2030-04/2031-03', '2031-05-02'];
  const expected = ['2030-04/2031-03', '2031-05-02', '2031-Q2', '2031-06', '2031-12-30', '2031'];
  expect(sortedBy('deadline', dates)).toEqual([...expected, '']);
  expect(sortedBy('-date', ['2031-Q2', '', '2031-12', '2032'])).toEqual(['2032', '2031-12', '2031-Q2', '']);
});

test('a period is sorted by its first day, then by its last', () => {
  const periods = ['2026-Q2/2030', '2026/2030', '2026-04/2026-12', '2026-Q1/2026-Q4'];
  const expected = ['2026-Q1/2026-Q4', '2026/2030', '2026-04/2026-12', '2026-Q2/2030'];
  expect(sortedBy('period', periods)).toEqual(expected);
});

test('a period that goes on comes after those that start with it and end', () => {
  const expected = ['2021/2025', '2021/..', '2022/..'];
  expect(sortedBy('period', expected.toReversed())).toEqual(expected);
});

test('in another column a text is sorted by itself', () => {
  expect(sortedBy('title', ['2031-Q2', '2031-12'])).toEqual(['2031-12', '2031-Q2']);
});
