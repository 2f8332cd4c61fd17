import type { UpdateLike } from '../model/progress/progressUpdate';
import type { UpdateStatus } from '../model/terms/status';
import type { DatedUpdate } from './currentUpdates';

/** The outcomes that contradict `achieved`, whenever they are reported: what was achieved can be neither missed nor given up. */
export const oppositesOfAchieved: readonly UpdateStatus[] = ['not-achieved', 'dropped'];

/**
 * Lists the readings that contest a goal, in order: of each assessor the latest one, where that of another contradicts it. A reading
 * that its assessor has replaced takes no part.
 *
 * @param valid - The updates that count, in order.
 */
export function contestingReadings<U extends UpdateLike>(valid: readonly DatedUpdate<U>[]): U[] {
  const latestBy = new Map(valid.map((one) => [one.reader, one]));
  const latest = valid.filter((one) => latestBy.get(one.reader) === one);
  return latest.filter((one) => latest.some((other) => contradict(one, other))).map(({ update }) => update);
}

/** Tells whether two readings are different ones of the same time, of which a day in common is enough; or opposite outcomes. */
function contradict(one: DatedUpdate, other: DatedUpdate): boolean {
  const [first, second] = [one.update.status, other.update.status];
  const isSameTime = one.first <= other.from && other.first <= one.from;
  return (isSameTime && first !== second) || areOpposite(first, second) || areOpposite(second, first);
}

function areOpposite(outcome: UpdateStatus, other: UpdateStatus): boolean {
  return outcome === 'achieved' && oppositesOfAchieved.includes(other);
}
