import { afterEach, describe, expect, test } from 'vitest';
import {
  filterGoals,
  getGoal,
  goals,
  statusOn,
  statusTimeline,
  updates,
  updateTimeline,
} from '../../src/index';
import { goal, update } from './sampleUpdates';

describe('time zones and daylight saving', () => {
  const before = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = before;
  });

  /** Answers in which days, months, years and differences of days matter. */
  const answers = () => ({
    hetao: ['2023-08-07', '2023-08-08', '2024-11-19', '2024-11-20'].map((on) => {
      const { status, updateIds } = statusOn(getGoal('first-tier-cities-2021/accelerate-hetao'), { on });
      return `${status} by ${updateIds.length}`;
    }),
    months: updateTimeline(updates, { from: '2022', to: '2025', by: 'month' }),
    days: statusTimeline(goals, { from: '2023-03-10', to: '2023-11-20', by: 'day' }),
    stale: [363, 364, 365, 366].map((staleAfterDays) =>
      filterGoals(goals, { stale: true, on: '2024-07-03', staleAfterDays }).map(({ id }) => id),
    ),
    leap: ['2024-02-29', '2023-02-29'].map(leapDay),
  });
  const leapDay = (on: string) => {
    try {
      return statusOn(goal, { updates: [update('a', { validOn: '2024-02' })], on }).status;
    } catch (error) {
      return (error as Error).message;
    }
  };

  test('change no answer', () => {
    const zones = ['UTC', 'Asia/Shanghai', 'America/St_Johns', 'Pacific/Apia', 'Pacific/Kiritimati'];
    const offsets = new Set<number>();
    const all = zones.map((zone) => {
      process.env['TZ'] = zone;
      offsets.add(new Date('2023-07-01').getTimezoneOffset());
      return answers();
    });
    // Were the time zone not read from the environment, the test would show nothing.
    expect(offsets.size).toBeGreaterThanOrEqual(4);
    expect(all[0]?.hetao).toEqual([
      'not-assessed by 0',
      'in-progress by 1',
      'in-progress by 1',
      'in-progress by 2',
    ]);
    for (const answer of all) expect(answer).toEqual(all[0]);
  });
});
