import { expect } from 'vitest';
import { InputError, type Problem } from '../src/index';

/** Lists the problems of the error that a call throws. A call that throws none has none. */
export function problemsOf(call: () => unknown): readonly Problem[] {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).problems;
  }
  return [];
}
