import type { ProgressUpdate } from 'policy-tracker';

/** Says what an update reads in the evidence, of which time, and who reports the facts. */
function formatReading({ status, validOn, assessor }: ProgressUpdate): string {
  return `${status} as of ${validOn} (assessor: ${assessor})`;
}

/** Names the readings that contest a goal, in a sentence. There is none where it is not contested. */
export function contestOf(readings: readonly ProgressUpdate[]): string[] {
  return readings.length === 0
    ? []
    : [`The readings that differ: ${readings.map(formatReading).join('; ')}.`];
}
