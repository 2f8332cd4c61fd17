import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { goals } from '../../src';
import { goalSchema } from '../../src/check';
import { quickCheckOf } from '../../src/formats/ndjson/quickCheck';
import { runs } from '../effort';
import { generateGoals } from '../generateGoals';
import { fullGoals } from './arbitraries';

const isSurelyGoal = quickCheckOf(goalSchema);

describe('the quick check of goals', () => {
  test('says yes to every valid goal: a kind of schema that it does not know would make reading slow', () => {
    for (const goal of [...goals, ...generateGoals(1_000).goals]) expect(isSurelyGoal(goal)).toBe(true);
    fc.assert(fc.property(fullGoals, (items) => items.every(isSurelyGoal)));
  });

  test('is tried on goals with every field that there is', () => {
    const tried = new Set([...goals, ...fc.sample(fullGoals, 200).flat()].flatMap((goal) => pathsIn(goal)));
    expect([...pathsOfSchema(goalSchema)].filter((path) => !tried.has(path))).toEqual([]);
  });

  test('never says yes to what the schema refuses, or would change', () => {
    let refused = 0;
    // A goal in which one value, anywhere, is replaced by another.
    const cases = fc.tuple(
      fc.constantFrom(...goals, ...generateGoals(50).goals),
      fc.nat(60),
      fc.oneof(
        fc.constantFrom<unknown>(
          '',
          ' a',
          'a ',
          'build',
          '2021-13',
          '2021-02-30',
          '2020',
          '2026-Q2',
          '2026-Q5',
          '2025-04/2026-03',
          '2026/2025',
          '2025/2026-02-30',
          'x/y',
          null,
          -1,
          0,
          1.5,
          [],
          {},
          true,
        ),
        fc.jsonValue({ maxDepth: 2 }),
      ),
    );
    fc.assert(
      fc.property(cases, ([goal, position, value]) => {
        const changed = withValueAt(goal, position, value);
        if (!isSurelyGoal(changed)) refused++;
        else expect(goalSchema.safeParse(changed)).toEqual({ success: true, data: changed });
      }),
      { numRuns: runs(5_000) },
    );
    expect(refused).toBeGreaterThan(runs(5_000) / 5);
  });
});

describe('the quick check of any schema', () => {
  const unknown: Readonly<Record<string, readonly [schema: z.ZodType, valid: unknown]>> = {
    'a union': [z.union([z.string(), z.number()]), 1],
    'a length that is at most so much': [z.string().max(3), 'a'],
    'a multiple of a number': [z.number().multipleOf(2), 4],
    'a form that zod checks in a way of its own': [z.url(), 'https://example.org/'],
    'a pattern that remembers where it was': [z.string().regex(/a/g), 'a'],
    'an object with one of these in a field': [z.strictObject({ a: z.string().max(3) }), { a: 'a' }],
  };

  test.each(Object.keys(unknown))('says no to %s, which it does not know', (name) => {
    const [schema, valid] = unknown[name] as (typeof unknown)[string];
    expect([schema.safeParse(valid).success, quickCheckOf(schema)(valid)]).toEqual([true, false]);
  });
});

/** Lists the paths of the fields of a value, such as `places[].role`. */
function pathsIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, `${path}.${key}`))];
}

/** Lists the paths of the fields of a schema. */
function pathsOfSchema(schema: unknown, path = ''): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly)
    return pathsOfSchema(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return pathsOfSchema(schema.element, `${path}[]`);
  if (!(schema instanceof z.ZodObject)) return [path];
  return Object.entries(schema.shape).flatMap(([key, inner]) => pathsOfSchema(inner, `${path}.${key}`));
}

/** Copies a value, but replaces the value at a position, counted through all fields and items, or adds a field there. */
function withValueAt(root: unknown, position: number, value: unknown): unknown {
  let left = position;
  const copy = (one: unknown): unknown => {
    if (left-- === 0) return value;
    if (Array.isArray(one)) return one.map(copy);
    if (typeof one !== 'object' || one === null) return one;
    const entries = Object.entries(one).map(([key, inner]) => [key, copy(inner)] as const);
    return Object.fromEntries(left-- === 0 ? [...entries, ['extra', value]] : entries);
  };
  return copy(root);
}
