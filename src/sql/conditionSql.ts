import type { DaySpan } from '../date/span';
import type { Condition, NormalCriteria } from '../query/compile/condition';
import type { TextQuery } from '../query/search/text';
import { allTests, always, anyTest, never } from './combineTests';
import type { Dialect, Pair } from './dialect';
import { flagSql, statusSql } from './statusSql';

/** Writes criteria in normal form as a test of a row of the table of goals. */
export function criteriaSql(criteria: NormalCriteria, dialect: Dialect): string {
  return allTests(criteria.map((condition) => conditionSql(condition, dialect)));
}

/** Writes a condition as a test. The compiler demands every kind of condition. */
function conditionSql(condition: Condition, dialect: Dialect): string {
  switch (condition.kind) {
    case 'place':
      return placeSql(condition, dialect);
    case 'placeRole':
      return holdsAny('placeRoles', condition.values, dialect);
    case 'theme':
      return holdsAny('themeIds', condition.values, dialect);
    case 'primaryTheme':
      return isOneOf('primaryThemeId', condition.values, dialect);
    case 'function':
      return pairSql(['functionIds', 'functionChanges'], [condition.values, condition.qualifiers], dialect);
    case 'actor':
      return pairSql(['actorIds', 'actorRoles'], [condition.values, condition.qualifiers], dialect);
    case 'target':
      return targetSql(condition, dialect);
    case 'stance':
      return isOneOf("coalesce(stance, 'change')", condition.values, dialect);
    case 'direction':
      return isOneOf('directionId', condition.values, dialect);
    case 'speech':
      return isOneOf('speechId', condition.values, dialect);
    case 'action':
      return isOneOf('action', condition.values, dialect);
    case 'measurability':
      return isOneOf('measurability', condition.values, dialect);
    case 'period':
      return spansSql(condition.spans, ['periodFirstDay', 'periodLastDay'], dialect);
    case 'deadline':
      return spansSql(condition.spans, ['deadlineDay', 'deadlineDay'], dialect);
    case 'text':
      return anyTest(condition.queries.map((query) => textSql(query, dialect)));
    case 'status':
      return statusSql(condition, dialect);
    case 'flag': {
      const test = flagSql(condition.flag, condition.asOf, dialect);
      return condition.isMeant ? `(${test})` : `NOT (${test})`;
    }
    case 'anyOf':
      return anyTest(condition.criteria.map((one) => criteriaSql(one, dialect)));
    case 'noneOf':
      return noneSql(condition.criteria.map((one) => criteriaSql(one, dialect)));
  }
}

function placeSql(
  { values, classIds, qualifiers: roles }: Condition & { kind: 'place' },
  dialect: Dialect,
): string {
  const columns: Pair<string> = ['placeIds', 'placeRoles'];
  const named = roles ? holdsPair(columns, [values, roles], dialect) : holdsAny('placeIds', values, dialect);
  if (classIds.length === 0 || (roles && !roles.includes('addressee'))) return named;
  return anyTest([named, holdsPair(columns, [classIds, ['addressee']], dialect)]);
}

/** Writes the test that two list columns hold any of some values at the same position; either may be left open. */
function pairSql(
  [column, otherColumn]: Pair<string>,
  [values, others]: Pair<readonly string[] | undefined>,
  dialect: Dialect,
): string {
  if (values && others) return holdsPair([column, otherColumn], [values, others], dialect);
  return others ? holdsAny(otherColumn, others, dialect) : holdsAny(column, values ?? [], dialect);
}

/** Writes the test that there is a target of one of some indicators, due on a day in one of some spans; either may be left open. */
function targetSql({ values, spans }: Condition & { kind: 'target' }, dialect: Dialect): string {
  if (values?.length === 0 || spans?.length === 0) return never;
  const { text, isAmong, holdsPair: anyPair } = dialect;
  return anyPair(['targetIndicatorIds', 'targetDueDays'], (indicatorId, day) =>
    allTests([
      values ? isAmong(indicatorId, values) : `${indicatorId} <> ''`,
      ...(spans
        ? [anyTest(spans.map(({ from, to }) => `${day} >= ${text(from)} AND ${day} <= ${text(to)}`))]
        : []),
    ]),
  );
}

/** Writes the test that the period between the days in two columns overlaps with a span. */
function spansSql(spans: readonly DaySpan[], [firstDay, lastDay]: Pair<string>, { text }: Dialect): string {
  // An absent day becomes the empty text, which sorts before all days. A NULL would remain NULL under `NOT`.
  return anyTest(
    spans.map(
      ({ from, to }) =>
        `coalesce(${lastDay}, '') >= ${text(from)} AND coalesce(${firstDay}, '') <= ${text(to)}`,
    ),
  );
}

function textSql({ tokens, chineseTerms }: TextQuery, { contains }: Dialect): string {
  return allTests([
    ...tokens.map((token) => contains('searchTokens', ` ${token}`)),
    ...chineseTerms.map((term) => contains('searchText', term)),
  ]);
}

function noneSql(tests: readonly string[]): string {
  return tests.length === 0 ? always : `NOT (${tests.map((test) => `(${test})`).join(' OR ')})`;
}

function isOneOf(column: string, values: readonly string[], { text }: Dialect): string {
  return values.length === 0 ? never : `${column} IN (${values.map(text).join(', ')})`;
}

function holdsAny(column: string, values: readonly string[], dialect: Dialect): string {
  return values.length === 0 ? never : dialect.holdsAny(column, values);
}

function holdsPair(columns: Pair<string>, values: Pair<readonly string[]>, dialect: Dialect): string {
  const [firsts, seconds] = values;
  return firsts.length === 0 || seconds.length === 0
    ? never
    : dialect.holdsPair(
        columns,
        (first, second) => `${dialect.isAmong(first, firsts)} AND ${dialect.isAmong(second, seconds)}`,
      );
}
