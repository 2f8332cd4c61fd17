import { checkOptions, type OptionNames } from '../errors/checkOptions';
import { inputError } from '../errors/inputError';
import { checkName } from '../errors/unknownName';
import { wrongForm } from '../errors/wrongForm';
import type { ColumnKind, TableColumn } from '../tables/columns/column';
import { columnsOfTable, type StoredTable, storedTables } from '../tables/tables';
import { type SqlDialect, sqlDialects } from './dialect';

/**
 * The options of {@link createTables}.
 *
 * @category SQL
 */
export interface CreateTablesOptions {
  /**
   * For ClickHouse: the name of the cluster that the tables are distributed over. Default: none. With a cluster, the tables
   * are `Distributed` over `goals_local` and so on, and the statements have to be run on every server.
   */
  readonly cluster?: string | undefined;
  /** For a cluster: the database that the tables are in. Default: `default`. */
  readonly database?: string | undefined;
}

const createTablesOptions: OptionNames<CreateTablesOptions> = { cluster: true, database: true };

/**
 * Writes the statements that create the tables `goals`, `updates`, `evidence` and `targets`, with the columns of `tableColumns`. They take what `toParquet`
 * and `toRows` write, and the statements of {@link toSql} search them.
 *
 * @param dialect - The database.
 * @param options - For ClickHouse: the cluster, if there is one.
 * @returns The statements, each with a semicolon and a line feed at its end. ClickHouse takes one at a time over HTTP.
 * @throws `InputError` where there is no such dialect, an option is unknown, or a name is not a plain identifier.
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
export function createTables(dialect: SqlDialect, options: CreateTablesOptions = {}): string {
  checkName('dialect', 'dialect', dialect, sqlDialects);
  checkOptions(options, createTablesOptions);
  const { cluster, database = 'default' } = options;
  if (cluster !== undefined) checkIdentifier('options.cluster', cluster);
  checkIdentifier('options.database', database);
  const statements = storedTables.flatMap((name) =>
    dialect === 'duckdb' ? [createTable(name, name, duckdbType)] : clickhouseTables(name, database, cluster),
  );
  return statements.map((statement) => `${statement};\n`).join('');
}

function checkIdentifier(path: string, name: unknown): void {
  if (typeof name === 'string' && /^[A-Za-z_]\w*$/.test(name)) return;
  const message = wrongForm('a name of letters, digits and underscores', name);
  throw inputError('wrong-form', path, message);
}

const sortingKeys: Readonly<Record<StoredTable, string>> = {
  goals: 'id',
  updates: '(goalId, id)',
  evidence: 'id',
  targets: '(goalId, number)',
};

const shardingKeys: Readonly<Record<StoredTable, string>> = {
  goals: 'id',
  updates: 'id',
  evidence: 'id',
  targets: 'goalId',
};

/** Writes the table of one server, and that over all servers of a cluster. */
function clickhouseTables(table: StoredTable, database: string, cluster: string | undefined): string[] {
  const local = cluster === undefined ? table : `${table}_local`;
  const localTable = `${createTable(local, table, clickhouseType)} ENGINE = MergeTree() ORDER BY ${sortingKeys[table]}`;
  if (cluster === undefined) return [localTable];
  const engine = `Distributed(${cluster}, ${database}, ${local}, cityHash64(${shardingKeys[table]}))`;
  return [localTable, `CREATE TABLE ${table} AS ${local} ENGINE = ${engine}`];
}

function createTable(name: string, table: StoredTable, typeOf: (column: TableColumn) => string): string {
  const columns = columnsOfTable(table).map((column) => `  ${column.name} ${typeOf(column)}`);
  return `CREATE TABLE ${name} (\n${columns.join(',\n')}\n)`;
}

const duckdbTypes: Readonly<Record<ColumnKind, string>> = {
  text: 'VARCHAR',
  date: 'VARCHAR',
  day: 'VARCHAR',
  number: 'DOUBLE',
  texts: 'VARCHAR[]',
  objects: 'JSON',
};

function duckdbType({ kind, isRequired }: TableColumn): string {
  return `${duckdbTypes[kind]}${isRequired ? ' NOT NULL' : ''}`;
}

function clickhouseType({ kind, isRequired }: TableColumn): string {
  if (kind === 'texts') return 'Array(String)';
  const type = kind === 'number' ? 'Float64' : 'String';
  return isRequired ? type : `Nullable(${type})`;
}
