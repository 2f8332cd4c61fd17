import { type Problem, problem } from '../errors/problem';
import { wrongForm } from '../errors/wrongForm';
import { isObject } from './isObject';

/** Lists what is wrong with the form of a value. Paths lead from the value on: `.places[0]`, or nothing for the value itself. */
export type Form = (value: unknown) => readonly Problem[];

/** The form of an optional field: nothing, or what has a form. */
export function optional(form: Form): Form {
  return (value) => (value === undefined ? [] : form(value));
}

/** The form of a text. */
export const text: Form = (value) => (typeof value === 'string' ? [] : wrong('a text', value));

/** The form of an object with some fields; it may have others. */
export function objectWith(fields: Readonly<Record<string, Form>>, expected = 'an object'): Form {
  const named = Object.entries(fields);
  return (value) =>
    isObject(value)
      ? named.flatMap(([name, form]) => at(`.${name}`, form(value[name])))
      : wrong(expected, value);
}

/** The form of an object whose fields all have one form. */
export function recordOf(form: Form): Form {
  return (value) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, one]) => at(`.${key}`, form(one)))
      : wrong('an object', value);
}

/** The form of a list whose items all have one form. */
export function listOf(form: Form, expected = 'a list'): Form {
  return (value) =>
    // Made anew, because `flatMap` would skip what is missing in a list with holes.
    Array.isArray(value)
      ? Array.from(value).flatMap((one, index) => at(`[${index}]`, form(one)))
      : wrong(expected, value);
}

/** Says where a value is that has problems. */
export function at(path: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.length === 0 ? problems : problems.map((one) => ({ ...one, path: path + one.path }));
}

function wrong(expected: string, value: unknown): Problem[] {
  return [problem('wrong-form', '', wrongForm(expected, value))];
}
