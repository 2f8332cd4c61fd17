import {
  existsSync,
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

/** A larger file is not read: no speech and no article comes near it. */
const mostBytes = 64_000_000;

/** Makes the error that is said of a file or folder named on the command line. */
export function fileError(path: string, message: string): InputError {
  return new InputError([{ path, message }]);
}

/**
 * Reads a text file.
 *
 * @throws InputError where there is no such file, or it is no text in UTF-8.
 */
export function readText(path: string): string {
  try {
    const { size } = statSync(path);
    if (size > mostBytes) throw fileError(path, `the file has ${size} bytes, more than ${mostBytes}`);
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (error instanceof TypeError) throw fileError(path, 'the file is not text in UTF-8');
    throw fileError(path, reasonOf(error));
  }
}

/**
 * Writes a text file: beside its place first, and then, when it is complete, into it.
 *
 * @throws InputError where it cannot be written; nothing is changed then.
 */
export function writeText(path: string, text: string): void {
  // A link stays a link to its file, which keeps its rights.
  const target = existsSync(path) ? realpathSync(path) : path;
  const draft = `${target}.${process.pid}.tmp`;
  try {
    const mode = existsSync(target) ? statSync(target).mode : undefined;
    writeFileSync(draft, text, { flag: 'wx', ...(mode !== undefined && { mode }) });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw fileError(path, reasonOf(error));
  }
}

/**
 * Lists the JSON files that a path names: the file itself, or those in the folder, by name.
 *
 * @throws InputError where there is nothing, or a folder has no JSON file.
 */
export function jsonFilesAt(path: string): string[] {
  if (!existsSync(path)) throw fileError(path, 'there is no such file or folder');
  if (!statSync(path).isDirectory()) return [path];
  const files = readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name));
  if (files.length === 0) throw fileError(path, 'the folder has no JSON file');
  return files;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read or written',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk can only be read',
};

function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}
