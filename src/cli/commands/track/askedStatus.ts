import type { AsOfOptions, ProgressUpdate, StatusOnDay, StatusStep } from 'policy-tracker';

// The updates are those of any corpus.

/** The day that the status of goals is asked about, and the updates that it is read from. */
export type AskedStatus = AsOfOptions<ProgressUpdate>;

/** The status of a goal on that day. */
export type StatusAnswer = StatusOnDay<ProgressUpdate>;

/** A step in the history of a goal. */
export type HistoryStep = StatusStep<ProgressUpdate>;
