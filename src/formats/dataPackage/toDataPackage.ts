import { partialDatePattern } from '../../date/partialDate';
import { checkOptions, type OptionNames } from '../../errors/checkOptions';
import type { ColumnKind, TableColumn } from '../../tables/column';
import { listSeparator } from '../../tables/listSeparator';
import { columnsOfTable, type TableName, tableNames } from '../../tables/tables';

/**
 * The options of {@link toDataPackage}.
 *
 * @category Formats
 */
export interface DataPackageOptions {
  /** The path of the file of each table, relative to the descriptor. Default: `goals.csv` and `updates.csv`. */
  readonly paths?: Partial<Readonly<Record<TableName, string>>> | undefined;
  /** When the files were made: a time in the form of RFC 3339, such as `2026-11-26T12:00:00Z`. Default: not stated. */
  readonly created?: string | undefined;
  /** The name of the package. Default: `policy-tracker`. */
  readonly name?: string | undefined;
  /** The title of the package. Default: the title of the shipped data. */
  readonly title?: string | undefined;
  /** The licences of the data. Default: the licence of the shipped data, CC BY 4.0. */
  readonly licenses?:
    | readonly { readonly name: string; readonly path?: string; readonly title?: string }[]
    | undefined;
}

const dataPackageOptions: OptionNames<DataPackageOptions> = {
  paths: true,
  created: true,
  name: true,
  title: true,
  licenses: true,
};

const shippedLicense = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/**
 * Describes the CSV files of {@link toCsv} as a data package: every column with its type and meaning, and the licence.
 *
 * Without options the descriptor is that of the shipped data. For data of your own give `name`, `title` and `licenses`.
 *
 * @param options - Where the files are, and what the descriptor says of the whole.
 * @returns The descriptor, to be written as `datapackage.json`.
 * @throws `InputError` where an option is unknown.
 *
 * @example
 * ```ts
 * import { toDataPackage } from 'policy-tracker/formats';
 *
 * toDataPackage().resources.map(({ path }) => path); // => ['goals.csv', 'updates.csv']
 * ```
 *
 * @see {@link https://datapackage.org/standard/data-package/ | Data Package, version 2}
 * @category Formats
 */
export function toDataPackage(options: DataPackageOptions = {}) {
  checkOptions(options, dataPackageOptions);
  const {
    paths = {},
    created,
    name = 'policy-tracker',
    title = 'policy-tracker: government policy speeches as citable data',
    licenses = [shippedLicense],
  } = options;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    description:
      'The goals that government speeches set for places, and what came of them, each with its sources. ' +
      'A text that a spreadsheet would take for a formula has an apostrophe before it.',
    ...(created !== undefined && { created }),
    licenses,
    resources: tableNames.map((table) => resourceOf(table, paths[table])),
  };
}

const tableTexts: Readonly<Record<TableName, { readonly title: string; readonly description: string }>> = {
  goals: {
    title: 'Goals',
    description: 'What the speeches want done: each goal with its places, functions, themes and citations.',
  },
  updates: {
    title: 'Progress updates',
    description: 'What came of the goals by a day, as reported on another day, with the evidence.',
  },
};

function resourceOf(table: TableName, path = `${table}.csv`) {
  const columns: readonly TableColumn[] = columnsOfTable(table);
  return {
    name: table,
    type: 'table',
    path,
    ...tableTexts[table],
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.filter(({ isDerived }) => !isDerived).map(fieldOf),
      missingValues: [''],
      primaryKey: ['id'],
      ...(table === 'updates' && {
        foreignKeys: [{ fields: ['goalId'], reference: { resource: 'goals', fields: ['id'] } }],
      }),
    },
  };
}

const fieldTypes: Readonly<Record<ColumnKind, { readonly type: string; readonly [key: string]: string }>> = {
  text: { type: 'string' },
  // A year, a quarter or a span is not a date in the standard; fieldOf adds the form of a partial date.
  date: { type: 'string' },
  day: { type: 'date' },
  texts: { type: 'list', delimiter: listSeparator, itemType: 'string' },
  objects: { type: 'array' },
};

/** Describes a column. An empty list is an empty cell, which the standard takes for a missing value, so that no list is required. */
function fieldOf({ name, kind, isRequired, description }: TableColumn) {
  const constraints = {
    ...(kind === 'date' && { pattern: partialDatePattern.source.slice(1, -1) }),
    ...(isRequired && kind !== 'texts' && { required: true }),
  };
  return {
    name,
    ...fieldTypes[kind],
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
