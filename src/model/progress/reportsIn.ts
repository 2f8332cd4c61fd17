import type { Evidence } from './evidence';
import type { IndicatorReport } from './indicatorReport';
import type { ProgressUpdate } from './progressUpdate';
import type { UpdateFile } from './updateFile';

/** What a file of updates has, as a corpus has it. */
export interface FileReports {
  readonly evidence: readonly Evidence[];
  readonly updates: readonly ProgressUpdate[];
  readonly indicatorReports: readonly IndicatorReport[];
}

/** Gives the evidence, the updates and the reports of a file of updates, which may be a list of updates. */
export function reportsIn(updates: readonly ProgressUpdate[] | UpdateFile = []): FileReports {
  const file: UpdateFile = 'updates' in updates ? updates : { updates };
  const { evidence = {}, indicatorReports = [] } = file;
  return {
    evidence: Object.entries(evidence).map(([id, piece]) => ({ id, ...piece })),
    updates: file.updates,
    indicatorReports,
  };
}
