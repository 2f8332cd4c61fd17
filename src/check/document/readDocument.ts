import type { CodedFault } from './fault';
import { readJson, withoutByteOrderMark } from './jsonText';
import { plainCopy } from './plainData';

/** A document of unknown origin, read once: what it holds, and what is wrong with it as JSON and as plain data. */
export interface ReadDocument {
  /** Its content as plain data. Any part that is not plain data is `undefined`. */
  readonly data: unknown;
  readonly faults: readonly CodedFault[];
  /** Whether its data can be checked: it is JSON, and not cut for its size. */
  readonly isReadable: boolean;
  /** Its text, if it was given as one. */
  readonly text?: string;
}

/**
 * Reads a document, given as data or as JSON text. Data is copied before anything looks into it.
 *
 * @param value - The document.
 */
export function readDocument(value: unknown): ReadDocument {
  if (typeof value !== 'string') {
    const { copy, faults, isCut } = plainCopy(value);
    return { data: copy, faults, isReadable: !isCut };
  }
  const text = withoutByteOrderMark(value);
  const json = readJson(text);
  if (json.value === undefined) return { data: undefined, faults: json.faults, isReadable: false, text };
  const { copy, faults, isCut } = plainCopy(json.value);
  return { data: copy, faults: [...json.faults, ...faults], isReadable: !isCut, text };
}
