import { firstDayOf, lastDayOf, type PartialDate } from '../../date/partialDate';
import type { Period } from '../../model/period';

/** Tells whether a date is one of ISO 8601, which knows years, months and days, but no quarters, and spans only as intervals. */
const isOfIso = (date: PartialDate) => /^[\d-]+$/.test(date);

/** Writes a period as an interval of ISO 8601. */
export function intervalOf({ start, end }: Period): string {
  const last = end === undefined || isOfIso(end) ? end : lastDayOf(end);
  return `${isOfIso(start) ? start : firstDayOf(start)}/${last ?? '..'}`;
}

/** Says when something was published: on a date of ISO 8601, or in an interval of days. */
export function publicationParts(date: PartialDate): object {
  return isOfIso(date)
    ? { datePublished: date }
    : { temporalCoverage: `${firstDayOf(date)}/${lastDayOf(date)}` };
}
