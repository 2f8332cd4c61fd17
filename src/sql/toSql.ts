import { checkOptions, type OptionNames } from '../errors/checkOptions';
import { checkName } from '../errors/unknownName';
import type { GoalLike } from '../model/goal/goalLike';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { type CodedGoals, corpusOption } from '../query/codedGoals';
import { compileCriteria } from '../query/compile/compileCriteria';
import { idsAmongGoals, type KnownIds } from '../query/compile/knownIds';
import type { GoalCriteria } from '../query/criteria';
import type { QueryNames } from '../query/queryOptions';
import type { ShippedVocabulary, VocabularyOptions } from '../vocabulary/vocabularyOptions';
import { clickhouse } from './clickhouse';
import { criteriaSql } from './conditionSql';
import { type SqlDialect, sqlDialects } from './dialect';
import { duckdb } from './duckdb';

/**
 * The options of {@link toSql}.
 *
 * @category SQL
 */
export interface SqlOptions<V extends Vocabulary = ShippedVocabulary, G extends GoalLike = GoalLike>
  extends VocabularyOptions<V> {
  /** The corpus whose goals the database has: then the ids of its speeches and directions are known. Default: none. */
  readonly corpus?: CodedGoals<G, V> | undefined;
  /** The database. */
  readonly dialect: SqlDialect;
}

const sqlOptions: OptionNames<SqlOptions> = { corpus: true, dialect: true, vocabulary: true };

/**
 * A statement, and the values of its parameters.
 *
 * @category SQL
 */
export interface SqlQuery {
  /** The statement: it selects the ids of the goals that meet the criteria, in order. */
  readonly sql: string;
  /** The condition of the statement, for statements of your own over the table `goals`, such as a count. It has the same parameters. */
  readonly where: string;
  /** The values of the parameters `$1`, `$2` and so on. Empty for ClickHouse, where the values are escaped in the statement. */
  readonly params: readonly string[];
}

/**
 * Writes criteria as SQL over the tables `goals` and `updates` of {@link createTables}. The statement finds the goals that
 * `filterGoals` finds.
 *
 * No value is spliced into the statement unescaped: for DuckDB texts are parameters, for ClickHouse escaped literals. In ClickHouse
 * every subquery is `GLOBAL`, so that the answer is right over tables that are distributed over shards.
 *
 * The ids of speeches and directions are checked where the corpus is given. Otherwise only the database knows which there are.
 *
 * @param criteria - Which goals are meant.
 * @param options - The database, and the corpus or the vocabulary, if it is not the shipped one.
 * @returns The statement and the values of its parameters.
 * @throws `InputError` where the criteria cannot be used, as `filterGoals` does, an option is unknown, or there is no such dialect.
 *
 * @example
 * ```ts
 * import { toSql } from 'policy-tracker/sql';
 *
 * const { sql, params } = toSql({ cityId: 'shenzhen', text: 'science' }, { dialect: 'duckdb' });
 *
 * sql;
 * // => 'SELECT id FROM goals WHERE list_has_any(placeIds, [$1]) AND contains(searchTokens, $2) ORDER BY id'
 * params; // => ['shenzhen', ' science']
 * ```
 *
 * @category SQL
 */
export function toSql<V extends Vocabulary = ShippedVocabulary, G extends GoalLike = GoalLike>(
  criteria: GoalCriteria<QueryNames<NoInfer<G>, NoInfer<V>>>,
  options: SqlOptions<V, G>,
): SqlQuery {
  checkOptions(options, sqlOptions);
  const { dialect, corpus } = options;
  checkName('options.dialect', 'dialect', dialect, sqlDialects);
  const { goals, vocabulary } = corpusOption(options);
  const normal = compileCriteria(criteria, vocabulary, corpus ? idsAmongGoals(goals) : anyId);
  const params: string[] = [];
  const where = criteriaSql(normal, dialect === 'duckdb' ? duckdb(params) : clickhouse);
  return { sql: `SELECT id FROM goals WHERE ${where} ORDER BY id`, where, params };
}

const anyId: KnownIds = () => ({ has: () => true, keys: () => new Set<string>().keys() });
