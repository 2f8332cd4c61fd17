import * as z from 'zod';
import { isObject } from '../../internal/isObject';
import type { keySchema } from '../../model/id';
import { type CodedFault, type PathSegment, pathKey } from './fault';
import { issueFaults, pathOf } from './issueFaults';
import { schemaAt, unwrapped, valueAt } from './schemaAt';

/** What the check of a shape gives. */
export interface CheckedShape {
  readonly faults: readonly CodedFault[];
  /** Whether there are more faults than are listed. */
  readonly isCut: boolean;
  /** The value as the schema reads it, if it has the shape. */
  readonly data?: unknown;
}

/** Once this many faults are found, the check of the shape stops. */
const mostFaults = 10_000;

/** A part with at most this many values is checked in one go; a larger one bit by bit, so that a million faults are never listed. */
const mostAtOnce = 5_000;

/**
 * Lists where a value does not have the shape of a schema, in the words of this project: the first of the two passes of a check.
 *
 * @param schema - The schema.
 * @param value - The value: plain data.
 */
export function shapeFaults(schema: z.ZodType, value: unknown): CheckedShape {
  const faults: CodedFault[] = [];
  collect(schema, value, [], faults);
  const isCut = faults.length >= mostFaults;
  if (faults.length > 0) return { faults: withoutMisspelt(faults, value), isCut };
  return { faults, isCut, data: schema.safeParse(value).data };
}

function collect(
  schema: z.ZodType,
  value: unknown,
  path: readonly PathSegment[],
  faults: CodedFault[],
  /** The schema that says what is allowed. For an object without its large fields, it is that of the whole object. */
  whole = schema,
): void {
  if (faults.length >= mostFaults) return;
  const parts = valuesIn(value, mostAtOnce) > mostAtOnce ? partsOf(unwrapped(schema), value) : undefined;
  if (parts) {
    for (const [segment, partSchema, part, wholePart] of parts) {
      collect(partSchema, part, segment === undefined ? path : [...path, segment], faults, wholePart);
    }
    return;
  }
  for (const issue of schema.safeParse(value).error?.issues ?? []) {
    // An object of a million unknown fields is one issue of zod.
    const found = issueFaults(issue, whole, value).slice(0, mostFaults - faults.length);
    for (const one of found) faults.push({ ...one, path: [...path, ...one.path] });
    if (issue.code !== 'invalid_key') continue;
    // Where a key is wrong, zod does not look at its value.
    const inner = pathOf(issue);
    const entry = schemaAt(whole, inner);
    if (entry) collect(entry, valueAt(value, inner), [...path, ...inner], faults);
  }
}

/** Drops the fault that a field is missing if it is there under a misspelt name, which has already been reported. */
function withoutMisspelt(faults: readonly CodedFault[], value: unknown): CodedFault[] {
  const meant = new Set(misspeltFields(faults, value).map(pathKey));
  return faults.filter(({ code, path }) => code !== 'missing-field' || !meant.has(pathKey(path)));
}

/** Lists the paths of the fields that were most likely meant by unknown ones. */
export function misspeltFields(faults: readonly CodedFault[], value: unknown): (readonly PathSegment[])[] {
  return faults.flatMap(({ code, path, describe }) => {
    if (code !== 'unknown-field') return [];
    const holder = valueAt(value, path.slice(0, -1));
    const { suggestion } = describe(true);
    const isThere = suggestion === undefined || (isObject(holder) && Object.hasOwn(holder, suggestion));
    return isThere ? [] : [[...path.slice(0, -1), suggestion]];
  });
}

type Part = readonly [segment: PathSegment | undefined, schema: z.ZodType, value: unknown, whole?: z.ZodType];

/** Divides a large value into parts. Returns `undefined` if that cannot be done. */
function partsOf(schema: z.ZodType, value: unknown): Part[] | undefined {
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((one, index) => [index, schema.element as z.ZodType, one]);
  }
  if (!isObject(value)) return undefined;
  if (schema instanceof z.ZodRecord) {
    const keysAlone = z.record(schema.keyType as typeof keySchema, z.unknown());
    return Object.entries(value).flatMap(([key, one]): Part[] => [
      [undefined, keysAlone, { [key]: null }],
      [key, schema.valueType as z.ZodType, one],
    ]);
  }
  // A check of several fields together can only be run on the whole object.
  if (!(schema instanceof z.ZodObject) || (schema.def.checks ?? []).length > 0) return undefined;
  const large = Object.keys(schema.shape).filter((field) => valuesIn(value[field], mostAtOnce) > mostAtOnce);
  // What is left has nothing large: it has many small fields, or unknown ones, whose values are not looked at.
  if (large.length === 0) return undefined;
  const isLarge = new Set(large);
  return [
    [
      undefined,
      schema.omit(Object.fromEntries(large.map((field) => [field, true])) as Record<never, true>),
      Object.fromEntries(Object.entries(value).filter(([field]) => !isLarge.has(field))),
      schema,
    ],
    ...large.map((field): Part => [field, schema.shape[field] as z.ZodType, value[field]]),
  ];
}

/** Counts the values in a value, up to some number. */
function valuesIn(value: unknown, most: number): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 1;
  for (const one of Object.values(value)) {
    count += valuesIn(one, most - count);
    if (count > most) break;
  }
  return count;
}
