import { type Problem, type ProblemDetails, problem } from './problem';

/**
 * The error that the helpers throw at criteria, ids and citations they cannot use. Its message lists all problems, a line each.
 *
 * @category Errors
 */
export class InputError extends Error {
  override readonly name = 'InputError';

  /** All problems of the input, in the order they were found. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(lineOf).join('\n'));
    this.problems = problems;
  }
}

function lineOf({ path, message, useInstead }: Problem): string {
  return `${path}: ${message}${useInstead === undefined ? '' : ` Use ${useInstead}.`}`;
}

/** Makes the error of a single problem. */
export function inputError(code: string, path: string, details: string | ProblemDetails): InputError {
  return new InputError([problem(code, path, details)]);
}
