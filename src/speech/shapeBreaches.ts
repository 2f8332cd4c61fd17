import * as z from 'zod';
import { found } from '../inputError';
import { periodReversed } from '../model/period';
import { type Breach, breach, type PathStep, unknownBreach } from './speechProblem';

/**
 * Lists where a value has not the shape of a schema, in the words of this project: the first of the two passes of a check.
 * Where it has, gives it as the schema reads it.
 *
 * @param schema - The schema.
 * @param value - The value: plain data.
 */
export function shapeBreaches(schema: z.ZodType, value: unknown): { breaches: Breach[]; data?: unknown } {
  const { data, error } = schema.safeParse(value);
  const issues = error?.issues ?? [];
  return { breaches: issues.flatMap((issue) => breachesOf(issue, schema, value)), data };
}

function breachesOf(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): Breach[] {
  const steps = issue.path.filter((step): step is PathStep => typeof step !== 'symbol');
  const there = valueAt(value, steps);
  const wrongForm = (expected: string): Breach[] => [
    breach('wrong-form', steps, `${expected}, found ${found(there)}`, there),
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
      return [breach('wrong-form', steps, `${expected}, found ${found(key)}`, key)];
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
