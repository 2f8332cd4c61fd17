/**
 * One thing that is wrong with an input: a message for people, and fields for programs.
 *
 * @category Errors
 */
export interface Problem<Code extends string = string> {
  /** What kind of problem it is, such as `unknown-id`. For a checked document, the rule that is broken. */
  readonly code: Code;
  /** `error`: the input cannot be used. `warning`: it may be right, but have a look. */
  readonly severity: 'error' | 'warning';
  /** Where it is, such as `criteria.cityId`. */
  readonly path: string;
  /** What was found, what is allowed, and the nearest match where there is one. */
  readonly message: string;
  /** What was found, as JSON, cut where it is long. Absent where nothing was found. */
  readonly found?: string | undefined;
  /** The allowed value that was most likely meant. Absent where none is near. */
  readonly suggestion?: string | undefined;
  /** The criterion or option that takes such a value, if it was given to another: `regionId` for a region's id given as `cityId`. */
  readonly useInstead?: string | undefined;
  /** Where it is in the text, the first line and column being 1. Absent where no text was given. */
  readonly position?: { readonly line: number; readonly column: number } | undefined;
}

/** What a problem says besides its code and its place. */
export type ProblemDetails = Pick<Problem, 'message' | 'found' | 'suggestion' | 'useInstead'>;

/** Makes an error out of what is said of it: a message, or a message with what was found and suggested. */
export function problem<Code extends string>(
  code: Code,
  path: string,
  details: string | ProblemDetails,
): Problem<Code> {
  return { code, severity: 'error', path, ...(typeof details === 'string' ? { message: details } : details) };
}
