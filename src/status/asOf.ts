import { addDaysTo, lastDayOf, type PartialDate } from '../date/partialDate';

/** The day a status is asked about, and the day by which its updates were known. */
export interface AsOf {
  /** The day. */
  readonly on: string;
  /** Updates recorded after this day are ignored. Absent where all that is known counts. */
  readonly knownOn?: string | undefined;
  /** A goal whose last update is from before this day is stale. */
  readonly staleBefore: string;
}

const defaultStaleAfterDays = 365;

/** Reads the day that is asked about; a partial date means its last day. */
export function asOf(on: PartialDate, knownOn?: PartialDate, staleAfterDays = defaultStaleAfterDays): AsOf {
  const day = lastDayOf(on);
  return {
    on: day,
    knownOn: knownOn && lastDayOf(knownOn),
    staleBefore: addDaysTo(day, -staleAfterDays),
  };
}
