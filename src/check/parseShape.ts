import type * as z from 'zod';
import { type Problem, problem } from '../errors/problem';
import { pathText } from './document/fault';
import { plainCopy } from './document/plainData';
import { shapeFaults } from './document/shapeFaults';

/** A value as a schema reads it, or what is wrong with it. */
export type ParsedShape<T> =
  | { readonly data: T; readonly problems: readonly [] }
  | { readonly data?: undefined; readonly problems: readonly Problem[] };

/** At most this many problems of one value are reported: a hostile value can have a million. */
const problemLimit = 20;

/**
 * Reads a value that has to have the shape of a schema. What it refers to is not checked.
 *
 * @param schema - The schema.
 * @param value - The value.
 * @returns What the schema makes of the value, which shares nothing with it; or the problems, at most 20.
 */
export function parseShape<T>(schema: z.ZodType<T>, value: unknown): ParsedShape<T> {
  const { copy, faults: outer } = plainCopy(value);
  const { faults, data } = outer.length > 0 ? { faults: outer } : shapeFaults(schema, copy);
  if (faults.length === 0) return { data: data as T, problems: [] };
  return {
    problems: faults
      .slice(0, problemLimit)
      .map(({ code, path, describe }) => problem(code, pathText(path), describe(true))),
  };
}
