import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textNumbering, valueWriter } from '../../../src/query/goalIndex/column';
import { dayOrderOf, goalsBefore, goalsUntil, noDate } from '../../../src/query/goalIndex/dayOrder';
import {
  countOf,
  everyGoal,
  type GoalSet,
  goalSetOf,
  intersectionOf,
  itemsOf,
  numbersIn,
  unionOf,
} from '../../../src/query/goalIndex/goalSet';
import { runs } from '../../effort';

/** Some of so many goals: few of them, or any number. */
const numbers = (size: number) =>
  fc
    .tuple(fc.uniqueArray(fc.nat(size - 1), { maxLength: 20 }), fc.boolean(), fc.integer({ min: 2, max: 9 }))
    .map(([few, areMany, step]) => {
      const wanted = new Set(few);
      return Array.from({ length: size }, (_, number) => number).filter(
        (number) => wanted.has(number) || (areMany && (number * 7) % step === 0),
      );
    });

const setOf = (list: readonly number[], size: number): GoalSet => goalSetOf(Uint32Array.from(list), size);

const sizes = fc.integer({ min: 1, max: 2_000 });

/** The two forms of a set both occur: a law that only ever met one would say little. */
const kinds = new Set<string>();

describe('a set of goals', () => {
  test('joined with others holds what any of them holds', () => {
    const cases = sizes.chain((size) =>
      fc.tuple(fc.constant(size), fc.array(numbers(size), { maxLength: 4 })),
    );
    fc.assert(
      fc.property(cases, ([size, lists]) => {
        const union = unionOf(
          lists.map((list) => setOf(list, size)),
          size,
        );
        const expected = [...new Set(lists.flat())].sort((a, b) => a - b);
        kinds.add(union.kind);
        expect([...numbersIn(union)]).toEqual(expected);
        expect(union.count).toBe(expected.length);
      }),
      { numRuns: runs(500) },
    );
    expect(kinds).toEqual(new Set(['bits', 'list']));
  });

  test('that meets requirements holds what is in one set of each and in none that is excluded', () => {
    const cases = sizes.chain((size) => {
      const lists = numbers(size);
      const clauses = fc.array(fc.array(lists, { maxLength: 3 }), { maxLength: 4 });
      return fc.tuple(fc.constant(size), clauses, fc.array(lists, { maxLength: 3 }), fc.nat(50), fc.nat(50));
    });
    let met = 0;
    fc.assert(
      fc.property(cases, ([size, clauses, without, offset, limit]) => {
        const all = everyGoal(size);
        const items = Array.from({ length: size }, (_, number) => number);
        const requirements = {
          required: clauses.map((lists) => lists.map((list) => setOf(list, size))),
          excluded: without.map((list) => setOf(list, size)),
        };
        const members = clauses.map((lists) => new Set(lists.flat()));
        const excluded = new Set(without.flat());
        const expected = items.filter(
          (number) => members.every((one) => one.has(number)) && !excluded.has(number),
        );
        met += expected.length;
        const set = intersectionOf(requirements, all);
        expect([...numbersIn(set)]).toEqual(expected);
        expect([...numbersIn(set, offset, limit)]).toEqual(expected.slice(offset, offset + limit));
        expect(set.count).toBe(expected.length);
        expect(countOf(requirements, all)).toBe(expected.length);
        expect(itemsOf(requirements, all, items)).toEqual(expected);
      }),
      { numRuns: runs(1_000) },
    );
    expect(met).toBeGreaterThan(runs(1_000));
  });

  test('of all goals has each of them once, whatever their number', () => {
    for (const size of [0, 1, 31, 32, 33, 64, 1_000]) {
      expect([...numbersIn(everyGoal(size))]).toEqual(Array.from({ length: size }, (_, number) => number));
    }
  });
});

describe('an order of days', () => {
  test('gives the goals whose day is a given one or before it, and those whose day is before it', () => {
    const cases = fc
      .tuple(
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 1_500 }),
        fc.integer({ min: 1, max: 40 }),
      )
      .map(([days, size, share]) =>
        Array.from({ length: size }, (_, number) => {
          const mixed = (number * 7_919 + share) % 104_729;
          return mixed % share === 0 ? dayNamed(mixed % days) : undefined;
        }),
      );
    fc.assert(
      fc.property(cases, fc.integer({ min: -1, max: 95 }), (daysOfGoals, at) => {
        const column = valueWriter(daysOfGoals.length);
        const { values, numberOf } = textNumbering();
        for (const day of daysOfGoals) column.write(numberOf(day ?? noDate));
        const order = dayOrderOf(column.done(values), (day) => day, daysOfGoals.length);
        const asked = dayNamed(at);
        const where = (test: (day: string) => boolean) =>
          daysOfGoals.flatMap((day, number) => (day !== undefined && test(day) ? [number] : []));
        expect([...numbersIn(goalsUntil(order, asked))]).toEqual(where((day) => day <= asked));
        expect([...numbersIn(goalsBefore(order, asked))]).toEqual(where((day) => day < asked));
      }),
      { numRuns: runs(500) },
    );
  });
});

function dayNamed(number: number): string {
  return new Date(Date.UTC(2021, 0, number + 1)).toISOString().slice(0, 10);
}
