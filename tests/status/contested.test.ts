import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ProgressUpdate, statusOn } from '../../src/index';
import { updateStatusIds } from '../../src/vocabulary/index';
import { runs } from '../effort';
import { crowdedLists, listsOfTwoSpans, trackedGoals } from '../track/arbitraries';
import { goal, update } from '../track/sampleUpdates';

const statusBy = (updates: readonly ProgressUpdate[], on = '2026', knownOn?: string) =>
  statusOn(goal, { updates, on, knownOn });
const isContested = (...updates: readonly ProgressUpdate[]) => statusBy(updates).contested;

/** A reading by one paper, or by another, on a day or in a longer time. */
const one = (status: ProgressUpdate['status'], validOn: string, changes: Partial<ProgressUpdate> = {}) =>
  update('one', { assessor: 'Paper A', status, validOn, recordedOn: '2025-12-31', ...changes });
const other = (status: ProgressUpdate['status'], validOn: string, changes: Partial<ProgressUpdate> = {}) =>
  one(status, validOn, { id: 'other', assessor: 'Paper B', ...changes });

describe('contested is a goal of which two assessors', () => {
  test.each([
    ['read the same day differently', '2023-05-10', '2023-05-10', true],
    ['read a month and a day of it differently', '2023-05', '2023-05-10', true],
    ['read a year and a fiscal year differently that overlap', '2023', '2023-04/2024-03', true],
    ['read one day after another: that is moving on', '2023-05-10', '2023-05-11', false],
    ['read one year after another', '2023', '2024', false],
  ])('%s', (_, first, second, expected) => {
    expect(isContested(one('planned', first), other('in-progress', second))).toBe(expected);
    expect(isContested(one('in-progress', first), other('planned', second))).toBe(expected);
    expect(isContested(one('planned', first), other('planned', second))).toBe(false);
  });

  test('are of one kind, or of two', () => {
    const kinds = { assessorKind: 'government-self-report', assessor: 'Paper A' } as const;
    expect(isContested(one('planned', '2023'), other('achieved', '2023', kinds))).toBe(true);
    expect(isContested(one('planned', '2023'), other('achieved', '2023'))).toBe(true);
  });

  test('are told apart by their kind where they have no name', () => {
    const { assessor: _, ...unnamed } = one('planned', '2023');
    const { assessor: __, ...alike } = other('achieved', '2023');
    const updates = [unnamed, alike, { ...alike, id: 'third', assessorKind: 'ngo' }] as ProgressUpdate[];
    expect(isContested(...updates.slice(0, 2))).toBe(false);
    expect(isContested(...updates.slice(0, 2).toReversed())).toBe(false);
    expect(isContested(...updates.slice(1))).toBe(false);
    expect(isContested(...updates.slice(0, 1), ...updates.slice(2))).toBe(true);
  });

  test.each(updateStatusIds.flatMap((a) => updateStatusIds.map((b) => [a, b] as const)))(
    'report at two times %s and %s, only if these are opposite outcomes',
    (earlier, later) => {
      const pair = [earlier, later].sort().join();
      const areOpposite = pair === 'achieved,not-achieved' || pair === 'achieved,dropped';
      expect(isContested(one(earlier, '2021'), other(later, '2023-05-11'))).toBe(areOpposite);
    },
  );

  test('as a government that planned in 2021 and a paper that saw it achieved in 2025 do not', () => {
    const government = one('planned', '2021', {
      assessorKind: 'government-self-report',
      recordedOn: '2021-10-01',
    });
    expect(isContested(government, other('achieved', '2025'))).toBe(false);
  });
});

describe('a reading', () => {
  test('that its assessor replaced takes no part', () => {
    const readings = [one('achieved', '2023-05-10'), other('not-achieved', '2023-05-11')];
    expect(isContested(...readings)).toBe(true);
    const takenBack = one('not-achieved', '2023-06-01', { id: 'again' });
    expect(isContested(...readings, takenBack)).toBe(false);
    expect(statusBy([...readings, takenBack], '2023-05-31').contested).toBe(true);
  });

  test('takes part from the day it was known, until it is corrected', () => {
    const readings = [
      one('planned', '2023-05-10', { recordedOn: '2023-06-01' }),
      other('achieved', '2023-05-10', { recordedOn: '2023-07-01' }),
      other('planned', '2023-05-10', { id: 'corrected', recordedOn: '2023-08-01', corrects: 'other' }),
    ];
    const known = ['2023-06-30', '2023-07-31', '2023-08-31'];
    expect(known.map((day) => statusBy(readings, '2024', day).contested)).toEqual([false, true, false]);
  });

  test('that is known before a longer time is over covers only the days until then', () => {
    const early = one('planned', '2023', { recordedOn: '2023-03-01' });
    expect(isContested(early, other('in-progress', '2023-11-15'))).toBe(false);
    expect(isContested(early, other('in-progress', '2023-02-15'))).toBe(true);
  });
});

test.each(listsOfTwoSpans)(
  'of two times that end on one day, an assessor reads the shorter: %#',
  (...updates) => {
    expect(statusOn(trackedGoals[0], { updates, on: '2023' }).contested).toBe(false);
    expect(statusOn(trackedGoals[0], { updates: updates.toReversed(), on: '2023' }).contested).toBe(false);
  },
);

describe('the readings that differ', () => {
  test('are all shown, the earliest first, and those that contradict none are not', () => {
    const planned = one('planned', '2023-01');
    const achieved = other('achieved', '2023-05-10');
    const missed = update('third', { assessor: 'A court', status: 'not-achieved', validOn: '2023-05-11' });
    expect(statusBy([missed, planned, achieved])).toMatchObject({
      status: 'not-achieved',
      contested: true,
      readings: [achieved, missed],
    });
    expect(statusBy([planned, achieved])).toMatchObject({ contested: false, readings: [] });
  });
});

describe('neither the order of the updates nor their ids', () => {
  const renamed = crowdedLists.chain((updates) =>
    fc.record({
      updates: fc.constant(updates),
      shuffled: fc.shuffledSubarray(updates, { minLength: updates.length }),
      names: fc.shuffledSubarray(
        updates.map((_, index) => `name-${index}`),
        { minLength: updates.length },
      ),
    }),
  );

  test('decide the status, a flag, or which assessors differ', () => {
    fc.assert(
      fc.property(renamed, ({ updates, shuffled, names }) => {
        const nameOf = new Map(updates.map(({ id }, index) => [id, names[index] ?? '']));
        const others = shuffled.map(({ corrects, ...one }) => ({
          ...one,
          id: nameOf.get(one.id) ?? '',
          ...(corrects && { corrects: nameOf.get(corrects) }),
        }));
        for (const tracked of trackedGoals) {
          const [before, after] = [updates, others].map((list) => {
            const {
              update: _,
              updateIds,
              readings,
              ...rest
            } = statusOn(tracked, { updates: list, on: '2023' });
            const named = readings.map(({ status, assessorKind, assessor }) => [
              status,
              assessorKind,
              assessor,
            ]);
            return { ...rest, updateCount: updateIds.length, named };
          });
          expect(after).toEqual(before);
        }
      }),
      { numRuns: runs(5_000) },
    );
  });
});
