import { describeValue } from '../../errors/describeValue';
import { type CodedFault, coded, fault, type PathSegment } from './fault';

/** A document nested more deeply is refused. A speech is nested about ten deep. */
export const deepest = 32;

/** A speech of 5,000 goals has about 300,000 values. */
const mostValues = 1_000_000;

/** At most this many faults are reported. */
const mostFaults = 100;

/** A value as plain data, and what is not plain data in it. */
export interface PlainCopy {
  /** The copy, in which what is not plain data is `undefined`. */
  readonly copy: unknown;
  readonly faults: readonly CodedFault<'plain-data'>[];
  /** Whether the copy is cut, because the value is too large, too deep, or cannot be looked at. */
  readonly isCut: boolean;
}

/**
 * Copies a value as plain data: objects, lists, texts, finite numbers, `true`, `false`, `null`.
 *
 * Anything that would run code when read, such as a getter, is not run; a key `__proto__`, which would change a prototype, is
 * reported. Cycles end at the depth limit.
 */
export function plainCopy(value: unknown): PlainCopy {
  const copying: Copying = { faults: [], values: 0, isCut: false };
  try {
    return { copy: copyOf(value, [], copying), ...copying };
  } catch (error) {
    // Only an exotic object gets here, such as a proxy that refuses to be looked at.
    const reason = error instanceof Error ? error.message : describeValue(error);
    report(copying, [], `the document cannot be read: ${reason}`);
    return { copy: undefined, ...copying, isCut: true };
  }
}

/** What a copy has come to so far. */
interface Copying {
  readonly faults: CodedFault<'plain-data'>[];
  values: number;
  isCut: boolean;
}

function report({ faults }: Copying, path: readonly PathSegment[], message: string): undefined {
  faults.push(coded('plain-data', fault(path, message)));
}

function cut(copying: Copying, path: readonly PathSegment[], message: string): undefined {
  copying.isCut = true;
  return report(copying, path, message);
}

function copyOf(value: unknown, path: readonly PathSegment[], copying: Copying): unknown {
  copying.isCut ||= copying.faults.length >= mostFaults;
  if (copying.isCut) return undefined;
  if (++copying.values > mostValues)
    return cut(copying, [], `the document has more than ${mostValues} values`);
  if (typeof value === 'string') {
    if (!hasLoneSurrogate(value)) return value;
    return report(copying, path, 'the text has half a character: a surrogate without its partner');
  }
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object') return report(copying, path, `expected plain data, found ${nameOf(value)}`);
  if (path.length >= deepest) {
    return cut(copying, path.slice(0, 3), `the document is nested more than ${deepest} deep`);
  }
  const exotic = exoticKindOf(value);
  if (exotic !== undefined) return report(copying, path, `expected plain data, found ${exotic}`);
  return Array.isArray(value) ? copyOfList(value, path, copying) : copyOfObject(value, path, copying);
}

function copyOfList(list: readonly unknown[], path: readonly PathSegment[], copying: Copying): unknown {
  if (list.length > mostValues) return cut(copying, path, `the list has more than ${mostValues} items`);
  return Array.from({ length: list.length }, (_, index) =>
    copyOf(dataIn(list, String(index)), [...path, index], copying),
  );
}

function copyOfObject(object: object, path: readonly PathSegment[], copying: Copying): object {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(object)) {
    const inner = [...path, key];
    if (key === '__proto__') report(copying, inner, 'the key "__proto__" would change what every object is');
    else if (hasLoneSurrogate(key)) {
      report(copying, inner, 'the key has half a character: a surrogate without its partner');
    } else {
      const value = dataIn(object, key);
      // As in JSON, a field that is `undefined` is a field that is not there.
      if (value !== undefined) copy[key] = copyOf(value, inner, copying);
    }
  }
  return copy;
}

/** Reads a property without running a getter: that counts as the function it is. */
function dataIn(object: object, key: string): unknown {
  const descriptor = Object.getOwnPropertyDescriptor(object, key);
  return descriptor?.get ?? descriptor?.value;
}

/** Names what an object is that is neither a list nor an object with fields alone, such as a `Map`. */
function exoticKindOf(object: object): string | undefined {
  if (Array.isArray(object)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(object);
  // Plain objects of another realm have a different `Object.prototype`, recognised by having no prototype itself.
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return undefined;
  if (ArrayBuffer.isView(object)) return 'bytes; give their text';
  const maker: unknown = Object.getOwnPropertyDescriptor(prototype, 'constructor')?.value;
  const name = typeof maker === 'function' && Object.getOwnPropertyDescriptor(maker, 'name')?.value;
  return `an object of ${typeof name === 'string' && name !== '' ? `the class ${describeValue(name)}` : 'a class'}`;
}

/** Tells whether a text has half a character, which no file can hold. */
export function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

/** Names a value that is no plain data. */
function nameOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return value === undefined ? 'nothing' : `a ${typeof value}`;
}
