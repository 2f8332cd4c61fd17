import type { MeasurementPoint } from '../../corpus/measurementPoint';
import type { TargetProgress } from '../../track/progressTowards';
import { defineColumns, type TableColumnOf } from './column';
import { figureOfTarget, goalOfTarget, indicatorOfTarget } from './targetColumns';

/** The columns of the table of progress: everything that a state is computed from. */
export const progressColumns: readonly TableColumnOf<TargetProgress>[] =
  /* @__PURE__ */ defineColumns<TargetProgress>([
    ...goalOfTarget,
    ['on', 'day', 'required', 'The day that was asked about.', ({ on }) => on],
    ['state', 'text', 'required', 'How the target stands on that day.', ({ state }) => state],
    indicatorOfTarget,
    ['placeId', 'text', 'optional', 'The id of the place that is measured.', ({ placeId }) => placeId],
    ...figureOfTarget,
    ['metFrom', 'number', 'optional', 'The lowest value that meets the target.', ({ bounds }) => bounds.from],
    [
      'metUpTo',
      'number',
      'optional',
      'The highest value that meets the target.',
      ({ bounds }) => bounds.upTo,
    ],
    [
      'metStrictly',
      'text',
      'required',
      '`true` where that lowest or highest value itself does not meet the target, else `false`.',
      ({ bounds: { isStrict = false } }) => String(isStrict),
    ],
    ['startValue', 'number', 'optional', 'The value that the way starts from.', ({ start }) => start?.value],
    ['startOn', 'date', 'optional', 'When that was measured.', ({ start }) => start?.on],
    [
      'startIsBaseline',
      'text',
      'optional',
      '`true` where the source names it, `false` where it was measured: last before the goal was set, or first since.',
      ({ start }) => start && String(start.isBaseline),
    ],
    ['latestValue', 'number', 'optional', 'The latest measurement.', ({ latest }) => latest?.value],
    ['latestOn', 'date', 'optional', 'When it was measured.', ({ latest }) => latest?.on],
    [
      'evenValue',
      'number',
      'optional',
      'The value that an even pace would have reached by then.',
      ({ pace }) => pace?.evenValue,
    ],
    [
      'share',
      'number',
      'optional',
      'How far the latest measurement is on the way: 0 at the start, 1 at the target.',
      ({ pace }) => pace?.share,
    ],
    [
      'timeShare',
      'number',
      'optional',
      'How much of the time had passed by then: 0 at the start, 1 on the day it is due.',
      ({ pace }) => pace?.timeShare,
    ],
    [
      'firstMetOn',
      'date',
      'optional',
      'When a measurement first met the target.',
      ({ firstMet }) => firstMet?.on,
    ],
    [
      'metLate',
      'text',
      'required',
      '`true` where it was met only after the day it was due, when a figure did not meet it, else `false`.',
      ({ metLate = false }) => String(metLate),
    ],
    [
      'measurements',
      'objects',
      'required',
      'The measurements that this is computed from, each with its value, its date and the updates that state it.',
      ({ measurements }) => measurements.map(figureOf),
    ],
    [
      'unused',
      'objects',
      'required',
      'The measurements that were not used, each with the reason.',
      ({ unused }) => unused.map(({ reason, measurement }) => ({ reason, ...figureOf(measurement) })),
    ],
  ]);

function figureOf({ indicatorId, value, comparison, on, series, updateIds }: MeasurementPoint): object {
  return { indicatorId, value, comparison, on, series, updateIds };
}
