import type { ProblemDetails } from '../errors/problem';
import { wrongForm } from '../errors/wrongForm';
import { expectedDate, isPartialDate } from './partialDate';

/** Describes what is wrong with a value where a full or partial date is expected. */
export function dateProblem(value: unknown): ProblemDetails | undefined {
  return typeof value === 'string' && isPartialDate(value) ? undefined : wrongForm(expectedDate, value);
}

/** A century. */
const mostDays = 36_525;

/** Describes what is wrong with a value where a number of days is expected. */
export function daysProblem(value: unknown): ProblemDetails | undefined {
  const isNumber = Number.isInteger(value) && (value as number) >= 0 && (value as number) <= mostDays;
  return isNumber ? undefined : wrongForm(`a whole number of days, 0 to ${mostDays}`, value);
}
