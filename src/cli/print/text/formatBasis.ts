import { UTCDate } from '@date-fns/utc/date';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInMonths } from 'date-fns/differenceInMonths';
import type { ProgressUpdate, StatusOnDay } from 'policy-tracker';
import { lastDayOf } from '../../../date/partialDate';
import { formatDate } from './formatDay';
import { formatEvidence } from './formatEvidence';
import { pluralise } from './pluralise';

/**
 * Says what a status rests on: "since 4 July 2023, by one report of 4 July 2023 (Party committee of Shanghai), 3 years old. It rests on 1
 * piece of evidence from 1 source." Absent where no update counts.
 *
 * @param on - The day of the status, a full or partial date.
 */
export function formatBasis(
  { since, update, updateIds, evidence }: StatusOnDay<ProgressUpdate>,
  on: string,
): string | undefined {
  if (update === undefined || since === undefined) return undefined;
  const isOne = updateIds.length === 1;
  const one = evidence.length === 1 ? 'one report' : 'one update';
  const updates = isOne ? one : `${updateIds.length} updates, the latest`;
  const { recordedOn, assessor } = update;
  const age = formatAge(lastDayOf(recordedOn), lastDayOf(on));
  const who = `${formatDate(recordedOn)} (${assessor})`;
  const pieces = `${isOne ? 'It rests' : 'They rest'} on ${formatEvidence(evidence)}.`;
  return `since ${formatDate(since)}, by ${updates} of ${who}, ${age}. ${pieces}`;
}

/** From this many days on an age is in months, and from so many months on in years. */
const [fewestDays, fewestMonths] = [60, 24];

/** Says how old a report is on a day: "10 months old". */
function formatAge(recorded: string, on: string): string {
  const [from, to] = [new UTCDate(recorded), new UTCDate(on)];
  const days = differenceInCalendarDays(to, from);
  if (days < 0) return 'made later than that';
  if (days === 0) return 'made that day';
  if (days < fewestDays) return `${pluralise(days, 'day')} old`;
  const months = differenceInMonths(to, from);
  return months < fewestMonths ? `${months} months old` : `${Math.floor(months / 12)} years old`;
}
