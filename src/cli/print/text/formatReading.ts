import type { ProgressUpdate } from 'policy-tracker';

/** Says what an update reads in the evidence, of which time, and who reports the facts. */
export function formatReading({ status, validOn, assessor }: ProgressUpdate): string {
  return `${status} as of ${validOn} (assessor: ${assessor})`;
}

/** Says the same of several updates. */
export function formatReadings(readings: readonly ProgressUpdate[]): string {
  return readings.map(formatReading).join('; ');
}

/** Names the readings that contest a goal, in a sentence. There is none where it is not contested. */
export function contestOf(readings: readonly ProgressUpdate[]): string[] {
  return readings.length === 0 ? [] : [`The readings that differ: ${formatReadings(readings)}.`];
}
