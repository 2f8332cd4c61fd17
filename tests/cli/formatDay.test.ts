import { describe, expect, test } from 'vitest';
import { speeches } from '../../src';
import { dateColumn, drawTable } from '../../src/cli/print/table';
import { formatDate, formatDay } from '../../src/cli/print/text/formatDay';
import { formatSpeaker } from '../../src/cli/print/text/formatSpeaker';

const dates = [
  ['2021-09-28', '28 September 2021', 'on 28 September 2021'],
  ['2021-09', 'September 2021', 'at the end of September 2021'],
  ['2021', '2021', 'at the end of 2021'],
  ['2026-Q1', 'the first quarter of 2026', 'at the end of the first quarter of 2026'],
  ['2026-Q2', 'the second quarter of 2026', 'at the end of the second quarter of 2026'],
  ['2026-Q3', 'the third quarter of 2026', 'at the end of the third quarter of 2026'],
  ['2026-Q4', 'the fourth quarter of 2026', 'at the end of the fourth quarter of 2026'],
  [
    '2025-04/2026-03',
    'from April 2025 to March 2026',
    'at the end of the period from April 2025 to March 2026',
  ],
  [
    '2025-04-06/2026-04-05',
    'from 6 April 2025 to 5 April 2026',
    'at the end of the period from 6 April 2025 to 5 April 2026',
  ],
  ['2021/2025', 'from 2021 to 2025', 'at the end of the period from 2021 to 2025'],
] as const;

describe('a date written out for a person', () => {
  test.each(dates)('%s is "%s", and counts "%s"', (date, written, counted) => {
    expect([formatDate(date), formatDay(date)]).toEqual([written, counted]);
  });

  test.each([
    ['2021-09-28', undefined, '28 September 2021'],
    ['2025-07-14', '2025-07-15', '14 to 15 July 2025'],
    ['2025-07-30', '2025-08-02', '30 July to 2 August 2025'],
    ['2025-07', undefined, 'July 2025'],
    ['2026-Q2', undefined, 'the second quarter of 2026'],
    ['2025-04/2026-03', undefined, 'from April 2025 to March 2026'],
  ])('a speech of %s to %s was given "%s"', (date, endDate, written) => {
    const [speech] = speeches;
    if (!speech) throw new Error('there is no speech');
    expect(formatSpeaker({ ...speech, date, endDate }, 'en').endsWith(`, ${written}.`)).toBe(true);
  });
});

describe('a column of dates', () => {
  test('is as wide as its longest date, for a date that is broken cannot be read', () => {
    const spans = ['2021-09-28', '2025-04-06/2026-04-05'];
    const column = dateColumn('From', spans);
    const drawn = drawTable(
      [column, { heading: 'Goal', width: 'rest' }],
      spans.map((one) => [one, 'a']),
      {
        columns: 80,
        isInteractive: true,
        hasColour: false,
      },
    );
    for (const one of spans) expect(drawn).toContain(`${one} `);
    expect(dateColumn('From', []).width).toBe(12);
  });
});
