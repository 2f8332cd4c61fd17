import { groupBy } from '../../../internal/groupBy';
import type { Evidence, EvidenceEntry } from '../../../model/progress/evidence';
import type { IndicatorReport } from '../../../model/progress/indicatorReport';
import type { Measurement } from '../../../model/progress/measurement';
import type { ProgressUpdate } from '../../../model/progress/progressUpdate';
import type { Vocabulary } from '../../../model/vocabulary/vocabulary';
import type { OtherReport, OtherUpdate } from '../../checkedCorpus';
import type { PathSegment } from '../../document/fault';
import { readableItems, type WellFormed } from '../../document/wellFormed';
import type { RuleGroup } from '../rule';
import type { OtherGoal } from '../speech/speechContext';

/** What updates may refer to besides each other. */
export interface UpdateContext {
  readonly vocabulary: Vocabulary;
  /** The goals that updates may be about, by id. */
  readonly goals: ReadonlyMap<string, OtherGoal>;
  /** Updates of other files, which those checked may correct. */
  readonly otherUpdates: readonly OtherUpdate[];
  /** Reports of other files. */
  readonly otherReports: readonly OtherReport[];
  /** Evidence of other files, which those checked may name. */
  readonly otherEvidence: readonly Evidence[];
}

/** An update or report as far as it can be read, and its path. */
export interface ReportPart<Report> {
  readonly path: readonly PathSegment[];
  readonly report: WellFormed<Report>;
}

/** A piece of evidence as far as it can be read, its id, and its path. */
export interface EvidencePart {
  readonly path: readonly PathSegment[];
  readonly id: string;
  readonly piece: WellFormed<EvidenceEntry>;
}

/** An update, or a report of indicators. */
export type AnyReport = ProgressUpdate | IndicatorReport;

/** A file of updates as far as it can be read. */
export interface UpdatesPart {
  readonly updates: readonly ReportPart<ProgressUpdate>[];
  readonly reports: readonly ReportPart<IndicatorReport>[];
  readonly evidence: readonly EvidencePart[];
  /** Whether the lists of updates and reports can be read. */
  readonly areListed: boolean;
}

/** Rules of updates by their names. */
export type UpdateRuleGroup = RuleGroup<UpdatesPart, UpdateContext>;

/** Lists all updates and reports. */
export function reportsIn({ updates, reports }: UpdatesPart): ReportPart<AnyReport>[] {
  return [...updates, ...reports];
}

/** A measurement as far as it can be read, its path, and when it was learned. */
export interface MeasurementPart {
  readonly path: readonly PathSegment[];
  readonly measurement: WellFormed<Measurement>;
  readonly recordedOn: string | undefined;
}

/** Lists the measurements of all updates and reports. */
export function measurementsIn(part: UpdatesPart): MeasurementPart[] {
  return reportsIn(part).flatMap(({ path, report: { measurements, recordedOn } }) =>
    readableItems(measurements).map(([index, measurement]) => ({
      path: [...path, 'measurements', index],
      measurement,
      recordedOn,
    })),
  );
}

/** Groups updates and reports by their ids. */
export function reportsById(parts: readonly ReportPart<AnyReport>[]) {
  const named = parts.flatMap(({ path, report: { id } }) => (id === undefined ? [] : [{ path, id }]));
  return groupBy(named, ({ id }) => id);
}
