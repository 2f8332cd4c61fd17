import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusHistory, statusOn } from '../../src/index';
import { situations, trackedGoals } from './arbitraries';
import { countsFrom, lastDay } from './oracle';

describe('the history of a goal', () => {
  test('says what statusOn says, on every day on which the goal exists', () => {
    fc.assert(
      fc.property(situations, ([updates, on, knownOn]) => {
        for (const one of trackedGoals) {
          const steps = statusHistory(one, { updates, knownOn });
          const last = steps.findLast((step) => countsFrom(step.update) <= lastDay(on));
          const { status } = statusOn(one, { updates, on, knownOn });
          if (status !== 'not-yet-set') expect(last?.status ?? 'not-assessed').toBe(status);
        }
      }),
    );
  });

  test('has no gap: each step ends where the next one starts, and the last one is open', () => {
    fc.assert(
      fc.property(situations, ([updates, , knownOn]) => {
        for (const one of trackedGoals) {
          const steps = statusHistory(one, { updates, knownOn });
          expect(steps.map(({ until }) => until)).toEqual([
            ...steps.slice(1).map(({ from }) => from),
            ...(steps.length > 0 ? [undefined] : []),
          ]);
        }
      }),
    );
  });
});
