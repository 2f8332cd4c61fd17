import { segmentText } from '../errors/fault';
import { type Problem, type ProblemDetails, problem } from '../errors/problem';
import { wrongForm } from '../errors/wrongForm';
import { isObject } from './isObject';

/** Lists what is wrong with the form of a value. Paths lead from the value on: `.places[0]`, or nothing for the value itself. */
export type Form = (value: unknown) => readonly Problem[];

/** The same list for all that is well-formed: a million goals make no million lists. */
const none: readonly Problem[] = [];

/** At most about this many problems are listed: a hostile list can have a million. */
export const mostListed = 100;

/** The form of an optional field: nothing, or what has a form. */
export function optional(form: Form): Form {
  return (value) => (value === undefined ? none : form(value));
}

/** The form of a value that is right or wrong as a whole. */
export function leaf(expected: string, isRight: (value: unknown) => boolean): Form {
  return described((value) => (isRight(value) ? undefined : wrongForm(expected, value)));
}

/** The form of a value, by the function that describes what is wrong with it. */
export function described(problemOf: (value: unknown) => ProblemDetails | undefined): Form {
  return (value) => {
    const details = problemOf(value);
    return details ? [problem('wrong-form', '', details)] : none;
  };
}

/** The form of a text. */
export const text: Form = (value) => (typeof value === 'string' ? none : wrong('a text', value));

/** The form of a text in some languages. */
export const textsForm = (): Form => recordOf(optional(text));

/** The form of an object with some fields; it may have others. */
export function objectWith(fields: Readonly<Record<string, Form>>, expected = 'an object'): Form {
  const named = Object.entries(fields);
  return (value) => {
    if (!isObject(value)) return wrong(expected, value);
    return gathered(named, ([name, form]) => at(`.${name}`, form(value[name])));
  };
}

/** The form of an object whose fields all have one form, and perhaps its keys another. */
export function recordOf(form: Form, keyForm: Form = () => none, expected = 'an object'): Form {
  return (value) => {
    if (!isObject(value)) return wrong(expected, value);
    return gathered(Object.entries(value), ([key, one]) =>
      at(segmentText(key), joined(keyForm(key), form(one))),
    );
  };
}

/** The form of a list whose items all have one form. A list with a hole has `undefined` there. */
export function listOf(form: Form, expected = 'a list'): Form {
  return (value) => {
    if (!Array.isArray(value)) return wrong(expected, value);
    return gathered(value, (item, index) => at(segmentText(index), form(item)));
  };
}

/** Says where a value is that has problems. */
export function at(path: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.length === 0 ? none : problems.map((one) => ({ ...one, path: path + one.path }));
}

/** Lists the problems of parts, until there are enough. */
function gathered<Part>(
  parts: readonly Part[],
  problemsOf: (part: Part, index: number) => readonly Problem[],
): readonly Problem[] {
  let problems = none;
  for (let index = 0; index < parts.length && problems.length < mostListed; index++) {
    problems = joined(problems, problemsOf(parts[index] as Part, index));
  }
  return problems;
}

function joined(problems: readonly Problem[], more: readonly Problem[]): readonly Problem[] {
  if (more.length === 0) return problems;
  return problems.length === 0 ? more : [...problems, ...more];
}

function wrong(expected: string, value: unknown): Problem[] {
  return [problem('wrong-form', '', wrongForm(expected, value))];
}
