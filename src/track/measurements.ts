import { type IndicatorId, indicatorIds } from '../../data/vocabulary/ids';
import { checkName, found, InputError } from '../inputError';
import type { Evidence } from '../model/evidence';
import type { Measurement } from '../model/measurement';
import { lastDayOf, type PartialDate } from '../model/partialDate';
import type { IndicatorReport, ProgressUpdate } from '../model/progressUpdate';
import { dateProblem } from '../query/moment';
import { indicatorReports as shippedReports, updates as shippedUpdates } from '../speech/shipped';
import { problemAt, throwAny } from './progressOptions';

/**
 * A figure of an indicator, and where it is from.
 *
 * @category Tracking
 */
export interface MeasurementPoint extends Measurement {
  /** When it was learned. */
  readonly recordedOn: PartialDate;
  /** Who says so. */
  readonly assessorName: string;
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
  /** The id of the place that the figures are of. Default: any. */
  readonly placeId?: string | undefined;
}

/**
 * Lists the figures of an indicator as a series: those of updates, and those of reports about no goal.
 *
 * What somebody has corrected is left out. A figure that one report states for several goals stands in the series once.
 *
 * @param indicatorId - The id of the indicator. Of one's own, one that the updates have.
 * @param options - The place, by which day it was known, and the updates and reports (default: the shipped ones).
 * @returns The figures, the earliest first; those of one time by place.
 * @throws {@link InputError} where there is no such indicator, naming the nearest; and where a date is none.
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
  const { knownOn, placeId } = options;
  throwAny([
    problemAt('knownOn', knownOn === undefined ? undefined : dateProblem(knownOn)),
    problemAt(
      'placeId',
      placeId === undefined || typeof placeId === 'string'
        ? undefined
        : `expected an id, found ${found(placeId)}`,
    ),
  ]);
  const reports = [...(options.updates ?? shippedUpdates), ...(options.indicatorReports ?? shippedReports)];
  checkIndicator(indicatorId, reports);
  const knownBy = knownOn === undefined ? undefined : lastDayOf(knownOn);
  const known = reports.filter(({ recordedOn }) => knownBy === undefined || lastDayOf(recordedOn) <= knownBy);
  const corrected = new Set(known.map(({ corrects }) => corrects));
  const points = known
    .filter(({ id }) => !corrected.has(id))
    .flatMap(({ id, recordedOn, assessorName, evidence, measurements: measured = [] }) =>
      measured
        .filter(
          (one) => one.indicatorId === indicatorId && (placeId === undefined || one.placeId === placeId),
        )
        .map((one) => ({ ...one, recordedOn, assessorName, evidence, updateIds: [id] })),
    );
  return merged(points).sort(inOrder);
}

type Report = ProgressUpdate<string> | IndicatorReport;

function checkIndicator(indicatorId: string, reports: readonly Report[]): void {
  const own = reports.flatMap(({ measurements: measured = [] }) => measured.map((one) => one.indicatorId));
  if (typeof indicatorId !== 'string') {
    throw new InputError([{ path: 'indicatorId', message: `expected an id, found ${found(indicatorId)}` }]);
  }
  checkName('indicatorId', 'indicator', indicatorId, [...new Set([...indicatorIds, ...own])]);
}

/** Makes one point of those that state the same figure on the same day by the same source. */
function merged(points: readonly MeasurementPoint[]): MeasurementPoint[] {
  const byFigure = new Map<string, MeasurementPoint>();
  for (const point of points) {
    const { on, placeId, value, comparison, unit, recordedOn, assessorName } = point;
    const key = JSON.stringify([on, placeId, value, comparison, unit, recordedOn, assessorName]);
    const known = byFigure.get(key);
    byFigure.set(key, known ? { ...known, updateIds: [...known.updateIds, ...point.updateIds] } : point);
  }
  return [...byFigure.values()];
}

function inOrder(a: MeasurementPoint, b: MeasurementPoint): number {
  const keyOf = ({ on, placeId = '', recordedOn, value }: MeasurementPoint) =>
    [lastDayOf(on), placeId, lastDayOf(recordedOn), String(value)].join(' ');
  return keyOf(a) < keyOf(b) ? -1 : 1;
}
