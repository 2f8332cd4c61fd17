import type { UpdateStatus } from '../model/terms/status';
import type { DatedUpdate } from './currentUpdates';

/** Tells whether the latest statuses of two kinds of assessor differ, or two assessors differ about the latest day. */
export function isContested(valid: readonly DatedUpdate[]): boolean {
  if (valid.length < 2) return false;
  const latestDay = valid.at(-1)?.from;
  const latest = new Map<string, UpdateStatus>();
  const ofLatestDay = new Set<UpdateStatus>();
  for (const { update, from } of valid) {
    latest.set(update.assessorKind, update.status);
    if (from === latestDay) ofLatestDay.add(update.status);
  }
  return new Set(latest.values()).size > 1 || isTied(valid, latestDay, ofLatestDay);
}

/** Tells whether different assessors report different statuses of the same day. One that reports twice does not contradict itself. */
function isTied(
  valid: readonly DatedUpdate[],
  day: string | undefined,
  statuses: ReadonlySet<UpdateStatus>,
): boolean {
  if (statuses.size < 2) return false;
  const assessors = valid.filter(({ from }) => from === day).map(({ update }) => update.assessor);
  return new Set(assessors).size > 1;
}
