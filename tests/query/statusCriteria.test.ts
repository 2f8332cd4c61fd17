import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countGoals, filterGoals, goals, matchesGoal, statusesOn } from '../../src/index';
import type { FlagCriterion } from '../../src/query/compile/condition';
import { statusIds } from '../../src/vocabulary/index';
import { problemsOf } from '../problemsOf';
import { situations, trackedGoals } from '../track/arbitraries';
import { goal as tracked, update } from '../track/sampleUpdates';

const [sample] = goals;
if (!sample) throw new Error('there is no shipped goal');
const { deadline: _, setOn: __, ...undated } = sample;

/** Codes a goal that has nothing but an id, and perhaps a deadline and the day it was set. */
const coded = <G extends { readonly id: string; readonly deadline?: string; readonly setOn?: string }>(
  goal: G,
) => ({
  ...undated,
  ...goal,
});
const codedGoals = trackedGoals.map(coded);

const flags = Object.keys({
  overdue: true,
  stale: true,
  contested: true,
} satisfies Readonly<Record<FlagCriterion, true>>) as readonly FlagCriterion[];

describe('criteria about statuses', () => {
  test('mean what statusOn says', () => {
    fc.assert(
      fc.property(situations, fc.nat(800), ([updates, on, knownOn], staleAfterDays) => {
        const all = statusesOn(codedGoals, { updates, on, knownOn, staleAfterDays });
        const isMet = (criteria: object) =>
          codedGoals.map(matchesGoal({ ...criteria, on, knownOn, staleAfterDays }, { updates }));
        for (const one of statusIds) {
          expect(isMet({ status: one })).toEqual(all.map(({ status }) => status === one));
          expect(isMet({ not: { status: one } })).toEqual(all.map(({ status }) => status !== one));
        }
        for (const flag of flags) {
          expect(isMet({ [flag]: true })).toEqual(all.map((one) => one[flag]));
          expect(isMet({ [flag]: false })).toEqual(all.map((one) => !one[flag]));
        }
      }),
    );
  });

  test('pick the overdue goals', () => {
    const [due, open] = [coded({ ...tracked, deadline: '2023-06' }), coded(tracked)];
    const updates = [update('a', { recordedOn: '2023-05-12' })];
    expect(filterGoals([due, open], { overdue: true, on: '2023-07-01' }, { updates })).toEqual([due]);
    expect(filterGoals([due, open], { overdue: true, on: '2023-06-30' }, { updates })).toEqual([]);
  });

  test('pick the stale goals: a goal without an update is not among them', () => {
    const [due, other] = [coded({ ...tracked, deadline: '2023-06' }), coded({ id: 'mine/none' })];
    const updates = [update('a', { recordedOn: '2023-05-12' })];
    expect(filterGoals([due, other], { stale: true, on: '2025' }, { updates })).toEqual([due]);
    expect(filterGoals([due], { stale: true, on: '2023-06' }, { updates })).toEqual([]);
  });

  test('hand their day on to the criteria nested in them', () => {
    const planned = filterGoals(goals, { status: 'planned', on: '2023' });
    expect(planned.map(({ id }) => id)).toContain('first-tier-cities-2021/accelerate-qianhai');
    expect(filterGoals(goals, { on: '2023', anyOf: [{ status: 'planned' }] })).toEqual(planned);
    expect(filterGoals(goals, { on: '2023', not: { status: 'planned' } })).toEqual(
      goals.filter((goal) => !planned.includes(goal)),
    );
    expect(filterGoals(goals, { on: '2023', anyOf: [{ status: 'planned', on: '2021' }] })).toEqual([]);
    const twoDays = [
      { status: 'planned', knownOn: '2022' },
      { status: 'planned', knownOn: '2024' },
    ] as const;
    expect(filterGoals(goals, { on: '2023', anyOf: twoDays })).toEqual(planned);
    const stale = { on: '2023', anyOf: [{ stale: true }] };
    expect(filterGoals(goals, { ...stale, staleAfterDays: 0 }).length).toBeGreaterThan(
      filterGoals(goals, { ...stale, staleAfterDays: 3_650 }).length,
    );
  });
});

describe('criteria about statuses are refused', () => {
  const refused = (criteria: object, options?: object) =>
    problemsOf(() => filterGoals(goals, criteria, options));

  test.each([
    [{ status: 'planned' }, 'criteria.status', 'status'],
    [{ overdue: true }, 'criteria.overdue', 'overdue'],
    [{ stale: false }, 'criteria.stale', 'stale'],
    [{ contested: true, knownOn: '2024' }, 'criteria.contested', 'contested'],
    [{ not: { overdue: true } }, 'criteria.not.overdue', 'overdue'],
    [{ anyOf: [{}, { status: 'planned' }] }, 'criteria.anyOf[1].status', 'status'],
    [{ anyOf: [{ on: '2024' }], stale: true }, 'criteria.stale', 'stale'],
  ])('without a day: %j', (criteria, path, key) => {
    expect(refused(criteria)).toEqual([
      {
        code: 'missing-date',
        severity: 'error',
        path,
        message: `\`${key}\` needs a date: add "on", such as "2024-06-30"`,
      },
    ]);
  });

  test('with an unknown status, and the nearest is named', () => {
    expect(refused({ status: ['achieved', 'planed'], on: '2024' })).toEqual([
      {
        code: 'unknown-term',
        severity: 'error',
        path: 'criteria.status[1]',
        message: 'unknown status "planed"; did you mean "planned"?',
        found: '"planed"',
        suggestion: 'planned',
      },
    ]);
  });

  test.each<[object, string, string]>([
    [{ status: 'planned', on: '2024-13' }, 'criteria.on', 'expected a date such as'],
    [{ status: 'planned', on: '2024', knownOn: 'now' }, 'criteria.knownOn', 'expected a date'],
    [{ stale: 'yes', on: '2024' }, 'criteria.stale', 'expected true or false, found "yes"'],
    [{ stale: true, on: '2024', staleAfterDays: 1.5 }, 'criteria.staleAfterDays', 'expected a whole number'],
  ])('with an ill-formed value, once: %j', (criteria, path, message) => {
    expect(refused(criteria)).toMatchObject([{ code: 'wrong-form', severity: 'error', path }]);
    expect(refused(criteria)[0]?.message).toContain(message);
  });

  test('with updates that are not a list', () => {
    expect(refused({}, { updates: 'all' })).toMatchObject([
      { code: 'wrong-form', path: 'options.updates', message: 'expected a list, found "all"' },
    ]);
  });
});

describe('counting goals by status', () => {
  test('counts every goal that was set once, under the status that statusOn gives', () => {
    fc.assert(
      fc.property(situations, ([updates, on, knownOn]) => {
        const statuses = statusesOn(codedGoals, { updates, on, knownOn }).map(({ status }) => status);
        const counts = countGoals(codedGoals, 'status', { updates, on, knownOn });
        const set = statuses.filter((status) => status !== 'not-yet-set');
        for (const one of set) {
          expect(counts[one]).toBe(set.filter((status) => status === one).length);
        }
        expect(Object.values(counts).reduce((x, y) => x + y, 0)).toBe(set.length);
        expect(counts).not.toHaveProperty('not-yet-set');
      }),
    );
    expect(countGoals([], 'status', { on: '2024' })).toEqual({});
  });

  test('needs a day', () => {
    expect(() => countGoals(goals, 'status')).toThrow('options.on: the facet `status` needs a date');
    expect(() => countGoals(goals, 'status', { on: '2024-13' })).toThrow('options.on: expected a date');
    expect(() => countGoals(goals, 'status', { on: '2024', knownOn: 'now' })).toThrow(
      'options.knownOn: expected a date',
    );
  });
});
