import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AsOfOptions, InputError, statusOn } from '../../src/index';
import { statusIds } from '../../src/vocabulary/index';
import { runs } from '../effort';
import { situations, trackedGoals, updateLists } from './arbitraries';
import { documentedBasis, documentedStatus, lastDay } from './oracle';
import { evidence, goal, update } from './sampleUpdates';

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
      since: '2023-05-10',
      updateIds: ['a'],
      evidence: [],
    });
    const none = statusOn(goal, { updates: [], on: '2024' });
    expect(none).not.toHaveProperty('update');
    expect(none).not.toHaveProperty('since');
    expect(none).toMatchObject({ updateIds: [], evidence: [] });
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

describe('what a status rests on', () => {
  const basis = (updates: readonly ReturnType<typeof update>[], on: string, options: object = {}) => {
    const {
      since,
      updateIds,
      evidence: pieces,
    } = statusOn(goal, {
      corpus: { updates, evidence },
      on,
      ...options,
    });
    return [since, updateIds, pieces.map(({ id }) => id)];
  };
  const [plan, begun, going] = [
    update('plan', { status: 'planned', validOn: '2022', recordedOn: '2023-02', evidenceIds: ['a-study'] }),
    update('begun', { validOn: '2023-05-10', evidenceIds: ['a-report', 'another-report'] }),
    update('going', { validOn: '2024-03', recordedOn: '2024-05', evidenceIds: ['a-report'] }),
  ];

  test('are the updates that report it without a break up to the day, and their evidence, a piece once', () => {
    const all = [going, plan, begun];
    expect(basis(all, '2022-06')).toEqual([undefined, [], []]);
    expect(basis(all, '2023-01')).toEqual(['2022', ['plan'], ['a-study']]);
    expect(basis(all, '2023-06')).toEqual(['2023-05-10', ['begun'], ['a-report', 'another-report']]);
    expect(basis(all, '2025')).toEqual(['2023-05-10', ['begun', 'going'], ['a-report', 'another-report']]);
  });

  test('start anew after another reading, whoever made it', () => {
    const doubt = update('doubt', { status: 'stalled', validOn: '2023-12', assessorKind: 'ngo' });
    expect(basis([begun, doubt, going], '2025')).toEqual(['2024-03', ['going'], ['a-report']]);
    expect(basis([begun, doubt, going], '2025', { assessorKind: 'media' })[0]).toBe('2023-05-10');
  });

  test('leave out what was corrected, and what was not known by then', () => {
    const correction = update('correction', { validOn: '2023-07', recordedOn: '2024-09', corrects: 'begun' });
    expect(basis([begun, going, correction], '2025')[0]).toBe('2023-07');
    expect(basis([begun, going, correction], '2025', { knownOn: '2024-08' })[0]).toBe('2023-05-10');
  });

  test('have the evidence of the shipped corpus where none is given', () => {
    const evidenceIds = ['first-tier-cities-2021/shine-2023-07-04', 'a-report'];
    const shown = statusOn(goal, { updates: [update('a', { evidenceIds })], on: '2024' });
    expect(shown.evidence.map(({ publisher }) => publisher)).toEqual(['Shine']);
  });

  test.each<[string, unknown, string]>([
    [
      'evidence that is not a list',
      { updates: [], evidence: {} },
      'options.corpus.evidence: expected a list',
    ],
    [
      'a piece without a publisher',
      { updates: [], evidence: [{ ...evidence[0], publisher: 5 }] },
      'publisher',
    ],
    [
      'an update whose ids of evidence are not a list',
      { updates: [{ ...begun, evidenceIds: 'a-report' }] },
      'options.corpus.updates[0].evidenceIds: expected a list, found "a-report"',
    ],
  ])('refuses %s', (_, corpus, message) => {
    expect(() => statusOn(goal, { corpus, on: '2024' } as never)).toThrow(InputError);
    expect(() => statusOn(goal, { corpus, on: '2024' } as never)).toThrow(message);
  });
});

describe('laws', () => {
  test('every status rests on what the documentation says', () => {
    fc.assert(
      fc.property(situations, ([updates, on, knownOn]) => {
        for (const one of trackedGoals) {
          const shown = statusOn(one, { corpus: { updates, evidence }, on, knownOn });
          const { since, updateIds } = shown;
          const pieces = new Set(shown.evidence.map(({ id }) => id));
          expect({ since, updateIds, pieces }).toEqual(documentedBasis(one, updates, { on, knownOn }));
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('every goal has exactly one status on every day, with the flags: those that the documentation says', () => {
    fc.assert(
      fc.property(situations, ([updates, on, knownOn]) => {
        for (const one of trackedGoals) {
          for (const asked of [
            { on, knownOn },
            { on, staleAfterDays: 100 },
          ]) {
            const shown = statusOn(one, { updates, ...asked });
            const {
              update: basis,
              late: _,
              goalId,
              since: _since,
              updateIds: _ids,
              evidence: _pieces,
              ...rest
            } = shown;
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
