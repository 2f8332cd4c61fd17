import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueWriter } from '../../../src/query/goalIndex/columns/codedColumn';
import {
  dayOrderOf,
  goalsBefore,
  goalsUntil,
  missingDate,
} from '../../../src/query/goalIndex/columns/dayOrder';
import { textNumbering } from '../../../src/query/goalIndex/columns/numbering';
import { rowsIn } from '../../../src/query/goalIndex/sets/goalSet';
import { runs } from '../../effort';

describe('an order of days', () => {
  test('gives the goals whose day is a given day or an earlier one, and those whose day is earlier', () => {
    const cases = fc
      .tuple(
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 1_500 }),
        fc.integer({ min: 1, max: 40 }),
      )
      .map(([days, size, share]) =>
        Array.from({ length: size }, (_, row) => {
          const mixed = (row * 7_919 + share) % 104_729;
          return mixed % share === 0 ? dayNamed(mixed % days) : undefined;
        }),
      );
    fc.assert(
      fc.property(cases, fc.integer({ min: -1, max: 95 }), (daysOfGoals, at) => {
        const writer = valueWriter(daysOfGoals.length);
        const { values, codeOf } = textNumbering();
        for (const day of daysOfGoals) writer.write(codeOf(day ?? missingDate));
        const order = dayOrderOf(writer.column(values), (day) => day, daysOfGoals.length);
        const asked = dayNamed(at);
        const where = (test: (day: string) => boolean) =>
          daysOfGoals.flatMap((day, row) => (day !== undefined && test(day) ? [row] : []));
        expect([...rowsIn(goalsUntil(order, asked))]).toEqual(where((day) => day <= asked));
        expect([...rowsIn(goalsBefore(order, asked))]).toEqual(where((day) => day < asked));
      }),
      { numRuns: runs(500) },
    );
  });
});

function dayNamed(number: number): string {
  return new Date(Date.UTC(2021, 0, number + 1)).toISOString().slice(0, 10);
}
