import { firstDayOf, lastDayOf } from '../../../date/partialDate';
import { describeValue } from '../../../errors/describeValue';
import type { Vocabulary } from '../../../model/vocabulary/vocabulary';
import { type Fault, fault } from '../../document/fault';
import { isUnreadable, readableItems } from '../../document/wellFormed';
import {
  type Entry,
  type GoalPart,
  goalEntriesIn,
  type SpeechPart,
  type SpeechRuleGroup,
  type TargetPart,
  targetsOf,
} from '../speech/speechContext';

/** The rules about the figures that a source sets. The ends of ranges are checked with the shape. */
export const targetRules = {
  'wrong-measurability': {
    severity: 'warning',
    requires: 'A goal is `quantified` where it has a target or a figure, and nowhere else has a target.',
    fix: 'Choose `quantified` for a goal with a target; for one without, add the figure that the source states or choose another measurability.',
    check: (speech) => goalEntriesIn(speech).flatMap(wrongMeasurability),
  },
  'range-without-ends': {
    severity: 'error',
    requires: 'A target "between" two figures has both, the lower one first; no other has a second.',
    fix: 'Write the lower figure as `value` and the upper one as `upTo`, or choose another comparison.',
  },
  'other-unit': {
    severity: 'error',
    requires: 'A target is in the unit of its indicator.',
    fix: 'Convert the figure, or name another indicator.',
    check: (speech, { vocabulary }) =>
      targetsIn(speech).flatMap(({ path, target: { indicatorId, unit } }) => {
        const known = unitOf(indicatorId, vocabulary);
        if (known === undefined || unit === undefined || known === unit) return [];
        const measured = `${describeValue(indicatorId)} is measured in ${describeValue(known)}`;
        return [fault([...path, 'unit'], `${measured}, found ${describeValue(unit)}`, unit)];
      }),
  },
  'late-baseline': {
    severity: 'error',
    requires: 'No target starts from a figure of a time after the speech that sets it.',
    fix: 'Look at the date of the baseline. What was measured later belongs into an update.',
    check: (speech) =>
      targetsIn(speech).flatMap(({ path, target: { baseline } }) => {
        const { date } = speech;
        if (baseline?.on === undefined || date === undefined || firstDayOf(baseline.on) <= lastDayOf(date))
          return [];
        const message = `the baseline of ${baseline.on} is later than the speech of ${date}`;
        return [fault([...path, 'baseline', 'on'], message, baseline.on)];
      }),
  },
  'target-without-place': {
    severity: 'warning',
    requires: 'It is plain which place a target is of: its own, or the only one that the goal addresses.',
    fix: 'Name the place with `placeId`.',
    check: (speech) =>
      targetsIn(speech).flatMap(({ path, target, goal: { places } }) => {
        if (target.placeId !== undefined || places === undefined) return [];
        const addressed = readableItems(places).filter(([, { role }]) => role === 'addressee').length;
        if (addressed === 1) return [];
        const found = addressed === 0 ? 'no place' : `${addressed} places`;
        return [fault(path, `the target names no place, and the goal addresses ${found}`)];
      }),
  },
} as const satisfies SpeechRuleGroup;

/** A target, where it is, and its goal. */
interface TargetEntry extends TargetPart {
  readonly goal: GoalPart;
}

function targetsIn(speech: SpeechPart): TargetEntry[] {
  return goalEntriesIn(speech).flatMap(({ path, entry: goal }) =>
    targetsOf({ path, targets: goal.targets }).map((one) => ({ ...one, goal })),
  );
}

function unitOf(indicatorId: string | undefined, { indicators = {} }: Vocabulary): string | undefined {
  return indicatorId !== undefined && Object.hasOwn(indicators, indicatorId)
    ? indicators[indicatorId]?.unit
    : undefined;
}

function wrongMeasurability({ path, entry }: Entry<GoalPart>): Fault[] {
  const { measurability, figures, targets } = entry;
  if (measurability === undefined || isUnreadable(entry, 'targets')) return [];
  const at = [...path, 'measurability'];
  const isWith = (list: readonly unknown[] | undefined) => list !== undefined && list.length > 0;
  if (measurability !== 'quantified') {
    const message = `the goal has a target, but is ${describeValue(measurability)}`;
    return isWith(targets) ? [fault(at, message, measurability)] : [];
  }
  if (isWith(targets) || isWith(figures) || isUnreadable(entry, 'figures')) return [];
  return [fault(at, 'the goal is "quantified", but has no figure', measurability)];
}
