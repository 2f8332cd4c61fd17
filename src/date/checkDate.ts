import type { ProblemDetails } from '../errors/problem';
import { wrongForm } from '../errors/wrongForm';
import { datesExist, expectedDate, expectedOrder, isPartialDate } from './partialDate';
import { expectedSpan, spanOf } from './span';

/** Describes what is wrong with a value where a full or partial date is expected. */
export function dateProblem(value: unknown): ProblemDetails | undefined {
  return typeof value === 'string' && isPartialDate(value) ? undefined : notA(expectedDate, value);
}

/** Describes what is wrong with a text where a span of time is expected, which may be open on one side. */
export function spanProblem(text: string): ProblemDetails | undefined {
  return spanOf(text) ? undefined : notA(expectedSpan, text);
}

/** Says which form was expected. Where both dates of a span exist, only their order can be wrong. */
function notA(expected: string, value: unknown): ProblemDetails {
  return wrongForm(typeof value === 'string' && datesExist(value) ? expectedOrder : expected, value);
}

/** A century. */
const mostDays = 36_525;

/** Describes what is wrong with a value where a number of days is expected. */
export function daysProblem(value: unknown): ProblemDetails | undefined {
  const isNumber = Number.isInteger(value) && (value as number) >= 0 && (value as number) <= mostDays;
  return isNumber ? undefined : wrongForm(`a whole number of days, 0 to ${mostDays}`, value);
}
