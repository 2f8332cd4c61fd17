import { InputError } from 'policy-tracker';
import { usageError } from '../usageError';

/**
 * Runs an operation on a file, and says in plain words what went wrong with it.
 *
 * @throws InputError that names the file and the reason.
 */
export function tryFile<T>(path: string, operation: () => T): T {
  try {
    return operation();
  } catch (error) {
    if (error instanceof InputError) throw error;
    // The decoder of UTF-8 throws nothing else.
    if (error instanceof TypeError) throw usageError(path, 'the file is not text in UTF-8');
    throw usageError(path, fileReason(error));
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'part of the path is not a folder',
  EEXIST: 'another program is writing it',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'the link leads to itself',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EFBIG: 'the file would be larger than is allowed',
  EDQUOT: 'the disk quota is used up',
};

/** Says in plain words why the system refused a file. */
export function fileReason(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}
