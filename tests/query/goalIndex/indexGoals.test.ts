import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GoalLike } from '../../../src/index';
import {
  countGoals,
  crossTabulate,
  filterGoals,
  type GoalCriteria,
  type GoalIndex,
  InputError,
  indexGoals,
  type ProgressUpdate,
  goals as shipped,
  updates,
} from '../../../src/index';
import { runs } from '../../effort';
import { updateLists } from '../../track/arbitraries';
import { everyCriteria, facet, goal } from '../arbitraries';

/** Goals, and updates on some of them. From 64 goals on sets have both forms, dense and sparse. */
const corpus = fc
  .tuple(fc.array(goal, { minLength: 0, maxLength: 400, size: 'max' }), updateLists)
  .map(([list, updates]) => {
    const goals = list.map((one, row) => ({ ...one, id: `${one.id}-${row}` }));
    const idOf = new Map<string, string | undefined>([
      ['mine/a', goals[0]?.id],
      ['mine/b', goals.find(({ deadline }) => deadline)?.id],
      ['mine/c', goals.findLast(({ deadline }) => deadline)?.id],
    ]);
    const ours = updates.map((update) => ({ ...update, goalId: idOf.get(update.goalId) ?? update.goalId }));
    return { goals: goals as readonly GoalLike[], updates: ours };
  });

type AnyIndex = GoalIndex<GoalLike>;
const anyIndex = (goals: readonly GoalLike[], updates: readonly ProgressUpdate[] = []): AnyIndex =>
  indexGoals(goals, { updates });

describe('an index', () => {
  test('answers every criterion as the helpers do', () => {
    const met: number[] = [];
    fc.assert(
      fc.property(
        corpus,
        fc.array(everyCriteria, { minLength: 10, maxLength: 20 }),
        fc.tuple(facet, facet),
        fc.nat(20),
        fc.nat(20),
        ({ goals, updates }, questions, [row, column], offset, limit) => {
          const index = anyIndex(goals, updates);
          for (const question of questions) {
            const expected = filterGoals(goals, question, { updates });
            met.push(expected.length);
            expect(index.filter(question)).toEqual(expected);
            expect(index.count(question)).toBe(expected.length);
            expect(index.ids(question)).toEqual(expected.map(({ id }) => id));
            expect([...index.iterate(question)]).toEqual(expected);
            expect(index.page(question, { offset, limit })).toEqual(expected.slice(offset, offset + limit));
            expect(Object.entries(index.countBy(row, question))).toEqual(
              Object.entries(countGoals(expected, row)),
            );
            expect(inOrder(index.crossTabulate(row, column, question))).toEqual(
              inOrder(crossTabulate(expected, row, column)),
            );
          }
        },
      ),
      { numRuns: runs(100), interruptAfterTimeLimit: 100_000 },
    );
    expect(met.filter((count) => count > 0).length).toBeGreaterThan(met.length / 4);
  });

  test('to which goals are added answers as an index of all of them', () => {
    fc.assert(
      fc.property(
        corpus,
        fc.array(fc.nat(400), { maxLength: 4 }),
        everyCriteria,
        facet,
        facet,
        ({ goals, updates }, cuts, question, row, column) => {
          const places = [
            0,
            ...cuts.map((cut) => Math.min(cut, goals.length)).sort((a, b) => a - b),
            goals.length,
          ];
          const parts = places.slice(1).map((end, part) => goals.slice(places[part], end));
          const added = parts.reduce((index, part) => index.add(part), anyIndex([], updates));
          const whole = anyIndex(goals, updates);
          expect(added.size).toBe(goals.length);
          expect([...added]).toEqual(goals);
          expect(added.filter(question)).toEqual(whole.filter(question));
          expect(added.count(question)).toBe(whole.count(question));
          expect(added.page(question, { offset: 3, limit: 9 })).toEqual(
            whole.page(question, { offset: 3, limit: 9 }),
          );
          expect(inOrder(added.countBy(row, question))).toEqual(inOrder(whole.countBy(row, question)));
          expect(inOrder(added.crossTabulate(row, column, question))).toEqual(
            inOrder(whole.crossTabulate(row, column, question)),
          );
        },
      ),
      { numRuns: runs(100) },
    );
  });

  test('stays as it was when goals are added, and when the lists it was made of change', () => {
    const goals = shipped.slice(0, 80);
    const more = shipped.slice(80);
    const reports = [...updates];
    const index = indexGoals(goals, { updates: reports });
    const before = index.ids({});
    const larger = index.add(more);
    goals.pop();
    more.pop();
    reports.length = 0;
    const assessed = { not: { status: 'not-assessed' }, on: '2025' } as const;
    expect(index.count(assessed)).toBe(filterGoals(shipped.slice(0, 80), assessed).length);
    expect(index.count(assessed)).toBeGreaterThan(0);
    expect(larger.size).toBe(shipped.length);
    expect(index.size).toBe(80);
    expect(index.ids({})).toEqual(before);
    expect(index.count({})).toBe(80);
    expect(Object.isFrozen(index)).toBe(true);
  });

  test('counts a table with too many cells for an array as it counts others', () => {
    const many = Array.from({ length: 2_100 }, (_, row) => {
      const goal = shipped[row % shipped.length] as GoalLike;
      return { ...goal, id: `speech-${row}/goal`, directionId: `speech-${row % 2_090}/direction` };
    });
    const index = anyIndex(many);
    expect(inOrder(index.crossTabulate('speechId', 'directionId'))).toEqual(
      inOrder(crossTabulate(many, 'speechId', 'directionId')),
    );
    const byCity = { cityId: 'shenzhen' } as const;
    expect(inOrder(index.crossTabulate('speechId', 'directionId', byCity))).toEqual(
      inOrder(crossTabulate(filterGoals(many, byCity), 'speechId', 'directionId')),
    );
  });

  test('reads criteria of any kind of object as the helpers do', () => {
    const index = indexGoals(shipped);
    index.count({ cityId: 'beijing' });
    class Question {
      cityId = 'shenzhen' as const;
      get includeClassWide() {
        return true;
      }
    }
    for (const criteria of [Object.create({ cityId: 'beijing' }), new Question()]) {
      expect(index.count(criteria)).toBe(filterGoals(shipped, criteria).length);
    }
    const list = Object.assign([], { cityId: 'beijing' }) as GoalCriteria;
    expect(messageOf(() => index.count(list))).toBe(messageOf(() => filterGoals(shipped, list)));
  });

  test('ignores an update whose goal id is empty', () => {
    const [update] = updates;
    const withoutGoal = [{ ...update, goalId: '', status: 'achieved' } as ProgressUpdate];
    const achieved = { status: 'achieved', on: '2030' } as const;
    expect(indexGoals(shipped, { updates: withoutGoal }).count(achieved)).toBe(0);
  });

  test('refuses what the helpers refuse, with the same message', () => {
    const index = indexGoals(shipped);
    const refused = [
      { cityId: 'shenzen' },
      { cityId: 'shenzhen', themeId: 'inovation' },
      { cityID: 'shenzhen' },
      { status: 'achieved' },
      { speechId: 'nowhere' },
      { cityId: 7 },
      null,
      [],
      'shenzhen',
    ];
    for (const one of refused) {
      const criteria = one as unknown as GoalCriteria;
      const message = messageOf(() => filterGoals(shipped, criteria));
      expect(message).toMatch(/criteria/);
      expect(messageOf(() => index.filter(criteria))).toBe(message);
      expect(messageOf(() => index.count(criteria))).toBe(message);
      expect(messageOf(() => index.iterate(criteria))).toBe(message);
    }
    expect(messageOf(() => index.countBy('city' as 'cityId'))).toBe(
      messageOf(() => countGoals(shipped, 'city' as 'cityId')),
    );
    expect(messageOf(() => index.page({}, { limit: -1 }))).toBe(
      'options.limit: expected a whole number, 0 or more, found -1',
    );
    expect(messageOf(() => indexGoals('goals' as never))).toMatch(
      /^goals: expected a list of goals or a whole corpus, found/,
    );
  });

  test('knows the ids of speeches that occur only among its goals', () => {
    const [first] = shipped;
    if (!first) throw new Error('no goals are shipped');
    const mine = [{ ...first, id: 'mine/one', directionId: 'mine/first' } as GoalLike];
    const index = indexGoals(mine);
    const mineOnly = { speechId: 'mine' } as unknown as GoalCriteria;
    expect(index.count(mineOnly)).toBe(1);
    expect(index.count({ directionId: 'mine/first' as never })).toBe(1);
    expect(() => index.count({ speechId: 'yours' } as unknown as GoalCriteria)).toThrow(InputError);
    const larger = index.add([{ ...first, id: 'mine/two', directionId: 'mine/second' }]);
    expect(larger.count({ directionId: 'mine/second' as never })).toBe(1);
  });

  test('answers for each day, day of knowledge and time until stale on its own, first and from its cache', () => {
    const moments = ['2022', '2023', '2024', '2025'].flatMap((on) =>
      [100, 400].flatMap((staleAfterDays) =>
        [undefined, '2022', '2023-06', '2023', '2024-06'].map((knownOn) => ({ on, knownOn, staleAfterDays })),
      ),
    );
    const index = indexGoals(shipped);
    // Twice, because the second time some answers come from the cache and some do not.
    for (const moment of [...moments, ...moments]) {
      for (const criteria of [
        { status: 'in-progress', ...moment },
        { stale: true, ...moment },
      ] as const) {
        expect(index.ids(criteria)).toEqual(filterGoals(shipped, criteria).map(({ id }) => id));
      }
    }
    expect(
      new Set(moments.map((moment) => index.count({ status: 'in-progress', ...moment }))).size,
    ).toBeGreaterThan(3);
  });

  test('shows a page of at most a hundred goals unless asked for more', () => {
    expect(indexGoals(shipped).page({})).toEqual(shipped.slice(0, 100));
  });

  test('tells how many goals have been read, up to all of them', () => {
    const many = Array.from({ length: 70_000 }, (_, row) => shipped[row % shipped.length] as GoalLike);
    const told: [number, number][] = [];
    indexGoals(many, { onProgress: (done, total) => told.push([done, total]) });
    expect(told).toEqual([
      [65_536, 70_000],
      [70_000, 70_000],
    ]);
    told.length = 0;
    indexGoals(many.slice(0, 65_536), { onProgress: (done, total) => told.push([done, total]) });
    expect(told).toEqual([[65_536, 65_536]]);
  });
});

/** A table as lists, because the equality of objects ignores the order of their keys. */
function inOrder(table: object): unknown {
  return Object.entries(table).map(([key, value]) => [
    key,
    typeof value === 'object' ? inOrder(value) : value,
  ]);
}

function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
}
