import { UTCDate } from '@date-fns/utc/date';
import { format } from 'date-fns/format';
import type { Speech } from 'policy-tracker';

/** Says who spoke, in which roles, on what occasion and when. */
export function saidBy({ speakers, date, event }: Speech): string {
  const names = speakers.map(
    ({ name, roles }) => `${name.en}, ${roles.map((role) => role.en).join(' and ')}`,
  );
  return `${names.join('; ')}. ${event.name.en}, ${format(new UTCDate(date), 'd MMMM yyyy')}.`;
}
