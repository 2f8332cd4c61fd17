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

/** How a database writes what conditions need: everything that differs between databases. */
export interface Dialect {
  /** A text, as a value. */
  readonly text: (text: string) => string;
  /** A test that a list column contains any of some texts. */
  readonly holdsAny: (column: string, texts: readonly string[]) => string;
  /** A test that a text is any of some texts. */
  readonly isAmong: (one: string, texts: readonly string[]) => string;
  /** A test that two list columns have, at the same position, two texts that meet a test. */
  readonly holdsPair: (columns: Pair<string>, test: (first: string, second: string) => string) => string;
  /** A test that the text of a column contains a text. */
  readonly contains: (column: string, text: string) => string;
  /** A test that columns have the values of a row of a subquery. */
  readonly inRows: (columns: string, subquery: string) => string;
  /** A test that columns have the values of no row of a subquery. */
  readonly notInRows: (columns: string, subquery: string) => string;
  /** The value of a column in that row of a group which comes last by a key. */
  readonly lastBy: (column: string, key: string) => string;
  /** The list of the values that a column has in a group. */
  readonly listOf: (column: string) => string;
  /** A test that of the values in a list column two meet a test, which may be of one value and itself. */
  readonly somePair: (column: string, test: (one: string, other: string) => string) => string;
}

/** One of each of two columns. */
export type Pair<T> = readonly [first: T, second: T];
