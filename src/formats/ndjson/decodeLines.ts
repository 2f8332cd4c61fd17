import { lineFeed } from './wholeLines';

/** Decodes lines of UTF-8. A line that is not UTF-8 is `undefined`, and those beside it are kept. */
export function decodeLines(bytes: Uint8Array): readonly (string | undefined)[] {
  const text = decode(bytes);
  if (text !== undefined) return text.split('\n');
  const lines: (string | undefined)[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const next = bytes.indexOf(lineFeed, start);
    const end = next === -1 ? bytes.length : next;
    lines.push(decode(bytes.subarray(start, end)));
    start = end + 1;
  }
  return lines;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    // A byte-order mark is kept here, because it is allowed only at the start of a file.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
