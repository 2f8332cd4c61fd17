import { describeValue } from '../../errors/describeValue';
import { type Fault, fault, type PathSegment, unknownFault } from '../../errors/fault';
import type { ProblemDetails } from '../../errors/problem';
import { wrongForm } from '../../errors/wrongForm';
import { isObject } from '../../internal/isObject';

/** A fault with the name of the rule that is broken. */
export interface TermFault extends Fault {
  readonly code: string;
}

/** The form of a value: finds what is wrong with a value at a path. */
export type Form = (value: unknown, path: readonly PathSegment[]) => TermFault[];

const wrong = (path: readonly PathSegment[], details: ProblemDetails): TermFault => ({
  code: 'wrong-form',
  path,
  describe: () => details,
});

/** Makes the form of a value that is right or wrong as a whole. */
export function leaf(expected: string, isRight: (value: unknown) => boolean): Form {
  return (value, path) => (isRight(value) ? [] : [wrong(path, wrongForm(expected, value))]);
}

/** Makes the form of a value by the function that describes what is wrong with it. */
export function described(problemOf: (value: unknown) => ProblemDetails | undefined): Form {
  return (value, path) => {
    const details = problemOf(value);
    return details ? [wrong(path, details)] : [];
  };
}

/** Makes the form of a text that matches a pattern. */
export function matching(pattern: RegExp, expected: string): Form {
  return leaf(expected, (value) => typeof value === 'string' && pattern.test(value));
}

/** Makes the form of a list. */
export function listOf(item: Form, isEmptyAllowed = true): Form {
  return (value, path) => {
    if (!Array.isArray(value)) return [wrong(path, wrongForm('a list', value))];
    if (value.length === 0 && !isEmptyAllowed) {
      return [wrong(path, wrongForm('a list that is not empty', value))];
    }
    return [...value.entries()].flatMap(([index, one]) => item(one, [...path, index]));
  };
}

/** Makes the form of an object that has the same form under every key. */
export function recordOf(item: Form, isKey: Form, expected: string, isEmptyAllowed = true): Form {
  return (value, path) => {
    if (!isObject(value)) return [wrong(path, wrongForm(expected, value))];
    const entries = Object.entries(value);
    if (entries.length === 0 && !isEmptyAllowed) return [wrong(path, wrongForm(expected, value))];
    return entries.flatMap(([key, one]) => [...isKey(key, [...path, key]), ...item(one, [...path, key])]);
  };
}

/** Makes the form of an object of fields. */
export function fieldsOf(
  required: Readonly<Record<string, Form>>,
  optional: Readonly<Record<string, Form>>,
): Form {
  const forms = { ...required, ...optional };
  const names = Object.keys(forms);
  return (value, path) => {
    if (!isObject(value)) return [wrong(path, wrongForm('an object', value))];
    const unknown = Object.keys(value).filter(
      (key) => !Object.hasOwn(forms, key) && value[key] !== undefined,
    );
    const misspelt = unknown.map((key) => unknownFault([...path, key], 'field', key, () => names));
    const meant = misspelt.map((one) => one.describe(true).suggestion);
    const missing = Object.keys(required).filter((key) => value[key] === undefined && !meant.includes(key));
    return [
      ...misspelt.map((one) => ({ ...one, code: 'unknown-field' })),
      ...missing.map((key) => ({
        ...fault([...path, key], 'the field is missing'),
        code: 'missing-field',
      })),
      ...Object.entries(forms).flatMap(([key, form]) =>
        value[key] === undefined ? [] : form(value[key], [...path, key]),
      ),
    ];
  };
}

/** Makes the form of one of a few values. */
export function oneOf(values: readonly unknown[]): Form {
  return leaf(`one of ${values.map(describeValue).join(', ')}`, (value) => values.includes(value));
}
