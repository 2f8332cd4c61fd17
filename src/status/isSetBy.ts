import { firstDayOf, type PartialDate } from '../date/partialDate';

/**
 * Tells whether a goal may have been set by a day: a day before the first one that the date of its speech may mean is certainly too
 * early.
 *
 * @param day - The day.
 * @param setOn - The date of the speech. A goal without it has always been set.
 */
export function isSetBy(day: string, setOn: PartialDate | undefined): boolean {
  return setOn === undefined || firstDayOf(setOn) <= day;
}
