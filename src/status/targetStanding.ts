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
  /** The values that meet the target. */
  readonly bounds: TargetBounds;
  /** The measurements that it is computed from, the earliest first. */
  readonly measurements: readonly M[];
  /** The latest of them. */
  readonly latest?: M | undefined;
  /** The first of them that meets the target. */
  readonly firstMet?: M | undefined;
  /** Where the way to the target starts. */
  readonly start?: TargetStart | undefined;
  /** How far the latest measurement is on the way. Absent where there is no way: the start meets the target, or nothing was measured since. */
  readonly pace?: TargetPace | undefined;
}

/**
 * Tells how a target stands by what was measured.
 *
 * @param target - The target.
 * @param measurements - What was measured by the day that is asked about, the earliest first: of the indicator and place of the target,
 *   in one series, each of which meets it or does not.
 * @param on - The day that is asked about.
 */
export function standingOf<M extends DatedValue>(
  target: Target,
  measurements: readonly M[],
  on: string,
): TargetStanding<M> {
  const bounds = boundsOf(target);
  const isMet = (one: M) => meets(one, bounds) === true;
  const times = [...groupBy(measurements, (one) => lastDayOf(one.on))];
  // Where two figures of one time differ, the target is met if both meet it.
  const readings = times.map(([day, figures]) => ({ day, isMet: figures.every(isMet) }));
  const [first = [], last = []] = [times[0]?.[1], times.at(-1)?.[1]];
  // The baseline of another series is on no way with these figures.
  const baseline = target.baseline?.series === last[0]?.series ? target.baseline : undefined;
  const unmet = last.filter((one) => !isMet(one));
  const { latest, start, pace } = leastProgress(
    startsFrom(baseline, first, target),
    unmet.length > 0 ? unmet : last,
    target,
    bounds,
  );
  const wasMetBefore = baseline !== undefined && meets(baseline, bounds) === true;
  return {
    state: stateOf(target, readings, { wasMetBefore, pace, on }),
    bounds,
    measurements,
    ...(latest && { latest }),
    ...(measurements.some(isMet) && { firstMet: measurements.find(isMet) }),
    ...(start && { start }),
    ...(pace && { pace }),
  };
}

/** Lists where the way to a target may start: at the baseline, or at a figure of the first time that was measured. */
function startsFrom(
  baseline: Target['baseline'],
  first: readonly DatedValue[],
  { dueBy }: Target,
): TargetStart[] {
  if (baseline) return [{ value: baseline.value, on: baseline.on, isBaseline: true }];
  return first
    .filter(({ on }) => dueBy === undefined || lastDayOf(on) < lastDayOf(dueBy))
    .map(({ value, on }) => ({ value, on, isBaseline: false }));
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

/** The figures of one time. */
interface Reading {
  readonly day: string;
  readonly isMet: boolean;
}

/** What else a state depends on. */
interface Circumstances {
  /** Whether the source starts from a value that meets the target: a ceiling above it asks for no cut. */
  readonly wasMetBefore: boolean;
  readonly pace: TargetPace | undefined;
  readonly on: string;
}

function stateOf(
  { dueBy }: Target,
  readings: readonly Reading[],
  { wasMetBefore, pace, on }: Circumstances,
): TargetState {
  const last = readings.at(-1);
  if (!last) return 'no-measurement';
  const dueDay = dueBy && lastDayOf(dueBy);
  const sinceDue = dueDay === undefined ? [] : readings.filter(({ day }) => dueDay <= day);
  if (sinceDue.length > 0 && !sinceDue.some(({ isMet }) => isMet)) return 'missed';
  const firstMet = wasMetBefore ? -1 : readings.findIndex(({ isMet }) => isMet);
  if (last.isMet) {
    const since = readings.slice(firstMet + 1);
    return since.length > 0 && since.every(({ isMet }) => isMet) ? 'held' : 'met';
  }
  if (dueDay !== undefined && dueDay < on && sinceDue.length === 0) return 'no-measurement';
  if (wasMetBefore || readings.some(({ isMet }) => isMet)) return 'reached-then-lost';
  if (pace?.timeShare === undefined) return 'too-early';
  return pace.share - pace.timeShare > -leastDifference ? 'on-track' : 'off-track';
}

/** Shares that differ by less are the same: 0.1 + 0.2 is not quite 0.3. */
const leastDifference = 1e-9;
