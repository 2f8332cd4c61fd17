import { describeValue } from '../errors/describeValue';
import { type Breach, breach, type PathStep } from './documentProblem';

/** A speech is nested about ten deep; from here on a document is refused. */
export const deepest = 32;

/** A speech of 5,000 goals has about 300,000 values. */
const mostValues = 1_000_000;

/** From here on no more is reported. */
const mostBreaches = 100;

/**
 * Copies a value as plain data: objects, lists, texts, finite numbers, `true`, `false`, `null`.
 *
 * What could do something when it is read, such as a getter, is not run; what could change a prototype, such as a key
 * `__proto__`, is reported. Cycles end at the depth limit.
 *
 * @returns The copy, and what no plain data would have. Where that is anything, the copy is not to be used.
 */
export function plainCopy(value: unknown): { readonly copy: unknown; readonly breaches: readonly Breach[] } {
  const breaches: Breach[] = [];
  const report = (steps: readonly PathStep[], message: string) => {
    if (breaches.length < mostBreaches) breaches.push(breach('plain-data', steps, message));
  };
  let values = 0;
  let isTooDeep = false;

  const copyOf = (one: unknown, steps: readonly PathStep[]): unknown => {
    if (breaches.length >= mostBreaches) return undefined;
    if (++values > mostValues) {
      if (values === mostValues + 1) report([], `the document has more than ${mostValues} values`);
      return undefined;
    }
    if (typeof one === 'string') {
      if (hasLoneSurrogate(one))
        report(steps, 'the text has half a character: a surrogate without its partner');
      return one;
    }
    if (one === null || typeof one === 'boolean' || (typeof one === 'number' && Number.isFinite(one)))
      return one;
    if (typeof one !== 'object') return report(steps, `expected plain data, found ${nameOf(one)}`);
    if (steps.length >= deepest) {
      // Once is enough: a cycle gets here by every one of its ways.
      if (!isTooDeep) report(steps.slice(0, 3), `the document is nested more than ${deepest} deep`);
      isTooDeep = true;
      return undefined;
    }
    if (isTooDeep) return undefined;
    const kind = exoticKindOf(one);
    if (kind !== undefined) return report(steps, `expected plain data, found ${kind}`);
    return Array.isArray(one) ? copyOfList(one, steps) : copyOfObject(one, steps);
  };

  const copyOfList = (list: readonly unknown[], steps: readonly PathStep[]): unknown[] => {
    if (list.length > mostValues) {
      report(steps, `the list has more than ${mostValues} items`);
      return [];
    }
    return Array.from({ length: list.length }, (_, index) =>
      copyOf(dataIn(list, String(index)), [...steps, index]),
    );
  };

  const copyOfObject = (object: object, steps: readonly PathStep[]): object => {
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(object)) {
      const inner = [...steps, key];
      if (key === '__proto__') report(inner, 'the key "__proto__" would change what every object is');
      else if (hasLoneSurrogate(key))
        report(steps, 'a key has half a character: a surrogate without its partner');
      else {
        const one = dataIn(object, key);
        // As in JSON, a field that is `undefined` is a field that is not there.
        if (one !== undefined) copy[key] = copyOf(one, inner);
      }
    }
    return copy;
  };

  try {
    return { copy: copyOf(value, []), breaches };
  } catch (error) {
    // Only an exotic object gets here, such as a proxy that refuses to be looked at.
    report(
      [],
      `the document cannot be read: ${error instanceof Error ? error.message : describeValue(error)}`,
    );
    return { copy: undefined, breaches };
  }
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
  // The plain objects of another realm have a prototype of their own, which has none.
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return undefined;
  if (ArrayBuffer.isView(object)) return 'bytes; give their text';
  const maker: unknown = Object.getOwnPropertyDescriptor(prototype, 'constructor')?.value;
  const name = typeof maker === 'function' && Object.getOwnPropertyDescriptor(maker, 'name')?.value;
  return `an object of ${typeof name === 'string' && name !== '' ? `the class ${describeValue(name)}` : 'a class'}`;
}

export function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

function nameOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return value === undefined ? 'nothing' : `a ${typeof value}`;
}
