import type { PartialDate } from '../date/partialDate';
import type { Evidence } from '../model/progress/evidence';
import type { EvidenceFinder } from '../model/progress/evidenceFinder';
import type { DatedUpdate } from '../status/currentUpdates';

/**
 * What a status rests on.
 *
 * @category Tracking
 */
export interface StatusBasis {
  /**
   * Since when it is so without a break, by the readings: the full or partial date on which the first of the updates is valid that report
   * it, one after the other, up to the day. Absent where no update counts.
   */
  readonly since?: PartialDate | undefined;
  /** The ids of these updates, the earliest first. Empty where no update counts. */
  readonly updateIds: readonly string[];
  /**
   * The pieces of evidence that these updates name, each once. Whose they are is `new Set(evidence.map(({ publisher }) => publisher))`. A
   * piece that the corpus lacks is left out.
   */
  readonly evidence: readonly Evidence[];
}

/**
 * Finds what the status of a goal rests on.
 *
 * @param valid - The updates of the goal that count on the day that is asked about, in order.
 * @param find - The finder of the evidence.
 */
export function statusBasis(valid: readonly DatedUpdate[], find: EvidenceFinder): StatusBasis {
  const status = valid.at(-1)?.update.status;
  const run = valid
    .slice(valid.findLastIndex(({ update }) => update.status !== status) + 1)
    .map(({ update }) => update);
  return {
    ...(run[0] && { since: run[0].validOn }),
    updateIds: run.map(({ id }) => id),
    evidence: find(run),
  };
}
