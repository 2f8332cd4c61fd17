import { describeValue } from '../../../errors/describeValue';
import type { ProgressUpdate } from '../../../model/progress/progressUpdate';
import type { UpdateStatus } from '../../../model/terms/status';
import { withBroader } from '../../../vocabulary/hierarchy';
import { type Fault, fault } from '../../document/fault';
import { isUnreadable } from '../../document/wellFormed';
import { idsInCircles } from './circles';
import type { ReportPart, UpdateContext, UpdateRuleGroup, UpdatesPart } from './updateContext';

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
  'plan-as-delivery': {
    severity: 'warning',
    requires:
      'An update with the status `in-progress`, `partly-achieved` or `achieved` rests on more than official documents and announcements, which say what is to be done.',
    fix: 'Name evidence of what was done, or choose the status `planned`. Leave it where the goal asks for no more than such a document, as one that a law be passed.',
    check: plansAsDelivery,
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

/** The statuses that say that something was delivered. What has stalled may have been stopped by a document. */
const deliveryStatuses: readonly (UpdateStatus | undefined)[] = [
  'in-progress',
  'partly-achieved',
  'achieved',
];

/** The kinds of evidence, narrower ones included, that show what is to be done, and not that it was done. */
const planKinds: readonly string[] = ['official-document', 'announcement'];

function plansAsDelivery(
  { updates, evidence }: UpdatesPart,
  { vocabulary, otherEvidence }: UpdateContext,
): Fault[] {
  const kinds = new Map<string, string | undefined>([
    ...otherEvidence.map(({ id, kind }) => [id, kind] as const),
    ...evidence.map(({ id, piece }) => [id, piece.kind] as const),
  ]);
  // Evidence of a kind that cannot be read, or that is not there, may show anything.
  const isPlan = (id: string | undefined) => {
    const kind = id === undefined ? undefined : kinds.get(id);
    return (
      kind !== undefined && withBroader(kind, vocabulary.evidenceKinds).some((one) => planKinds.includes(one))
    );
  };
  return updates.flatMap(({ path, report: { status, evidenceIds = [] } }) => {
    if (status === undefined || !deliveryStatuses.includes(status)) return [];
    if (evidenceIds.length === 0 || !evidenceIds.every(isPlan)) return [];
    const message = `the status ${describeValue(status)} rests on plans, notices or announcements alone, which do not show that anything was done`;
    return [fault([...path, 'status'], message, status)];
  });
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
