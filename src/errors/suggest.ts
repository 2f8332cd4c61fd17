import { closestMatch } from 'leven';
import { longestShown } from './describeValue';

/**
 * Finds the allowed name that was most likely meant, if any is near. Case is ignored, and so is a space in the place of a hyphen.
 */
export function suggest(value: string, allowed: readonly string[]): string | undefined {
  if (value.length > longestShown) return undefined;
  const typed = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  // People often type only the last part of an id that is a path.
  const comparable = (id: string) =>
    (typed.includes('/') ? id : id.slice(id.lastIndexOf('/') + 1)).toLowerCase();
  const names = allowed.map(comparable);
  // A match must share most of its letters, or the suggestion would be a guess; otherwise it may be the start of a name.
  const maxDistance = typed.length < 4 ? 1 : Math.max(2, Math.floor(typed.length * 0.4));
  const begun = typed.length > 2 ? names.find((name) => name.startsWith(typed)) : undefined;
  const nearest = closestMatch(typed, names, { maxDistance }) ?? begun;
  return nearest === undefined ? undefined : allowed[names.indexOf(nearest)];
}
