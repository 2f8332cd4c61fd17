import { shippedVocabulary } from '../../data/generated/queryVocabulary';
import { type Assessor, type IndicatorId, indicatorIds } from '../../data/vocabulary/ids';
import { indicatorReports as shippedReports, updates as shippedUpdates } from '../corpus/shipped';
import { lastDayOf, type PartialDate } from '../date/partialDate';
import { checkName, found, InputError } from '../errors/inputError';
import type { LocalText } from '../model/languageMap';
import type { Evidence } from '../model/progress/evidence';
import type { Measurement } from '../model/progress/measurement';
import type { IndicatorReport, ProgressUpdate } from '../model/progress/progressUpdate';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { dateProblem } from '../status/asOf';
import { compareTexts, standing } from '../status/deriveStatus';
import { checkNames, problemAt, throwAny } from './progressOptions';

/**
 * A figure of an indicator, and where it is from.
 *
 * @category Tracking
 */
export interface MeasurementPoint extends Measurement {
  /** When it was learned. */
  readonly recordedOn: PartialDate;
  /** What kind of somebody says so. */
  readonly assessor: Assessor;
  /** Who says so. */
  readonly assessorName: string;
  /** What the report says of the figures, such as of whom exactly they are. Absent where it says nothing. */
  readonly summary?: LocalText | undefined;
  /** What it rests on. */
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
  readonly updates?: readonly ProgressUpdate<string>[] | undefined;
  /** The reports of indicators that are about no goal. Default: the shipped ones. */
  readonly indicatorReports?: readonly IndicatorReport[] | undefined;
  /** As it was known on that day. Default: all that is known. */
  readonly knownOn?: PartialDate | undefined;
  /** The id of the place that the figures are of: a city, a region or a class of cities. Default: any. */
  readonly placeId?: string | undefined;
  /** The vocabulary that has the place, if not the shipped one. */
  readonly vocabulary?: Vocabulary | undefined;
}

/**
 * Lists the figures of an indicator as a series: those of updates, and those of reports about no goal.
 *
 * What somebody has corrected is left out. A figure that one report states for several goals stands in the series once.
 *
 * @param indicatorId - The id of the indicator. Of one's own, one that the updates have.
 * @param options - The place, by which day it was known, and the updates and reports (default: the shipped ones).
 * @returns The figures, the earliest first; those of one time by place.
 * @throws {@link InputError} where there is no such indicator or place, naming the nearest; and where a date is none.
 *
 * @example
 * ```ts
 * import { measurements } from 'policy-tracker';
 *
 * measurements('annual-mean-pm25', { placeId: 'beijing' }).map(({ on, value, unit }) => `${on}: ${value} ${unit}`);
 * // => ['2023: 32 micrograms per cubic metre', '2024: 30.5 micrograms per cubic metre']
 * measurements('average-life-expectancy')[0]?.value; // => 84.11
 * ```
 *
 * @category Tracking
 */
export function measurements(
  // Any text is taken, and the ids that are known are offered.
  indicatorId: IndicatorId | (string & {}),
  options: MeasurementOptions = {},
): MeasurementPoint[] {
  checkNames(options);
  const { knownOn, placeId } = options;
  throwAny([problemAt('knownOn', knownOn === undefined ? undefined : dateProblem(knownOn))]);
  const reports = [...(options.updates ?? shippedUpdates), ...(options.indicatorReports ?? shippedReports)];
  const measured = reports.flatMap((report) => report.measurements ?? []);
  checkId('indicatorId', 'indicator', indicatorId, [
    ...indicatorIds,
    ...measured.map((one) => one.indicatorId),
  ]);
  if (placeId !== undefined) {
    const { cities, regions, cityClasses } = options.vocabulary ?? shippedVocabulary;
    checkId('options.placeId', 'place', placeId, [cities, regions, cityClasses].flatMap(Object.keys));
  }
  const points = standing(reports, knownOn === undefined ? undefined : lastDayOf(knownOn))
    .sort((a, b) => compareTexts(a.id, b.id))
    .flatMap(pointsOf)
    .filter((one) => one.indicatorId === indicatorId && (placeId === undefined || one.placeId === placeId));
  return merged(points).sort(inOrder);
}

function checkId(path: string, kind: string, id: unknown, allowed: readonly string[]): void {
  if (typeof id !== 'string') {
    throw new InputError([{ path, message: `expected an id, found ${found(id)}` }]);
  }
  checkName(path, kind, id, [...new Set(allowed)]);
}

function pointsOf(report: ProgressUpdate<string> | IndicatorReport): MeasurementPoint[] {
  const { id, recordedOn, assessor, assessorName, summary, evidence, measurements: measured = [] } = report;
  const said = { recordedOn, assessor, assessorName, ...(summary && { summary }), evidence };
  return measured.map((one) => ({ ...one, ...said, updateIds: [id] }));
}

/** Makes one point of those that state the same figure, learned on the same day from the same source: with all their evidence. */
function merged(points: readonly MeasurementPoint[]): MeasurementPoint[] {
  const byFigure = new Map<string, MeasurementPoint>();
  for (const point of points) {
    const { on, placeId, value, comparison, unit, recordedOn, assessor, assessorName } = point;
    const key = JSON.stringify([on, placeId, value, comparison, unit, recordedOn, assessor, assessorName]);
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

/** Puts figures in the order of the days they are of; one without a day stands where it was learned. */
function inOrder(a: MeasurementPoint, b: MeasurementPoint): number {
  const dayOf = ({ on, recordedOn }: MeasurementPoint) => lastDayOf(on ?? recordedOn);
  return (
    compareTexts(dayOf(a), dayOf(b)) ||
    compareTexts(a.placeId ?? '', b.placeId ?? '') ||
    compareTexts(lastDayOf(a.recordedOn), lastDayOf(b.recordedOn)) ||
    compareTexts(a.assessorName, b.assessorName) ||
    compareTexts(a.assessor, b.assessor) ||
    a.value - b.value ||
    compareTexts(JSON.stringify(a), JSON.stringify(b))
  );
}
