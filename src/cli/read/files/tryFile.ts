import { InputError } from 'policy-tracker';
import { fileReason } from '../../../node/fileReason';
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
    throw usageError(path, fileReason(error));
  }
}
