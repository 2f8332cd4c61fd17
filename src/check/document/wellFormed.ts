import { isObject } from '../../internal/isObject';
import type { CodedFault, PathSegment } from './fault';

/**
 * The well-formed parts of a value. A part that does not have the right form is `undefined`, so that rules can read all the others.
 */
export type WellFormed<T> = T extends readonly (infer Item)[]
  ? readonly (WellFormed<Item> | undefined)[]
  : T extends object
    ? { readonly [Field in keyof T]?: WellFormed<T[Field]> | undefined }
    : T;

/** The parts of a value in which something is wrong, as a tree. */
interface WrongParts {
  isWrong: boolean;
  readonly inner: Map<PathSegment, WrongParts>;
}

/**
 * Returns a copy of a value in which every part that is missing or does not have the right form is `undefined`. Only optional fields
 * can be absent.
 *
 * @param value - The value. It is not changed.
 * @param wrong - The paths of its parts that are missing, or do not have the right form.
 */
export function wellFormedPart<T>(value: unknown, wrong: readonly (readonly PathSegment[])[]): WellFormed<T> {
  const root: WrongParts = { isWrong: false, inner: new Map() };
  for (const path of wrong) {
    let parts = root;
    for (const segment of path) {
      const inner = parts.inner.get(segment) ?? { isWrong: false, inner: new Map() };
      parts.inner.set(segment, inner);
      parts = inner;
    }
    parts.isWrong = true;
  }
  return (without(value, root) ?? {}) as WellFormed<T>;
}

function without(value: unknown, { isWrong, inner }: WrongParts): unknown {
  if (isWrong) return undefined;
  if (Array.isArray(value)) {
    const copy: unknown[] = [...value];
    for (const [index, parts] of inner) copy[index as number] = without(copy[index as number], parts);
    return copy;
  }
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = { ...value };
  for (const [key, parts] of inner) copy[key] = without(copy[key], parts);
  return copy;
}

/** Lists the paths of the parts that faults make unreadable. */
export function unreadablePaths(faults: readonly CodedFault[]): (readonly PathSegment[])[] {
  return faults.flatMap(({ path, isReadable }) => (isReadable ? [] : [path]));
}

/** Tells whether a field is present or required but does not have the right form, so that nothing is known about it. */
export function isUnreadable<T extends object>(holder: T, field: keyof T): boolean {
  return Object.hasOwn(holder, field) && holder[field] === undefined;
}

/** Lists the items of a list that have the right form, each with its number. */
export function readableItems<Item>(list: readonly (Item | undefined)[] | undefined): [number, Item][] {
  return [...(list ?? []).entries()].flatMap(([index, item]) => (item === undefined ? [] : [[index, item]]));
}
