import type { UpdateStatus } from '../terms/status';
import type { UpdateLike } from './progressUpdate';

// The updates that questions need are in every bundle that asks one. They are written compactly, and read when they are first needed.

/** Gives the id that the update of a line has here. */
export const idOfLine = (speechId: string, index: number) => `${speechId}/${index}`;

/**
 * Reads the updates on a speech, a line each: the key of the goal, the status, the two dates, the kind of assessor and its number, and
 * the id of the update that is corrected, if one is.
 *
 * Their own ids and the names of assessors are left out: statuses need only which update is corrected, and which assessors are the same.
 */
export function updatesFrom(speechId: string, lines: string): UpdateLike[] {
  return lines.split('\n').map((line, index) => {
    const [goal, status, validOn = '', recordedOn = '', assessorKind, assessor, corrects] = line.split(' ');
    return {
      id: idOfLine(speechId, index),
      goalId: `${speechId}/${goal}`,
      status: status as UpdateStatus,
      validOn,
      recordedOn,
      assessorKind: assessorKind as UpdateLike['assessorKind'],
      assessor,
      corrects,
    };
  });
}
