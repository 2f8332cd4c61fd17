import { createReadStream, statSync } from 'node:fs';
import { fileReason } from '../../../node/fileReason';
import { mostBytesOfData, readTextFile } from '../../../node/readTextFile';
import { usageError } from '../usageError';
import { tryFile } from './tryFile';

/** The limit for a text. A long novel has three million bytes, and no speech comes near it. */
const mostBytesOfText = 4_000_000;

/**
 * Reads the text of a source.
 *
 * @throws InputError if there is no such file, it is not in UTF-8, it is far too large, or it is changed while it is read.
 */
export function readText(path: string): string {
  return readFile(path, mostBytesOfText);
}

/**
 * Reads a file of data.
 *
 * @throws InputError if there is no such file, it is not in UTF-8, it is far too large, or it is changed while it is read.
 */
export function readData(path: string): string {
  return readFile(path, mostBytesOfData);
}

function readFile(path: string, mostBytes: number): string {
  const read = readTextFile(path, mostBytes);
  if ('reason' in read) throw usageError(path, read.reason);
  return read.text;
}

/** A file that is read part by part. */
export interface OpenFile {
  /** Its size in bytes: 0 for a pipe. */
  readonly size: number;
  readonly stream: AsyncIterable<Uint8Array>;
}

/** Opens a file of any length, or a pipe, to be read part by part. */
export function openData(path: string): OpenFile {
  const file = tryFile(path, () => statSync(path));
  if (file.isDirectory()) throw usageError(path, 'it is a folder');
  async function* parts() {
    try {
      yield* createReadStream(path, { highWaterMark: 1 << 20 });
    } catch (error) {
      throw usageError(path, fileReason(error));
    }
  }
  return { size: file.size, stream: parts() };
}
