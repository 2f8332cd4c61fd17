import { describeValue } from '../errors/describeValue';
import { expectedDate, isPartialDate } from './partialDate';

/** Describes what is wrong with a value where a full or partial date is expected. */
export function dateProblem(value: unknown): string | undefined {
  return typeof value === 'string' && isPartialDate(value)
    ? undefined
    : `${expectedDate}, found ${describeValue(value)}`;
}

/** A century. */
const mostDays = 36_525;

/** Describes what is wrong with a value where a number of days is expected. */
export function daysProblem(value: unknown): string | undefined {
  const isNumber = Number.isInteger(value) && (value as number) >= 0 && (value as number) <= mostDays;
  return isNumber
    ? undefined
    : `expected a whole number of days, 0 to ${mostDays}, found ${describeValue(value)}`;
}
