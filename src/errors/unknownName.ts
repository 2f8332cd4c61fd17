import { describeValue, longestShown } from './describeValue';
import { inputError } from './inputError';
import type { ProblemDetails } from './problem';
import { suggest } from './suggest';

/** A longer list of allowed names is left out of a message. */
const mostListed = 32;

/**
 * Describes a name that is not among the allowed ones, with the nearest of them.
 *
 * @param seeksNearest - Whether to look for the nearest. Otherwise all allowed names are listed.
 */
export function unknownName(
  kind: string,
  value: string,
  allowed: readonly string[],
  seeksNearest = true,
): ProblemDetails {
  const found = describeValue(value);
  const suggestion = seeksNearest ? suggest(value, allowed) : undefined;
  if (suggestion !== undefined) {
    const message = `unknown ${kind} ${found}; did you mean ${describeValue(suggestion)}?`;
    return { message, found, suggestion };
  }
  const isListed = allowed.length > 0 && allowed.length <= mostListed;
  const list = isListed ? `; allowed: ${allowed.map(listed).join(', ')}` : '';
  return { message: `unknown ${kind} ${found}${list}`, found };
}

/** An id is listed as it is; any other text as a value. */
function listed(name: string): string {
  return name.length <= longestShown && /^[\w/-]+$/.test(name) ? name : describeValue(name);
}

/** Throws an InputError that suggests the nearest allowed name, unless a name is among the allowed ones. */
export function checkName(
  path: string,
  kind: string,
  name: string,
  allowed: readonly string[],
  code: 'unknown-name' | 'unknown-id' = 'unknown-name',
): void {
  if (allowed.includes(name)) return;
  throw inputError(code, path, unknownName(kind, String(name), allowed));
}
