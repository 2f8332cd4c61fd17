import * as z from 'zod';
import { describeValue } from '../errors/describeValue';
import { isObject } from '../internal/isObject';
import type { keySchema } from '../model/id';
import { periodReversed } from '../model/period';
import { type Breach, breach, type PathStep, unknownBreach } from './documentProblem';

/**
 * Lists where a value has not the shape of a schema, in the words of this project: the first of the two passes of a check.
 * Where it has, gives it as the schema reads it.
 *
 * @param schema - The schema.
 * @param value - The value: plain data.
 */
export function shapeBreaches(schema: z.ZodType, value: unknown): CheckedShape {
  const breaches: Breach[] = [];
  collect(schema, value, [], breaches);
  if (breaches.length >= mostBreaches) return { breaches, isCut: true };
  return breaches.length > 0 ? { breaches } : { breaches, data: schema.safeParse(value).data };
}

/** What the check of a shape gives. */
export interface CheckedShape {
  readonly breaches: Breach[];
  /** Whether there are more breaches than are listed. */
  readonly isCut?: boolean | undefined;
  readonly data?: unknown;
}

/** From here on a shape is not looked at any further. */
const mostBreaches = 10_000;

/** A part with so many values is checked in one go; a larger one bit by bit, so that a million faults are never all listed. */
const mostAtOnce = 5_000;

function collect(
  schema: z.ZodType,
  value: unknown,
  steps: readonly PathStep[],
  breaches: Breach[],
  /** The schema that names what is allowed: of an object without its large fields, that of the whole. */
  whole = schema,
): void {
  if (breaches.length >= mostBreaches) return;
  const inner = unwrapped(schema);
  const parts = valuesIn(value, mostAtOnce) > mostAtOnce ? partsOf(inner, value) : undefined;
  if (parts === undefined) {
    const issues = schema.safeParse(value).error?.issues ?? [];
    for (const issue of issues) {
      for (const one of breachesOf(issue, whole, value)) {
        breaches.push({ ...one, steps: [...steps, ...one.steps] });
      }
    }
    return;
  }
  for (const [step, partSchema, part, wholePart] of parts) {
    collect(partSchema, part, step === undefined ? steps : [...steps, step], breaches, wholePart);
  }
}

type Part = readonly [step: PathStep | undefined, schema: z.ZodType, value: unknown, whole?: z.ZodType];

/** Takes a large value apart; where that cannot be done, gives nothing. */
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
  // What is asked of several fields at once can only be asked of the whole.
  if (!(schema instanceof z.ZodObject) || (schema.def.checks ?? []).length > 0) return undefined;
  const large = Object.keys(schema.shape).filter((field) => valuesIn(value[field], mostAtOnce) > mostAtOnce);
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

/** Counts the values in a value, up to some number: whoever has more has many. */
function valuesIn(value: unknown, most: number): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 1;
  for (const one of Object.values(value)) {
    count += valuesIn(one, most - count);
    if (count > most) break;
  }
  return count;
}

function breachesOf(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): Breach[] {
  const steps = issue.path.filter((step): step is PathStep => typeof step !== 'symbol');
  const there = valueAt(value, steps);
  const wrongForm = (expected: string): Breach[] => [
    breach('wrong-form', steps, `${expected}, found ${describeValue(there)}`, there),
  ];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const fields = Object.keys(objectAt(schema, steps)?.shape ?? {});
      return issue.keys.map((key) => unknownBreach('unknown-field', [...steps, key], 'field', key, fields));
    }
    case 'invalid_type':
      return there === undefined
        ? [missing(steps, schema)]
        : wrongForm(`expected ${formNames[issue.expected] ?? issue.expected}`);
    case 'invalid_value': {
      if (there === undefined) return [missing(steps, schema)];
      const words = issue.values.map(String);
      return typeof there === 'string' && words.length > 1
        ? [unknownBreach('unknown-word', steps, 'word', there, words)]
        : wrongForm(`expected ${words.length === 1 ? words[0] : `one of ${words.join(', ')}`}`);
    }
    case 'invalid_key': {
      const key = steps.at(-1);
      const expected = issue.issues[0]?.message ?? 'expected another key';
      return [breach('wrong-form', steps, `${expected}, found ${describeValue(key)}`, key)];
    }
    case 'too_small':
      if (steps.at(-1) === 'citations') return [breach('no-citation', steps, 'nothing is cited', there)];
      if (steps.at(-1) === 'evidence') {
        return [breach('no-evidence-given', steps, 'it rests on nothing', there)];
      }
      if (issue.origin === 'string') return wrongForm('expected a text that is not blank');
      return wrongForm(
        issue.origin === 'array'
          ? 'expected a list that is not empty'
          : `expected a number of at least ${issue.minimum}`,
      );
    case 'too_big':
      return wrongForm(`expected a number of at most ${issue.maximum}`);
    case 'custom':
      if (issue.message === periodReversed) {
        return [breach('period-reversed', steps, issue.message, there)];
      }
      // Of an object, the message says what is wrong between its fields.
      return typeof there === 'string'
        ? wrongForm(issue.message)
        : [breach('wrong-form', steps, issue.message, there)];
    default:
      if (there === undefined) return [missing(steps, schema)];
      return wrongForm(issue.message.replace(/^Invalid .*/, 'expected another form'));
  }
}

const formNames: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function missing(steps: readonly PathStep[], schema: z.ZodType): Breach {
  const field = objectAt(schema, steps.slice(0, -1))?.shape[String(steps.at(-1))] as z.ZodType | undefined;
  const meaning = field?.description ? `: ${field.description}` : '';
  return breach('missing-field', steps, `the field is missing${meaning}`);
}

function valueAt(value: unknown, steps: readonly PathStep[]): unknown {
  return steps.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<PathStep, unknown>)[step]
        : undefined,
    value,
  );
}

/** Finds the schema of the object that stands at a path. */
function objectAt(schema: z.ZodType, steps: readonly PathStep[]): z.ZodObject | undefined {
  const inner = unwrapped(schema);
  const [step, ...rest] = steps;
  if (step === undefined) return inner instanceof z.ZodObject ? inner : undefined;
  if (inner instanceof z.ZodArray) return objectAt(inner.element as z.ZodType, rest);
  if (inner instanceof z.ZodRecord) return objectAt(inner.valueType as z.ZodType, rest);
  if (!(inner instanceof z.ZodObject)) return undefined;
  const field = inner.shape[step] as z.ZodType | undefined;
  return field && objectAt(field, rest);
}

/** Takes optional and read-only away from a schema. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly
    ? unwrapped(schema.unwrap() as z.ZodType)
    : schema;
}
