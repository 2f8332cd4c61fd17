import type { ProgressUpdate } from 'policy-tracker';
import { statuses } from 'policy-tracker/vocabulary';
import { type Speaking, termLabel } from '../../read/terms';
import { tableDate } from './formatDay';

/** Names the readings that contest a goal, in a sentence: what each reads, of which time, and who reports the facts. There is none where it is not contested. */
export function contestOf(readings: readonly ProgressUpdate[], speaking: Speaking): string[] {
  if (readings.length === 0) return [];
  const described = readings.map(({ status, validOn, assessor }) => ({
    status: termLabel(statuses, status, speaking),
    validOn: tableDate(validOn, speaking.words),
    assessor,
  }));
  return [speaking.words.status.contest(described)];
}
