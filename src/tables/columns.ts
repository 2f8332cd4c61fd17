import { firstDayOf, lastDayOf } from '../date/partialDate';
import type { Goal } from '../model/goal/goal';
import type { ProgressUpdate } from '../model/progress/progressUpdate';
import type { VocabularyIds } from '../model/vocabulary/vocabulary';
import { speechIdOf } from '../query/compile/compileCriteria';
import { foldedTexts, searchTokensOf } from '../query/search/text';
import { dated } from '../status/deriveStatus';

/**
 * A goal of any speech, coded with any vocabulary.
 *
 * @category Tables
 */
export type AnyFullGoal = Goal<string, string, VocabularyIds, string>;

/**
 * A progress update on a goal of any speech.
 *
 * @category Tables
 */
export type AnyFullUpdate = ProgressUpdate<string>;

/**
 * What the cells of a column hold: a text; a date or a full day, as text; a list of texts; or a list of objects.
 *
 * @category Tables
 */
export type ColumnKind = 'text' | 'date' | 'day' | 'texts' | 'objects';

/**
 * A column of a table that goals or updates are exported to.
 *
 * @category Tables
 */
export interface TableColumn {
  /** The name of the column, the same in every format. */
  readonly name: string;
  readonly kind: ColumnKind;
  /** Whether every row has a value. A list is never absent, but may be empty. */
  readonly isRequired: boolean;
  /**
   * Whether it follows from the other columns, and is there so that a database finds things fast. A spreadsheet needs none of these, and
   * CSV files have none.
   */
  readonly isDerived: boolean;
  /** What it holds, in a sentence. */
  readonly description: string;
}

/** What stands in a cell; `undefined` where nothing does. */
export type CellValue = string | readonly string[] | readonly object[] | undefined;

/** A column, and how its value is read off a goal or an update. */
export interface TableColumnOf<Item> extends TableColumn {
  readonly value: (item: Item) => CellValue;
}

type Given<Item> = readonly [
  name: string,
  kind: ColumnKind,
  presence: 'required' | 'optional' | 'derived' | 'derived optional',
  description: string,
  value: (item: Item) => CellValue,
];

const columnsOf = <Item>(columns: readonly Given<Item>[]): readonly TableColumnOf<Item>[] =>
  columns.map(([name, kind, presence, description, value]) => ({
    name,
    kind,
    isRequired: !presence.includes('optional'),
    isDerived: presence.includes('derived'),
    description,
    value,
  }));

/** The columns of the table of goals. */
const goalColumns: readonly TableColumnOf<AnyFullGoal>[] = /* @__PURE__ */ columnsOf<AnyFullGoal>([
  ['id', 'text', 'required', 'The speech’s id, a slash, and the goal’s key.', ({ id }) => id],
  ['speechId', 'text', 'required', 'The id of the speech.', speechIdOf],
  [
    'directionId',
    'text',
    'required',
    'The id of the direction the goal stands under.',
    (goal) => goal.directionId,
  ],
  ['titleEn', 'text', 'required', 'The goal in a few words, in English.', ({ title }) => title.en],
  [
    'titleZh',
    'text',
    'optional',
    'The standard Chinese term for it, where one is known.',
    ({ title }) => title.zh,
  ],
  [
    'summaryEn',
    'text',
    'required',
    'The goal in one or two sentences, in English.',
    ({ summary }) => summary.en,
  ],
  ['summaryZh', 'text', 'optional', 'The same in Chinese, where it is there.', ({ summary }) => summary.zh],
  ['action', 'text', 'required', 'The controlled verb that says what is to be done.', ({ action }) => action],
  [
    'placeIds',
    'texts',
    'required',
    'The ids of the places the goal names.',
    ({ places }) => places.map(({ placeId }) => placeId),
  ],
  [
    'placeParts',
    'texts',
    'required',
    'The parts these places play, in the same order.',
    ({ places }) => places.map(({ part }) => part),
  ],
  [
    'functionIds',
    'texts',
    'required',
    'The ids of the functions the goal is about.',
    ({ functions }) => functions.map(({ functionId }) => functionId),
  ],
  [
    'functionChanges',
    'texts',
    'required',
    'What is to happen to these functions, in the same order.',
    ({ functions }) => functions.map(({ change }) => change),
  ],
  [
    'themeIds',
    'texts',
    'required',
    'The ids of the themes, the most specific that fit.',
    ({ themeIds }) => themeIds,
  ],
  [
    'periodStart',
    'date',
    'optional',
    'The first day, month or year of the period the goal is set for.',
    ({ period }) => period?.start,
  ],
  [
    'periodEnd',
    'date',
    'optional',
    'The last day, month or year of that period.',
    ({ period }) => period?.end,
  ],
  [
    'deadline',
    'date',
    'optional',
    'The day, month or year by which the source says it is to be done, where it names one.',
    ({ deadline }) => deadline,
  ],
  ['measurability', 'text', 'required', 'How far it can be measured.', ({ measurability }) => measurability],
  [
    'successCriteria',
    'objects',
    'required',
    'What the source itself names as the sign of success.',
    ({ successCriteria }) => successCriteria,
  ],
  [
    'indicators',
    'objects',
    'required',
    'The figures the source states for the goal.',
    (goal) => goal.indicators,
  ],
  ['citations', 'objects', 'required', 'Where the speech states the goal.', ({ citations }) => citations],
  [
    'relations',
    'objects',
    'required',
    'How the goal is related to other goals.',
    ({ relations }) => relations,
  ],
  [
    'periodFirstDay',
    'day',
    'derived optional',
    'The first day the period may mean.',
    ({ period }) => period && firstDayOf(period.start),
  ],
  [
    'periodLastDay',
    'day',
    'derived optional',
    'The last day the period may mean.',
    ({ period }) => period && lastDayOf(period.end),
  ],
  [
    'deadlineDay',
    'day',
    'derived optional',
    'The last day the deadline may mean.',
    ({ deadline }) => (deadline === undefined ? undefined : lastDayOf(deadline)),
  ],
  [
    'searchText',
    'text',
    'derived',
    'The titles and summaries with case and accents folded, a line each: what a Chinese search term is looked for in.',
    (goal) => foldedTexts(goal).join('\n'),
  ],
  [
    'searchWords',
    'text',
    'derived',
    'Their words, each after a space: what the start of a word is looked for in.',
    (goal) =>
      foldedTexts(goal)
        .flatMap(searchTokensOf)
        .map((word) => ` ${word}`)
        .join(''),
  ],
]);

/** The columns of the table of progress updates. */
const updateColumns: readonly TableColumnOf<AnyFullUpdate>[] = /* @__PURE__ */ columnsOf<AnyFullUpdate>([
  ['id', 'text', 'required', 'The id of the update.', ({ id }) => id],
  ['goalId', 'text', 'required', 'The id of the goal it is about.', ({ goalId }) => goalId],
  ['status', 'text', 'required', 'The status that is reported.', ({ status }) => status],
  [
    'scopeEn',
    'text',
    'optional',
    'How far it reaches, where that is not the goal.',
    ({ scope }) => scope?.en,
  ],
  ['scopeZh', 'text', 'optional', 'The same in Chinese, where it is there.', ({ scope }) => scope?.zh],
  ['validOn', 'date', 'required', 'When it was so.', ({ validOn }) => validOn],
  ['recordedOn', 'date', 'required', 'When it was learned.', ({ recordedOn }) => recordedOn],
  ['assessor', 'text', 'required', 'What kind of somebody the facts are from.', ({ assessor }) => assessor],
  ['assessorName', 'text', 'required', 'Who the facts are from.', ({ assessorName }) => assessorName],
  ['summaryEn', 'text', 'optional', 'What came about, in a sentence.', ({ summary }) => summary?.en],
  ['summaryZh', 'text', 'optional', 'The same in Chinese, where it is there.', ({ summary }) => summary?.zh],
  ['evidence', 'objects', 'required', 'What it rests on.', ({ evidence }) => evidence],
  ['measurements', 'objects', 'optional', 'Figures of the evidence.', ({ measurements }) => measurements],
  ['reasonKind', 'text', 'optional', 'What kind of reason it has.', ({ reason }) => reason?.kind],
  ['reasonEn', 'text', 'optional', 'The reason in a sentence.', ({ reason }) => reason?.note?.en],
  [
    'reasonZh',
    'text',
    'optional',
    'The same in Chinese, where it is there.',
    ({ reason }) => reason?.note?.zh,
  ],
  ['supersededBy', 'text', 'optional', 'The id of the later goal.', ({ supersededBy }) => supersededBy],
  ['corrects', 'text', 'optional', 'The id of the update it takes the place of.', ({ corrects }) => corrects],
  ['validFromDay', 'day', 'derived', 'The day from which it counts.', (update) => dated(update).from],
  ['recordedDay', 'day', 'derived', 'The day by which it was learned.', (update) => dated(update).recorded],
]);

/** What goes into the tables, by the table's name. */
export interface TableItems {
  readonly goals: AnyFullGoal;
  readonly updates: AnyFullUpdate;
}

/**
 * The name of a table: of goals, or of progress updates.
 *
 * @category Tables
 */
export type TableName = keyof TableItems;

/**
 * Which table is written.
 *
 * @category Tables
 */
export interface TableOptions<Name extends TableName = 'goals'> {
  /** The table: `'goals'` or `'updates'`. Default: `'goals'`. */
  readonly table?: Name | undefined;
}

/**
 * What stands between the items of a list in a cell of a CSV file.
 *
 * @category Formats
 */
export const listSeparator = ';';

const columnsByTable: { readonly [Name in TableName]: readonly TableColumnOf<TableItems[Name]>[] } = {
  goals: goalColumns,
  updates: updateColumns,
};

/** The columns of a table, and how they are read. */
export function tableOf<Name extends TableName>(name: Name): readonly TableColumnOf<TableItems[Name]>[] {
  return columnsByTable[name];
}
