import type { Corpus } from '../../corpus/corpus';
import { shippedCorpus } from '../../corpus/shippedCorpus';
import { partialDatePattern } from '../../date/partialDate';
import { checkOptions, type OptionNames, throwProblems } from '../../errors/checkOptions';
import { at, listOf, objectWith } from '../../internal/form';
import type { Speech } from '../../model/speech/speech';
import { speechForm } from '../../model/speech/speechForm';
import type { VocabularyTerm } from '../../model/vocabulary/vocabulary';
import { vocabularyForm } from '../../model/vocabulary/vocabularyForm';
import { textIn } from '../../names/textIn';
import type { ColumnKind, TableColumn } from '../../tables/columns/column';
import { listSeparator } from '../../tables/listSeparator';
import { columnsOfTable, type StoredTable, storedTables } from '../../tables/tables';

/**
 * The options of {@link toDataPackage}.
 *
 * @category Formats
 */
export interface DataPackageOptions {
  /** The corpus that the files are of: its speeches are named as sources, and its verbs and speeches as categories. Default: the shipped one. */
  readonly corpus?: Pick<Corpus, 'speeches' | 'vocabulary'> | undefined;
  /** The path of the file of each table, relative to the descriptor. Default: `goals.csv`, `updates.csv`, `evidence.csv` and `targets.csv`. */
  readonly paths?: Partial<Readonly<Record<StoredTable, string>>> | undefined;
  /** When the files were made: a time in the form of RFC 3339, such as `2026-11-26T12:00:00Z`. Default: not stated. */
  readonly created?: string | undefined;
  /** The name of the package. Default: `policy-tracker`; of a corpus of your own, not stated. */
  readonly name?: string | undefined;
  /** The title of the package. Default: the title of the shipped data; of a corpus of your own, not stated. */
  readonly title?: string | undefined;
  /** The licences of the data. Default: that of the shipped data, CC BY 4.0; of a corpus of your own, not stated. */
  readonly licenses?:
    | readonly { readonly name: string; readonly path?: string; readonly title?: string }[]
    | undefined;
}

const dataPackageOptions: OptionNames<DataPackageOptions> = {
  corpus: true,
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
 * Without options the descriptor is that of the shipped data. For data of your own give `corpus`, `name`, `title` and `licenses`.
 *
 * @param options - The corpus, where the files are, and what the descriptor says of the whole.
 * @returns The descriptor, to be written as `datapackage.json`.
 * @throws `InputError` where an option is unknown, or the corpus is none.
 *
 * @example
 * ```ts
 * import { toDataPackage } from 'policy-tracker/formats';
 *
 * toDataPackage().resources.map(({ path }) => path); // => ['goals.csv', 'updates.csv', 'evidence.csv', 'targets.csv']
 * ```
 *
 * @see {@link https://datapackage.org/standard/data-package/ | Data Package, version 2}
 * @category Formats
 */
export function toDataPackage(options: DataPackageOptions = {}) {
  checkOptions(options, dataPackageOptions);
  const { corpus = shippedCorpus, paths = {}, created } = options;
  const form = objectWith({ speeches: listOf(speechForm()), vocabulary: vocabularyForm() }, 'a corpus');
  throwProblems(at('options.corpus', form(corpus)));
  const texts: Partial<typeof shippedTexts> = corpus === shippedCorpus ? shippedTexts : {};
  const { name = texts.name, title = texts.title, licenses = texts.licenses } = options;
  const sources = corpus.speeches.flatMap(sourcesOf);
  const categories = {
    action: categoriesOf(corpus.vocabulary.actions),
    speechId: corpus.speeches.map(speechCategory),
  };
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...(name !== undefined && { name }),
    ...(title !== undefined && { title }),
    description:
      'The goals that government speeches set for places, and what came of them, each with its sources. ' +
      'A text that a spreadsheet would take for a formula has an apostrophe before it.',
    ...(created !== undefined && { created }),
    ...(licenses !== undefined && { licenses }),
    ...(sources.length > 0 && { sources }),
    resources: storedTables.map((table) => resourceOf(table, paths[table], categories)),
  };
}

/** What a descriptor says of the shipped data, unless options say something else. */
const shippedTexts = {
  name: 'policy-tracker',
  title: 'policy-tracker: government policy speeches as citable data',
  licenses: [shippedLicense],
};

/** Lists the documents that a speech is known from. */
function sourcesOf({ sources }: Speech) {
  return sources.map(({ title, url }) => ({ title, ...(url !== undefined && { path: url }) }));
}

/** A value of a column, and what it stands for. */
interface Category {
  readonly value: string;
  readonly label: string;
}

/** Lists the terms that a column may have, each with its name, or else its id. */
function categoriesOf(terms: Readonly<Record<string, VocabularyTerm>>): Category[] {
  return Object.entries(terms).map(([value, { name }]) => ({
    value,
    label: name ? textIn(name, 'en') : value,
  }));
}

function speechCategory({ id, title }: Speech): Category {
  return { value: id, label: textIn(title, 'en') };
}

const tableTexts: Readonly<Record<StoredTable, { readonly title: string; readonly description: string }>> = {
  goals: {
    title: 'Goals',
    description: 'What the speeches want done: each goal with its places, functions, themes and citations.',
  },
  updates: {
    title: 'Progress updates',
    description:
      'What came of the goals by a day, as reported on another day, each with the ids of its evidence.',
  },
  evidence: {
    title: 'Evidence',
    description:
      'The documents that the updates, and reports of indicators beside them, rest on: one row for each, however many updates name it.',
  },
  targets: {
    title: 'Targets',
    description: 'The figures that the speeches set for the goals, and by when.',
  },
};

function resourceOf(
  table: StoredTable,
  path = `${table}.csv`,
  categories: Readonly<Record<string, readonly Category[]>>,
) {
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
      fields: columns
        .filter(({ isDerived }) => !isDerived)
        .map((column) => fieldOf(column, categories[column.name])),
      missingValues: [''],
      primaryKey: table === 'targets' ? ['goalId', 'number'] : ['id'],
      ...(table !== 'goals' && {
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
  number: { type: 'number' },
  texts: { type: 'list', delimiter: listSeparator, itemType: 'string' },
  objects: { type: 'array' },
};

/** Describes a column. An empty list is an empty cell, which the standard takes for a missing value, so that no list is required. */
function fieldOf(
  { name, kind, isRequired, description }: TableColumn,
  categories: readonly Category[] | undefined,
) {
  const constraints = {
    ...(kind === 'date' && { pattern: partialDatePattern.source.slice(1, -1) }),
    ...(isRequired && kind !== 'texts' && { required: true }),
  };
  return {
    name,
    ...fieldTypes[kind],
    description,
    ...(categories && { categories }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
