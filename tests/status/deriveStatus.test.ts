import { describe, expect, test } from 'vitest';
import { type ProgressUpdate, type StatusGoal, statusOn } from '../../src/index';
import { updateStatusIds } from '../../src/vocabulary/index';
import { goal, statusBy, update } from '../track/sampleUpdates';

const due = { ...goal, deadline: '2023-06' };
const dueOn = (on: string, updates: readonly ProgressUpdate[]) => statusOn(due, { updates, on });

describe('the status of a goal', () => {
  test('is that of the latest update that was valid by the day; before the first it is not assessed', () => {
    const list = [
      update('b', { status: 'achieved', validOn: '2024-03', recordedOn: '2024-04-01' }),
      update('a'),
    ];
    expect(statusBy(list, '2023-05-09')).toBe('not-assessed');
    expect(statusBy(list, '2023-05-10')).toBe('in-progress');
    expect(statusBy(list, '2024-03-30')).toBe('in-progress');
    expect(statusBy(list, '2024-03-31')).toBe('achieved');
  });
});

describe('overdue', () => {
  test('is an open goal past its deadline, and not on the last day of it', () => {
    const list = [update('a')];
    expect(dueOn('2023-06-30', list).overdue).toBe(false);
    expect(dueOn('2023-07-01', list).overdue).toBe(true);
    expect(dueOn('2023-07-01', []).overdue).toBe(true);
    expect(statusOn(goal, { updates: list, on: '2030' }).overdue).toBe(false);
  });

  test.each(updateStatusIds)('is a goal with the status %s, unless the status closes it', (status) => {
    const closed = ['achieved', 'not-achieved', 'dropped', 'superseded'].includes(status);
    expect(dueOn('2024', [update('a', { status })]).overdue).toBe(!closed);
  });
});

describe('of a goal with targets', () => {
  const target = (dueBy?: string) => ({ indicatorId: 'homes', ...(dueBy && { dueBy }) });
  const milestones = { ...goal, targets: [target('2023-12'), target('2023-06'), target()] };
  const achieved = (validOn: string) => update('a', { status: 'achieved', validOn, recordedOn: '2025' });
  const flags = (one: StatusGoal, updates: readonly ProgressUpdate[], on: string) => {
    const { overdue, late } = statusOn(one, { updates, on });
    return { overdue, late };
  };

  test('overdue and late count from the day of the last of them', () => {
    expect(flags(milestones, [], '2023-12-31').overdue).toBe(false);
    expect(flags(milestones, [], '2024-01-01').overdue).toBe(true);
    expect(flags(milestones, [achieved('2023-12')], '2025')).toEqual({ overdue: false, late: false });
    expect(flags(milestones, [achieved('2024-01')], '2025')).toEqual({ overdue: false, late: true });
  });

  test('a deadline counts beside their days, and targets without a day count for nothing', () => {
    expect(flags({ ...milestones, deadline: '2024' }, [], '2024-12-31').overdue).toBe(false);
    expect(flags({ ...milestones, deadline: '2022' }, [], '2023-12-31').overdue).toBe(false);
    expect(flags({ ...goal, targets: [target()] }, [], '2100').overdue).toBe(false);
  });
});

describe('late', () => {
  test('is a goal that was certainly achieved after its deadline; its status stays achieved', () => {
    const achieved = (validOn: string) => update('a', { status: 'achieved', validOn, recordedOn: '2025' });
    expect(dueOn('2025', [achieved('2023-06-30')]).late).toBe(false);
    expect(dueOn('2025', [achieved('2023-07-01')])).toMatchObject({
      status: 'achieved',
      late: true,
      overdue: false,
    });
    // Some day of 2023: it may have been in time.
    expect(dueOn('2025', [achieved('2023')]).late).toBe(false);
    expect(dueOn('2025', [achieved('2024')]).late).toBe(true);
  });

  test('is no goal that was achieved in time and is reported again, unless it was lost in between', () => {
    const first = update('a', { status: 'achieved', validOn: '2023-06-01', recordedOn: '2023-06-02' });
    const again = update('b', { status: 'achieved', validOn: '2024-01-01', recordedOn: '2024-01-01' });
    const lost = update('c', { status: 'stalled', validOn: '2023-08-01', recordedOn: '2023-08-01' });
    expect(dueOn('2025', [first, again]).late).toBe(false);
    expect(dueOn('2025', [first, lost, again]).late).toBe(true);
    const before = update('z', { status: 'stalled', validOn: '2023-05-20', recordedOn: '2023-05-20' });
    expect(dueOn('2025', [before, first, lost, again]).late).toBe(true);
    expect(dueOn('2025', [before, first, again]).late).toBe(false);
  });

  test('is no goal that an assessor of another kind saw differently in between', () => {
    const first = update('a', {
      assessorKind: 'government-self-report',
      status: 'achieved',
      validOn: '2022',
      recordedOn: '2023-01',
    });
    const ngo = update('b', {
      assessorKind: 'ngo',
      status: 'partly-achieved',
      validOn: '2024-05',
      recordedOn: '2024-06',
    });
    const again = { ...first, id: 'c', validOn: '2024-08', recordedOn: '2024-09' };
    expect(dueOn('2025', [first, ngo, again])).toMatchObject({ status: 'achieved', late: false });
  });
});

describe('stale', () => {
  test('is an open goal whose last update is too many days old; one without an update is not assessed', () => {
    const updates = [update('a', { recordedOn: '2023-05-12' })];
    const stale = (on: string, staleAfterDays?: number) =>
      statusOn(due, { updates, on, staleAfterDays }).stale;
    expect(stale('2024-05-11')).toBe(false);
    expect(stale('2024-05-12')).toBe(true);
    expect(stale('2023-05-22', 10)).toBe(false);
    expect(stale('2023-05-23', 10)).toBe(true);
    expect(dueOn('2030', []).stale).toBe(false);
  });

  test.each(updateStatusIds)('is an old goal with the status %s, unless the status closes it', (status) => {
    const closed = ['achieved', 'not-achieved', 'dropped', 'superseded'].includes(status);
    expect(dueOn('2030', [update('a', { status })]).stale).toBe(!closed);
  });

  test('is no goal with an update that was recorded in the days before, or is about them', () => {
    const old = [update('a', { validOn: '2020-01-01', recordedOn: '2025-01-01' })];
    expect(dueOn('2023-06-01', old).stale).toBe(true);
    expect(dueOn('2025-06-01', old).stale).toBe(false);
    const aboutThem = [update('a', { validOn: '2023-05-01', recordedOn: '2025-01-01' })];
    expect(dueOn('2023-06-01', aboutThem).stale).toBe(false);
    const early = [
      update('a', { validOn: '2022', recordedOn: '2022' }),
      update('b', { validOn: '2024', recordedOn: '2024-03-01' }),
    ];
    expect(dueOn('2024-06-01', early).stale).toBe(false);
  });
});
