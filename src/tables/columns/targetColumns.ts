import { lastDayOf } from '../../date/partialDate';
import type { Goal } from '../../model/goal/goal';
import type { Target } from '../../model/goal/target';
import { defineColumns, type TableColumnOf } from './column';
import { languageMapColumns } from './languageMapColumns';

/**
 * A target, and the goal that it is of.
 *
 * @category Tables
 */
export interface TargetOfGoal {
  /** The id of the goal. */
  readonly goalId: string;
  /** The place of the target among those of the goal: 1 for the first. */
  readonly number: number;
  /** The target. */
  readonly target: Target;
}

/** Lists the targets of goals, in their order. */
export function targetsOf(goals: readonly Goal[]): TargetOfGoal[] {
  return goals.flatMap(({ id: goalId, targets = [] }) =>
    targets.map((target, index) => ({ goalId, number: index + 1, target })),
  );
}

/** The columns that the tables of targets and of their progress begin with: which target it is, and what it asks for. */
export const goalOfTarget = [
  ['goalId', 'text', 'required', 'The id of the goal.', ({ goalId }: TargetOfGoal) => goalId],
  [
    'number',
    'number',
    'required',
    'The place of the target among those of the goal: 1 for the first.',
    ({ number }: TargetOfGoal) => number,
  ],
] as const;

/** The columns of what a target asks for. */
export const figureOfTarget = [
  ['unit', 'text', 'required', 'The unit of all figures.', ({ target }: TargetOfGoal) => target.unit],
  [
    'comparison',
    'text',
    'required',
    'How the value that is measured is to compare with `value`.',
    ({ target }: TargetOfGoal) => target.comparison,
  ],
  [
    'value',
    'number',
    'required',
    'The figure that the source sets; of a range, its lower end.',
    ({ target }: TargetOfGoal) => target.value,
  ],
  ['upTo', 'number', 'optional', 'The upper end of a range.', ({ target }: TargetOfGoal) => target.upTo],
  [
    'dueBy',
    'date',
    'optional',
    'The full or partial date by whose end it is to be reached, where the source names one.',
    ({ target }: TargetOfGoal) => target.dueBy,
  ],
] as const;

/** The column of what is measured. */
export const indicatorOfTarget = [
  'indicatorId',
  'text',
  'required',
  'The id of what is measured.',
  ({ target }: TargetOfGoal) => target.indicatorId,
] as const;

/** The columns of the table of targets. */
export const targetColumns: readonly TableColumnOf<TargetOfGoal>[] =
  /* @__PURE__ */ defineColumns<TargetOfGoal>([
    ...goalOfTarget,
    indicatorOfTarget,
    ...figureOfTarget,
    [
      'baselineValue',
      'number',
      'optional',
      'The figure that the source starts from.',
      ({ target: { baseline } }) => baseline?.value,
    ],
    [
      'baselineOn',
      'date',
      'optional',
      'The full or partial date for which that was measured.',
      ({ target: { baseline } }) => baseline?.on,
    ],
    [
      'baselineSeries',
      'text',
      'optional',
      'The key of its series, where the indicator has several.',
      ({ target: { baseline } }) => baseline?.series,
    ],
    [
      'placeId',
      'text',
      'optional',
      'The id of the place that is to be measured, where it is not the only one that the goal addresses.',
      ({ target: { placeId } }) => placeId,
    ],
    ...languageMapColumns<TargetOfGoal>(
      'condition',
      'What the source makes the figure depend on',
      ({ target: { condition } }) => condition,
    ),
    [
      'dueDay',
      'day',
      'derived optional',
      'The last day by which it may be due.',
      ({ target: { dueBy } }) => (dueBy === undefined ? undefined : lastDayOf(dueBy)),
    ],
  ]);
