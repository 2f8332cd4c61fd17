import { statuses, statusFlags } from 'policy-tracker/vocabulary';
import { flagsOf } from '../../print/text/flagsOf';
import { type Speaking, termLabel } from '../../read/terms';
import type { StatusAnswer } from './askedStatus';

/** The room that a column of statuses has at least, so that the id of any fits. */
export const widestStatus = 'partly-achieved'.length;

/** Names a status and its flags. */
export function statusLabels(status: StatusAnswer, speaking: Speaking): string[] {
  return [
    termLabel(statuses, status.status, speaking),
    ...flagsOf(status).map((flag) => termLabel(statusFlags, flag, speaking)),
  ];
}
