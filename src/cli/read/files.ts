import {
  closeSync,
  createReadStream,
  existsSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { InputError } from 'policy-tracker';
import { usageError } from './usageError';

/** A larger file of data is not read. A speech of 5,000 goals has about 7 million bytes. */
const mostBytesOfData = 64_000_000;

/** A larger text is not read. A long novel has three million bytes, and no speech comes near it. */
const mostBytesOfText = 4_000_000;

/** Does something with a file, and says in words what went wrong with it. */
function tried<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (error instanceof TypeError) throw usageError(path, 'the file is not text in UTF-8');
    throw usageError(path, reasonOf(error));
  }
}

/**
 * Reads the text of a source.
 *
 * @throws InputError where there is no such file, or it is no text in UTF-8, or far too large.
 */
export function readText(path: string): string {
  return readFile(path, mostBytesOfText);
}

/**
 * Reads a file of data.
 *
 * @throws InputError where there is no such file, or it is no text in UTF-8, or far too large.
 */
export function readData(path: string): string {
  return readFile(path, mostBytesOfData);
}

function readFile(path: string, mostBytes: number): string {
  return tried(path, () => {
    const file = statSync(path);
    if (file.isDirectory()) throw usageError(path, 'it is a folder');
    // A pipe or a device may never end.
    if (!file.isFile()) throw usageError(path, 'it is no ordinary file');
    if (file.size > mostBytes) {
      throw usageError(path, `the file has ${file.size} bytes, more than ${mostBytes}`);
    }
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  });
}

/** A file that is being written, beside the one whose place it is to take. */
interface Draft {
  readonly write: (part: string | Uint8Array) => void;
  /** Ends it, and puts it in the place of the other. */
  readonly keep: () => void;
  /** Ends it, and takes it away. */
  readonly drop: () => void;
}

function draftOf(path: string): Draft {
  // A link stays a link to its file, which keeps its rights.
  const target = existsSync(path) ? realpathSync(path) : path;
  const known = existsSync(target) ? statSync(target) : undefined;
  // A pipe or a device is no file whose place another could take.
  if (known && !known.isFile() && !known.isDirectory()) throw usageError(path, 'it is no ordinary file');
  if (!known && lstatSync(path, { throwIfNoEntry: false })) throw usageError(path, 'it is a link to nowhere');
  const mode = known?.mode;
  const draft = `${target}.${process.pid}.tmp`;
  const descriptor = openSync(draft, 'wx');
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  return {
    write: (part) => writeFileSync(descriptor, part),
    keep: () => {
      if (mode !== undefined) fchmodSync(descriptor, mode);
      fsyncSync(descriptor);
      close();
      renameSync(draft, target);
    },
    drop: () => {
      close();
      rmSync(draft, { force: true });
    },
  };
}

/**
 * Writes a text file: beside its place first, and then, when it is complete, into it.
 *
 * @throws InputError where it cannot be written; nothing is changed then.
 */
export function writeText(path: string, text: string): void {
  tried(path, () => {
    const draft = draftOf(path);
    try {
      draft.write(text);
      draft.keep();
    } catch (error) {
      draft.drop();
      throw error;
    }
  });
}

/**
 * Writes a file part by part, as {@link writeText} does. Whoever interrupts it finds nothing changed and nothing left behind.
 *
 * @param parts - What is written, one part after the other.
 * @throws InputError where it cannot be written; nothing is changed then.
 */
export async function writeParts(path: string, parts: Iterable<string | Uint8Array>): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  let draft: Draft | undefined;
  const stop = (signal: NodeJS.Signals) => {
    draft?.drop();
    // The second time nobody listens, and it ends the process.
    for (const each of signals) process.off(each, stop);
    process.kill(process.pid, signal);
  };
  // Before there is a draft, or a signal could come between.
  for (const signal of signals) process.on(signal, stop);
  try {
    const made = tried(path, () => draftOf(path));
    draft = made;
    for (const part of parts) {
      tried(path, () => made.write(part));
      // Only between two turns is a signal heard.
      await new Promise((resolve) => setImmediate(resolve));
    }
    tried(path, made.keep);
  } catch (error) {
    draft?.drop();
    throw error;
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}

/** Opens a file of any length, or a pipe, to be read part by part. */
export function openData(path: string): {
  readonly size: number;
  readonly stream: AsyncIterable<Uint8Array>;
} {
  const { size, isFolder: folder } = tried(path, () => {
    const file = statSync(path);
    return { size: file.size, isFolder: file.isDirectory() };
  });
  if (folder) throw usageError(path, 'it is a folder');
  async function* parts() {
    try {
      yield* createReadStream(path, { highWaterMark: 1 << 20 });
    } catch (error) {
      throw usageError(path, reasonOf(error));
    }
  }
  return { size, stream: parts() };
}

/** Tells whether a path names a folder that is there. */
export function isFolder(path: string): boolean {
  return tried(path, () => existsSync(path) && statSync(path).isDirectory());
}

/**
 * Lists the JSON files that some paths name: the files themselves, and those in the folders, by name. One that is named twice,
 * in whatever way, is listed once.
 *
 * @throws InputError where there is nothing, or a folder has no JSON file.
 */
export function jsonFilesAt(paths: readonly string[]): string[] {
  const files = new Map<string, string>();
  for (const file of paths.flatMap(jsonFilesAtOne)) {
    const place = tried(file, () => realpathSync(file));
    if (!files.has(place)) files.set(place, file);
  }
  return [...files.values()];
}

function jsonFilesAtOne(path: string): string[] {
  if (!existsSync(path)) throw usageError(path, 'there is no such file or folder');
  if (!isFolder(path)) return [path];
  const files = tried(path, () => readdirSync(path))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name));
  if (files.length === 0) throw usageError(path, 'the folder has no JSON file');
  return files;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is no folder',
  EEXIST: 'another program is writing it',
  EACCES: 'it may not be read or written',
  EPERM: 'it may not be read or written',
  EISDIR: 'it is a folder',
  ELOOP: 'the link leads to itself',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk can only be read',
  EFBIG: 'the file would be larger than is allowed',
  EDQUOT: 'the disk space that is allowed is used up',
};

function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}
