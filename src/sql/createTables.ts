import { describeValue } from '../errors/describeValue';
import { inputError } from '../errors/inputError';
import { checkName } from '../errors/unknownName';
import type { ColumnKind, TableColumn } from '../tables/column';
import { type TableName, tableOf } from '../tables/tables';
import { type SqlDialect, sqlDialects } from './toSql';

/**
 * What {@link createTables} takes besides.
 *
 * @category SQL
 */
export interface SchemaOptions {
  /**
   * For ClickHouse: the name of the cluster that the tables are distributed over. Default: none. With it, `goals` and `updates` are
   * `Distributed` tables over `goals_local` and `updates_local`, and the statements are to be run on every server.
   */
  readonly cluster?: string | undefined;
  /** For a cluster: the database that the tables are in. Default: `default`. */
  readonly database?: string | undefined;
}

/**
 * Writes the statements that create the tables `goals` and `updates`, with the columns of `tableColumns`: what `toParquet` and
 * `toRows` write goes in, and what {@link toSql} writes finds it.
 *
 * @param dialect - The database.
 * @param options - For ClickHouse: the cluster, if there is one.
 * @returns The statements, each with a semicolon and a line break at its end. ClickHouse takes one at a time over HTTP.
 * @throws `InputError` at an unknown dialect, and at a name that is no plain identifier.
 *
 * @example
 * ```ts
 * import { createTables } from 'policy-tracker/sql';
 *
 * createTables('duckdb').split('\n', 3);
 * // => ['CREATE TABLE goals (', '  id VARCHAR NOT NULL,', '  speechId VARCHAR NOT NULL,']
 * ```
 *
 * @category SQL
 */
export function createTables(
  dialect: SqlDialect,
  { cluster, database = 'default' }: SchemaOptions = {},
): string {
  checkName('dialect', 'dialect', dialect, sqlDialects);
  if (cluster !== undefined) checkIdentifier('options.cluster', cluster);
  checkIdentifier('options.database', database);
  const names: readonly TableName[] = ['goals', 'updates'];
  return names
    .flatMap((name) => {
      if (dialect === 'duckdb') return [duckdbTable(name)];
      const local = cluster === undefined ? name : `${name}_local`;
      const table = `${tableWith(local, name, clickhouseType)} ENGINE = MergeTree() ORDER BY ${orders[name]}`;
      const engine = `Distributed(${cluster}, ${database}, ${local}, cityHash64(id))`;
      return cluster === undefined ? [table] : [table, `CREATE TABLE ${name} AS ${local} ENGINE = ${engine}`];
    })
    .map((statement) => `${statement};\n`)
    .join('');
}

const orders: Readonly<Record<TableName, string>> = { goals: 'id', updates: '(goalId, id)' };

function checkIdentifier(path: string, name: unknown): void {
  if (typeof name === 'string' && /^[A-Za-z_]\w*$/.test(name)) return;
  const message = `expected a name of letters, digits and underscores, found ${describeValue(name)}`;
  throw inputError('wrong-form', path, message);
}

function tableWith(name: string, table: TableName, typeOf: (column: TableColumn) => string): string {
  const columns = tableOf(table).map((column) => `  ${column.name} ${typeOf(column)}`);
  return `CREATE TABLE ${name} (\n${columns.join(',\n')}\n)`;
}

const duckdbTypes: Readonly<Record<ColumnKind, string>> = {
  text: 'VARCHAR',
  date: 'VARCHAR',
  day: 'VARCHAR',
  texts: 'VARCHAR[]',
  objects: 'JSON',
};

function duckdbTable(name: TableName): string {
  return tableWith(
    name,
    name,
    ({ kind, isRequired }) => `${duckdbTypes[kind]}${isRequired ? ' NOT NULL' : ''}`,
  );
}

function clickhouseType({ kind, isRequired }: TableColumn): string {
  if (kind === 'texts') return 'Array(String)';
  return isRequired ? 'String' : 'Nullable(String)';
}
