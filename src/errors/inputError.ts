import { closestMatch } from 'leven';

/**
 * One thing that is wrong with an input: where, and what.
 *
 * @category Errors
 */
export interface InputProblem {
  /** Where it stands, such as `criteria.cityId`. */
  readonly path: string;
  /** What was found, what is allowed, and the nearest match where there is one. */
  readonly message: string;
}

/**
 * The error that the helpers throw at criteria, ids and citations they cannot use. Its message lists all problems, a line
 * each.
 *
 * @category Errors
 */
export class InputError extends Error {
  override readonly name = 'InputError';

  /** All problems of the input, in the order they were found. */
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    super(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
    this.problems = problems;
  }
}

/** A longer text is cut in a message, and no nearest match is sought for it. */
const longestShown = 80;

/** A longer list of allowed names is left out of a message. */
const mostListed = 32;

/** Characters that a terminal would obey, or that would turn the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be escaped.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Shows a text of unknown origin as it is, but for characters that a terminal would obey. */
export function printable(text: string): string {
  return text.replace(unprintable, escaped);
}

/** Says what a value is, in the words of an error message: short, and in quotes where it is a text. */
export function found(value: unknown): string {
  if (typeof value === 'string') {
    const shown = value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
    return printable(JSON.stringify(shown));
  }
  if (Array.isArray(value)) return 'a list';
  if (value === null || typeof value !== 'object') return String(value);
  return 'an object';
}

/** Words the message for a name that is not among the allowed ones, with the nearest of them. */
export function unknownName(
  kind: string,
  value: string,
  allowed: readonly string[],
  nearest = nearestTo(value, allowed),
): string {
  if (nearest !== undefined) return `unknown ${kind} ${found(value)}; did you mean ${found(nearest)}?`;
  const all = allowed.length <= mostListed ? `; allowed: ${allowed.map(listed).join(', ')}` : '';
  return `unknown ${kind} ${found(value)}${all}`;
}

/** An id as it is, and what is none as any text is shown. */
function listed(name: string): string {
  return name.length <= longestShown && /^[\w/-]+$/.test(name) ? name : found(name);
}

/** Makes sure that a name is among the allowed ones; if not, throws an {@link InputError} with the nearest of them. */
export function checkName(path: string, kind: string, name: string, allowed: readonly string[]): void {
  if (!allowed.includes(name)) {
    throw new InputError([{ path, message: unknownName(kind, String(name), allowed) }]);
  }
}

/**
 * Finds the allowed name that was most likely meant, if any is near: capitals, and spaces for hyphens, do not count.
 */
export function nearestTo(value: string, allowed: readonly string[]): string | undefined {
  if (value.length > longestShown) return undefined;
  const typed = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  // Of an id that is a path people often type the last part alone.
  const nameOf = (id: string) => (typed.includes('/') ? id : id.slice(id.lastIndexOf('/') + 1)).toLowerCase();
  const names = allowed.map(nameOf);
  // A match must share most of its letters, or the suggestion would be a guess; else it may be what somebody began to type.
  const maxDistance = Math.max(2, Math.floor(typed.length * 0.4));
  const begun = typed.length > 2 ? names.find((name) => name.startsWith(typed)) : undefined;
  const nearest = closestMatch(typed, names, { maxDistance }) ?? begun;
  return nearest === undefined ? undefined : allowed[names.indexOf(nearest)];
}
