import { addDaysTo, expectedDate, isPartialDate, lastDayOf, type PartialDate } from '../date/partialDate';
import { found } from '../errors/inputError';

/** The day that progress is judged on, and by which day what counts was known. */
export interface Moment {
  /** The day. */
  readonly day: string;
  /** Updates recorded after this day are not looked at. Absent where all that is known counts. */
  readonly knownBy?: string | undefined;
  /** An update recorded on this day or later is recent. */
  readonly freshFrom: string;
}

/** After so many days without an update a goal is stale, unless another number is given. */
const usualDays = 365;

/** Reads a moment; a partial date stands for its last day. */
export function momentOf(on: PartialDate, knownOn?: PartialDate, staleAfterDays = usualDays): Moment {
  const day = lastDayOf(on);
  return {
    day,
    ...(knownOn !== undefined && { knownBy: lastDayOf(knownOn) }),
    freshFrom: addDaysTo(day, -staleAfterDays),
  };
}

/** Says what is wrong with a value where a full or partial date is expected. */
export function dateProblem(value: unknown): string | undefined {
  return typeof value === 'string' && isPartialDate(value)
    ? undefined
    : `${expectedDate}, found ${found(value)}`;
}

/** A century. */
const mostDays = 36_525;

/** Says what is wrong with a value where a number of days is expected. */
export function daysProblem(value: unknown): string | undefined {
  const isNumber = Number.isInteger(value) && (value as number) >= 0 && (value as number) <= mostDays;
  return isNumber ? undefined : `expected a whole number of days, 0 to ${mostDays}, found ${found(value)}`;
}
