import { longestShown } from './describeValue';

/** More edits are no slip, however long the name is. */
const mostEdits = 4;

/**
 * Finds the allowed name that was most likely meant, if any is near. Case is ignored, and so is a space in the place of a hyphen.
 *
 * A wrong hint is worse than none: Suzhou is a city of its own, and no misspelling of Huizhou.
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
  let nearest: string | undefined;
  let fewest = Infinity;
  for (const id of allowed) {
    const edits = editsToMend(typed, comparable(id));
    if (edits < fewest) [nearest, fewest] = [id, edits];
  }
  // Otherwise it may be the start of a name.
  return nearest ?? allowed.find((id) => typed.length > 2 && comparable(id).startsWith(typed));
}

/** Counts the edits that mend what was typed: infinitely many where the name cannot have been meant. */
function editsToMend(typed: string, name: string): number {
  const difference = Math.abs(typed.length - name.length);
  if (difference * 4 > Math.min(typed.length, name.length)) return Infinity;
  const edits = editsBetween(typed, name, Math.min(mostEdits, typed.length / 3, (name.length - 1) / 3));
  // People seldom mistake the first letter: Yangzhou is not Hangzhou.
  return edits < 2 || typed[0] === name[0] ? edits : Infinity;
}

/**
 * Counts letters too many, letters too few, and neighbours that changed places; infinitely many if they exceed the limit. So another
 * letter counts twice: it often makes another word, as in Hefei and Hebei.
 */
function editsBetween(typed: string, name: string, limit: number): number {
  if (Math.abs(typed.length - name.length) > limit) return Infinity;
  if (typed === '' || name === '') return typed.length + name.length;
  const editsAfter = (many: number, others: number, edits: number) =>
    editsBetween(typed.slice(many), name.slice(others), limit - edits) + edits;
  if (typed[0] === name[0]) return editsAfter(1, 1, 0);
  const isSwapped = typed[0] === name[1] && typed[1] === name[0];
  return Math.min(editsAfter(1, 0, 1), editsAfter(0, 1, 1), isSwapped ? editsAfter(2, 2, 1) : Infinity);
}
