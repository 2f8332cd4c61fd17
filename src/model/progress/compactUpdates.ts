import type { UpdateStatus } from '../terms/status';
import type { UpdateLike } from './progressUpdate';

// The updates that questions need are in every bundle that asks one. They are written compactly, and read when they are first needed.

/** What stands between the fields of an update. */
export const fieldSeparator = '|';

/** What stands between updates. */
export const updateSeparator = '\n';

/** Reads the updates on a speech, a line each. The ids lack that of the speech: that of the update, of the goal, and of what it corrects. */
export function updatesFrom(speechId: string, lines: string): UpdateLike[] {
  const inSpeech = (key: string) => `${speechId}/${key}`;
  return lines.split(updateSeparator).map((line) => {
    const [id = '', goalId = '', status, validOn = '', recordedOn = '', assessorKind, assessor, corrects] =
      line.split(fieldSeparator);
    return {
      id: inSpeech(id),
      goalId: inSpeech(goalId),
      status: status as UpdateStatus,
      validOn,
      recordedOn,
      assessorKind: assessorKind as UpdateLike['assessorKind'],
      assessor,
      corrects: corrects && inSpeech(corrects),
    };
  });
}
