import { describe, expect, test } from 'vitest';
import { speeches } from '../../src';
import { dateColumn, drawTable } from '../../src/cli/print/table';
import { formatDate, formatDay, formatDue, tableDate } from '../../src/cli/print/text/formatDay';
import { formatSpeaker } from '../../src/cli/print/text/formatSpeaker';
import { chinese } from '../../src/cli/print/words/chinese';
import { english } from '../../src/cli/print/words/english';

const dates = [
  ['2021-09-28', '28 September 2021', 'on 28 September 2021', '2021年9月28日', '2021年9月28日'],
  ['2021-09', 'September 2021', 'at the end of September 2021', '2021年9月', '2021年9月底'],
  ['2021', '2021', 'at the end of 2021', '2021年', '2021年底'],
  [
    '2026-Q1',
    'the first quarter of 2026',
    'at the end of the first quarter of 2026',
    '2026年第一季度',
    '2026年第一季度末',
  ],
  [
    '2026-Q2',
    'the second quarter of 2026',
    'at the end of the second quarter of 2026',
    '2026年第二季度',
    '2026年第二季度末',
  ],
  [
    '2026-Q3',
    'the third quarter of 2026',
    'at the end of the third quarter of 2026',
    '2026年第三季度',
    '2026年第三季度末',
  ],
  [
    '2026-Q4',
    'the fourth quarter of 2026',
    'at the end of the fourth quarter of 2026',
    '2026年第四季度',
    '2026年第四季度末',
  ],
  [
    '2025-04/2026-03',
    'from April 2025 to March 2026',
    'at the end of the period from April 2025 to March 2026',
    '2025年4月至2026年3月',
    '2025年4月至2026年3月期末',
  ],
  [
    '2025-04-06/2026-04-05',
    'from 6 April 2025 to 5 April 2026',
    'at the end of the period from 6 April 2025 to 5 April 2026',
    '2025年4月6日至2026年4月5日',
    '2025年4月6日至2026年4月5日期末',
  ],
  [
    '2021/2025',
    'from 2021 to 2025',
    'at the end of the period from 2021 to 2025',
    '2021年至2025年',
    '2021年至2025年期末',
  ],
] as const;

describe('a date written out for a person', () => {
  test.each(dates)('%s is "%s", and counts "%s"; in Chinese "%s", and "%s"', (date, ...written) => {
    expect([english, chinese].flatMap((words) => [formatDate(date, words), formatDay(date, words)])).toEqual(
      written,
    );
  });

  test.each([
    ['2035-06-30', 'by 30 June 2035', '2035年6月30日前'],
    ['2035', 'by the end of 2035', '2035年底前'],
    ['2035-Q1', 'by the end of the first quarter of 2035', '2035年第一季度末前'],
    ['2030/2035', 'by the end of the period from 2030 to 2035', '2030年至2035年期末前'],
  ])('what is due on %s is due "%s", in Chinese "%s"', (date, ...written) => {
    expect([english, chinese].map((words) => formatDue(date, words))).toEqual(written);
  });

  test.each([
    ['2021-09-28', undefined, '28 September 2021', '2021年9月28日'],
    ['2025-07-14', '2025-07-15', '14 to 15 July 2025', '2025年7月14日至15日'],
    ['2025-07-30', '2025-08-02', '30 July to 2 August 2025', '2025年7月30日至8月2日'],
    ['2025-12-30', '2026-01-02', '30 December 2025 to 2 January 2026', '2025年12月30日至2026年1月2日'],
    ['2025-07', undefined, 'July 2025', '2025年7月'],
    ['2026-Q2', undefined, 'the second quarter of 2026', '2026年第二季度'],
    ['2025-04/2026-03', undefined, 'from April 2025 to March 2026', '2025年4月至2026年3月'],
  ])('a speech of %s to %s was given "%s", in Chinese "%s"', (date, endDate, inEnglish, inChinese) => {
    const [speech] = speeches;
    if (!speech) throw new Error('there is no speech');
    const given = { ...speech, date, endDate };
    expect(formatSpeaker(given, { language: 'en', words: english }).endsWith(`, ${inEnglish}.`)).toBe(true);
    expect(formatSpeaker(given, { language: 'zh', words: chinese }).endsWith(`，${inChinese}。`)).toBe(true);
  });

  test('is in a table as it is stored, in Chinese written out', () => {
    expect([english, chinese].map((words) => tableDate('2023-Q3', words))).toEqual([
      '2023-Q3',
      '2023年第三季度',
    ]);
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
