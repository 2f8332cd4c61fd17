import { indicatorIds } from '../../data/generated/ids';
import { queryVocabulary } from '../../data/generated/queryVocabulary';
import type { IndicatorId } from '../../data/vocabulary/indicators';
import { indicatorReports as shippedReports, updates as shippedUpdates } from '../corpus/shipped';
import { dateProblem } from '../date/checkDate';
import { lastDayOf, type PartialDate } from '../date/partialDate';
import {
  checkOptions,
  listProblem,
  type OptionNames,
  optionProblem,
  throwProblems,
} from '../errors/checkOptions';
import { inputError } from '../errors/inputError';
import { checkName } from '../errors/unknownName';
import { wrongForm } from '../errors/wrongForm';
import { compareText } from '../internal/compareText';
import type { LanguageMap } from '../model/languageMap';
import type { Evidence } from '../model/progress/evidence';
import type { IndicatorReport } from '../model/progress/indicatorReport';
import type { Measurement } from '../model/progress/measurement';
import type { ProgressUpdate } from '../model/progress/progressUpdate';
import type { AssessorKind } from '../model/terms/assessorKind';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { currentReports } from '../status/currentUpdates';
import { placeIdsOf } from '../vocabulary/checkId';

/**
 * A figure of an indicator, and where it is from.
 *
 * @category Tracking
 */
export interface MeasurementPoint extends Measurement {
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
}

/**
 * Which figures to look at.
 *
 * @category Tracking
 */
export interface MeasurementOptions {
  /** The updates, such as `[...updates, ...mine]`. Default: the shipped ones. */
  readonly updates?: readonly ProgressUpdate[] | undefined;
  /** The reports of indicators that are about no goal. Default: the shipped ones. */
  readonly indicatorReports?: readonly IndicatorReport[] | undefined;
  /** As it was known on that day. Default: all that is known. */
  readonly knownOn?: PartialDate | undefined;
  /** The id of the place that the figures are of: a city, a region or a class of cities. Default: any. */
  readonly placeId?: string | undefined;
  /** The vocabulary that has the place, if not the shipped one. */
  readonly vocabulary?: Vocabulary | undefined;
}

const measurementOptions: OptionNames<MeasurementOptions> = {
  updates: true,
  indicatorReports: true,
  knownOn: true,
  placeId: true,
  vocabulary: true,
};

/**
 * Lists the figures of an indicator as a series: those of updates, and those of reports about no goal.
 *
 * Corrected reports are left out. A figure that one report states for several goals is in the series once.
 *
 * @param indicatorId - The id of the indicator. It may be new, if the updates have it.
 * @param options - The place, by which day it was known, and the updates and reports (default: the shipped ones).
 * @returns The figures, the earliest first; those of one time by place.
 * @throws {@link InputError} where there is no such indicator or place, naming the nearest; and if a date is ill-formed.
 *
 * @example
 * ```ts
 * import { measurementsOf } from 'policy-tracker';
 *
 * measurementsOf('annual-mean-pm25', { placeId: 'beijing' }).map(({ on, value, unit }) => `${on}: ${value} ${unit}`);
 * // => ['2023: 32 micrograms per cubic metre', '2024: 30.5 micrograms per cubic metre']
 * measurementsOf('average-life-expectancy')[0]?.value; // => 84.11
 * ```
 *
 * @category Tracking
 */
export function measurementsOf(
  // Any text is taken, and the ids that are known are offered.
  indicatorId: IndicatorId | (string & {}),
  options: MeasurementOptions = {},
): MeasurementPoint[] {
  checkOptions(options, measurementOptions);
  const { knownOn, placeId } = options;
  throwProblems([
    ...optionProblem('knownOn', knownOn === undefined ? undefined : dateProblem(knownOn)),
    ...listProblem('updates', options.updates),
    ...listProblem('indicatorReports', options.indicatorReports),
  ]);
  const reports = [...(options.updates ?? shippedUpdates), ...(options.indicatorReports ?? shippedReports)];
  const measured = reports.flatMap((report) => report.measurements ?? []);
  checkText('indicatorId', 'indicator', indicatorId, [
    ...indicatorIds,
    ...measured.map((one) => one.indicatorId),
  ]);
  if (placeId !== undefined) {
    checkText('options.placeId', 'place', placeId, placeIdsOf(options.vocabulary ?? queryVocabulary()));
  }
  const points = currentReports(reports, knownOn === undefined ? undefined : lastDayOf(knownOn))
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap(pointsOf)
    .filter((one) => one.indicatorId === indicatorId && (placeId === undefined || one.placeId === placeId));
  return merged(points).sort(inOrder);
}

function checkText(path: string, kind: string, id: unknown, allowed: readonly string[]): void {
  if (typeof id !== 'string') {
    throw inputError('wrong-form', path, wrongForm('an id', id));
  }
  checkName(path, kind, id, [...new Set(allowed)], 'unknown-id');
}

function pointsOf(report: ProgressUpdate | IndicatorReport): MeasurementPoint[] {
  const { id, recordedOn, assessorKind, assessor, summary, evidence, measurements: measured = [] } = report;
  const said = { recordedOn, assessorKind, assessor, ...(summary && { summary }), evidence };
  return measured.map((one) => ({ ...one, ...said, updateIds: [id] }));
}

/** Makes one point of those that state the same figure, learned on the same day from the same source: with all their evidence. */
function merged(points: readonly MeasurementPoint[]): MeasurementPoint[] {
  const byFigure = new Map<string, MeasurementPoint>();
  for (const point of points) {
    const { on, placeId, value, comparison, unit, recordedOn, assessorKind, assessor } = point;
    const key = JSON.stringify([on, placeId, value, comparison, unit, recordedOn, assessorKind, assessor]);
    const known = byFigure.get(key);
    byFigure.set(key, known ? together(known, point) : point);
  }
  return [...byFigure.values()];
}

function together(a: MeasurementPoint, b: MeasurementPoint): MeasurementPoint {
  const evidence = new Map([...a.evidence, ...b.evidence].map((one) => [JSON.stringify(one), one]));
  return {
    ...a,
    evidence: [...evidence.values()],
    updateIds: [...new Set([...a.updateIds, ...b.updateIds])],
  };
}

/** Puts figures in the order of the days they are of; one without a day is placed by the day it was recorded. */
function inOrder(a: MeasurementPoint, b: MeasurementPoint): number {
  const dayOf = ({ on, recordedOn }: MeasurementPoint) => lastDayOf(on ?? recordedOn);
  return (
    compareText(dayOf(a), dayOf(b)) ||
    compareText(a.placeId ?? '', b.placeId ?? '') ||
    compareText(lastDayOf(a.recordedOn), lastDayOf(b.recordedOn)) ||
    compareText(a.assessor, b.assessor) ||
    compareText(a.assessorKind, b.assessorKind) ||
    a.value - b.value ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  );
}
