import { InputError, inputError } from './inputError';
import { type Problem, type ProblemDetails, problem } from './problem';
import { unknownName } from './unknownName';
import { wrongForm } from './wrongForm';

/** The names of the options of a type: the compiler demands every one. */
export type OptionNames<Options> = Readonly<Record<keyof Options, true>>;

/**
 * Checks that options are an object, and that the function knows each of them: a misspelt one would change the answer silently.
 *
 * @param options - The options as they were given.
 * @param known - The options that the function has, by name.
 */
export function checkOptions<Options>(options: Options, known: OptionNames<Options>): void {
  if (typeof options !== 'object' || options === null) {
    throw inputError('wrong-form', 'options', wrongForm('an object', options));
  }
  const unknown = Object.keys(options).filter((name) => !Object.hasOwn(known, name));
  throwProblems(
    unknown.map((name) =>
      problem('unknown-option', 'options', unknownName('option', name, Object.keys(known))),
    ),
  );
}

/** Makes the problem of the form of an option, if it has one. */
export function optionProblem(option: string, details: string | ProblemDetails | undefined): Problem[] {
  return details === undefined ? [] : [problem('wrong-form', `options.${option}`, details)];
}

/** Throws problems as one error, if there are any. */
export function throwProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}
