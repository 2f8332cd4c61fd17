import type { Dialect } from './dialect';

/**
 * Makes the dialect of DuckDB, in which every text is a parameter.
 *
 * @param params - The list that the parameters are added to, in the order in which the statement is written.
 */
export function duckdb(params: string[]): Dialect {
  const text = (one: string) => `$${params.push(one)}`;
  const list = (texts: readonly string[]) => `[${texts.map(text).join(', ')}]`;
  return {
    text,
    holdsAny: (column, texts) => `list_has_any(${column}, ${list(texts)})`,
    isAmong: (one, texts) => `list_contains(${list(texts)}, ${one})`,
    holdsPair: ([first, second], test) =>
      // list_bool_or of an empty list is NULL.
      `coalesce(list_bool_or(list_transform(range(1, len(${first}) + 1), lambda i: ` +
      `${test(`${first}[i]`, `${second}[i]`)})), false)`,
    contains: (column, one) => `contains(${column}, ${text(one)})`,
    inRows: (columns, subquery) => `${columns} IN (${subquery})`,
    notInRows: (columns, subquery) => `${columns} NOT IN (${subquery})`,
    lastBy: (column, key) => `arg_max(${column}, ${key})`,
    listOf: (column) => `list(${column})`,
    somePair: (column, test) => {
      const others = `list_filter(${column}, lambda y: ${test('x', 'y')})`;
      return `len(list_filter(${column}, lambda x: len(${others}) > 0)) > 0`;
    },
  };
}
