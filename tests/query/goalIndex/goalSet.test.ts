import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  everyGoal,
  type GoalSet,
  goalSetOf,
  rowsIn,
  unionOf,
} from '../../../src/query/goalIndex/sets/goalSet';
import { countOf, intersectionOf, itemsOf } from '../../../src/query/goalIndex/sets/requirements';
import { runs } from '../../effort';

/** Some rows of a number of goals: a few of them, or any number. */
const rowLists = (size: number) =>
  fc
    .tuple(fc.uniqueArray(fc.nat(size - 1), { maxLength: 20 }), fc.boolean(), fc.integer({ min: 2, max: 9 }))
    .map(([few, areMany, step]) => {
      const wanted = new Set(few);
      return Array.from({ length: size }, (_, row) => row).filter(
        (row) => wanted.has(row) || (areMany && (row * 7) % step === 0),
      );
    });

const setOf = (rows: readonly number[], size: number): GoalSet => goalSetOf(Uint32Array.from(rows), size);

const sizes = fc.integer({ min: 1, max: 2_000 });

/** The forms of the sets that were made. Both must occur, or the law would say nothing about one of them. */
const kinds = new Set<string>();

describe('a set of goals', () => {
  test('joined with others contains what any of them contains', () => {
    const cases = sizes.chain((size) =>
      fc.tuple(fc.constant(size), fc.array(rowLists(size), { maxLength: 4 })),
    );
    fc.assert(
      fc.property(cases, ([size, lists]) => {
        const union = unionOf(
          lists.map((list) => setOf(list, size)),
          size,
        );
        const expected = [...new Set(lists.flat())].sort((a, b) => a - b);
        kinds.add(union.kind);
        expect([...rowsIn(union)]).toEqual(expected);
        expect(union.count).toBe(expected.length);
      }),
      { numRuns: runs(500) },
    );
    expect(kinds).toEqual(new Set(['dense', 'sparse']));
  });

  test('that meets requirements contains what is in one set of each list and in no excluded set', () => {
    const cases = sizes.chain((size) => {
      const lists = rowLists(size);
      // Most lists are short, and some have so many sets that these are joined first.
      const sets = fc.oneof(
        { weight: 9, arbitrary: fc.array(lists, { maxLength: 3 }) },
        { weight: 1, arbitrary: fc.array(lists, { minLength: 8, maxLength: 10 }) },
      );
      const clauses = fc.array(sets, { maxLength: 4 });
      return fc.tuple(fc.constant(size), clauses, fc.array(lists, { maxLength: 3 }), fc.nat(50), fc.nat(50));
    });
    let met = 0;
    fc.assert(
      fc.property(cases, ([size, clauses, without, offset, limit]) => {
        const all = everyGoal(size);
        const items = Array.from({ length: size }, (_, row) => row);
        const requirements = {
          required: clauses.map((lists) => lists.map((list) => setOf(list, size))),
          excluded: without.map((list) => setOf(list, size)),
        };
        const members = clauses.map((lists) => new Set(lists.flat()));
        const excluded = new Set(without.flat());
        const expected = items.filter((row) => members.every((one) => one.has(row)) && !excluded.has(row));
        met += expected.length;
        const set = intersectionOf(requirements, all);
        expect([...rowsIn(set)]).toEqual(expected);
        expect([...rowsIn(set, offset, limit)]).toEqual(expected.slice(offset, offset + limit));
        expect(set.count).toBe(expected.length);
        expect(countOf(requirements, all)).toBe(expected.length);
        expect(itemsOf(requirements, all, items)).toEqual(expected);
      }),
      { numRuns: runs(1_000) },
    );
    expect(met).toBeGreaterThan(1_000);
  });

  test('of all goals contains each of them once, however many there are', () => {
    for (const size of [0, 1, 31, 32, 33, 64, 1_000]) {
      expect([...rowsIn(everyGoal(size))]).toEqual(Array.from({ length: size }, (_, row) => row));
    }
  });
});
