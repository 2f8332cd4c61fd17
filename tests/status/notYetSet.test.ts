import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countGoals,
  crossTabulate,
  filterGoals,
  type GoalLike,
  groupGoals,
  indexGoals,
  matchesGoal,
  type ProgressUpdate,
  statusesOn,
  statusOn,
  statusTimeline,
} from '../../src/index';
import { runs } from '../effort';
import { goal } from '../query/arbitraries';
import { partialDate, updateLists } from '../track/arbitraries';
import { firstDay, lastDay } from '../track/oracle';
import { goal as tracked, update } from '../track/sampleUpdates';

/** Goals that are set on some day, with updates on the first of them. */
const corpus = fc
  .tuple(fc.array(fc.tuple(goal, partialDate), { minLength: 1, maxLength: 20 }), updateLists)
  .map(([list, drawn]) => {
    const goals = list.map(([one, setOn], row): GoalLike => ({ ...one, setOn, id: `${one.id}-${row}` }));
    const updates = drawn.map((one, index) => ({
      ...one,
      goalId: goals[index % Math.min(3, goals.length)]?.id ?? '',
    }));
    return { goals, updates };
  });

/** The last day before any of some goals was set. */
function dayBefore(goals: readonly GoalLike[]): string {
  const [first = ''] = goals.map(({ setOn = '' }) => firstDay(setOn)).sort();
  return new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
}

const flags = ['overdue', 'late', 'stale', 'contested'] as const;

describe('before the day on which it was set, a goal', () => {
  test('is not yet set, whatever its updates and its deadline, and has no flag', () => {
    fc.assert(
      fc.property(corpus, ({ goals, updates }) => {
        const on = dayBefore(goals);
        for (const status of statusesOn(goals, { updates, on })) {
          expect(status).toMatchObject({ status: 'not-yet-set', readings: [] });
          expect(status.update).toBeUndefined();
          expect(flags.filter((flag) => status[flag])).toEqual([]);
        }
      }),
    );
  });

  test('is found by that status and by no other, and by no flag, with the helpers and in an index', () => {
    fc.assert(
      fc.property(corpus, ({ goals, updates }) => {
        const on = dayBefore(goals);
        const index = indexGoals(goals, { updates });
        for (const [criteria, expected] of [
          [{ status: 'not-yet-set' }, goals],
          [{ not: { status: 'not-yet-set' } }, []],
          [{ status: ['not-assessed', 'planned', 'achieved'] }, []],
          [{ overdue: true }, []],
          [{ stale: true }, []],
          [{ contested: true }, []],
          [{ overdue: false, stale: false, contested: false }, goals],
        ] as const) {
          expect(filterGoals<GoalLike>(goals, { ...criteria, on }, { updates })).toEqual(expected);
          expect(goals.filter(matchesGoal({ ...criteria, on }, { updates }))).toEqual(expected);
          expect(index.filter({ ...criteria, on })).toEqual(expected);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  test('is in no group and in no count by status', () => {
    fc.assert(
      fc.property(corpus, ({ goals, updates }) => {
        const options = { updates, on: dayBefore(goals) };
        expect(groupGoals(goals, 'status', options)).toEqual({});
        expect(countGoals(goals, 'status', options)).toEqual({});
        expect(crossTabulate(goals, 'status', 'stance', options)).toEqual({});
        const rows = Object.values(crossTabulate(goals, 'stance', 'status', options));
        expect(rows.flatMap((row) => Object.keys(row))).toEqual([]);
      }),
    );
  });
});

describe('on any day', () => {
  test('the counts by status and the bars of a timeline add up to the goals that may be set by then', () => {
    fc.assert(
      fc.property(corpus, partialDate, ({ goals, updates }, on) => {
        const day = lastDay(on);
        const existing = goals.filter(({ setOn = '' }) => firstDay(setOn) <= day).length;
        const sum = (counts: object) =>
          Object.values(counts).reduce((total: number, count: number) => total + count, 0);
        expect(sum(countGoals(goals, 'status', { updates, on }))).toBe(existing);
        const [bucket] = statusTimeline(goals, { updates, from: day, to: day, by: 'day' });
        expect([bucket?.total, sum(bucket?.counts ?? {})]).toEqual([existing, existing]);
      }),
    );
  });

  test('a goal of which the day is not known exists', () => {
    expect(statusOn(tracked, { updates: [], on: '0001' }).status).toBe('not-assessed');
  });
});

test.each([
  ['2022', '2021-12-31', '2022-01-01'],
  ['2022-06', '2022-05', '2022-06-01'],
  ['2022-Q2', '2022-Q1', '2022-04-01'],
  ['2022-04/2023-03', '2022-03-31', '2022-Q2'],
  ['2022-06-15', '2022-06-14', '2022-06-15'],
])('a goal of %s is certainly not yet set on %s, and may be set on %s', (setOn, before, on) => {
  const updates: ProgressUpdate[] = [update('a', { validOn: '2020', recordedOn: '2020' })];
  expect(statusOn({ ...tracked, setOn }, { updates, on: before }).status).toBe('not-yet-set');
  expect(statusOn({ ...tracked, setOn }, { updates, on }).status).toBe('in-progress');
});
