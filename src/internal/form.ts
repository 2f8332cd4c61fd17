import { type Problem, problem } from '../errors/problem';
import { wrongForm } from '../errors/wrongForm';
import { isObject } from './isObject';

/** Lists what is wrong with the form of a value. Paths lead from the value on: `.places[0]`, or nothing for the value itself. */
export type Form = (value: unknown) => readonly Problem[];

/** The same list for all that is well-formed: a million goals make no million lists. */
const none: readonly Problem[] = [];

/** The form of an optional field: nothing, or what has a form. */
export function optional(form: Form): Form {
  return (value) => (value === undefined ? none : form(value));
}

/** The form of a text. */
export const text: Form = (value) => (typeof value === 'string' ? none : wrong('a text', value));

/** The form of an object with some fields; it may have others. */
export function objectWith(fields: Readonly<Record<string, Form>>, expected = 'an object'): Form {
  const named = Object.entries(fields);
  return (value) => {
    if (!isObject(value)) return wrong(expected, value);
    let problems = none;
    for (const [name, form] of named) problems = joined(problems, at(`.${name}`, form(value[name])));
    return problems;
  };
}

/** The form of an object whose fields all have one form. */
export function recordOf(form: Form): Form {
  return (value) => {
    if (!isObject(value)) return wrong('an object', value);
    let problems = none;
    for (const [key, one] of Object.entries(value)) problems = joined(problems, at(`.${key}`, form(one)));
    return problems;
  };
}

/** The form of a list whose items all have one form. A list with a hole has `undefined` there. */
export function listOf(form: Form, expected = 'a list'): Form {
  return (value) => {
    if (!Array.isArray(value)) return wrong(expected, value);
    let problems = none;
    for (let index = 0; index < value.length; index++) {
      problems = joined(problems, at(`[${index}]`, form(value[index])));
    }
    return problems;
  };
}

/** Says where a value is that has problems. */
export function at(path: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.length === 0 ? none : problems.map((one) => ({ ...one, path: path + one.path }));
}

/** At most this many problems are listed: a hostile list can have a million. */
const mostListed = 100;

function joined(problems: readonly Problem[], more: readonly Problem[]): readonly Problem[] {
  if (more.length === 0 || problems.length >= mostListed) return problems;
  return problems.length === 0 ? more : [...problems, ...more];
}

function wrong(expected: string, value: unknown): Problem[] {
  return [problem('wrong-form', '', wrongForm(expected, value))];
}
