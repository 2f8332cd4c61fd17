import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusesOn, statusHistory, statusOn, statusTimeline, updateTimeline } from '../../src/index';
import { situations, trackedGoals } from './arbitraries';

describe('every function that reads updates', () => {
  const range = { from: '2021', to: '2024', by: 'month' } as const;

  test('gives the same answer whatever the order of the updates', () => {
    const shuffled = situations.chain(([updates, on, knownOn]) =>
      fc.tuple(
        fc.constant({ updates, on, knownOn }),
        fc.shuffledSubarray(updates, { minLength: updates.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([{ updates, on, knownOn }, others]) => {
        for (const one of trackedGoals) {
          expect(statusOn(one, { updates: others, on, knownOn })).toEqual(
            statusOn(one, { updates, on, knownOn }),
          );
          expect(statusHistory(one, { updates: others, knownOn })).toEqual(
            statusHistory(one, { updates, knownOn }),
          );
        }
        expect(updateTimeline(others, { ...range, knownOn })).toEqual(
          updateTimeline(updates, { ...range, knownOn }),
        );
      }),
    );
  });

  test('changes nothing of what it is given', () => {
    fc.assert(
      fc.property(situations, ([updates, on]) => {
        const before = structuredClone(updates);
        statusOn(trackedGoals[0], { updates, on });
        statusesOn(trackedGoals, { updates, on });
        statusHistory(trackedGoals[0], { updates });
        statusTimeline(trackedGoals, { updates, ...range });
        updateTimeline(updates, range);
        expect(updates).toEqual(before);
      }),
    );
  });
});
