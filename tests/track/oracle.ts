import type { Evidence, ProgressUpdate } from '../../src/index';

/** The last day that a partial date may mean, a second time, and by nothing but a calendar. */
export function lastDay(date: string): string {
  const [year = '', part = '12', day] = (date.split('/').at(-1) ?? '').split('-');
  const month = part.replace('Q1', '03').replace('Q2', '06').replace('Q3', '09').replace('Q4', '12');
  const isLeap = Number(year) % 4 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1];
  return `${year}-${month}-${day ?? days}`;
}

/** The first day that a partial date may mean, by nothing but a table. */
export function firstDay(date: string): string {
  const [year = '', part = '01', day = '01'] = (date.split('/')[0] ?? '').split('-');
  const month = part.replace('Q1', '01').replace('Q2', '04').replace('Q3', '07').replace('Q4', '10');
  return `${year}-${month}-${day}`;
}

/** The day from which an update counts: the last it may be about, and never after it was recorded. */
export function countsFrom({ validOn, recordedOn }: Pick<ProgressUpdate, 'validOn' | 'recordedOn'>): string {
  return [lastDay(validOn), lastDay(recordedOn)].sort()[0] ?? '';
}

/** The current updates of all goals: those that no other one corrects. */
export function currentAmong(updates: readonly ProgressUpdate[], knownOn?: string): ProgressUpdate[] {
  const known = updates.filter(
    ({ recordedOn }) => knownOn === undefined || lastDay(recordedOn) <= lastDay(knownOn),
  );
  return known.filter(({ id }) => !known.some(({ corrects }) => corrects === id));
}

/** The meaning of a status a second time, written as plainly as the documentation says it. */
export function documentedStatus(
  goalId: string,
  updates: readonly ProgressUpdate[],
  on: string,
  knownOn?: string,
) {
  const rank = (one: ProgressUpdate) => `${countsFrom(one)} ${lastDay(one.recordedOn)} ${one.id}`;
  let latest: ProgressUpdate | undefined;
  for (const one of currentAmong(updates, knownOn)) {
    const isMeant = one.goalId === goalId && countsFrom(one) <= lastDay(on);
    if (isMeant && (latest === undefined || rank(one) > rank(latest))) latest = one;
  }
  return { status: latest?.status ?? 'not-assessed', update: latest };
}

/** What a status rests on, a second time: walked backwards from the latest update, as long as each reports the same. */
export function documentedBasis(
  goalId: string,
  updates: readonly ProgressUpdate[],
  evidence: readonly Evidence[],
  on: string,
  knownOn?: string,
) {
  const run: ProgressUpdate[] = [];
  let rest = updates;
  for (;;) {
    const { update } = documentedStatus(goalId, rest, on, knownOn);
    if (update === undefined || (run[0] && run[0].status !== update.status)) break;
    run.unshift(update);
    // It is left out, and what it corrects stays corrected.
    rest = rest.map((one) => (one === update ? { ...one, goalId: 'left out' } : one));
  }
  const named = run.flatMap(({ evidenceIds }) => evidenceIds);
  return {
    since: run[0]?.validOn,
    updateIds: run.map(({ id }) => id),
    pieces: evidence.filter(({ id }) => named.includes(id)).map(({ id }) => id),
  };
}
