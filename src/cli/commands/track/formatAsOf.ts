import { assessorKinds } from 'policy-tracker/vocabulary';
import { formatDay } from '../../print/text/formatDay';
import { type Speaking, termLabel } from '../../read/terms';
import type { AskedStatus } from './askedStatus';

/** Says of which day a status is, by which day its updates were known, and which assessors count. */
export function formatAsOf({ on, knownOn, assessorKind }: AskedStatus, speaking: Speaking): string {
  const { words } = speaking;
  return words.status.asOf({
    on: formatDay(on, words),
    knownOn: knownOn && formatDay(knownOn, words),
    kinds: [assessorKind ?? []].flat().map((kind) => termLabel(assessorKinds, kind, speaking)),
  });
}
