import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countGoals,
  filterGoals,
  goals,
  type ProgressUpdate,
  statusesOn,
  statusOn,
  statusTimeline,
} from '../../src/index';
import { situations, trackedGoals } from './arbitraries';
import { update } from './sampleUpdates';

describe('the statuses of goals on a day', () => {
  test('are those that statusOn gives of each, in the order of the goals', () => {
    fc.assert(
      fc.property(situations, fc.nat(800), ([updates, on, knownOn], staleAfterDays) => {
        const options = { updates, on, knownOn, staleAfterDays };
        const listed = [...trackedGoals, ...trackedGoals.toReversed()];
        expect(statusesOn(listed, options)).toEqual(listed.map((one) => statusOn(one, options)));
      }),
    );
  });

  test('are an empty list where there is no goal', () => {
    expect(statusesOn([], { on: '2024' })).toEqual([]);
  });

  test('are refused of what is not a goal', () => {
    expect(() => statusesOn(['an id' as never], { on: '2024' })).toThrow(
      'goals[0]: expected an object, found "an id"',
    );
  });
});

describe('the updates are grouped once, however many goals are asked about', () => {
  const list = goals.slice(0, 20);

  /** How often the updates are asked which goal they are about. */
  function readsOf(question: (updates: readonly ProgressUpdate[]) => void): number {
    let reads = 0;
    const updates = list.map(({ id }, index) =>
      Object.defineProperty(update(`update-${index}`), 'goalId', {
        get: () => {
          reads++;
          return id;
        },
      }),
    );
    question(updates);
    return reads;
  }
  const onDay = { on: '2024', knownOn: '2024' };

  test.each<[string, (some: typeof list, updates: readonly ProgressUpdate[]) => unknown]>([
    ['statusesOn', (some, updates) => statusesOn(some, { ...onDay, updates })],
    [
      'statusTimeline',
      (some, updates) => statusTimeline(some, { from: '2022', to: '2024', by: 'month', updates }),
    ],
    ['countGoals', (some, updates) => countGoals(some, 'status', { ...onDay, updates })],
    ['filterGoals', (some, updates) => filterGoals(some, { status: 'planned', ...onDay }, { updates })],
  ])('by %s', (_, question) => {
    expect(readsOf((updates) => question(list, updates))).toBe(list.length);
    expect(readsOf((updates) => question(list.slice(0, 1), updates))).toBe(list.length);
  });

  test('and again by every call of statusOn', () => {
    const onEach = readsOf((updates) => list.map((one) => statusOn(one, { ...onDay, updates })));
    expect(onEach).toBe(list.length * list.length);
  });
});
