import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { evidence, goals, type InputError, updates } from '../../src';
import {
  evidenceFromRow,
  goalFromRow,
  plainCell,
  type StoredTable,
  type TableName,
  type TableSources,
  tableColumns,
  toCsv,
  toDataPackage,
  toParquet,
  toRows,
  updateFromRow,
} from '../../src/formats';
import { createTables } from '../../src/sql';
import { runs } from '../effort';
import { generateGoals } from '../generateGoals';
import { fullEvidence, fullGoals, fullUpdates } from './arbitraries';

type Rows = readonly Record<string, unknown>[];

const readers = { goals: goalFromRow, updates: updateFromRow, evidence: evidenceFromRow };
const shipped = { goals, updates, evidence, targets: goals };
const arbitraries = { goals: fullGoals, updates: fullUpdates, evidence: fullEvidence };
const readTables = ['goals', 'updates', 'evidence'] as const;

/** How each format is written, and read by another library. */
const formats: Record<
  string,
  <Name extends TableName>(items: readonly TableSources[Name][], table: Name) => Promise<Rows>
> = {
  rows: async (items, table) => JSON.parse(JSON.stringify(toRows(items, { table }))),
  'CSV, by papaparse': async (items, table) => {
    const { data, errors } = parse<Record<string, unknown>>(toCsv(items, { table }), {
      header: true,
      skipEmptyLines: true,
      transform: plainCell,
    });
    expect(errors).toEqual([]);
    return data;
  },
  'Parquet, by hyparquet': async (items, table) => {
    const file = await toParquet(items, { table });
    return parquetReadObjects({ file: file.buffer as ArrayBuffer });
  },
  'Parquet, by DuckDB': async (items, table) => {
    const folder = mkdtempSync(join(tmpdir(), 'policy-tracker-parquet-'));
    try {
      const file = join(folder, 'items.parquet');
      writeFileSync(file, await toParquet(items, { table }));
      const connection = await (await DuckDBInstance.create(':memory:')).connect();
      await connection.run(createTables('duckdb'));
      await connection.run(`INSERT INTO ${table} BY NAME SELECT * FROM '${file}'`);
      const reader = await connection.runAndReadAll(`SELECT * FROM ${table}`);
      return reader.getRowObjectsJson() as Rows;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

describe.each(Object.keys(formats))('a table written as %s', (format) => {
  const roundTrip = formats[format] as (typeof formats)[string];

  test.each(readTables)('reads back equal to the shipped %s', async (table) => {
    const items = shipped[table];
    expect((await roundTrip<TableName>(items, table)).map((row) => readers[table](row))).toEqual(items);
  });

  test.each(readTables)('reads back equal to %s with hostile texts', async (table) => {
    await fc.assert(
      fc.asyncProperty(arbitraries[table] as fc.Arbitrary<TableSources[TableName][]>, async (items) => {
        const rows = await roundTrip<TableName>(items, table);
        expect(rows.map((row) => readers[table](row))).toEqual(items);
      }),
      { numRuns: runs(format.includes('DuckDB') ? 30 : 100) },
    );
  });

  test('has a row for each target, with its figures as numbers', async () => {
    const plain = {
      indicatorId: 'annual-mean-pm25',
      comparison: 'at-most' as const,
      unit: 'micrograms per cubic metre',
    };
    const targets = [
      { ...plain, value: 35, dueBy: '2030', baseline: { value: 89.5, on: '2013' } },
      { ...plain, comparison: 'between', value: -2.5, upTo: 1e21, placeId: 'beijing' },
    ] as const;
    const [first, second] = goals;
    if (!first || !second) throw new Error('there are no shipped goals');
    const rows = await roundTrip([{ ...first, targets }, second], 'targets');
    const cells = rows.map(({ goalId, number, value, upTo, dueBy, baselineValue, baselineOn, placeId }) => [
      goalId,
      Number(number),
      Number(value),
      upTo ? Number(upTo) : undefined,
      dueBy || undefined,
      baselineValue ? Number(baselineValue) : undefined,
      baselineOn || undefined,
      placeId || undefined,
    ]);
    expect(cells).toEqual([
      [first.id, 1, 35, undefined, '2030', 89.5, '2013', undefined],
      [first.id, 2, -2.5, 1e21, undefined, undefined, undefined, 'beijing'],
    ]);
  });
});

describe('a CSV file', () => {
  test('has no cell that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(fullGoals, (items) => {
        const { data } = parse<string[]>(toCsv(items));
        for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });

  test('ends every line with a carriage return and a line feed, and has a header unless it continues another', () => {
    const [head, ...rest] = [toCsv(goals.slice(0, 2)), toCsv(goals.slice(2), { header: false })];
    expect(head + rest.join('')).toBe(toCsv(goals));
    expect(toCsv(goals).split('\r\n')).toHaveLength(goals.length + 2);
    expect(toCsv([])).toMatch(/^id,speechId,.*\r\n$/);
  });

  test('keeps the apostrophe of a cell that is no formula, and loses the one that was added', () => {
    expect(plainCell("'tis")).toBe("'tis");
    expect(plainCell("'=x")).toBe('=x');
    expect(plainCell("''=x")).toBe("'=x");
  });

  test('is not written where an id contains the separator', () => {
    const [goal] = goals;
    const broken = goal && { ...goal, themeIds: ['a;b'] };
    expect(() => toCsv(broken ? [broken] : [])).toThrow(
      'goals[0].themeIds: expected items without ";", which separates them in a cell, found "a;b"',
    );
  });
});

describe('a row', () => {
  test('whose cells cannot be read is refused with the name of the column', () => {
    const [row] = toRows(goals);
    expect(() => goalFromRow({ ...row, citations: '[{' })).toThrow(/^row\.citations: the cell is not JSON: /);
    expect(() => goalFromRow({ ...row, placeIds: 7 })).toThrow(
      'row.placeIds: expected a list, or a text with ";" between the items, found 7',
    );
    expect(() => goalFromRow({ ...row, id: ['a'] })).toThrow('row.id: expected a text, found a list');
    expect(() => goalFromRow({ ...row, placeRoles: ['addressee', 'partner'] })).toThrow(
      'row.placeRoles: expected as many items as in placeIds, 1, found 2',
    );
    expect(() => goalFromRow({ ...row, placesInferred: ['true', 'false'] })).toThrow(
      'row.placesInferred: expected as many items as in placeIds, 1, found 2',
    );
    expect(() => goalFromRow({ ...row, actorIds: ['a'] })).toThrow(
      'row.actorRoles: expected as many items as in actorIds, 1, found 0',
    );
    expect(() => goalFromRow(null as never)).toThrow(
      /^row: expected an object with the columns id, .*, found null$/,
    );
  });

  test('that does not say which places are inferred has none that is', () => {
    const [row] = toRows(goals);
    expect(goalFromRow({ ...row, placesInferred: '' })).toEqual(goals[0]);
    expect(goalFromRow({ ...row, placesInferred: 'true' }).places[0]?.isInferred).toBe(true);
    expect(() => goalFromRow({ ...row, placesInferred: ['yes'] })).toThrow(
      'goal.places[0].isInferred: expected true, found "yes"',
    );
  });

  test('that makes no goal, update or evidence is refused with the path of each problem', () => {
    const [row] = toRows(goals);
    const [updateRow] = toRows(updates, { table: 'updates' });
    const pathsOf = (read: () => unknown) => {
      try {
        return [read()];
      } catch (error) {
        return (error as InputError).problems.map(({ path, suggestion }) => [path, suggestion]);
      }
    };
    expect(
      pathsOf(() => goalFromRow({ ...row, measurability: 'principel', placeRoles: ['adressee'] })),
    ).toEqual([
      ['goal.places[0].role', 'addressee'],
      ['goal.measurability', 'principle'],
    ]);
    expect(pathsOf(() => goalFromRow({}))).toContainEqual(['goal.id', undefined]);
    expect(pathsOf(() => updateFromRow({ ...updateRow, status: 'planed' }))).toEqual([
      ['update.status', 'planned'],
    ]);
    expect(pathsOf(() => updateFromRow({ ...updateRow, evidenceIds: '' }))).toEqual([
      ['update.evidenceIds', undefined],
    ]);
    const [evidenceRow] = toRows(evidence, { table: 'evidence' });
    expect(pathsOf(() => evidenceFromRow({ ...evidenceRow, title: '', url: 'x' }))).toEqual([
      ['evidence.title', undefined],
      ['evidence.url', undefined],
    ]);
    expect(() => evidenceFromRow(null as never)).toThrow(
      /^row: expected an object with the columns id, title,/,
    );
    expect(pathsOf(() => updateFromRow({ ...updateRow, reasonEn: 'Why', reasonKind: null }))).toEqual([
      ['update.reason.kind', undefined],
    ]);
  });
});

describe('a Parquet file', () => {
  test('has list columns for lists, and JSON for lists of objects', async () => {
    const file = await toParquet(goals);
    const { schema } = parquetMetadata(file.buffer as ArrayBuffer);
    const named = (name: string) => schema.find((element) => element.name === name);
    expect(named('placeIds')?.converted_type).toBe('LIST');
    expect(named('citations')?.converted_type).toBe('JSON');
    expect(named('id')?.repetition_type).toBe('REQUIRED');
    expect(named('deadline')?.repetition_type).toBe('OPTIONAL');
  });
});

describe('a Parquet file of many goals', () => {
  test('has groups of rows, and its progress is reported after each', async () => {
    const many = generateGoals(25_000).goals;
    const reports: [number, number][] = [];
    const file = await toParquet(many, { onProgress: (done, total) => reports.push([done, total]) });
    expect(reports).toEqual([
      [10_000, 25_000],
      [20_000, 25_000],
      [25_000, 25_000],
    ]);
    expect(
      parquetMetadata(file.buffer as ArrayBuffer).row_groups.map(({ num_rows }) => Number(num_rows)),
    ).toEqual([10_000, 10_000, 5_000]);
    const rows = await parquetReadObjects({ file: file.buffer as ArrayBuffer });
    expect(rows.map(({ id }) => id)).toEqual(many.map(({ id }) => id));
  });
});

describe('the tables', () => {
  const target = {
    indicatorId: 'good-air-days',
    comparison: 'at-least',
    value: 300,
    unit: 'days',
  } as const;
  const corpus = { goals: goals.map((goal) => ({ ...goal, targets: [target] })), updates, evidence };

  test('have the same columns in every format', async () => {
    const tables = ['goals', 'updates', 'evidence', 'targets'] as const;
    for (const table of tables) {
      const columns = tableColumns(table);
      const names = columns.map(({ name }) => name);
      const inCsv = columns.filter(({ isDerived }) => !isDerived).map(({ name }) => name);
      expect(Object.keys(toRows<StoredTable>(corpus, { table })[0] ?? {})).toEqual(names);
      expect(parse<string[]>(toCsv<StoredTable>(corpus, { table })).data[0]).toEqual(inCsv);
      const resource = toDataPackage().resources.find(({ name }) => name === table);
      expect(resource?.schema.fields.map(({ name }) => name)).toEqual(inCsv);
      for (const dialect of ['duckdb', 'clickhouse'] as const) {
        const statement = createTables(dialect).split(';\n')[tables.indexOf(table)];
        expect([...(statement ?? '').matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name)).toEqual(names);
      }
    }
  });

  test('are described by a data package whose constraints the CSV files meet', () => {
    const { resources, licenses } = toDataPackage({ paths: { goals: 'my/goals.csv' } });
    expect(licenses?.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
    expect(resources.map(({ path }) => path)).toEqual([
      'my/goals.csv',
      'updates.csv',
      'evidence.csv',
      'targets.csv',
    ]);
    for (const { name, schema } of resources) {
      const csv = toCsv<StoredTable>(corpus, { table: name });
      const rows = parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
      const keys = new Set(rows.map((row) => JSON.stringify(schema.primaryKey.map((key) => row[key]))));
      expect([keys.size, rows.length > 0]).toEqual([rows.length, true]);
      for (const field of schema.fields) {
        const { type, constraints = {} } = field as {
          type?: string;
          constraints?: { required?: boolean; pattern?: string };
        };
        const cells = rows.map((row) => row[field.name] ?? '');
        if (constraints.required) expect(cells).not.toContain('');
        const given = cells.filter((cell) => cell !== '');
        if (constraints.pattern) {
          for (const cell of given) expect(cell).toMatch(new RegExp(`^(?:${constraints.pattern})$`));
        }
        if (type === 'array') for (const cell of given) expect(JSON.parse(cell)).toBeInstanceOf(Array);
      }
    }
  });
});
