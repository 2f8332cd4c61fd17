import { type ColumnKind, listSeparator, type TableColumn } from '../../tables/column';
import { type TableName, tableOf } from '../../tables/tables';

/**
 * Which files a data package describes.
 *
 * @category Formats
 */
export interface DataPackageOptions {
  /** The path of the file of each table, beside the descriptor. Default: `goals.csv` and `updates.csv`. */
  readonly paths?: Partial<Readonly<Record<TableName, string>>> | undefined;
  /** When the files were made: a time in the form of RFC 3339, such as `2026-11-26T12:00:00Z`. Absent where it does not matter. */
  readonly created?: string | undefined;
  /** The name of the package. Default: `policy-tracker`. */
  readonly name?: string | undefined;
  /** The title of the package. Default: that of this one. */
  readonly title?: string | undefined;
  /** The licences of the data. Default: that of the shipped data, CC BY 4.0. */
  readonly licenses?:
    | readonly { readonly name: string; readonly path?: string; readonly title?: string }[]
    | undefined;
}

const ownLicense = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

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
 * Describes the CSV files of {@link toCsv} as a data package: every column with its type and meaning, and the licence. It is the shipped
 * data that it describes, and its licence: whoever writes data of another's gives `name`, `title` and `licenses`.
 *
 * @param options - Where the files stand.
 * @returns The descriptor, to be written as `datapackage.json`.
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
export function toDataPackage({
  paths = {},
  created,
  name = 'policy-tracker',
  title: packageTitle = 'policy-tracker: government policy speeches as citable data',
  licenses = [ownLicense],
}: DataPackageOptions = {}) {
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
    name,
    title: packageTitle,
    description:
      'The goals of government speeches for places, and what came of them, each with its sources. ' +
      'A text that a spreadsheet would take for a formula has an apostrophe before it.',
    ...(created !== undefined && { created }),
    licenses,
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
