import { InputError } from 'policy-tracker';

/**
 * Makes the error of a command that cannot run as it was typed.
 *
 * @param where - The argument, flag or file that is wrong.
 */
export function usageError(where: string, message: string): InputError {
  return new InputError([{ code: 'wrong-use', severity: 'error', path: where, message }]);
}
