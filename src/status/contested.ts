import type { DatedUpdate } from './currentUpdates';

/** Tells whether the latest statuses of two kinds of assessor differ, or two assessors differ about the latest day. */
export function isContested(valid: readonly DatedUpdate[]): boolean {
  if (valid.length < 2) return false;
  const latestDay = valid.at(-1)?.from;
  const latest = new Map(valid.map(({ update }) => [update.assessorKind, update.status]));
  const ofLatestDay = valid.flatMap(({ update, from }) => (from === latestDay ? [update] : []));
  return (
    differ([...latest.values()]) ||
    // One that reports twice does not contradict itself.
    (differ(ofLatestDay.map(({ status }) => status)) && differ(ofLatestDay.map(({ assessor }) => assessor)))
  );
}

function differ(texts: readonly unknown[]): boolean {
  return texts.some((text) => text !== texts[0]);
}
