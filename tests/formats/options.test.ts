import { describe, expect, test } from 'vitest';
import { goals, InputError } from '../../src';
import * as formats from '../../src/formats';
import * as sql from '../../src/sql';

const { toCsv, toDataPackage, toGeoJson, toJsonLd, toNdjson, toParquet, toRows } = formats;
const { createTables, toSql } = sql;

/** The functions that take options, each called with options that no type would allow. */
const calls: Readonly<Record<string, (options: never) => unknown>> = {
  toRows: (options) => toRows(goals, options),
  toCsv: (options) => toCsv(goals, options),
  toNdjson: (options) => toNdjson(goals, options),
  toParquet: (options) => toParquet(goals, options),
  toJsonLd: (options) => toJsonLd(goals, options),
  toGeoJson: (options) => toGeoJson(goals, options),
  toDataPackage: (options) => toDataPackage(options),
  createTables: (options) => createTables('duckdb', options),
  toSql: (options) => toSql({}, options),
};

const call = async (name: string, options: unknown) => calls[name]?.(options as never);

describe('options', () => {
  test('are tried here for every function that writes', () => {
    const writers = [...Object.keys(formats), ...Object.keys(sql)].filter((name) =>
      /^(to|create)[A-Z]/.test(name),
    );
    expect(Object.keys(calls).toSorted()).toEqual(writers.toSorted());
  });

  test.each(Object.keys(calls))(
    'of %s are refused where one is unknown, or they are no object',
    async (name) => {
      await expect(call(name, { dialect: 'duckdb', colour: 'red' })).rejects.toThrow(
        /options: unknown option "colour"/,
      );
      await expect(call(name, 7)).rejects.toThrow(/^options: expected an object, found 7$/);
      await expect(call(name, null)).rejects.toThrow(InputError);
    },
  );

  test('that are misspelt are refused with the option that was meant', () => {
    const refused = (run: () => unknown) => {
      try {
        return run();
      } catch (error) {
        return (error as InputError).problems.map(({ code, path, suggestion }) => [code, path, suggestion]);
      }
    };
    expect(refused(() => toCsv(goals, { headers: false } as never))).toEqual([
      ['unknown-option', 'options', 'header'],
    ]);
    expect(refused(() => toSql({}, { dialect: 'duckdb', vocabluary: {} } as never))).toEqual([
      ['unknown-option', 'options', 'vocabulary'],
    ]);
  });

  test.each(['toRows', 'toCsv', 'toNdjson', 'toParquet'])(
    'of %s name a table that there is',
    async (name) => {
      await expect(call(name, { table: 'goal' })).rejects.toThrow(
        'options.table: unknown table "goal"; did you mean "goals"?',
      );
    },
  );

  test('of toSql and createTables name a dialect that there is', () => {
    expect(() => toSql({}, { dialect: 'duckbd' as never })).toThrow(/^options\.dialect: .*"duckdb"/);
    expect(() => createTables('duckbd' as never)).toThrow(/^dialect: .*"duckdb"/);
  });
});
