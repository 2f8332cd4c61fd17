import { readFileSync, type Stats, statSync } from 'node:fs';
import { fileReason } from './fileReason';
import { brokenLine, likelyEncoding } from './likelyEncoding';

/** The limit for a file of data. A speech of 5,000 goals has about 7 million bytes. */
export const mostBytesOfData = 64_000_000;

/** The text of a file, or why it cannot be had. */
export type ReadText = { readonly text: string } | { readonly reason: string };

/**
 * Reads a text file whole.
 *
 * @param mostBytes - The limit of its size.
 * @param read - How its bytes are read.
 * @returns The text; or the reason in words: there is no such file, it is no ordinary file, it is too large, it is not in UTF-8, or it was
 *   changed while it was read.
 */
export function readTextFile(
  path: string,
  mostBytes: number,
  read: (path: string) => Uint8Array = readFileSync,
): ReadText {
  try {
    const before = statSync(path);
    const reason = reasonAgainst(before, mostBytes);
    if (reason !== undefined) return { reason };
    const bytes = read(path);
    if (!isSame(before, statSync(path))) {
      return { reason: 'the file was changed while it was read; read it again when it is complete' };
    }
    return decoded(bytes);
  } catch (error) {
    return { reason: fileReason(error) };
  }
}

function reasonAgainst(file: Stats, mostBytes: number): string | undefined {
  if (file.isDirectory()) return 'it is a folder';
  // A pipe or a device may never end.
  if (!file.isFile()) return 'it is not an ordinary file';
  return file.size > mostBytes ? `the file has ${file.size} bytes, more than ${mostBytes}` : undefined;
}

function isSame(before: Stats, after: Stats): boolean {
  return before.mtimeMs === after.mtimeMs && before.size === after.size && before.ino === after.ino;
}

function decoded(bytes: Uint8Array): ReadText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    // No text has this character, and in UTF-16 every other byte of Latin letters is it.
    return text.includes('\0') ? { reason: encodingReason(bytes) } : { text };
  } catch {
    return { reason: brokenReason(bytes) ?? encodingReason(bytes) };
  }
}

function brokenReason(bytes: Uint8Array): string | undefined {
  const line = brokenLine(bytes);
  return line === undefined
    ? undefined
    : `the file is in UTF-8, but has a broken character in line ${line}: it may have been cut short; save it anew`;
}

function encodingReason(bytes: Uint8Array): string {
  const name = likelyEncoding(bytes);
  return `the file is not in UTF-8${name === undefined ? '' : ` but looks like ${name}`}; save it as UTF-8`;
}
