import { describeValue } from './describeValue';
import type { ProblemDetails } from './problem';
import { unknownName } from './unknownName';

/** At most this many problems are reported. */
export const mostProblems = 1_000;

/** The nearest match is sought for this many problems only: a document with more uses another vocabulary rather than having typos. */
export const mostSuggestions = 100;

/** A key of an object, or the number of an item of a list, the first being 0. */
export type PathSegment = string | number;

/**
 * A problem that is not yet put into words: a hostile document can have a million, of which a thousand are reported, and to look for
 * the nearest match of a name takes time.
 */
export interface Fault {
  /** Where it is: the keys and numbers on the way into the document. */
  readonly path: readonly PathSegment[];
  /** @param seeksNearest - Whether to look for the nearest match, where there may be one. */
  readonly describe: (seeksNearest: boolean) => ProblemDetails;
}

/**
 * Makes a fault.
 *
 * @param found - The value that was found, if there is one to show.
 */
export function fault(path: readonly PathSegment[], message: string, found?: unknown): Fault {
  return {
    path,
    describe: () => (found === undefined ? { message } : { message, found: describeValue(found) }),
  };
}

/**
 * Makes the fault that a name is not among the allowed ones.
 *
 * @param isNearMeant - Whether a name near an allowed one is a slip, and not a name with a meaning of its own.
 */
export function unknownFault(
  path: readonly PathSegment[],
  kind: string,
  name: string,
  allowedNames: () => readonly string[],
  isNearMeant = true,
): Fault {
  return {
    path,
    describe: (seeksNearest) => {
      if (!seeksNearest) {
        return { message: `unknown ${kind} ${describeValue(name)}`, found: describeValue(name) };
      }
      return unknownName(kind, name, allowedNames(), isNearMeant);
    },
  };
}

/** Writes a path: `goals.build-homes.places[0].placeId`. */
export function pathText(path: readonly PathSegment[]): string {
  return path.map(segmentText).join('').replace(/^\./, '');
}

/** Writes a step of a path: `.places`, `[0]`, or what is no plain name in brackets and quotation marks. */
export function segmentText(segment: PathSegment): string {
  if (typeof segment === 'number') return `[${segment}]`;
  return /^[\w-]{1,80}$/.test(segment) ? `.${segment}` : `[${describeValue(segment)}]`;
}
