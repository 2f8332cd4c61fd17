import { lastDayOf, type PartialDate } from '../date/partialDate';
import { groupBy } from '../internal/groupBy';
import type { Target } from '../model/goal/target';
import type { TargetState } from '../model/progress/targetState';
import { boundsOf, type MeasuredValue, meets, type TargetBounds } from './targetBounds';
import { paceOf, type TargetPace, type TargetStart } from './targetPace';

/** What was measured, and of which time. */
export interface DatedValue extends MeasuredValue {
  /** When it was measured: a full or partial date, of which the last day counts. */
  readonly on: PartialDate;
  /** The key of its series. Absent where the indicator has one. */
  readonly series?: string | undefined;
}

/**
 * How a target stands, with everything that this is computed from.
 *
 * @category Tracking
 */
export interface TargetStanding<M> {
  /** How it stands. */
  readonly state: TargetState;
  /** Whether it was met only after the day it was due, when a figure did not meet it. Absent where it was not. */
  readonly metLate?: true | undefined;
  /** The values that meet the target. */
  readonly bounds: TargetBounds;
  /** The measurements that it is computed from, the earliest first. */
  readonly measurements: readonly M[];
  /** The latest of them; of several of that time, the one that shows least. */
  readonly latest?: M | undefined;
  /** Other figures of its time. Empty where there is one. */
  readonly alsoLatest: readonly M[];
  /** The first time at which every measurement meets the target: one of these. */
  readonly firstMet?: M | undefined;
  /** Where the way to the target starts. */
  readonly start?: TargetStart | undefined;
  /**
   * How far the latest measurement is on the way. Absent where there is no way: the start meets the target, nothing was measured since, or
   * the measurement is beyond a range, on the other side of it.
   */
  readonly pace?: TargetPace | undefined;
}

/** What is asked of a target: on which day, and from when its goal was set. */
export interface AskedTime {
  /** The day that is asked about. */
  readonly on: string;
  /** The first day on which the goal may have been set. What was measured before says only where the way starts. */
  readonly setFrom?: string | undefined;
}

/** The way to a target: where it may start, and which values are at its end. */
export interface TargetWay {
  readonly starts: readonly TargetStart[];
  readonly bounds: TargetBounds;
}

/**
 * Finds the way to a target.
 *
 * @param measurements - What was measured, the earliest first, in one series.
 * @param setFrom - The first day on which the goal may have been set.
 */
export function wayTo(target: Target, measurements: readonly DatedValue[], setFrom?: string): TargetWay {
  const starts = startsOf(target, measurements, setFrom);
  const sides = new Set(starts.map(({ value }) => Math.sign(value - target.value)));
  return { starts, bounds: boundsOf(target, sides.size === 1 ? starts[0]?.value : undefined) };
}

/** Gives the series that counts: the one that the latest figure is of. Of several, that of the baseline, or else the first by its key. */
export function seriesFor({ baseline }: Target, measurements: readonly DatedValue[]): string | undefined {
  const day = measurements
    .map(({ on }) => lastDayOf(on))
    .sort()
    .at(-1);
  const latest = measurements.filter(({ on }) => lastDayOf(on) === day).map(({ series }) => series);
  return latest.find((series) => series === baseline?.series) ?? latest.sort()[0];
}

/**
 * Lists where the way to a target may start: at the baseline, if it is of the series; or else at the last figure from before the goal was
 * set, or the first since. Several figures may be of that time.
 *
 * @param measurements - What was measured, the earliest first, in one series.
 */
function startsOf(
  { baseline, dueBy }: Target,
  measurements: readonly DatedValue[],
  setFrom = '',
): TargetStart[] {
  if (baseline && (measurements.length === 0 || baseline.series === measurements[0]?.series)) {
    return [{ value: baseline.value, on: baseline.on, isBaseline: true }];
  }
  const days = measurements.map(({ on }) => lastDayOf(on));
  const day = days.findLast((one) => one < setFrom) ?? days[0];
  if (day === undefined || (dueBy !== undefined && lastDayOf(dueBy) <= day)) return [];
  return measurements
    .filter(({ on }) => lastDayOf(on) === day)
    .map(({ value, on }) => ({ value, on, isBaseline: false }));
}

/**
 * Tells how a target stands by what was measured.
 *
 * @param target - The target.
 * @param way - The way to it.
 * @param measurements - What was measured by the day that is asked about, the earliest first: of the indicator and place of the target,
 *   in one series, each of which meets it or does not.
 * @param asked - The day that is asked about, and from when the goal was set.
 */
export function standingOf<M extends DatedValue>(
  target: Target,
  { starts, bounds }: TargetWay,
  measurements: readonly M[],
  { on, setFrom = '' }: AskedTime,
): TargetStanding<M> {
  const isMet = (one: M) => meets(one, bounds) === true;
  const times = [...groupBy(measurements, (one) => lastDayOf(one.on))];
  // Where two figures of one time differ, the target is met if both meet it.
  const readings = times
    .map(([day, figures]) => ({ day, figures, isMet: figures.every(isMet) }))
    .filter(({ day }) => setFrom <= day);
  const last = times.at(-1)?.[1] ?? [];
  const unmet = last.filter((one) => !isMet(one));
  const { latest, start, pace } = leastProgress(starts, unmet.length > 0 ? unmet : last, target, bounds);
  const first = readings.find((one) => one.isMet);
  const wasMetBefore =
    start !== undefined &&
    (start.isBaseline || lastDayOf(start.on) < setFrom) &&
    meets(start, bounds) === true;
  const isBeyond =
    latest !== undefined && start !== undefined && isBeyondRange(latest.value, start.value, bounds);
  const dueDay = target.dueBy && lastDayOf(target.dueBy);
  const metLate =
    dueDay !== undefined &&
    !wasMetBefore &&
    first !== undefined &&
    readings.some(({ day }) => dueDay <= day && day < first.day);
  return {
    state: stateOf(dueDay, readings, { wasMetBefore, isBeyond, pace, on }),
    ...(metLate && { metLate }),
    bounds,
    measurements,
    ...(latest && { latest }),
    alsoLatest: last.filter((one) => one !== latest),
    ...(first && { firstMet: first.figures[0] }),
    ...(start && { start }),
    ...(pace && !isBeyond && { pace }),
  };
}

/** Tells whether a value is beyond a range, seen from the start. */
function isBeyondRange(
  value: number,
  start: number,
  { from = -Infinity, upTo = Infinity }: TargetBounds,
): boolean {
  return (start < from && value > upTo) || (start > upTo && value < from);
}

/** Of several figures of the first time, and several of the last, finds the two that show the least progress. */
function leastProgress<M extends DatedValue>(
  starts: readonly TargetStart[],
  ends: readonly M[],
  target: Target,
  bounds: TargetBounds,
): Partial<Pick<TargetStanding<M>, 'latest' | 'start' | 'pace'>> {
  const started = starts.find((start) => meets(start, bounds) !== false);
  if (started) return { start: started, latest: ends.at(-1) };
  const ways = starts.flatMap((start) =>
    ends.map((latest) => ({ start, latest, pace: paceOf(latest, start, target) })),
  );
  const [least] = ways.sort((a, b) => (a.pace?.share ?? 0) - (b.pace?.share ?? 0));
  return least ?? { start: starts[0], latest: ends.at(-1) };
}

/** Whether the figures of one time meet the target. */
interface Reading {
  readonly day: string;
  readonly isMet: boolean;
}

/** What else a state depends on. */
interface Circumstances {
  /** Whether the way starts with a value that meets the target: a ceiling above it asks for no cut. */
  readonly wasMetBefore: boolean;
  /** Whether the latest value is beyond a range, on the other side of it. */
  readonly isBeyond: boolean;
  readonly pace: TargetPace | undefined;
  readonly on: string;
}

/** Gives the state by the times since the goal was set at which there are figures. */
function stateOf(
  dueDay: string | undefined,
  readings: readonly Reading[],
  { wasMetBefore, isBeyond, pace, on }: Circumstances,
): TargetState {
  const last = readings.at(-1);
  if (!last) return 'no-measurement';
  const sinceDue = dueDay === undefined ? [] : readings.filter(({ day }) => dueDay <= day);
  if (sinceDue.length > 0 && !sinceDue.some(({ isMet }) => isMet)) return 'missed';
  const firstMet = wasMetBefore ? -1 : readings.findIndex(({ isMet }) => isMet);
  if (last.isMet) {
    const since = readings.slice(firstMet + 1);
    return since.length > 0 && since.every(({ isMet }) => isMet) ? 'held' : 'met';
  }
  if (dueDay !== undefined && dueDay < on && sinceDue.length === 0) return 'no-measurement';
  if (wasMetBefore || readings.some(({ isMet }) => isMet)) return 'reached-then-lost';
  if (isBeyond) return 'off-track';
  if (pace?.timeShare === undefined) return 'too-early';
  return pace.share - pace.timeShare > -leastDifference ? 'on-track' : 'off-track';
}

/** Shares that differ by less are the same: 0.1 + 0.2 is not quite 0.3. */
const leastDifference = 1e-9;
