import { describeValue } from '../../errors/describeValue';
import type { ProblemDetails } from '../../errors/problem';
import { unknownName } from '../../errors/unknownName';

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

/** A fault with the name of the rule that is broken. */
export interface CodedFault<Code extends string = string> extends Fault {
  readonly code: Code;
  /** How many characters of the text come before it, if that is known already. */
  readonly offset?: number;
  /** Whether the value has its right form all the same, so that other rules can read it. */
  readonly isReadable?: boolean;
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

/** Names the rule that a fault breaks. */
export function coded<Code extends string>(code: Code, found: Fault): CodedFault<Code> {
  return { ...found, code };
}

/** Writes a path: `goals.build-homes.places[0].placeId`. */
export function pathText(path: readonly PathSegment[]): string {
  return path
    .map((segment) => {
      if (typeof segment === 'number') return `[${segment}]`;
      return /^[\w-]{1,80}$/.test(segment) ? `.${segment}` : `[${describeValue(segment)}]`;
    })
    .join('')
    .replace(/^\./, '');
}

/** Tells one path from every other. */
export function pathKey(path: readonly PathSegment[]): string {
  return JSON.stringify(path);
}
