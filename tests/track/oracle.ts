import type { GoalLike, ProgressUpdate } from '../../src/index';

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

/** Statuses, the least favourable last. */
const byFavour = [
  'achieved',
  'partly-achieved',
  'in-progress',
  'planned',
  'stalled',
  'no-evidence',
  'superseded',
  'dropped',
  'not-achieved',
];

const closed = ['achieved', 'not-achieved', 'dropped', 'superseded'];

/** The latest of some updates: more than one only where they say the same of the same days. */
function latestOf(updates: readonly ProgressUpdate[]): ProgressUpdate[] {
  const last = <Value>(list: readonly ProgressUpdate[], read: (one: ProgressUpdate) => Value) => {
    const most = list.map(read).reduce((a, b) => (a > b ? a : b));
    return list.filter((one) => read(one) === most);
  };
  if (updates.length === 0) return [];
  return last(
    last(
      last(last(updates, countsFrom), ({ recordedOn }) => lastDay(recordedOn)),
      ({ status }) => byFavour.indexOf(status),
    ),
    ({ validOn }) => firstDay(validOn),
  );
}

/** The day that is asked about, and what else a status depends on. */
interface Asked {
  readonly on: string;
  readonly knownOn?: string | undefined;
  readonly staleAfterDays?: number | undefined;
}

/** What a status depends on of its goal. */
interface TrackedGoal {
  readonly id: string;
  readonly setOn?: string | undefined;
  readonly deadline?: string | undefined;
  readonly targets?: GoalLike['targets'];
}

/** The meaning of a status and its flags a second time, written as plainly as the documentation says it. */
export function documentedStatus(
  goal: TrackedGoal,
  updates: readonly ProgressUpdate[],
  { on, knownOn, staleAfterDays = 365 }: Asked,
) {
  const day = lastDay(on);
  if (goal.setOn !== undefined && day < firstDay(goal.setOn)) {
    const flags = { overdue: false, stale: false, contested: false };
    return { status: 'not-yet-set', updates: [], readings: [], ...flags };
  }
  const counting = currentAmong(updates, knownOn).filter(
    (one) => one.goalId === goal.id && countsFrom(one) <= day,
  );
  const latest = latestOf(counting);
  const status = latest[0]?.status ?? 'not-assessed';
  const isOpen = !closed.includes(status);
  const age = (date: string) => (Date.parse(day) - Date.parse(date)) / 86_400_000;
  const isRecent = (date: string) => age(date) >= 0 && age(date) <= staleAfterDays;
  const readings = readingsThatDiffer(counting);
  const due = [{ dueBy: goal.deadline }, ...(goal.targets ?? [])].flatMap(({ dueBy }) =>
    dueBy === undefined ? [] : lastDay(dueBy),
  );
  return {
    status,
    updates: latest,
    overdue: isOpen && due.length > 0 && due.every((end) => end < day),
    stale:
      isOpen &&
      counting.length > 0 &&
      counting.every((one) => !isRecent(countsFrom(one)) && !isRecent(lastDay(one.recordedOn))),
    contested: readings.length > 0,
    readings,
  };
}

/** The latest readings of those assessors of whom two read the same time differently, or report opposite outcomes. */
function readingsThatDiffer(counting: readonly ProgressUpdate[]): ProgressUpdate[] {
  const nameOf = (one: ProgressUpdate) => `${one.assessorKind}: ${one.assessor}`;
  const assessors = [...new Set(counting.map(nameOf))];
  const latest = assessors.flatMap(
    (name) => latestOf(counting.filter((one) => nameOf(one) === name))[0] ?? [],
  );
  const sharesADay = (a: ProgressUpdate, b: ProgressUpdate) =>
    firstDay(a.validOn) <= countsFrom(b) && firstDay(b.validOn) <= countsFrom(a);
  const areOpposite = (...both: readonly string[]) =>
    both.includes('achieved') && (both.includes('not-achieved') || both.includes('dropped'));
  return latest.filter((one) =>
    latest.some(
      (other) =>
        one.status !== other.status && (sharesADay(one, other) || areOpposite(one.status, other.status)),
    ),
  );
}

/** What a status rests on, a second time: walked backwards from the latest update, as long as each reports the same. */
export function documentedBasis(goal: TrackedGoal, updates: readonly ProgressUpdate[], asked: Asked) {
  const run: ProgressUpdate[] = [];
  let rest = updates;
  for (;;) {
    const { updates: latest } = documentedStatus(goal, rest, asked);
    const order = ({ assessorKind, assessor, id }: ProgressUpdate) => `${assessorKind} ${assessor} ${id}`;
    const [update] = [...latest].sort((a, b) => (order(a) < order(b) ? 1 : -1));
    if (update === undefined || (run[0] && run[0].status !== update.status)) break;
    run.unshift(update);
    // It is left out, and what it corrects stays corrected.
    rest = rest.map((one) => (one === update ? { ...one, goalId: 'left out' } : one));
  }
  return {
    since: run[0]?.validOn,
    updateIds: run.map(({ id }) => id),
    pieces: new Set(run.flatMap(({ evidenceIds }) => evidenceIds)),
  };
}
