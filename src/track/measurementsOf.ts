import { queryVocabulary } from '../../data/generated/queryVocabulary';
import type { IndicatorId } from '../../data/vocabulary/indicators';
import { type MeasurementPoint, measurementPoints } from '../corpus/measurementPoint';
import { evidence, indicatorReports, updates } from '../corpus/shipped';
import { dateProblem } from '../date/checkDate';
import { lastDayOf, type PartialDate } from '../date/partialDate';
import { checkOptions, type OptionNames, optionProblem, throwProblems } from '../errors/checkOptions';
import { inputError } from '../errors/inputError';
import { checkName } from '../errors/unknownName';
import { wrongForm } from '../errors/wrongForm';
import { compareText } from '../internal/compareText';
import { at, listOf, objectWith } from '../internal/form';
import type { Evidence } from '../model/progress/evidence';
import type { IndicatorReport } from '../model/progress/indicatorReport';
import type { ProgressUpdate } from '../model/progress/progressUpdate';
import { evidenceForm, indicatorReportForm, updateForm } from '../model/progress/reportForm';
import type { NamesOf, Vocabulary } from '../model/vocabulary/vocabulary';
import { vocabularyForm } from '../model/vocabulary/vocabularyForm';
import { currentReports } from '../status/currentUpdates';
import { placeIdsOf } from '../vocabulary/checkId';
import type { ShippedVocabulary } from '../vocabulary/vocabularyOptions';

/**
 * What {@link measurementsOf} needs of a corpus. Every `Corpus` is one.
 *
 * @category Tracking
 */
export interface MeasuredCorpus<V extends Vocabulary = Vocabulary> {
  /** The vocabulary that has the places. */
  readonly vocabulary: V;
  /** The updates. */
  readonly updates: readonly ProgressUpdate[];
  /** The reports of indicators that are about no goal. */
  readonly indicatorReports: readonly IndicatorReport[];
  /** The evidence that they rest on. */
  readonly evidence: readonly Evidence[];
}

/**
 * Which figures to look at.
 *
 * @category Tracking
 */
export interface MeasurementOptions<V extends Vocabulary = ShippedVocabulary> {
  /** The corpus that has the updates and reports. Default: the shipped one. */
  readonly corpus?: MeasuredCorpus<V> | undefined;
  /** As it was known on that day. Default: all that is known. */
  readonly knownOn?: PartialDate | undefined;
  /** The id of the place that the figures are of: a city, a region or a class of cities. Default: any. */
  readonly placeId?: PlaceIdOf<NoInfer<V>> | undefined;
}

/** The ids of the places of a vocabulary. */
type PlaceIdOf<V extends Vocabulary> = NamesOf<V>['city' | 'region' | 'cityClass'];

const measurementOptions: OptionNames<MeasurementOptions> = { corpus: true, knownOn: true, placeId: true };

/**
 * Lists the figures of an indicator as a series: those of updates, and those of reports about no goal.
 *
 * Corrected reports are left out. A figure that one report states for several goals is in the series once.
 *
 * @param indicatorId - The id of the indicator. It may be new, if the updates have it.
 * @param options - The corpus (default: the shipped one), the place, and by which day it was known.
 * @returns The figures, the earliest first; those of one time by place.
 * @throws {@link InputError} where there is no such indicator or place, naming the nearest; and if a date is ill-formed.
 *
 * @example
 * ```ts
 * import { measurementsOf } from 'policy-tracker';
 *
 * measurementsOf('annual-mean-pm25', { placeId: 'beijing' }).map(({ on, value, unit }) => `${on}: ${value} ${unit}`);
 * // => [
 * //   '2013: 89.5 micrograms per cubic metre',
 * //   '2023: 32 micrograms per cubic metre',
 * //   '2024: 30.5 micrograms per cubic metre',
 * //   '2025: 27 micrograms per cubic metre',
 * // ]
 * measurementsOf('good-air-days', { placeId: 'beijing' })[0]?.evidence[0]?.publisher; // => 'China News Service'
 * ```
 *
 * @category Tracking
 */
export function measurementsOf<V extends Vocabulary = ShippedVocabulary>(
  // Any text is taken, and the ids that are known are offered.
  indicatorId: IndicatorId | (string & {}),
  options: MeasurementOptions<V> = {},
): MeasurementPoint[] {
  checkOptions(options, measurementOptions);
  const { knownOn, placeId } = options;
  throwProblems(optionProblem('knownOn', knownOn === undefined ? undefined : dateProblem(knownOn)));
  const { vocabulary, updates, indicatorReports, evidence } = measuredCorpus(options.corpus);
  checkText('indicatorId', 'indicator', indicatorId, [
    ...Object.keys(vocabulary.indicators ?? {}),
    ...measurementPoints(updates, indicatorReports, evidence).map((one) => one.indicatorId),
  ]);
  if (placeId !== undefined) checkText('options.placeId', 'place', placeId, placeIdsOf(vocabulary));
  const current = currentPoints({ updates, indicatorReports, evidence }, knownOn);
  return inSeries(
    current.filter(
      (one) => one.indicatorId === indicatorId && (placeId === undefined || one.placeId === placeId),
    ),
  );
}

/** Lists the figures of all updates and reports that were known by a day, and not corrected by then. */
export function currentPoints(
  { updates, indicatorReports, evidence }: Omit<MeasuredCorpus, 'vocabulary'>,
  knownOn: PartialDate | undefined,
): MeasurementPoint[] {
  const day = knownOn === undefined ? undefined : lastDayOf(knownOn);
  const current = new Set(currentReports([...updates, ...indicatorReports], day).map(({ id }) => id));
  return measurementPoints(updates, indicatorReports, evidence).filter(({ updateIds }) =>
    updateIds.every((id) => current.has(id)),
  );
}

/** Puts figures of one indicator in order, each of them once. */
export function inSeries(points: readonly MeasurementPoint[]): MeasurementPoint[] {
  return merged(points.toSorted((a, b) => compareText(a.updateIds[0] ?? '', b.updateIds[0] ?? ''))).sort(
    inOrder,
  );
}

/** Gives the parts of a corpus that have figures, or the shipped ones. */
export function measuredCorpus(corpus: MeasuredCorpus | undefined): MeasuredCorpus {
  if (corpus === undefined) return { vocabulary: queryVocabulary(), updates, indicatorReports, evidence };
  const form = objectWith(
    {
      vocabulary: vocabularyForm(),
      updates: listOf(updateForm()),
      indicatorReports: listOf(indicatorReportForm()),
      evidence: listOf(evidenceForm()),
    },
    'a corpus with updates',
  );
  throwProblems(at('options.corpus', form(corpus)));
  return corpus;
}

function checkText(path: string, kind: string, id: unknown, allowed: readonly string[]): void {
  if (typeof id !== 'string') {
    throw inputError('wrong-form', path, wrongForm('an id', id));
  }
  checkName(path, kind, id, [...new Set(allowed)], 'unknown-id');
}

/** Makes one point of those that state the same figure, learned on the same day from the same source: with all their evidence. */
function merged(points: readonly MeasurementPoint[]): MeasurementPoint[] {
  const byFigure = new Map<string, MeasurementPoint>();
  for (const point of points) {
    const { on, placeId, series, value, comparison, unit, recordedOn, assessorKind, assessor } = point;
    const key = JSON.stringify([
      on,
      placeId,
      series,
      value,
      comparison,
      unit,
      recordedOn,
      assessorKind,
      assessor,
    ]);
    const known = byFigure.get(key);
    byFigure.set(key, known ? together(known, point) : point);
  }
  return [...byFigure.values()];
}

function together(a: MeasurementPoint, b: MeasurementPoint): MeasurementPoint {
  const evidence = new Map([...a.evidence, ...b.evidence].map((piece) => [piece.id, piece]));
  return {
    ...a,
    evidence: [...evidence.values()],
    updateIds: [...new Set([...a.updateIds, ...b.updateIds])],
    goalIds: [...new Set([...a.goalIds, ...b.goalIds])],
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
