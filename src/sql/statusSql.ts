import type { Condition } from '../query/compile/condition';
import type { AsOf } from '../status/asOf';
import { closedStatuses } from '../status/deriveStatus';
import { anyTest } from './combineTests';
import type { Dialect } from './dialect';

/** Writes the test that a goal has one of some statuses on a day. Without an update that counts, it is not assessed. */
export function statusSql(
  { values: statuses, asOf }: Condition & { kind: 'status' },
  dialect: Dialect,
): string {
  const reported = statuses.filter((status) => status !== 'not-assessed');
  const tests: string[] = [];
  if (reported.length > 0) tests.push(latestStatusSql(reported, asOf, dialect));
  if (reported.length < statuses.length) {
    tests.push(dialect.notInRows('id', `SELECT goalId FROM updates WHERE ${countsSql(asOf, dialect)}`));
  }
  return anyTest(tests);
}

/** Writes the test that a goal has a flag on a day. The compiler demands every flag. */
export function flagSql(flag: (Condition & { kind: 'flag' })['flag'], asOf: AsOf, dialect: Dialect): string {
  switch (flag) {
    case 'overdue':
      return overdueSql(asOf, dialect);
    case 'stale':
      return staleSql(asOf, dialect);
    case 'contested':
      return anyTest([kindsDifferSql(asOf, dialect), assessorsDifferSql(asOf, dialect)]);
  }
}

function overdueSql(asOf: AsOf, dialect: Dialect): string {
  // An absent deadline becomes `~`, which sorts after all days.
  const isDue = `coalesce(deadlineDay, '~') < ${dialect.text(asOf.on)}`;
  return `${isDue} AND NOT (${latestStatusSql([...closedStatuses], asOf, dialect)})`;
}

function staleSql(asOf: AsOf, dialect: Dialect): string {
  const [on, staleBefore] = [dialect.text(asOf.on), dialect.text(asOf.staleBefore)];
  const isRecent = `(validFromDay >= ${staleBefore} OR (recordedDay >= ${staleBefore} AND recordedDay <= ${on}))`;
  return goalsWhere(`sum(CASE WHEN ${isRecent} THEN 1 ELSE 0 END) = 0`, asOf, dialect);
}

/** Writes the test that the latest statuses by two kinds of assessor differ. */
function kindsDifferSql(asOf: AsOf, dialect: Dialect): string {
  const { inRows, lastBy, countDistinct } = dialect;
  const latestByKind =
    `SELECT goalId, assessorKind, ${lastBy('status', updateOrder)} AS latest FROM updates ` +
    `WHERE ${countsSql(asOf, dialect)} GROUP BY goalId, assessorKind`;
  return inRows(
    'id',
    `SELECT goalId FROM (${latestByKind}) AS latest_by_kind GROUP BY goalId HAVING ${countDistinct('latest')} > 1`,
  );
}

/** Writes the test that two assessors report different statuses of the latest day. */
function assessorsDifferSql(asOf: AsOf, dialect: Dialect): string {
  const { inRows, countDistinct } = dialect;
  const latestDays = `SELECT goalId, max(validFromDay) FROM updates WHERE ${countsSql(asOf, dialect)} GROUP BY goalId`;
  const isOfLatestDay = inRows('(goalId, validFromDay)', latestDays);
  return inRows(
    'id',
    `SELECT goalId FROM updates WHERE ${isOfLatestDay} AND ${countsSql(asOf, dialect)} GROUP BY goalId ` +
      `HAVING ${countDistinct('status')} > 1 AND ${countDistinct('assessor')} > 1`,
  );
}

/** The order of updates: by the day from which they count, then by the day they were recorded, then by id. */
const updateOrder = 'concat(validFromDay, recordedDay, id)';

function latestStatusSql(statuses: readonly string[], asOf: AsOf, dialect: Dialect): string {
  const latest = dialect.lastBy('status', updateOrder);
  return goalsWhere(`${latest} IN (${statuses.map(dialect.text).join(', ')})`, asOf, dialect);
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
