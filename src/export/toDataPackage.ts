import { type ColumnKind, type TableColumn, type TableName, tableOf } from './tables';
import { listSeparator } from './toCsv';

/**
 * Which files a data package describes.
 *
 * @category Formats
 */
export interface DataPackageOptions {
  /** The path of the file of each table, beside the descriptor. Default: `goals.csv` and `updates.csv`. */
  readonly paths?: Partial<Readonly<Record<TableName, string>>> | undefined;
  /** When the files were made: a day or a time in the form of ISO 8601. Absent where it does not matter. */
  readonly created?: string | undefined;
}

const titles: Readonly<Record<TableName, readonly [title: string, description: string]>> = {
  goals: [
    'Goals',
    'What a speech says is to be done, each goal with its places, functions, themes and citations.',
  ],
  updates: [
    'Progress updates',
    'What came of the goals by a day, as reported on another, and on what evidence.',
  ],
};

/**
 * Describes the CSV files of {@link toCsv} as a data package: every column with its type and meaning, and the licence.
 *
 * @param options - Where the files stand.
 * @returns The descriptor, to be written as `datapackage.json`.
 *
 * @example
 * ```ts
 * import { toDataPackage } from 'policy-tracker/export';
 *
 * toDataPackage().resources.map(({ path }) => path); // => ['goals.csv', 'updates.csv']
 * ```
 *
 * @see {@link https://datapackage.org/standard/data-package/ | Data Package, version 2}
 * @category Formats
 */
export function toDataPackage({ paths = {}, created }: DataPackageOptions = {}) {
  const resource = (table: TableName) => {
    const [title, description] = titles[table];
    const columns = tableOf(table).filter(({ isDerived }) => !isDerived);
    return {
      name: table,
      type: 'table',
      path: paths[table] ?? `${table}.csv`,
      title,
      description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: columns.map(fieldOf),
        fieldsMatch: ['exact'],
        missingValues: [''],
        primaryKey: ['id'],
        ...(table === 'updates' && {
          foreignKeys: [{ fields: ['goalId'], reference: { resource: 'goals', fields: ['id'] } }],
        }),
      },
    };
  };
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'policy-tracker',
    title: 'policy-tracker: government policy speeches as citable data',
    description: 'The goals of government speeches for places, and what came of them, each with its sources.',
    ...(created !== undefined && { created }),
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    resources: [resource('goals'), resource('updates')],
  };
}

const types: Readonly<Record<ColumnKind, object>> = {
  text: { type: 'string' },
  // A year or a month is no date of the standard.
  date: { type: 'string', constraints: { pattern: String.raw`\d{4}(-\d{2}(-\d{2})?)?` } },
  day: { type: 'date' },
  texts: { type: 'list', delimiter: listSeparator, itemType: 'string' },
  objects: { type: 'array' },
};

/** Describes a column. A list is never absent; an empty one is an empty cell, and so counts as missing. */
function fieldOf({ name, kind, isRequired, description }: TableColumn) {
  const { constraints, ...type } = types[kind] as { readonly constraints?: object };
  const rules = { ...constraints, ...(isRequired && kind !== 'texts' && { required: true }) };
  return { name, ...type, description, ...(Object.keys(rules).length > 0 && { constraints: rules }) };
}
