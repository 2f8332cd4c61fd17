import { UTCDate } from '@date-fns/utc/date';
import { format } from 'date-fns/format';
import { type Speech, textIn } from 'policy-tracker';
import { formatDate } from './formatDay';

const list = new Intl.ListFormat('en-GB');

/** Says who gave a speech, with their offices, on what occasion and when. */
export function formatSpeaker(speech: Speech, language: string): string {
  const names = speech.speakers.map(({ name, offices }) =>
    [
      textIn(name, language),
      // A body that issued a document holds no office.
      ...(offices.length === 0 ? [] : [list.format(offices.map((office) => textIn(office, language)))]),
    ].join(', '),
  );
  return `${names.join('; ')}. ${formatOccasion(speech, language)}`;
}

/** Says on what occasion a speech was given, and when: "New Year address, 15 January 2030." */
export function formatOccasion({ date, endDate, event }: Speech, language: string): string {
  return `${textIn(event.name, language)}, ${formatDays(date, endDate)}.`;
}

/** Writes out one date, or the first day and the last: "28 September 2021", "14 to 15 July 2025", "30 July to 2 August 2025". */
function formatDays(date: string, endDate: string | undefined): string {
  if (endDate === undefined) return formatDate(date);
  const isOneMonth = date.slice(0, 7) === endDate.slice(0, 7);
  return `${format(new UTCDate(date), isOneMonth ? 'd' : 'd MMMM')} to ${formatDate(endDate)}`;
}
