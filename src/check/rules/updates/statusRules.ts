import { describeValue } from '../../../errors/describeValue';
import type { ProgressUpdate } from '../../../model/progress/progressUpdate';
import { type Fault, fault } from '../../document/fault';
import { isUnreadable } from '../../document/wellFormed';
import { idsInCircles } from './circles';
import type { ReportPart, UpdateRuleGroup } from './updateContext';

/** The rules about what a status needs. */
export const statusRules = {
  'no-reason': {
    severity: 'error',
    requires:
      'An update with the status `stalled` or `not-achieved` has a reason, and a reason of the kind `other` has a note.',
    fix: 'State the reason found in the evidence. If there is none, say so in the note of a reason of the kind `other`.',
    check: ({ updates }) => updates.flatMap(missingReasons),
  },
  'no-successor': {
    severity: 'error',
    requires:
      'An update with the status `superseded`, and no other, names the goal that has taken the place of its goal, and no two goals take each other’s place.',
    fix: 'Name the goal in `supersededBy`, or choose another status.',
    check: ({ updates }) => [...updates.flatMap(wrongSuccessors), ...mutualSuccessors(updates)],
  },
} as const satisfies UpdateRuleGroup;

type UpdatePart = ReportPart<ProgressUpdate>;

function missingReasons({ path, report }: UpdatePart): Fault[] {
  const { status, reason } = report;
  const needsReason = status === 'stalled' || status === 'not-achieved';
  if (reason === undefined) {
    if (!needsReason || isUnreadable(report, 'reason')) return [];
    return [fault(path, `the status ${describeValue(status)} needs a reason`, status)];
  }
  if (reason.kind !== 'other' || Object.hasOwn(reason, 'note')) return [];
  return [fault([...path, 'reason'], 'a reason of the kind "other" needs a note', 'other')];
}

function wrongSuccessors({ path, report }: UpdatePart): Fault[] {
  const { status, goalId, supersededBy } = report;
  const successor = [...path, 'supersededBy'];
  if (supersededBy === undefined) {
    if (status !== 'superseded' || isUnreadable(report, 'supersededBy')) return [];
    return [fault(path, 'the goal that has taken its place is not named', status)];
  }
  return [
    ...(status !== undefined && status !== 'superseded'
      ? [fault(successor, `the status ${describeValue(status)} has no successor`, supersededBy)]
      : []),
    ...(supersededBy === goalId ? [fault(successor, 'a goal cannot take its own place', goalId)] : []),
  ];
}

/** Lists goals that take each other's place, directly or through others. */
function mutualSuccessors(updates: readonly UpdatePart[]): Fault[] {
  const successors = new Map(
    updates.flatMap(({ report: { goalId, supersededBy } }) =>
      goalId === undefined || supersededBy === undefined ? [] : [[goalId, supersededBy] as const],
    ),
  );
  const circles = idsInCircles((goalId) => successors.get(goalId), successors.keys());
  return updates.flatMap(({ path, report: { goalId, supersededBy } }) => {
    // That a goal takes its own place is said already.
    if (supersededBy === undefined || supersededBy === goalId || !circles.has(goalId ?? '')) return [];
    const message = `${describeValue(supersededBy)} has taken the place of this goal, which has itself taken the place of that one`;
    return [fault([...path, 'supersededBy'], message, supersededBy)];
  });
}
