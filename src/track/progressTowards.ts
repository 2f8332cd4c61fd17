import type { MeasurementPoint } from '../corpus/measurementPoint';
import { dateProblem } from '../date/checkDate';
import { firstDayOf, isOverOn, lastDayOf, type PartialDate } from '../date/partialDate';
import { checkOptions, type OptionNames, optionProblem, throwProblems } from '../errors/checkOptions';
import { at, described, listOf, objectWith, optional, text } from '../internal/form';
import type { GoalLike } from '../model/goal/goalLike';
import type { Target } from '../model/goal/target';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { meets } from '../status/targetBounds';
import { seriesFor, standingOf, type TargetStanding, wayTo } from '../status/targetStanding';
import { currentPoints, inSeries, type MeasuredCorpus, measuredCorpus } from './measurementsOf';

/**
 * The day that progress is asked about.
 *
 * @category Tracking
 */
export interface ProgressOptions {
  /** The day. A partial date means its last day. Figures of later days are ignored. */
  readonly on: PartialDate;
  /** The day by which the figures were known: those recorded later are ignored. Default: all that is known. */
  readonly knownOn?: PartialDate | undefined;
  /** The corpus that has the figures. Default: the shipped one. */
  readonly corpus?: MeasuredCorpus | undefined;
}

const progressOptions: OptionNames<ProgressOptions> = { on: true, knownOn: true, corpus: true };

/**
 * A figure of an indicator that says when it was measured.
 *
 * @category Tracking
 */
export interface DatedMeasurement extends MeasurementPoint {
  /** The full or partial date for which it was measured. */
  readonly on: PartialDate;
}

/**
 * Why a figure was not used: it names no place; it has no date; it is of a related indicator with another definition; it is of a series that does not join
 * the one used; or it is a bound that does not show whether the target is met.
 *
 * @category Tracking
 */
export type UnusedReason = 'no-place' | 'no-date' | 'other-definition' | 'other-series' | 'inconclusive';

/**
 * How a target stands on a day, with everything that this is computed from.
 *
 * @category Tracking
 */
export interface TargetProgress extends TargetStanding<DatedMeasurement> {
  /** The id of the goal. */
  readonly goalId: string;
  /** The place of the target among those of the goal: 1 for the first. */
  readonly number: number;
  /** The day that was asked about. */
  readonly on: string;
  /** The target. */
  readonly target: Target;
  /** The id of the place that is measured. Absent where neither the target nor the goal says which one is meant. */
  readonly placeId?: string | undefined;
  /** The figures of the place, or of none, that were not used, each with the reason. */
  readonly unused: readonly { readonly reason: UnusedReason; readonly measurement: MeasurementPoint }[];
}

/**
 * What of a goal its progress depends on. Every {@link Goal} has it.
 *
 * @category Tracking
 */
export type MeasuredGoal = Pick<GoalLike, 'id' | 'places' | 'setOn'> & {
  readonly targets?: readonly Target[] | undefined;
};

/**
 * Computes how far a goal is towards each of its targets, from what was measured by a day.
 *
 * The state is computed and not judged: it stands beside the status that updates report, and replaces nothing. Every component is in the
 * answer, so that it can be computed again:
 *
 * - `bounds` are the values that meet the target. A figure to reach is met beyond it too, on the side away from the start. "About" is met
 *   from one per cent before the figure on. Nothing is rounded: 59.94 does not meet 60. A measurement "about" may be one per cent more or
 *   less, and decides nothing where that matters.
 * - `start` is the baseline that the source names, or else the last measurement from before the goal was set, or the first since. What was
 *   measured before the goal was set says nothing else.
 * - `pace.share` is how far the latest measurement is on the straight way from the start to the target, and `pace.evenValue` the value
 *   that an even pace would have reached by then; dates count by the last day they may mean.
 * - `measurements` are of the target's own indicator and place, and of one series: the one of the latest figure, or that of the baseline
 *   where both are measured then. What was left out is in `unused`, with the reason. Of figures of one time, the one that shows least
 *   counts.
 * - `metLate` says that a figure did not meet the target when it was due, and a later one does.
 *
 * @param goal - The goal, with its `targets`.
 * @param options - The day, the day by which the figures were known, and the corpus that has them (default: the shipped one).
 * @returns How each target stands, in their order. Empty where the goal has no target, or was not yet set on the day.
 * @throws {@link InputError} where an option is unknown, a date is ill-formed, or the goal or corpus is none.
 *
 * @example
 * ```ts
 * import { progressTowards } from 'policy-tracker';
 *
 * const unit = 'micrograms per cubic metre';
 * const goal = {
 *   id: 'my-plan/clean-air',
 *   places: [{ placeId: 'beijing', role: 'addressee' }],
 *   targets: [{ indicatorId: 'annual-mean-pm25', comparison: 'at-most', value: 25, unit, dueBy: '2035' }],
 * } as const;
 * const [progress] = progressTowards(goal, { on: '2024' });
 *
 * progress?.measurements.map(({ on, value }) => `${on}: ${value}`); // => ['2013: 89.5', '2023: 32', '2024: 30.5']
 * progress?.state; // => 'on-track'
 * progress?.pace?.share.toFixed(2); // => '0.91'
 * ```
 *
 * @see {@link https://open-sdg.readthedocs.io/en/latest/calculating-progress/ | Open SDG: how progress is calculated}, which compares
 *   growth rates where this compares with a straight line
 * @category Tracking
 */
export function progressTowards(goal: MeasuredGoal, options: ProgressOptions): TargetProgress[] {
  checkOptions(options, progressOptions);
  const { on, knownOn } = options;
  throwProblems([
    ...optionProblem('on', dateProblem(on)),
    ...optionProblem('knownOn', knownOn === undefined ? undefined : dateProblem(knownOn)),
    ...at('goal', measuredGoalForm()(goal)),
  ]);
  const corpus = measuredCorpus(options.corpus);
  const day = lastDayOf(on);
  const { targets = [], setOn } = goal;
  if (targets.length === 0 || (setOn !== undefined && day < firstDayOf(setOn))) return [];
  const points = currentPoints(corpus, knownOn).filter((one) => isOverOn(day, one.on ?? one.recordedOn));
  const known = { points, vocabulary: corpus.vocabulary, day };
  return targets.map((target, index) => ({
    goalId: goal.id,
    number: index + 1,
    on: day,
    ...progressOf(target, goal, known),
  }));
}

function measuredGoalForm() {
  const target = objectWith({
    indicatorId: text,
    comparison: text,
    unit: text,
    dueBy: optional(described(dateProblem)),
  });
  return objectWith(
    {
      id: text,
      places: listOf(objectWith({ placeId: text, role: text })),
      targets: optional(listOf(target)),
    },
    'a goal',
  );
}

/** What is known by the day that is asked about. */
interface Known {
  readonly points: readonly MeasurementPoint[];
  readonly vocabulary: Vocabulary;
  readonly day: string;
}

function progressOf(
  target: Target,
  goal: MeasuredGoal,
  { points, vocabulary, day }: Known,
): Omit<TargetProgress, 'goalId' | 'number' | 'on'> {
  const placeId = target.placeId ?? onlyAddressee(goal);
  const own = points.filter((one) => placeId !== undefined && one.placeId === placeId);
  const ofIndicator = inSeries(own.filter(({ indicatorId }) => indicatorId === target.indicatorId));
  const dated = ofIndicator.filter((one): one is DatedMeasurement => one.on !== undefined);
  const series = seriesFor(target, dated);
  const setFrom = goal.setOn && firstDayOf(goal.setOn);
  const way = wayTo(
    target,
    dated.filter((one) => one.series === series),
    setFrom,
  );
  const reasonAgainst = (one: MeasurementPoint): UnusedReason | undefined => {
    if (one.on === undefined) return 'no-date';
    if (one.series !== series) return 'other-series';
    return meets(one, way.bounds) === undefined ? 'inconclusive' : undefined;
  };
  const used = dated.filter((one) => reasonAgainst(one) === undefined);
  const unused = ofIndicator.flatMap((measurement) => {
    const reason = reasonAgainst(measurement);
    return reason ? [{ reason, measurement }] : [];
  });
  const unplaced = points.filter(
    (one) => one.placeId === undefined && one.indicatorId === target.indicatorId,
  );
  const related = own.filter(({ indicatorId }) => areVariants(indicatorId, target.indicatorId, vocabulary));
  return {
    target,
    ...(placeId !== undefined && { placeId }),
    ...standingOf(target, way, used, { on: day, setFrom }),
    unused: [
      ...unused,
      ...inSeries(unplaced).map((measurement) => ({ reason: 'no-place' as const, measurement })),
      ...inSeries(related).map((measurement) => ({ reason: 'other-definition' as const, measurement })),
    ],
  };
}

/** The place that a goal addresses, where it addresses one only. */
function onlyAddressee({ places }: MeasuredGoal): string | undefined {
  const addressed = places.filter(({ role }) => role === 'addressee');
  return addressed.length === 1 ? addressed[0]?.placeId : undefined;
}

/** Tells whether two indicators are definitions of the same: one is a variant of the other, or both are of a third. */
function areVariants(id: string, other: string, { indicators = {} }: Vocabulary): boolean {
  if (id === other) return false;
  const originalOf = (one: string) =>
    (Object.hasOwn(indicators, one) ? indicators[one]?.variantOf : undefined) ?? one;
  return originalOf(id) === originalOf(other);
}
