import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AsOfOptions, InputError, statusOn } from '../../src/index';
import { statusIds } from '../../src/vocabulary/index';
import { runs } from '../effort';
import { situations, trackedGoals, updateLists } from './arbitraries';
import { documentedStatus, lastDay } from './oracle';
import { goal, update } from './sampleUpdates';

describe('the status of a goal on a day', () => {
  test('comes with the update it rests on, and its evidence', () => {
    const first = update('a');
    expect(statusOn(goal, { updates: [first], on: '2023' })).toEqual({
      goalId: goal.id,
      status: 'in-progress',
      update: first,
      overdue: false,
      late: false,
      stale: false,
      contested: false,
      readings: [],
    });
    expect(statusOn(goal, { updates: [], on: '2024' })).not.toHaveProperty('update');
  });

  test('can be that of one kind of assessor, or of several', () => {
    const updates = [
      update('a', { assessorKind: 'government-self-report', status: 'achieved', validOn: '2023-06-01' }),
      update('b', { assessorKind: 'ngo', status: 'planned' }),
      update('c', { assessorKind: 'court-or-audit', status: 'stalled', validOn: '2023-05-20' }),
    ];
    const by = (assessorKind: AsOfOptions['assessorKind']) =>
      statusOn(goal, { updates, on: '2024', assessorKind }).status;
    expect(by('ngo')).toBe('planned');
    expect(by(['ngo', 'court-or-audit'])).toBe('stalled');
    expect(by('academic')).toBe('not-assessed');
    expect(by([])).toBe('not-assessed');
  });

  test.each<[string, object, string]>([
    ['a day that does not exist', { on: '2023-02-29' }, 'options.on: expected a date such as'],
    [
      'a question without a day',
      {},
      'options.on: expected a date such as "2021", "2021-09", "2021-09-28", "2026-Q2" or "2025-04/2026-03", found undefined',
    ],
    ['an ill-formed `knownOn`', { on: '2024', knownOn: 'today' }, 'options.knownOn: expected a date'],
    [
      'an unknown kind of assessor',
      { on: '2024', assessorKind: 'medai' },
      'options.assessorKind: unknown kind of assessor "medai"; did you mean "media"?',
    ],
    [
      'a negative number of days',
      { on: '2024', staleAfterDays: -1 },
      'options.staleAfterDays: expected a whole number of days, 0 to 36525, found -1',
    ],
    [
      'updates that are not a list',
      { on: '2024', updates: {} },
      'options.updates: expected a list, found an object',
    ],
  ])('refuses %s', (_, options, message) => {
    expect(() => statusOn(goal, options as { on: string })).toThrow(InputError);
    expect(() => statusOn(goal, options as { on: string })).toThrow(message);
  });

  test.each([['an id'], [undefined], [{}], [5]])(
    'is refused of %j, which is not a goal, rather than called not assessed',
    (one) => {
      expect(() => statusOn(one as typeof goal, { on: '2024' })).toThrow(
        'goal: expected a goal with an id, found',
      );
    },
  );
});

describe('laws', () => {
  test('every goal has exactly one status on every day, with the flags: those that the documentation says', () => {
    fc.assert(
      fc.property(situations, ([updates, on, knownOn]) => {
        for (const one of trackedGoals) {
          for (const asked of [
            { on, knownOn },
            { on, staleAfterDays: 100 },
          ]) {
            const { update: basis, late: _, goalId, ...rest } = statusOn(one, { updates, ...asked });
            const { updates: latest, readings, ...expected } = documentedStatus(one, updates, asked);
            expect({ ...rest, readings: new Set(rest.readings) }).toEqual({
              ...expected,
              readings: new Set(readings),
            });
            expect(latest).toEqual(basis === undefined ? [] : expect.arrayContaining([basis]));
            expect([goalId, statusIds]).toEqual([one.id, expect.arrayContaining([rest.status])]);
          }
        }
      }),
      { numRuns: runs(500) },
    );
  });

  test('an update recorded later never changes what was known earlier', () => {
    fc.assert(
      fc.property(situations, updateLists, ([updates, on, knownOn], more) => {
        const later = more
          .filter(({ recordedOn }) => lastDay(recordedOn) > lastDay(knownOn))
          .map((one) => ({ ...one, id: `later-${one.id}` }));
        for (const one of trackedGoals) {
          const before = statusOn(one, { updates, on, knownOn });
          expect(statusOn(one, { updates: [...updates, ...later], on, knownOn })).toEqual(before);
        }
      }),
    );
  });
});
