import type { Condition } from '../query/compile/condition';
import type { AsOf } from '../status/asOf';
import { byFavour } from '../status/byFavour';
import { oppositesOfAchieved } from '../status/contested';
import { closedStatuses } from '../status/deriveStatus';
import { allTests, anyTest } from './combineTests';
import type { Dialect } from './dialect';

/** Writes the test that a goal has one of some statuses on a day. Without an update that counts, a goal that is set is not assessed. */
export function statusSql(
  { values: statuses, asOf }: Condition & { kind: 'status' },
  dialect: Dialect,
): string {
  const reported = statuses.filter((status) => status !== 'not-yet-set' && status !== 'not-assessed');
  const ofSetGoals: string[] = [];
  if (reported.length > 0) ofSetGoals.push(goalsWhere(latestIsIn(reported, dialect), asOf, dialect));
  if (statuses.includes('not-assessed')) {
    ofSetGoals.push(dialect.notInRows('id', `SELECT goalId FROM updates WHERE ${countsSql(asOf, dialect)}`));
  }
  const tests = ofSetGoals.length > 0 ? [allTests([isSetSql(asOf, dialect), anyTest(ofSetGoals)])] : [];
  if (statuses.includes('not-yet-set')) tests.push(`NOT (${isSetSql(asOf, dialect)})`);
  return anyTest(tests);
}

/** Writes the test that a goal has a flag on a day. */
export function flagSql(flag: (Condition & { kind: 'flag' })['flag'], asOf: AsOf, dialect: Dialect): string {
  return allTests([isSetSql(asOf, dialect), flagOfSetGoals(flag, asOf, dialect)]);
}

/** Writes the test that a goal which is set has a flag on a day. The compiler demands every flag. */
function flagOfSetGoals(flag: (Condition & { kind: 'flag' })['flag'], asOf: AsOf, dialect: Dialect): string {
  switch (flag) {
    case 'overdue':
      return overdueSql(asOf, dialect);
    case 'stale':
      return staleSql(asOf, dialect);
    case 'contested':
      return contestedSql(asOf, dialect);
  }
}

/** Writes the test that a goal may have been set by a day. */
function isSetSql({ on }: AsOf, { text }: Dialect): string {
  return `setOnFirstDay <= ${text(on)}`;
}

function overdueSql(asOf: AsOf, dialect: Dialect): string {
  // An absent day becomes `~`, which sorts after all days.
  const isDue = `coalesce(dueDay, '~') < ${dialect.text(asOf.on)}`;
  return `${isDue} AND NOT (${goalsWhere(latestIsIn(closedStatuses, dialect), asOf, dialect)})`;
}

function staleSql(asOf: AsOf, dialect: Dialect): string {
  const [on, staleBefore] = [dialect.text(asOf.on), dialect.text(asOf.staleBefore)];
  const isRecent = `(validFromDay >= ${staleBefore} OR (recordedDay >= ${staleBefore} AND recordedDay <= ${on}))`;
  const isClosed = latestIsIn(closedStatuses, dialect);
  return goalsWhere(`sum(CASE WHEN ${isRecent} THEN 1 ELSE 0 END) = 0 AND NOT (${isClosed})`, asOf, dialect);
}

/** Writes the test that of the latest readings of each assessor two contradict each other. */
function contestedSql(asOf: AsOf, dialect: Dialect): string {
  const { inRows, lastBy, listOf, somePair } = dialect;
  const latest =
    `SELECT goalId, ${lastBy(reading, updateOrder())} AS reading FROM updates ` +
    `WHERE ${countsSql(asOf, dialect)} GROUP BY goalId, assessorKind, assessor`;
  const byGoal = `SELECT goalId, ${listOf('reading')} AS readings FROM (${latest}) AS latest GROUP BY goalId`;
  return inRows(
    'id',
    `SELECT goalId FROM (${byGoal}) AS latest_by_goal WHERE ${somePair('readings', contradictSql)}`,
  );
}

/** What tells whether two readings contradict each other, as one text: the first and the last day of their time, and the status. */
const reading = 'concat(validOnFirstDay, validFromDay, status)';

const firstDayIn = (text: string) => `substring(${text}, 1, 10)`;
const lastDayIn = (text: string) => `substring(${text}, 11, 10)`;
const statusIn = (text: string) => `substring(${text}, 21, 20)`;

/** Writes the test that two readings are different ones of the same time, or opposite outcomes. */
function contradictSql(one: string, other: string): string {
  const isSameTime = `${firstDayIn(one)} <= ${lastDayIn(other)} AND ${firstDayIn(other)} <= ${lastDayIn(one)}`;
  const opposites = oppositesOfAchieved.map((status) => `'${status}'`).join(', ');
  return (
    `(${statusIn(one)} <> ${statusIn(other)} AND ${isSameTime}) OR ` +
    `(${statusIn(one)} = 'achieved' AND ${statusIn(other)} IN (${opposites}))`
  );
}

/**
 * Writes what updates are ordered by: the day from which they count, then the day they were recorded. Of two with the same days the
 * less favourable comes last, and of two with the same status that about the shorter time.
 */
function updateOrder(): string {
  const cases = byFavour.map((status, favour) => `WHEN '${status}' THEN '${favour}'`);
  return `concat(validFromDay, recordedDay, CASE status ${cases.join(' ')} ELSE '' END, validOnFirstDay)`;
}

/** Writes the test that the latest of a group of updates reports one of some statuses. */
function latestIsIn(statuses: readonly string[], dialect: Dialect): string {
  return `${dialect.lastBy('status', updateOrder())} IN (${statuses.map(dialect.text).join(', ')})`;
}

/** Writes the test that the updates of a goal which count on a day pass a test as a group. */
function goalsWhere(groupTest: string, asOf: AsOf, dialect: Dialect): string {
  const goalIds = `SELECT goalId FROM updates WHERE ${countsSql(asOf, dialect)} GROUP BY goalId HAVING ${groupTest}`;
  return dialect.inRows('id', goalIds);
}

/** Writes the test that an update counts on a day: it is valid and known by then, and no update known by then corrects it. */
function countsSql({ on, knownOn }: AsOf, { text, notInRows }: Dialect): string {
  const known = knownOn === undefined ? [] : [`recordedDay <= ${text(knownOn)}`];
  const corrections = ["coalesce(corrects, '') <> ''", ...known].join(' AND ');
  const isCurrent = notInRows('id', `SELECT coalesce(corrects, '') FROM updates WHERE ${corrections}`);
  return [`validFromDay <= ${text(on)}`, ...known, isCurrent].join(' AND ');
}
