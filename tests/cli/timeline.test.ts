import { describe, expect, test } from 'vitest';
import { filterGoals, goals, statusTimeline, type TimelineBucket, updates, updateTimeline } from '../../src';
import { timelineChart } from '../../src/cli/commands/track/timelineChart';
import { stackedBar } from '../../src/cli/print/stackedBar';
import { english } from '../../src/cli/print/words/english';
import { statusIds } from '../../src/vocabulary';
import { cellsIn, cli, screen, today, tooWide, unwrapped } from './cli';

/** The statuses of goals that exist. */
const countedStatuses = statusIds.filter((status) => status !== 'not-yet-set');
const buckets = statusTimeline(goals, { from: '2021', to: '2024', by: 'year' });

describe('timeline', () => {
  test('prints for a program a line for every bucket and status', async () => {
    const { exitCode, stdout } = await cli('timeline --from 2021 --to 2024');
    expect(exitCode).toBe(0);
    expect(cellsIn(stdout)).toEqual(
      buckets.flatMap(({ period, start, end, counts }) =>
        countedStatuses.map((status) => [period, start, end, status, String(counts[status])]),
      ),
    );
  });

  test('prints the buckets as JSON', async () => {
    expect(JSON.parse((await cli('timeline --from 2021 --to 2024 --json')).stdout)).toEqual(buckets);
  });

  test('starts with the earliest speech and ends today', async () => {
    const all = JSON.parse((await cli('timeline --json')).stdout);
    expect([all[0].start, all.at(-1).end]).toEqual(['2021-01-01', today]);
  });

  test('of data that starts in the future has the period of the start', async () => {
    const periods = async (args: string) => {
      const { exitCode, stdout, stderr } = await cli(`timeline ${args} --json`);
      return [exitCode, stderr, JSON.parse(stdout).map(({ period }: { period: string }) => period)];
    };
    expect(await periods('--data tests/fixtures/camden --no-shipped')).toEqual([0, '', ['2030']]);
    expect(await periods('--from 2026-Q2 --by month')).toEqual([0, '', ['2026-04', '2026-05', '2026-06']]);
    expect(await periods('--from 2025')).toEqual([0, '', ['2025']]);
  });

  test('counts the updates on the goals that meet the criteria', async () => {
    const { stdout } = await cli(
      'timeline --updates --city shanghai --from 2023 --to 2023 --by month --json',
    );
    const ids = new Set<string>(filterGoals(goals, { cityId: 'shanghai' }).map(({ id }) => id));
    const ofCity = updates.filter(({ goalId }) => ids.has(goalId));
    expect(ofCity).not.toEqual([]);
    expect(JSON.parse(stdout)).toEqual(updateTimeline(ofCity, { from: '2023', to: '2023', by: 'month' }));
  });

  test('draws a person a chart with a legend, in 80 columns', async () => {
    const { stdout } = await cli('timeline --from 2021 --to 2024', screen);
    const in2023 = buckets.find(({ period }) => period === '2023')?.counts;
    expect(unwrapped(stdout)).toMatch(
      new RegExp(
        `2023 ▒+░+·+ ${in2023?.['in-progress']} in-progress, ${in2023?.planned} planned, ${in2023?.['not-assessed']} not-assessed; `,
      ),
    );
    expect(stdout).toContain('▒ in-progress   ░ planned   · not-assessed');
    expect(tooWide(stdout)).toEqual([]);
  });

  test('leaves out of each bar the goals that were not yet set by its end, and says how many they are', async () => {
    const conference = 'timeline --speech central-urban-work-conference-2025';
    const { length } = filterGoals(goals, { speechId: 'central-urban-work-conference-2025' });
    const before = await cli(`${conference} --from 2024 --to 2024`, screen);
    expect(before.stdout).toMatch(new RegExp(`\n2024 +${length} not yet set\n$`));
    const since = await cli(`${conference} --from 2024 --to 2025`, screen);
    expect(since.stdout).toMatch(new RegExp(`\n2025 +·{20} +${length} not-assessed\n`));
    const both = await cli('timeline --from 2024 --to 2024', screen);
    expect(unwrapped(both.stdout)).toContain(`not-assessed; ${length} not yet set`);
    const updatesOfBoth = await cli('timeline --updates --from 2024 --to 2024', screen);
    expect(updatesOfBoth.stdout).not.toContain('not yet set');
  });

  test('says on how much evidence the last statuses rest, or the updates that are counted', async () => {
    const shown = async (flags: string) =>
      unwrapped((await cli(`timeline --city shanghai ${flags}`, screen)).stdout);
    expect(await shown('--from 2022 --to 2024')).toContain(
      'The last statuses are read from 10 updates on 2 pieces of evidence from 2 sources.',
    );
    expect(await shown('--from 2021 --to 2022')).not.toContain('read from');
    expect(await shown('--updates --from 2023-07 --to 2023-07 --by month')).toContain(
      'These are 9 updates on 1 piece of evidence from 1 source.',
    );
    expect(await shown('--updates --from 2023 --to 2023 --assessor-kind media')).not.toContain('These are');
  });

  test('says on which day its goals meet criteria that depend on it', async () => {
    const { stdout } = await cli('timeline --status in-progress', screen);
    expect(stdout).toMatch(/\n\nThe goals are those that meet the criteria on 30 June 2025\.\n$/);
    expect((await cli('timeline --city shenzhen', screen)).stdout).not.toContain('The goals are those');
  });

  test.each([30, 40, 50, 60, 70, 80])(
    'breaks no line of the legend between a sign and its word: %i columns',
    (columns) => {
      const counts = Object.fromEntries(countedStatuses.map((status) => [status, 1]));
      const bucket = {
        period: '2024',
        start: '2024-01-01',
        end: '2024-12-31',
        total: countedStatuses.length,
        counts,
      };
      const options = { from: '2024', to: '2024', by: 'year' } as const;
      const speaking = { language: 'en', words: english };
      const terminal = { ...screen, columns };
      const chart = timelineChart([bucket as TimelineBucket], options, undefined, speaking, terminal);
      const legend = chart.split('\n\n').at(-1) ?? '';
      const entries = legend.split(/ {3}|\n/);
      expect(entries).toHaveLength(countedStatuses.length);
      for (const entry of entries) expect(entry).toMatch(/^\S [a-z-]+$/);
    },
  );

  test('names a bucket that is cut short by its last day', async () => {
    expect((await cli('timeline --city shanghai', screen)).stdout).toMatch(/\n2024 .*\n2025-06-30 /);
    expect(
      (await cli('timeline --city shanghai --by quarter --from 2025 --to 2025-09', screen)).stdout,
    ).toMatch(/\n2025-Q2 .*\n2025-Q3 /);
    const fiscalYear = 'timeline --city shanghai --from 2023-04/2024-03 --to 2023-04/2024-03';
    expect((await cli(`${fiscalYear} --by quarter`, screen)).stdout).toMatch(
      /\n2023-Q2 .*\n2023-Q3 .*\n2023-Q4 .*\n2024-Q1 /,
    );
    expect((await cli(fiscalYear, screen)).stdout).toMatch(/\n2023 .*\n2024-03-31 /);
  });

  test.each([
    ['an unknown length', 'timeline --by years', 'error: --by: unknown length "years"; did you mean "year"?'],
    ['an end before the start', 'timeline --from 2024 --to 2023', 'error: --to: 2023 is before 2024'],
    ['a day without a status', 'timeline --on 2023', 'error: --on needs --status'],
  ])('ends with 2 for %s', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await cli(args);
    expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  });
});

describe('a stacked bar', () => {
  test('has the width it is given, and a character for every part that counts', () => {
    const bar = stackedBar(
      [
        { character: 'a', count: 1 },
        { character: 'b', count: 998 },
        { character: 'c', count: 0 },
        { character: 'd', count: 1 },
      ],
      20,
    );
    expect(bar).toBe(`a${'b'.repeat(18)}d`);
    expect(stackedBar([], 20)).toBe('');
  });

  test('gives what rounding leaves over to the part that lost most', () => {
    const parts = [
      { character: 'a', count: 14 },
      { character: 'b', count: 17 },
      { character: 'c', count: 69 },
    ];
    expect(stackedBar(parts, 10)).toBe('abbccccccc');
  });
});
