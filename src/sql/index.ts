/**
 * Criteria as SQL, for more goals than fit into memory: DuckDB and ClickHouse answer the questions that `filterGoals` answers.
 *
 * @module policy-tracker/sql
 */

export { type CreateTablesOptions, createTables } from './createTables';
export { type SqlDialect, sqlDialects } from './dialect';
export { type SqlOptions, type SqlQuery, toSql } from './toSql';
