import { UTCDate } from '@date-fns/utc/date';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInMonths } from 'date-fns/differenceInMonths';
import type { ProgressUpdate, StatusOnDay } from 'policy-tracker';
import { lastDayOf } from '../../../date/partialDate';
import type { Words } from '../words/words';
import { formatDate } from './formatDay';
import { countEvidence } from './formatEvidence';

/**
 * Says what a status rests on: "since 4 July 2023, by one report of 4 July 2023 (Party committee of Shanghai), 3 years old. It rests on 1
 * piece of evidence from 1 source." Absent where no update counts.
 *
 * @param on - The day of the status, a full or partial date.
 */
export function formatBasis(
  { since, update, updateIds, evidence }: StatusOnDay<ProgressUpdate>,
  on: string,
  words: Words,
): string | undefined {
  if (update === undefined || since === undefined) return undefined;
  const { recordedOn, assessor } = update;
  return words.status.basis({
    since: formatDate(since, words),
    updates: updateIds.length,
    recordedOn: formatDate(recordedOn, words),
    assessor,
    age: formatAge(lastDayOf(recordedOn), lastDayOf(on), words),
    evidence: countEvidence(evidence),
  });
}

/** From this many days on an age is in months, and from so many months on in years. */
const [fewestDays, fewestMonths] = [60, 24];

/** Says how old a report is on a day: "10 months old". */
function formatAge(recorded: string, on: string, { status: { age } }: Words): string {
  const [from, to] = [new UTCDate(recorded), new UTCDate(on)];
  const days = differenceInCalendarDays(to, from);
  if (days < 0) return age.later;
  if (days === 0) return age.sameDay;
  if (days < fewestDays) return age.days(days);
  const months = differenceInMonths(to, from);
  return months < fewestMonths ? age.months(months) : age.years(Math.floor(months / 12));
}
