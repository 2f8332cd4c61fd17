import type { StatusOnDay } from 'policy-tracker';
import { flagsOf } from './flagsOf';

/** Gives the cells of a status for a program: the goal, the status, its update and its flags. */
export function statusCells(status: StatusOnDay): string[] {
  const { goalId, update } = status;
  return [
    goalId,
    status.status,
    update?.validOn ?? '',
    update?.recordedOn ?? '',
    update?.assessorKind ?? '',
    update?.assessor ?? '',
    flagsOf(status).join(','),
    update?.id ?? '',
  ];
}
