import type { PartialDate } from '../date/partialDate';
import type { LanguageMap } from '../model/languageMap';
import type { Names } from '../model/names';
import type { Evidence } from '../model/progress/evidence';
import { type EvidenceFinder, evidenceFinder } from '../model/progress/evidenceFinder';
import type { IndicatorReport } from '../model/progress/indicatorReport';
import type { Measurement } from '../model/progress/measurement';
import type { ProgressUpdate } from '../model/progress/progressUpdate';
import type { AssessorKind } from '../model/terms/assessorKind';

/**
 * A figure of an indicator, and where it is from.
 *
 * @category Tracking
 */
export interface MeasurementPoint<N extends Names = Names> extends Measurement {
  /** When it was learned. */
  readonly recordedOn: PartialDate;
  /** The kind of assessor. */
  readonly assessorKind: AssessorKind;
  /** The assessor. */
  readonly assessor: string;
  /** What the report says about the figures, such as exactly what they cover. Absent where it says nothing. */
  readonly summary?: LanguageMap | undefined;
  /** What it is based on. */
  readonly evidence: readonly Evidence[];
  /** The ids of the updates and reports that state it: several where one report is about several goals. */
  readonly updateIds: readonly string[];
  /** The ids of the goals that these updates are about. Empty where it was reported for no goal. */
  readonly goalIds: readonly N['goal'][];
}

/**
 * Lists the figures that updates and reports of indicators state, each by itself, in their order.
 *
 * @param evidence - The evidence that they name.
 */
export function measurementPoints<N extends Names>(
  updates: readonly ProgressUpdate<N>[],
  indicatorReports: readonly IndicatorReport[],
  evidence: readonly Evidence[],
): MeasurementPoint<N>[] {
  const find = evidenceFinder(evidence);
  return [
    ...updates.flatMap((update) => pointsOf(update, [update.goalId], find)),
    ...indicatorReports.flatMap((report) => pointsOf<N>(report, [], find)),
  ];
}

function pointsOf<N extends Names>(
  report: ProgressUpdate<N> | IndicatorReport,
  goalIds: readonly N['goal'][],
  find: EvidenceFinder,
): MeasurementPoint<N>[] {
  const { id, recordedOn, assessorKind, assessor, summary, measurements = [] } = report;
  const said = { recordedOn, assessorKind, assessor, ...(summary && { summary }), evidence: find([report]) };
  return measurements.map((one) => ({ ...one, ...said, updateIds: [id], goalIds }));
}
