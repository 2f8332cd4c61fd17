import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  filterGoals,
  getGoal,
  goals,
  InputError,
  matchesGoal,
  overdueGoals,
  type ProgressUpdate,
  progressOf,
  staleGoals,
  statusHistory,
  statusOn,
  timeline,
  updates,
} from '../../src/index';
import { statusIds } from '../../src/vocabulary/index';
import { sampleGoal } from '../corpus/sampleSpeech';
import { runs } from '../effort';
import { partialDate, trackedGoals, updateLists } from './arbitraries';

const goal = { id: 'mine/build-homes' };
const evidence = [{ title: 'A report', kind: 'news-report', publisher: 'A newspaper' }] as const;

/** A made-up update: what a test gives takes the place of what stands here. */
function update(id: string, changes: Partial<ProgressUpdate<string>> = {}): ProgressUpdate<string> {
  return {
    id,
    goalId: goal.id,
    status: 'in-progress',
    validOn: '2023-05-10',
    recordedOn: '2023-05-12',
    assessor: 'media',
    assessorName: 'A newspaper',
    evidence,
    ...changes,
  };
}

const status = (list: readonly ProgressUpdate<string>[], validOn: string, knownOn?: string) =>
  statusOn(goal, { updates: list, validOn, knownOn }).status;

/** The last day that a partial date may mean, a second time, and by nothing but a calendar. */
function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  const isLeap = Number(year) % 4 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1];
  return `${year}-${month}-${day ?? days}`;
}

/** The day from which an update counts: the last it may be about, and never after it was recorded. */
function dayOf({ validOn, recordedOn }: Pick<ProgressUpdate, 'validOn' | 'recordedOn'>): string {
  return [lastDay(validOn), lastDay(recordedOn)].sort()[0] ?? '';
}

/** The meaning of a status a second time, written as plainly as the documentation says it. */
function oracle(id: string, list: readonly ProgressUpdate<string>[], validOn: string, knownOn?: string) {
  const known = list.filter((one) => knownOn === undefined || lastDay(one.recordedOn) <= lastDay(knownOn));
  const standing = known
    .filter((one) => !known.some(({ corrects }) => corrects === one.id))
    .filter((one) => one.goalId === id && dayOf(one) <= lastDay(validOn));
  let latest: ProgressUpdate<string> | undefined;
  for (const one of standing) {
    const keyOf = ({ validOn: valid, recordedOn, id: name }: ProgressUpdate<string>) =>
      `${dayOf({ validOn: valid, recordedOn })} ${lastDay(recordedOn)} ${name}`;
    if (latest === undefined || keyOf(one) > keyOf(latest)) latest = one;
  }
  return { status: latest?.status ?? 'not-assessed', update: latest };
}

describe('the status of a goal on a day', () => {
  test('is what the latest update says that was valid by then; before the first nobody has assessed it', () => {
    const list = [
      update('b', { status: 'achieved', validOn: '2024-03', recordedOn: '2024-04-01' }),
      update('a'),
    ];
    expect(status(list, '2023-05-09')).toBe('not-assessed');
    expect(status(list, '2023-05-10')).toBe('in-progress');
    expect(status(list, '2024-03-30')).toBe('in-progress');
    expect(status(list, '2024-03-31')).toBe('achieved');
  });

  test('as known on a day leaves out what was recorded later', () => {
    const list = [
      update('a'),
      update('b', { status: 'stalled', validOn: '2023-06-01', recordedOn: '2024-01-01' }),
    ];
    expect(status(list, '2023-07-01')).toBe('stalled');
    expect(status(list, '2023-07-01', '2023-12-31')).toBe('in-progress');
    expect(status(list, '2023-07-01', '2023-05-11')).toBe('not-assessed');
  });

  test('comes with the update it rests on, and its evidence', () => {
    const [first] = [update('a')];
    expect(statusOn(goal, { updates: [first], validOn: '2023' })).toEqual({
      goalId: goal.id,
      status: 'in-progress',
      update: first,
      overdue: false,
      late: false,
      stale: false,
      contested: false,
    });
    expect(statusOn(goal, { updates: [], validOn: '2024' })).not.toHaveProperty('update');
  });

  test('can be that of one kind of assessor, or of several', () => {
    const list = [
      update('a', { assessor: 'government-self-report', status: 'achieved', validOn: '2023-06-01' }),
      update('b', { assessor: 'ngo', status: 'planned' }),
      update('c', { assessor: 'court-or-audit', status: 'stalled', validOn: '2023-05-20' }),
    ];
    const by = (assessor: Parameters<typeof statusOn>[1]['assessor']) =>
      statusOn(goal, { updates: list, validOn: '2024', assessor }).status;
    expect(by('ngo')).toBe('planned');
    expect(by(['ngo', 'court-or-audit'])).toBe('stalled');
    expect(by('academic')).toBe('not-assessed');
    expect(by([])).toBe('not-assessed');
  });

  test.each([
    ['a year counts from its last day', '2023', '2023-12-30', '2023-12-31'],
    ['February of a leap year has 29 days', '2024-02', '2024-02-28', '2024-02-29'],
    ['February of another year has 28', '2023-02', '2023-02-27', '2023-02-28'],
    ['a month is over on its last day, not on a day within it', '2023-11', '2023-11-15', '2023-11-30'],
    ['a month before a year that it ends', '2023-12', '2023-11', '2023'],
  ])('%s', (_, validOn, before, from) => {
    const list = [update('a', { validOn, recordedOn: validOn })];
    expect(status(list, before)).toBe('not-assessed');
    expect(status(list, from)).toBe('in-progress');
    expect(status(list, '2025', before)).toBe('not-assessed');
    expect(status(list, '2025', from)).toBe('in-progress');
  });

  test.each<[string, object, string]>([
    ['a day that does not exist', { validOn: '2023-02-29' }, 'options.validOn: expected a date such as'],
    [
      'no day',
      {},
      'options.validOn: expected a date such as "2021", "2021-09" or "2021-09-28", found undefined',
    ],
    [
      'a day of knowledge that is none',
      { validOn: '2024', knownOn: 'today' },
      'options.knownOn: expected a date',
    ],
    [
      'an assessor that is none',
      { validOn: '2024', assessor: 'medai' },
      'options.assessor: unknown assessor "medai"; did you mean "media"?',
    ],
    [
      'a number of days that is none',
      { validOn: '2024', staleAfterDays: -1 },
      'options.staleAfterDays: expected a whole number of days, 0 to 36525, found -1',
    ],
    [
      'updates that are none',
      { validOn: '2024', updates: {} },
      'options.updates: expected a list, found an object',
    ],
  ])('refuses %s', (_, options, message) => {
    expect(() => statusOn(goal, options as { validOn: string })).toThrow(InputError);
    expect(() => statusOn(goal, options as { validOn: string })).toThrow(message);
  });
});

describe('the day from which an update counts', () => {
  test('is never after the day it was recorded: nobody can learn on the tenth how things stand on the last', () => {
    const list = [update('a', { validOn: '2022-10', recordedOn: '2022-10-20' })];
    expect(status(list, '2022-10-19')).toBe('not-assessed');
    expect(status(list, '2022-10-20', '2022-10-20')).toBe('in-progress');
  });

  test('does not let what was said early of a year outlive what was said later', () => {
    const early = update('early', { status: 'achieved', validOn: '2023', recordedOn: '2023-03-01' });
    const later = update('later', { status: 'stalled', validOn: '2023-11-15', recordedOn: '2023-11-20' });
    expect(status([early, later], '2023-10')).toBe('achieved');
    expect(status([early, later], '2024-06')).toBe('stalled');
  });

  test('of two of the same days comes by their ids, in whatever order they are given', () => {
    const two = [update('b', { status: 'stalled' }), update('a', { status: 'planned' })];
    expect(status(two, '2024')).toBe('stalled');
    expect(status(two.toReversed(), '2024')).toBe('stalled');
  });
});

describe('a goal that is none', () => {
  test.each([['an id'], [undefined], [{}], [5]])('%j is refused, rather than called not assessed', (one) => {
    expect(() => statusOn(one as typeof goal, { validOn: '2024' })).toThrow(
      'goal: expected a goal with an id, found',
    );
  });

  test('and options that are none are refused too', () => {
    expect(() => statusOn(goal, undefined as never)).toThrow('options: expected an object, found undefined');
    expect(() => statusHistory(goal, null as never)).toThrow('options: expected an object, found null');
    expect(() => timeline(goals, undefined as never)).toThrow('options: expected an object, found undefined');
    const misspelt = { validOn: '2024', knwonOn: '2023' };
    expect(() => statusOn(goal, misspelt)).toThrow(
      'options: unknown option "knwonOn"; did you mean "knownOn"?',
    );
    const odd = Object.create(null);
    expect(() => statusOn(goal, { validOn: '2024', assessor: odd })).toThrow(
      'options.assessor: expected a kind of',
    );
    expect(() => timeline(goals, { from: '2023', to: '2024', by: odd })).toThrow(
      'options.by: expected one of year',
    );
    expect(() => filterGoals(goals, {}, { updates: 'all' as never })).toThrow(
      'options.updates: expected a list',
    );
  });
});

describe('a correction', () => {
  const wrong = update('wrong', { status: 'achieved', recordedOn: '2023-05-12' });
  const right = update('right', { status: 'planned', recordedOn: '2023-08-01', corrects: 'wrong' });

  test('takes the place of what it corrects, from the day it was recorded', () => {
    expect(status([wrong, right], '2023-09', '2023-07-31')).toBe('achieved');
    expect(status([wrong, right], '2023-09', '2023-08-01')).toBe('planned');
  });

  test('of a correction leaves what was corrected first as dead as it was', () => {
    const last = update('last', { status: 'stalled', recordedOn: '2023-09-01', corrects: 'right' });
    expect(status([wrong, right, last], '2024')).toBe('stalled');
    expect(status([wrong, right, last], '2024', '2023-08-15')).toBe('planned');
    expect(status([last, right, wrong], '2024', '2023-06')).toBe('achieved');
  });

  test('that says it was so only later leaves nothing for the time before', () => {
    const later = update('later', { validOn: '2023-11-01', recordedOn: '2023-12-01', corrects: 'wrong' });
    expect(status([wrong, later], '2023-10', '2024')).toBe('not-assessed');
    expect(status([wrong, later], '2023-11', '2024')).toBe('in-progress');
  });

  test('takes an update away from a goal it was filed under by mistake', () => {
    const moved = update('moved', {
      goalId: 'mine/plant-trees',
      recordedOn: '2023-08-01',
      corrects: 'wrong',
    });
    expect(status([wrong, moved], '2024')).toBe('not-assessed');
    expect(statusOn({ id: 'mine/plant-trees' }, { updates: [wrong, moved], validOn: '2024' }).status).toBe(
      'in-progress',
    );
  });

  test('counts whoever made it, even where only the updates of others are looked at', () => {
    const editor = update('fix', { assessor: 'editor', recordedOn: '2023-08-01', corrects: 'wrong' });
    const options = { updates: [wrong, editor], validOn: '2024', assessor: 'media' } as const;
    expect(statusOn(goal, options).status).toBe('not-assessed');
  });
});

describe('marks', () => {
  const due = { ...goal, deadline: '2023-06' };
  const on = (validOn: string, list: readonly ProgressUpdate<string>[], extra: object = {}) =>
    statusOn(due, { updates: list, validOn, ...extra });

  test('overdue: open past the deadline, and not on its last day', () => {
    const list = [update('a')];
    expect(on('2023-06-30', list).overdue).toBe(false);
    expect(on('2023-07-01', list).overdue).toBe(true);
    expect(on('2023-07-01', []).overdue).toBe(true);
    expect(statusOn(goal, { updates: list, validOn: '2030' }).overdue).toBe(false);
  });

  test.each(statusIds.slice(1))('%s is open or closed, and only what is open is overdue', (one) => {
    const closed = ['achieved', 'not-achieved', 'dropped', 'superseded'].includes(one);
    const list = [update('a', { status: one as ProgressUpdate['status'] })];
    expect(on('2024', list).overdue).toBe(!closed);
  });

  test('late: achieved surely after the deadline; that is no other status', () => {
    const achieved = (validOn: string) => update('a', { status: 'achieved', validOn, recordedOn: '2025' });
    expect(on('2025', [achieved('2023-06-30')]).late).toBe(false);
    expect(on('2025', [achieved('2023-07-01')])).toMatchObject({
      status: 'achieved',
      late: true,
      overdue: false,
    });
    // Some day of 2023: it may have been in time.
    expect(on('2025', [achieved('2023')]).late).toBe(false);
    expect(on('2025', [achieved('2024')]).late).toBe(true);
  });

  test('late: what was achieved in time stays in time when it is said again', () => {
    const first = update('a', { status: 'achieved', validOn: '2023-06-01', recordedOn: '2023-06-02' });
    const again = update('b', { status: 'achieved', validOn: '2024-01-01', recordedOn: '2024-01-01' });
    const lost = update('c', { status: 'stalled', validOn: '2023-08-01', recordedOn: '2023-08-01' });
    expect(on('2025', [first, again]).late).toBe(false);
    expect(on('2025', [first, lost, again]).late).toBe(true);
    const before = update('z', { status: 'stalled', validOn: '2023-05-20', recordedOn: '2023-05-20' });
    expect(on('2025', [before, first, lost, again]).late).toBe(true);
    expect(on('2025', [before, first, again]).late).toBe(false);
  });

  test('late: that somebody of another kind disagreed in between does not make it late', () => {
    const first = update('a', { assessor: 'government-self-report', status: 'achieved', validOn: '2022' });
    const ngo = update('b', {
      assessor: 'ngo',
      status: 'partly-achieved',
      validOn: '2024-05',
      recordedOn: '2024-06',
    });
    const again = { ...first, id: 'c', validOn: '2024-08', recordedOn: '2024-09' };
    expect(on('2025', [{ ...first, recordedOn: '2023-01' }, ngo, again])).toMatchObject({
      late: false,
      contested: true,
    });
  });

  test('stale: no update recorded for so many days; without any update it is not assessed', () => {
    const list = [update('a', { recordedOn: '2023-05-12' })];
    const stale = (validOn: string, staleAfterDays?: number) => on(validOn, list, { staleAfterDays }).stale;
    expect(stale('2024-05-11')).toBe(false);
    expect(stale('2024-05-12')).toBe(true);
    expect(stale('2023-05-22', 10)).toBe(false);
    expect(stale('2023-05-23', 10)).toBe(true);
    expect(on('2030', []).stale).toBe(false);
  });

  test('stale: what was recorded in the days before, or is about them, is recent; what was recorded after is not', () => {
    const old = [update('a', { validOn: '2020-01-01', recordedOn: '2025-01-01' })];
    expect(on('2023-06-01', old).stale).toBe(true);
    expect(on('2025-06-01', old).stale).toBe(false);
    const aboutIt = [update('a', { validOn: '2023-05-01', recordedOn: '2025-01-01' })];
    expect(on('2023-06-01', aboutIt).stale).toBe(false);
    const early = [
      update('a', { validOn: '2022', recordedOn: '2022' }),
      update('b', { validOn: '2024', recordedOn: '2024-03-01' }),
    ];
    expect(on('2024-06-01', early).stale).toBe(false);
  });

  test('contested: the latest statuses of different assessorKindIds differ, and only the latest', () => {
    const government = update('a', { assessor: 'government-self-report', status: 'achieved' });
    const ngo = update('b', { assessor: 'ngo', status: 'planned', validOn: '2023-04-01' });
    const agreed = update('c', {
      assessor: 'ngo',
      status: 'achieved',
      validOn: '2023-09-01',
      recordedOn: '2023-10-01',
    });
    expect(on('2023-06', [government, ngo]).contested).toBe(true);
    expect(on('2023-06', [ngo]).contested).toBe(false);
    expect(on('2023-12', [government, ngo, agreed]).contested).toBe(false);
    expect(on('2023-12', [government, ngo, agreed], { knownOn: '2023-09-30' }).contested).toBe(true);
  });

  test('contested: several who say different things of one day differ, be they of one kind; one who follows up does not', () => {
    const xinhua = update('a', { assessorName: 'One newspaper', status: 'achieved' });
    const caixin = update('b', { assessorName: 'Another newspaper', status: 'not-achieved' });
    expect(on('2024', [xinhua, caixin]).contested).toBe(true);
    expect(
      on('2024', [xinhua, { ...caixin, validOn: '2023-09-01', recordedOn: '2023-09-01' }]).contested,
    ).toBe(false);
    expect(on('2024', [xinhua, { ...caixin, assessorName: 'One newspaper' }]).contested).toBe(false);
  });

  test('pick goals: overdueGoals and staleGoals', () => {
    const list = [update('a', { recordedOn: '2023-05-12' })];
    expect(overdueGoals([due, goal], { updates: list, validOn: '2023-07-01' })).toEqual([due]);
    expect(staleGoals([due, { id: 'mine/none' }], { updates: list, validOn: '2025' })).toEqual([due]);
    expect(staleGoals([due], { updates: list, validOn: '2023-06' })).toEqual([]);
  });
});

describe('laws', () => {
  const moments = fc.tuple(updateLists, partialDate, partialDate);

  test('every goal has exactly one status on every day: the one that the documentation says', () => {
    fc.assert(
      fc.property(moments, ([list, validOn, knownOn]) => {
        for (const one of trackedGoals) {
          const known = statusOn(one, { updates: list, validOn, knownOn });
          expect({ status: known.status, update: known.update }).toEqual(
            oracle(one.id, list, validOn, knownOn),
          );
          expect(statusIds).toContain(known.status);
          expect(statusOn(one, { updates: list, validOn }).status).toBe(oracle(one.id, list, validOn).status);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  test('an update recorded later never changes what was known earlier', () => {
    fc.assert(
      fc.property(moments, updateLists, ([list, validOn, knownOn], more) => {
        const later = more
          .filter(({ recordedOn }) => lastDay(recordedOn) > lastDay(knownOn))
          .map((one) => ({ ...one, id: `later-${one.id}` }));
        for (const one of trackedGoals) {
          const before = statusOn(one, { updates: list, validOn, knownOn });
          expect(statusOn(one, { updates: [...list, ...later], validOn, knownOn })).toEqual(before);
        }
      }),
    );
  });

  test('the order of the input never matters', () => {
    fc.assert(
      fc.property(
        moments.chain(([list, validOn, knownOn]) =>
          fc.tuple(
            fc.constant({ list, validOn, knownOn }),
            fc.shuffledSubarray(list, { minLength: list.length }),
          ),
        ),
        ([{ list, validOn, knownOn }, shuffled]) => {
          for (const one of trackedGoals) {
            const options = { validOn, knownOn };
            expect(statusOn(one, { ...options, updates: shuffled })).toEqual(
              statusOn(one, { ...options, updates: list }),
            );
            expect(statusHistory(one, { updates: shuffled, knownOn })).toEqual(
              statusHistory(one, { updates: list, knownOn }),
            );
          }
        },
      ),
    );
  });

  test('nothing is changed', () => {
    fc.assert(
      fc.property(moments, ([list, validOn]) => {
        const before = structuredClone(list);
        statusOn(trackedGoals[0], { updates: list, validOn });
        progressOf(trackedGoals, { updates: list, validOn });
        timeline(trackedGoals, { updates: list, from: '2021', to: '2024', by: 'month' });
        timeline(list, { from: '2021', to: '2024', by: 'month' });
        expect(list).toEqual(before);
      }),
    );
  });

  test('the history says what statusOn says, on every day', () => {
    fc.assert(
      fc.property(moments, ([list, validOn, knownOn]) => {
        for (const one of trackedGoals) {
          const steps = statusHistory(one, { updates: list, knownOn });
          const last = steps.findLast((step) => dayOf(step.update) <= lastDay(validOn));
          expect(last?.status ?? 'not-assessed').toBe(
            statusOn(one, { updates: list, validOn, knownOn }).status,
          );
          expect(steps.map(({ until }) => until)).toEqual([
            ...steps.slice(1).map((step) => step.from),
            ...(steps.length > 0 ? [undefined] : []),
          ]);
        }
      }),
    );
  });

  test('progress counts every goal once, by its status; shares are counts by the total', () => {
    fc.assert(
      fc.property(moments, ([list, validOn, knownOn]) => {
        const options = { updates: list, validOn, knownOn };
        const { total, counts, shares, ...marks } = progressOf(trackedGoals, options);
        const all = trackedGoals.map((one) => statusOn(one, options));
        for (const one of statusIds) {
          expect(counts[one]).toBe(all.filter((known) => known.status === one).length);
          expect(shares[one]).toBe(counts[one] / total);
        }
        for (const mark of ['overdue', 'late', 'stale', 'contested'] as const) {
          expect(marks[mark]).toBe(all.filter((known) => known[mark]).length);
        }
      }),
    );
    expect(progressOf([], { validOn: '2024' }).shares.achieved).toBe(0);
  });

  test('criteria mean what statusOn says', () => {
    const coded = trackedGoals.map((one) => ({ ...sampleGoal(), relations: [], ...one }));
    fc.assert(
      fc.property(moments, fc.nat(800), ([list, on, knownOn], staleAfterDays) => {
        const options = { updates: list };
        const all = coded.map((one) => statusOn(one, { ...options, validOn: on, knownOn, staleAfterDays }));
        const picked = (criteria: object) =>
          coded.map(matchesGoal({ ...criteria, on, knownOn, staleAfterDays }, options));
        for (const one of statusIds) {
          expect(picked({ status: one })).toEqual(all.map((known) => known.status === one));
          expect(picked({ not: { status: one } })).toEqual(all.map((known) => known.status !== one));
        }
        for (const mark of ['overdue', 'stale', 'contested'] as const) {
          expect(picked({ [mark]: true })).toEqual(all.map((known) => known[mark]));
          expect(picked({ [mark]: false })).toEqual(all.map((known) => !known[mark]));
        }
      }),
    );
  });
});

describe('a timeline', () => {
  const year = fc.integer({ min: 2021, max: 2024 });

  test('has buckets from end to end, without a gap, and counts goals by their status at the end of each', () => {
    fc.assert(
      fc.property(
        updateLists,
        fc.constantFrom('year', 'quarter', 'month'),
        partialDate,
        partialDate,
        (list, by, a, b) => {
          const [from, to] = lastDay(a) < lastDay(b) ? [a, b] : [b, a];
          const buckets = timeline(trackedGoals, { updates: list, from, to, by });
          expect(buckets[0]?.start).toBe(`${from}-01-01`.slice(0, 10));
          expect(buckets.at(-1)?.end).toBe(lastDay(to));
          for (const [index, bucket] of buckets.entries()) {
            const next = buckets[index + 1];
            if (next) expect(Date.parse(next.start) - Date.parse(bucket.end)).toBe(86_400_000);
            expect(bucket.counts).toEqual(
              progressOf(trackedGoals, { updates: list, validOn: bucket.end }).counts,
            );
          }
        },
      ),
      { numRuns: runs(60) },
    );
  });

  test('counts every standing update of its time once, whatever the buckets', () => {
    fc.assert(
      fc.property(updateLists, year, year, (list, a, b) => {
        const [from, to] = [String(Math.min(a, b)), String(Math.max(a, b))];
        const standing = list
          .filter(({ id }) => !list.some(({ corrects }) => corrects === id))
          .filter((one) => dayOf(one).slice(0, 4) >= from && dayOf(one).slice(0, 4) <= to);
        for (const by of ['year', 'quarter', 'month', 'day'] as const) {
          const buckets = timeline(list, { from, to, by });
          expect(buckets.reduce((sum, { total }) => sum + total, 0)).toBe(standing.length);
          expect(
            buckets.every(({ total, counts }) => total === Object.values(counts).reduce((x, y) => x + y)),
          ).toBe(true);
        }
      }),
      { numRuns: runs(30) },
    );
  });

  test('knows what corrects an update though it is not counted, and is as known on a day, by whom one asks', () => {
    const media = update('a', { status: 'achieved' });
    const editor = update('b', {
      assessor: 'editor',
      status: 'planned',
      recordedOn: '2023-08-01',
      corrects: 'a',
    });
    const range = { from: '2023', to: '2023', by: 'year' } as const;
    const total = (list: readonly ProgressUpdate<string>[], options: object) =>
      timeline(list, { ...range, ...options })[0]?.total;
    expect(total([media], {})).toBe(1);
    expect(total([media], { updates: [media, editor] })).toBe(0);
    expect(total([media, editor], {})).toBe(1);
    expect(total([media, editor], { knownOn: '2023-07' })).toBe(1);
    expect(total([media, editor], { assessor: 'media' })).toBe(0);
    expect(total([media, editor], { assessor: 'media', knownOn: '2023-07' })).toBe(1);
    const goalsThen = (options: object) =>
      timeline([goal], { ...range, updates: [media, editor], ...options })[0]?.counts;
    expect(goalsThen({ knownOn: '2023-07' })?.achieved).toBe(1);
    expect(goalsThen({ assessor: 'media' })?.['not-assessed']).toBe(1);
    expect(goalsThen({})?.planned).toBe(1);
  });

  test('puts every month into its quarter', () => {
    const quarters = timeline([], { from: '2023-01-31', to: '2023', by: 'quarter' }).map(
      ({ period, end }) => [period, end],
    );
    expect(quarters).toEqual([
      ['2023-Q1', '2023-03-31'],
      ['2023-Q2', '2023-06-30'],
      ['2023-Q3', '2023-09-30'],
      ['2023-Q4', '2023-12-31'],
    ]);
    const months = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`);
    expect(months.map((month) => timeline([], { from: month, to: month, by: 'quarter' })[0]?.period)).toEqual(
      months.map((_, index) => `2024-Q${Math.floor(index / 3) + 1}`),
    );
  });

  test('names its buckets, and cuts the first and the last short', () => {
    const named = (from: string, to: string, by: 'year' | 'quarter' | 'month' | 'day') =>
      timeline([], { from, to, by }).map(({ period, start, end }) => `${period} ${start} ${end}`);
    expect(named('2023-11-20', '2024-02', 'quarter')).toEqual([
      '2023-Q4 2023-11-20 2023-12-31',
      '2024-Q1 2024-01-01 2024-02-29',
    ]);
    expect(named('2023-12', '2024-01-02', 'month')).toEqual([
      '2023-12 2023-12-01 2023-12-31',
      '2024-01 2024-01-01 2024-01-02',
    ]);
    expect(named('2024-02-28', '2024-03-01', 'day')).toHaveLength(3);
    expect(named('9999-12-31', '9999', 'day')).toEqual(['9999-12-31 9999-12-31 9999-12-31']);
  });

  test.each<[string, object, string]>([
    [
      'an end before the start',
      { from: '2024', to: '2023', by: 'year' },
      'options.to: 2023 lies before 2024',
    ],
    [
      'a length that is none',
      { from: '2023', to: '2024', by: 'years' },
      'options.by: unknown length "years"; did you mean "year"?',
    ],
    [
      'more than 10,000 buckets',
      { from: '1900', to: '2024', by: 'day' },
      'options.by: there are more than 10000 of them',
    ],
    ['a date that is none', { from: 'then', to: '2024', by: 'day' }, 'options.from: expected a date'],
  ])('refuses %s', (_, options, message) => {
    expect(() => timeline(goals, options as never)).toThrow(message);
  });
});

describe('criteria about progress', () => {
  const refusal = (criteria: object) => () => filterGoals(goals, criteria);

  test('need a day', () => {
    expect(refusal({ status: 'planned' })).toThrow(
      'criteria.status: what is known depends on the day; name it with "on", such as "2024-06-30"',
    );
    expect(refusal({ not: { overdue: true } })).toThrow(
      'criteria.not.overdue: what is known depends on the day',
    );
  });

  test('name the nearest status, and what a day is', () => {
    expect(refusal({ status: 'planed', on: '2024' })).toThrow(
      'criteria.status: unknown status "planed"; did you mean "planned"?',
    );
    expect(refusal({ status: 'planned', on: '2024-13' })).toThrow('criteria.on: expected a date such as');
    expect(refusal({ status: 'planned', on: '2024', knownOn: 'now' })).toThrow(
      'criteria.knownOn: expected a date',
    );
    expect(refusal({ stale: 'yes', on: '2024' })).toThrow(
      'criteria.stale: expected true or false, found "yes"',
    );
    expect(refusal({ stale: true, on: '2024', staleAfterDays: 1.5 })).toThrow(
      'criteria.staleAfterDays: expected a whole',
    );
  });

  test('hand their day on to those nested in them', () => {
    const planned = filterGoals(goals, { status: 'planned', on: '2023' }).length;
    expect(planned).toBeGreaterThan(0);
    expect(filterGoals(goals, { on: '2023', anyOf: [{ status: 'planned' }] })).toHaveLength(planned);
    expect(filterGoals(goals, { on: '2023', not: { status: 'planned' } })).toHaveLength(
      goals.length - planned,
    );
    expect(filterGoals(goals, { on: '2023', anyOf: [{ status: 'planned', on: '2021' }] })).toEqual([]);
    const twoDays = [
      { status: 'planned', knownOn: '2022' },
      { status: 'planned', knownOn: '2024' },
    ] as const;
    expect(filterGoals(goals, { on: '2023', anyOf: twoDays })).toHaveLength(planned);
    const stale = { on: '2023', anyOf: [{ stale: true }] };
    expect(filterGoals(goals, { ...stale, staleAfterDays: 0 }).length).toBeGreaterThan(
      filterGoals(goals, { ...stale, staleAfterDays: 3_650 }).length,
    );
  });
});

describe('time zones and daylight saving', () => {
  const before = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = before;
  });

  /** Answers in which days, months, years and differences of days matter. */
  const answers = () => ({
    hetao: ['2023-08-07', '2023-08-08', '2024-11-19', '2024-11-20'].map(
      (validOn) => statusOn(getGoal('first-tier-cities-2021/accelerate-hetao'), { validOn }).status,
    ),
    months: timeline(updates, { from: '2022', to: '2025', by: 'month' }),
    days: timeline(goals, { from: '2023-03-10', to: '2023-11-20', by: 'day' }),
    stale: [363, 364, 365, 366].map(
      (staleAfterDays) => staleGoals(goals, { validOn: '2024-07-03', staleAfterDays }).length,
    ),
    leap: [isLeapDay('2024-02-29'), isLeapDay('2023-02-29')],
  });
  const isLeapDay = (validOn: string) => {
    try {
      return statusOn(goal, { updates: [update('a', { validOn: '2024-02' })], validOn }).status;
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
    // The zones are indeed other ones, or the test would show nothing.
    expect(offsets.size).toBeGreaterThanOrEqual(4);
    expect(all[0]?.hetao).toEqual(['not-assessed', 'planned', 'planned', 'in-progress']);
    for (const answer of all) expect(answer).toEqual(all[0]);
  });
});
