import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GoalLike } from '../../src/index';
import {
  countGoals,
  crossTabulate,
  type DatelessFacet,
  filterGoals,
  type GoalCriteria,
  groupGoals,
  matchesGoal,
  goals as shipped,
} from '../../src/index';
import { runs } from '../effort';
import { generateGoals } from '../generateGoals';
import { updateLists } from '../track/arbitraries';
import {
  criteria,
  criteriaOfOneKey,
  drawnKeys,
  everyCriteria,
  facet,
  goal,
  textlessCriteria,
} from './arbitraries';
import { isMeant } from './oracle';

const goals = fc.array(goal, { maxLength: 30 }).map((list): readonly GoalLike[] => [...list, ...shipped]);
const pick = (list: readonly GoalLike[], one: GoalCriteria) => filterGoals<GoalLike>(list, one);
const statusKeys = new Set(['status', 'stale', 'contested']);
const groupsOf = (list: readonly GoalLike[], key: DatelessFacet) =>
  groupGoals(list, key) as Record<string, GoalLike[]>;

describe('the arbitraries', () => {
  test('draw every key of criteria', () => {
    const keysIn = (value: unknown): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)])
        : [];
    const drawn = new Set(fc.sample(everyCriteria, { numRuns: runs(10_000), seed: 1 }).flatMap(keysIn));
    expect(drawnKeys.filter((key) => !drawn.has(key))).toEqual([]);
  });

  // Or an engine that knows nothing of a field would pass every law.
  test('draw for every key a value that some goals meet and others do not', () => {
    const random = [...fc.sample(goal, { numRuns: runs(5_000), seed: 1 }), ...shipped];
    const { goals: generated, updates } = generateGoals(2_000);
    const decides = (list: readonly GoalLike[], one: GoalCriteria) => {
      const { length } = filterGoals(list, one, { updates });
      return length > 0 && length < list.length;
    };
    const undecided = Object.entries(criteriaOfOneKey).filter(([key, values]) => {
      const some = fc.sample(values, { numRuns: runs(500), seed: 1 });
      // The goals coded at random have no updates.
      const lists = statusKeys.has(key) ? [generated] : [random, generated];
      return !lists.every((list) => some.some((one) => decides(list, one)));
    });
    expect(undecided.map(([key]) => key)).toEqual([]);
  });
});

describe('filtering', () => {
  test('means what the documentation says, read by a second, plain implementation', () => {
    const met: number[] = [];
    fc.assert(
      fc.property(goals, criteria, (list, one) => {
        const expected = list.filter((each) => isMeant(each, one));
        met.push(expected.length);
        expect(pick(list, one)).toEqual(expected);
      }),
      { numRuns: runs(3_000) },
    );
    // Or the law could hold because nothing is ever met.
    expect(met.filter((count) => count > 0).length).toBeGreaterThan(met.length / 20);
  });

  test('by statuses and flags means what the documentation says, too', () => {
    const met: number[] = [];
    fc.assert(
      fc.property(fc.array(goal, { maxLength: 30 }), updateLists, textlessCriteria, (list, drawn, one) => {
        const updates = drawn.map((update, index) => ({
          ...update,
          goalId: list[index % Math.min(4, list.length)]?.id ?? update.goalId,
        }));
        const expected = list.filter((each) => isMeant(each, one, { updates }));
        met.push(expected.length);
        expect(filterGoals<GoalLike>(list, one, { updates })).toEqual(expected);
      }),
      { numRuns: runs(3_000) },
    );
    expect(met.filter((count) => count > 0).length).toBeGreaterThan(met.length / 20);
  });

  test('twice is filtering once', () => {
    fc.assert(
      fc.property(goals, criteria, (list, one) => {
        expect(pick(pick(list, one), one)).toEqual(pick(list, one));
      }),
    );
  });

  test('changes neither the goals nor the criteria', () => {
    fc.assert(
      fc.property(goals, criteria, (list, one) => {
        const before = structuredClone([list, one]);
        pick(list, one);
        expect([list, one]).toEqual(before);
      }),
    );
  });

  test('by no criteria keeps everything, in order', () => {
    fc.assert(
      fc.property(goals, (list) => {
        expect(pick(list, {})).toEqual(list);
      }),
    );
  });

  test('by criteria stored as JSON is the same', () => {
    fc.assert(
      fc.property(goals, criteria, (list, one) => {
        expect(pick(list, JSON.parse(JSON.stringify(one)))).toEqual(pick(list, one));
      }),
    );
  });

  test('by `not` keeps exactly the others', () => {
    fc.assert(
      fc.property(goals, criteria, (list, one) => {
        const kept = new Set(pick(list, one));
        expect(pick(list, { not: one })).toEqual(list.filter((each) => !kept.has(each)));
      }),
    );
  });

  test('by `anyOf` keeps what either keeps, and by both in turn what both keep', () => {
    fc.assert(
      fc.property(goals, criteria, criteria, (list, one, other) => {
        const [first, second] = [matchesGoal(one), matchesGoal(other)];
        expect(pick(list, { anyOf: [one, other] })).toEqual(
          list.filter((each) => first(each) || second(each)),
        );
        expect(pick(pick(list, one), other)).toEqual(list.filter((each) => first(each) && second(each)));
      }),
    );
  });

  test('by a list of none keeps nothing', () => {
    fc.assert(
      fc.property(goals, facet, (list, key) => {
        expect(pick(list, { [key]: [] })).toEqual([]);
      }),
    );
    expect(pick(shipped, { anyOf: [] })).toEqual([]);
    expect(pick(shipped, { text: [] })).toEqual([]);
  });

  test('with `includeClassWide` or `includeWithin` only ever keeps more', () => {
    fc.assert(
      fc.property(goals, criteria, (list, { not, anyOf, ...flat }) => {
        const fewer = new Set(pick(list, { ...flat, includeClassWide: false, includeWithin: false }));
        const more = new Set(pick(list, { ...flat, includeClassWide: true, includeWithin: true }));
        expect([...fewer].filter((each) => !more.has(each))).toEqual([]);
      }),
    );
  });
});

describe('grouping', () => {
  test('makes of each group what the criterion of the same name picks, and no empty group', () => {
    fc.assert(
      fc.property(goals, facet, (list, key) => {
        for (const [value, group] of Object.entries(groupsOf(list, key))) {
          expect(group.length).toBeGreaterThan(0);
          expect(group).toEqual(pick(list, { [key]: value }));
        }
      }),
    );
  });

  test('loses no goal that has a value', () => {
    fc.assert(
      fc.property(goals, facet, (list, key) => {
        const grouped = new Set(Object.values(groupsOf(list, key)).flat());
        const groupless = list.filter((each) => !grouped.has(each));
        expect(
          groupless.every(
            (each) =>
              [
                'cityId',
                'regionId',
                'cityClassId',
                'actorId',
                'actorRole',
                'functionId',
                'functionChange',
                'indicatorId',
              ].includes(key) && each,
          ),
        ).toBe(true);
        const values = Object.keys(groupGoals(list, key));
        expect(pick(list, { not: { [key]: values } })).toEqual(groupless);
      }),
    );
  });

  test('by a facet of which a goal has exactly one value counts every goal once', () => {
    fc.assert(
      fc.property(goals, fc.constantFrom('primaryThemeId', 'stance', 'action', 'speechId'), (list, key) => {
        const counts = Object.values(countGoals(list, key) as Record<string, number>);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(list.length);
      }),
    );
  });

  test('and counting agree', () => {
    fc.assert(
      fc.property(goals, facet, (list, key) => {
        const sizes = Object.entries(groupsOf(list, key)).map(([value, group]) => [value, group.length]);
        expect(Object.entries(countGoals(list, key))).toEqual(sizes);
      }),
    );
  });

  test('by two facets counts what both criteria pick', () => {
    fc.assert(
      fc.property(goals, facet, facet, (list, row, column) => {
        const table = crossTabulate(list, row, column) as Record<string, Record<string, number>>;
        expect(Object.keys(table)).toEqual(Object.keys(groupGoals(list, row)));
        for (const [rowValue, cells] of Object.entries(table)) {
          for (const [columnValue, count] of Object.entries(cells)) {
            expect(count).toBe(pick(pick(list, { [row]: rowValue }), { [column]: columnValue }).length);
          }
        }
      }),
    );
  });
});
