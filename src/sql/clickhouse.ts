import type { Dialect } from './dialect';

// Texts are escaped literals, because servers as old as 18.16 have no parameters.
const text = (one: string) => `'${one.replace(/[\\']/g, '\\$&').replaceAll('\0', '\\0')}'`;

const list = (texts: readonly string[]) => `[${texts.map(text).join(', ')}]`;

/** The dialect of ClickHouse. Every subquery is `GLOBAL`, so that each shard compares with the rows of all shards. */
export const clickhouse: Dialect = {
  text,
  holdsAny: (column, texts) => `hasAny(${column}, ${list(texts)})`,
  isAmong: (one, texts) => `has(${list(texts)}, ${one})`,
  holdsPair: ([first, second], test) => `arrayExists((x, y) -> ${test('x', 'y')}, ${first}, ${second})`,
  contains: (column, one) => `position(${column}, ${text(one)}) > 0`,
  inRows: (columns, subquery) => `${columns} GLOBAL IN (${subquery})`,
  notInRows: (columns, subquery) => `${columns} GLOBAL NOT IN (${subquery})`,
  lastBy: (column, key) => `argMax(${column}, ${key})`,
  listOf: (column) => `groupArray(${column})`,
  somePair: (column, test) => `arrayExists(x -> arrayExists(y -> ${test('x', 'y')}, ${column}), ${column})`,
};
