import { shippedVocabulary } from '../../data/generated/queryVocabulary';
import { checkName } from '../errors/unknownName';
import type { GoalLike } from '../model/goal/goalLike';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { compileCriteria } from '../query/compile/compileCriteria';
import type { Condition, NormalCriteria } from '../query/compile/condition';
import type { KnownIds } from '../query/compile/knownIds';
import type { GoalCriteria } from '../query/criteria';
import type { CriteriaNames } from '../query/queryOptions';
import type { TextQuery } from '../query/search/text';
import type { AsOf } from '../status/asOf';
import { closedStatuses } from '../status/deriveStatus';
import type { ShippedVocabulary, VocabularyOptions } from '../vocabulary/vocabularyOptions';

/**
 * The databases that SQL is written for.
 *
 * @category SQL
 */
export const sqlDialects = ['duckdb', 'clickhouse'] as const;

/**
 * The name of a database that SQL is written for.
 *
 * @category SQL
 */
export type SqlDialect = (typeof sqlDialects)[number];

/**
 * What {@link toSql} takes besides the criteria.
 *
 * @category SQL
 */
export interface SqlOptions<V extends Vocabulary = ShippedVocabulary> extends VocabularyOptions<V> {
  /** The database. */
  readonly dialect: SqlDialect;
}

/**
 * A statement, and the values that go with it.
 *
 * @category SQL
 */
export interface SqlQuery {
  /** The statement: it selects the ids of the goals that meet the criteria, in order. */
  readonly sql: string;
  /** Its condition alone, for a statement of one's own over the table `goals`, such as a count. It takes the same `params`. */
  readonly where: string;
  /** The values of `$1`, `$2` and so on. Empty for ClickHouse, where they stand in the statement, escaped. */
  readonly params: readonly string[];
}

/**
 * Writes criteria as SQL over the tables `goals` and `updates` of {@link createTables}. The statement finds the goals that
 * `filterGoals` finds: both come from the same normal form.
 *
 * Nothing that was given gets into the statement as it is: for DuckDB texts are parameters, for ClickHouse escaped literals. In
 * ClickHouse every subquery is `GLOBAL`, so that it is right over tables that are distributed over shards.
 *
 * @param criteria - Which goals are meant.
 * @param options - The database, and the vocabulary, if not the shipped one.
 * @returns The statement and its values.
 * @throws `InputError` at criteria that cannot be used, as `filterGoals` does, and at an unknown dialect. Any id of a speech or a
 *   direction will do: which there are is known to the database alone.
 *
 * @example
 * ```ts
 * import { toSql } from 'policy-tracker/sql';
 *
 * const { sql, params } = toSql({ cityId: 'shenzhen', text: 'science' }, { dialect: 'duckdb' });
 *
 * sql;
 * // => 'SELECT id FROM goals WHERE list_has_any(placeIds, [$1]) AND contains(searchWords, $2) ORDER BY id'
 * params; // => ['shenzhen', ' science']
 * ```
 *
 * @category SQL
 */
export function toSql<V extends Vocabulary = ShippedVocabulary>(
  criteria: GoalCriteria<CriteriaNames<GoalLike, NoInfer<V>>>,
  { dialect, vocabulary }: SqlOptions<V>,
): SqlQuery {
  checkName('options.dialect', 'dialect', dialect, sqlDialects);
  const normal = compileCriteria(criteria, vocabulary ?? shippedVocabulary, anyId);
  const params: string[] = [];
  const where = allOf(normal, dialect === 'duckdb' ? duckdb(params) : clickhouse);
  return { sql: `SELECT id FROM goals WHERE ${where} ORDER BY id`, where, params };
}

/** Which speeches and directions there are among the goals is known to the database alone. */
const anyId: KnownIds = () => ({ has: () => true, keys: () => new Set<string>().keys() });

/** How a database says what conditions need. */
interface Dialect {
  /** A text, as a value. */
  readonly text: (text: string) => string;
  /** That a column of lists holds any of some texts. */
  readonly holdsAny: (column: string, texts: readonly string[]) => string;
  /** That two columns of lists hold, at the same place, any of some texts and any of some others. */
  readonly holdsPair: (columns: Pair<string>, texts: Pair<readonly string[]>) => string;
  /** That a text stands in a column. */
  readonly contains: (column: string, text: string) => string;
  /** That columns have the values of a row of a subquery. */
  readonly inRows: (columns: string, subquery: string) => string;
  readonly notInRows: (columns: string, subquery: string) => string;
  /** Of the rows of a group, the value of a column in the row that is last by a key. */
  readonly lastBy: (column: string, key: string) => string;
  /** How many different values a column has in the rows of a group. */
  readonly countDistinct: (column: string) => string;
}

type Pair<T> = readonly [first: T, second: T];

/** Values are parameters, each of them a text. */
function duckdb(params: string[]): Dialect {
  const text = (one: string) => `$${params.push(one)}`;
  const list = (texts: readonly string[]) => `[${texts.map(text).join(', ')}]`;
  return {
    text,
    holdsAny: (column, texts) => `list_has_any(${column}, ${list(texts)})`,
    holdsPair: ([first, second], [firsts, seconds]) =>
      // Of an empty list it is NULL whether any of it is true.
      `coalesce(list_bool_or(list_transform(range(1, len(${first}) + 1), lambda i: ` +
      `list_contains(${list(firsts)}, ${first}[i]) AND list_contains(${list(seconds)}, ${second}[i]))), false)`,
    contains: (column, one) => `contains(${column}, ${text(one)})`,
    inRows: (columns, subquery) => `${columns} IN (${subquery})`,
    notInRows: (columns, subquery) => `${columns} NOT IN (${subquery})`,
    lastBy: (column, key) => `arg_max(${column}, ${key})`,
    countDistinct: (column) => `count(DISTINCT ${column})`,
  };
}

/** Values are literals: servers as old as 18.16 know no parameters. */
const clickhouse: Dialect = /* @__PURE__ */ (() => {
  const text = (one: string) => `'${one.replace(/[\\']/g, '\\$&').replaceAll('\0', '\\0')}'`;
  const list = (texts: readonly string[]) => `[${texts.map(text).join(', ')}]`;
  return {
    text,
    holdsAny: (column, texts) => `hasAny(${column}, ${list(texts)})`,
    holdsPair: ([first, second], [firsts, seconds]) =>
      `arrayExists((x, y) -> has(${list(firsts)}, x) AND has(${list(seconds)}, y), ${first}, ${second})`,
    contains: (column, one) => `position(${column}, ${text(one)}) > 0`,
    inRows: (columns, subquery) => `${columns} GLOBAL IN (${subquery})`,
    notInRows: (columns, subquery) => `${columns} GLOBAL NOT IN (${subquery})`,
    lastBy: (column, key) => `argMax(${column}, ${key})`,
    countDistinct: (column) => `uniqExact(${column})`,
  };
})();

const always = '1 = 1';
const never = '1 = 0';

function allOf(criteria: NormalCriteria, dialect: Dialect): string {
  const tests = criteria.map((condition) => testOf(condition, dialect));
  return tests.length === 0 ? always : tests.join(' AND ');
}

/** Joins tests of which one will do. */
function either(tests: readonly string[]): string {
  const [only] = tests;
  if (only === undefined) return never;
  return tests.length === 1 ? only : `(${tests.map((test) => `(${test})`).join(' OR ')})`;
}

function testOf(condition: Condition, dialect: Dialect): string {
  const { text } = dialect;
  /** That a column has one of some values. */
  const isOneOf = (column: string, values: readonly string[]) =>
    values.length === 0 ? never : `${column} IN (${values.map(text).join(', ')})`;
  const holdsAny = (column: string, values: readonly string[]) =>
    values.length === 0 ? never : dialect.holdsAny(column, values);
  const holdsPair = (columns: Pair<string>, values: Pair<readonly string[]>) =>
    values.some(({ length }) => length === 0) ? never : dialect.holdsPair(columns, values);

  switch (condition.kind) {
    case 'place': {
      const { placeIds, classIds, roles } = condition;
      const columns: Pair<string> = ['placeIds', 'placeRoles'];
      const named = roles ? holdsPair(columns, [placeIds, roles]) : holdsAny('placeIds', placeIds);
      if (classIds.length === 0 || (roles && !roles.includes('addressee'))) return named;
      return either([named, holdsPair(columns, [classIds, ['addressee']])]);
    }
    case 'placeRole':
      return holdsAny('placeRoles', condition.roles);
    case 'theme':
      return holdsAny('themeIds', condition.themeIds);
    case 'function': {
      const { functionIds, changes } = condition;
      if (functionIds && changes) {
        return holdsPair(['functionIds', 'functionChanges'], [functionIds, changes]);
      }
      return changes ? holdsAny('functionChanges', changes) : holdsAny('functionIds', functionIds ?? []);
    }
    case 'direction':
      return isOneOf('directionId', condition.directionIds);
    case 'speech':
      return isOneOf('speechId', condition.speechIds);
    case 'action':
      return isOneOf('action', condition.actions);
    case 'measurability':
      return isOneOf('measurability', condition.measurabilities);
    // No day is the empty text, which comes before all days: what is absent is never NULL in a comparison.
    case 'period':
      return either(
        condition.spans.map(
          ({ from, to }) =>
            `coalesce(periodLastDay, '') >= ${text(from)} AND coalesce(periodFirstDay, '') <= ${text(to)}`,
        ),
      );
    case 'deadline':
      return either(
        condition.spans.map(
          ({ from, to }) =>
            `coalesce(deadlineDay, '') >= ${text(from)} AND coalesce(deadlineDay, '') <= ${text(to)}`,
        ),
      );
    case 'text':
      return either(condition.queries.map((query) => textTest(query, dialect)));
    case 'status': {
      const { statuses, asOf } = condition;
      const reported = statuses.filter((status) => status !== 'not-assessed');
      return either([
        ...(reported.length > 0 ? [latestTest(reported, asOf, dialect)] : []),
        ...(reported.length < statuses.length
          ? [dialect.notInRows('id', `SELECT goalId FROM updates WHERE ${isValidAt(asOf, dialect)}`)]
          : []),
      ]);
    }
    case 'flag': {
      const test = flagTest(condition.flag, condition.asOf, dialect);
      return condition.isMeant ? `(${test})` : `NOT (${test})`;
    }
    case 'anyOf':
      return either(condition.criteria.map((one) => allOf(one, dialect)));
    case 'noneOf':
      return condition.criteria.length === 0
        ? always
        : `NOT (${condition.criteria.map((one) => `(${allOf(one, dialect)})`).join(' OR ')})`;
  }
}

function textTest({ tokens, chineseTerms }: TextQuery, { contains }: Dialect): string {
  const tests = [
    ...tokens.map((token) => contains('searchWords', ` ${token}`)),
    ...chineseTerms.map((term) => contains('searchText', term)),
  ];
  return tests.length === 0 ? always : tests.join(' AND ');
}

/** Updates in order: by the day from which they count, then by the day they were recorded, then by id. */
const order = 'concat(validFromDay, recordedDay, id)';

/** That an update stands, as known at a asOf, and counts by its day. */
function isValidAt({ on, knownOn }: AsOf, { text, notInRows }: Dialect): string {
  const known = () => (knownOn === undefined ? [] : [`recordedDay <= ${text(knownOn)}`]);
  const ownTests = [`validFromDay <= ${text(on)}`, ...known()];
  const corrected = ["coalesce(corrects, '') <> ''", ...known()].join(' AND ');
  const stands = notInRows('id', `SELECT coalesce(corrects, '') FROM updates WHERE ${corrected}`);
  return [...ownTests, stands].join(' AND ');
}

/** The goals whose updates, those that are valid at a asOf, meet a test as a group. */
function groupsWhere(test: () => string, asOf: AsOf, dialect: Dialect): string {
  const valid = isValidAt(asOf, dialect);
  return dialect.inRows('id', `SELECT goalId FROM updates WHERE ${valid} GROUP BY goalId HAVING ${test()}`);
}

function latestTest(statuses: readonly string[], asOf: AsOf, dialect: Dialect): string {
  const isMeant = () => `${dialect.lastBy('status', order)} IN (${statuses.map(dialect.text).join(', ')})`;
  return groupsWhere(isMeant, asOf, dialect);
}

function flagTest(flag: 'overdue' | 'stale' | 'contested', asOf: AsOf, dialect: Dialect): string {
  const { text, inRows, lastBy, countDistinct } = dialect;
  const { on, staleBefore } = asOf;
  switch (flag) {
    case 'overdue': {
      const isDue = `coalesce(deadlineDay, '~') < ${text(on)}`;
      return `${isDue} AND NOT (${latestTest([...closedStatuses], asOf, dialect)})`;
    }
    case 'stale': {
      const isRecent = () =>
        `(validFromDay >= ${text(staleBefore)} OR ` +
        `(recordedDay >= ${text(staleBefore)} AND recordedDay <= ${text(on)}))`;
      return groupsWhere(() => `sum(CASE WHEN ${isRecent()} THEN 1 ELSE 0 END) = 0`, asOf, dialect);
    }
    case 'contested': {
      const latest =
        `SELECT goalId, assessorKind, ${lastBy('status', order)} AS latest FROM updates ` +
        `WHERE ${isValidAt(asOf, dialect)} GROUP BY goalId, assessorKind`;
      const kindsDiffer = `SELECT goalId FROM (${latest}) AS latest_by_kind GROUP BY goalId HAVING ${countDistinct('latest')} > 1`;
      const byKind = inRows('id', kindsDiffer);
      const lastDays = `SELECT goalId, max(validFromDay) FROM updates WHERE ${isValidAt(asOf, dialect)} GROUP BY goalId`;
      const isOfLastDay = inRows('(goalId, validFromDay)', lastDays);
      const ofLastDay =
        `SELECT goalId FROM updates WHERE ${isOfLastDay} AND ${isValidAt(asOf, dialect)} GROUP BY goalId ` +
        `HAVING ${countDistinct('status')} > 1 AND ${countDistinct('assessor')} > 1`;
      return either([byKind, inRows('id', ofLastDay)]);
    }
  }
}
