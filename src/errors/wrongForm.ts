import { describeValue } from './describeValue';
import type { ProblemDetails } from './problem';

/** Says which form was expected, and what was found. */
export function wrongForm(expected: string, value: unknown): ProblemDetails {
  const found = describeValue(value);
  return { message: `expected ${expected}, found ${found}`, found };
}
