import { firstDayOf } from '../date/partialDate';
import type { DatedUpdate } from './currentUpdates';
import type { StatusGoal } from './deriveStatus';
import { dueDayOf } from './dueDayOf';

/**
 * Tells whether a goal was achieved, but certainly after the day by which it was due.
 *
 * @param goal - The goal.
 * @param valid - Its updates that count on the day that is asked about, in order.
 */
export function isLate(goal: StatusGoal, valid: readonly DatedUpdate[]): boolean {
  return valid.at(-1)?.update.status === 'achieved' && (dueDayOf(goal) ?? '~') < achievedOn(valid);
}

/**
 * The first day on which the goal may have been achieved, by the kind of assessor that reports it last: where its last unbroken run of
 * such reports begins. A different report of another kind of assessor in between does not make it late.
 */
function achievedOn(valid: readonly DatedUpdate[]): string {
  const assessorKind = valid.at(-1)?.update.assessorKind;
  const own = valid.filter(({ update }) => update.assessorKind === assessorKind);
  const before = own.findLastIndex(({ update }) => update.status !== 'achieved');
  const first = own[before + 1];
  return first ? firstDayOf(first.update.validOn) : '';
}
