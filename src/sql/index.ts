/**
 * Criteria as SQL, for more goals than fit into memory: the same questions, asked of DuckDB or ClickHouse.
 *
 * @module policy-tracker/sql
 */

export { createTables, type SchemaOptions } from './createTables';
export { type SqlDialect, type SqlOptions, type SqlQuery, sqlDialects, toSql } from './toSql';
