import { formatDay } from '../../print/text/formatDay';
import type { AskedStatus } from './askedStatus';

/** Says of which day a status is, by which day its updates were known, and which assessors count. */
export function formatAsOf({ on, knownOn, assessorKind }: AskedStatus): string {
  const known = knownOn === undefined ? '' : `, as known ${formatDay(knownOn)}`;
  const kinds = [assessorKind ?? []].flat();
  const counted = kinds.length === 0 ? '' : `, counting only assessors of the kind ${kinds.join(' or ')}`;
  return `${formatDay(on)}${known}${counted}`;
}
