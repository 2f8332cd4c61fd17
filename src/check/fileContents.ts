import { isPartialDate } from '../date/partialDate';
import { isObject } from '../internal/isObject';
import { speechIdOf } from '../model/goal/goalLike';
import { idWithin } from '../model/key';
import type { Evidence } from '../model/progress/evidence';
import { termRecords } from '../vocabulary/rules/termKinds';
import type { CheckedCorpus, OtherReport } from './checkedCorpus';
import type { ReadDocument } from './document/readDocument';
import { idIn } from './fileFaults';
import type { OtherGoal } from './rules/speech/speechContext';

/**
 * A file of terms, of a speech or of updates, as JSON.
 *
 * @category Checking
 */
export interface DataFile {
  /** The name of the file, perhaps with its folders. */
  readonly file: string;
  /** Its text. */
  readonly text: string;
}

/** A file that was read. */
export interface ReadFile extends DataFile {
  readonly document: ReadDocument;
}

/** Tells whether a document is a list of updates, or a file of them. */
export function hasUpdates({ data }: ReadDocument): boolean {
  return (
    Array.isArray(data) || (isObject(data) && Object.hasOwn(data, 'updates') && !Object.hasOwn(data, 'goals'))
  );
}

/** Fields that tell a speech or updates from terms. */
const fieldsOfOthers = [
  'goals',
  'directions',
  'findings',
  'sources',
  'updates',
  'indicatorReports',
  'evidence',
];

/** Tells whether a file is one of terms. */
export function hasTerms({ file, document: { data } }: ReadFile): boolean {
  if (/(^|[/\\])vocabulary\.json$/.test(file)) return true;
  const has = (field: string) => isObject(data) && Object.hasOwn(data, field);
  return termRecords.some(has) && !fieldsOfOthers.some(has);
}

/** What other files may refer to in a file of updates. */
export type FileUpdates = Pick<CheckedCorpus, 'updates' | 'indicatorReports' | 'evidence'>;

/** Lists the updates, reports and evidence of a document that may be ill-formed, as far as they can be read. */
export function updatesIn({ data }: ReadDocument): FileUpdates {
  const file = isObject(data) ? data : { updates: data };
  return {
    updates: reportsOf(file['updates']),
    indicatorReports: reportsOf(file['indicatorReports']),
    evidence: evidenceOf(file['evidence']),
  };
}

/** Lists the updates or reports of a list that have the fields needed to check a correction of them. */
function reportsOf(list: unknown): OtherReport[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown) =>
    isObject(one) && typeof one['id'] === 'string' && typeof one['recordedOn'] === 'string'
      ? [{ ...one, evidenceIds: textsOf(one['evidenceIds']) } as object as OtherReport]
      : [],
  );
}

const textsOf = (list: unknown) =>
  Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];

/** Lists the pieces of evidence, each with its key as its id, that have the texts which tell one from another. */
function evidenceOf(entries: unknown): Evidence[] {
  if (!isObject(entries)) return [];
  const isText = (value: unknown) => typeof value === 'string';
  return Object.entries(entries).flatMap(([id, piece]) =>
    isObject(piece) && [piece['title'], piece['publisher'], piece['url'] ?? ''].every(isText)
      ? [{ ...piece, id } as object as Evidence]
      : [],
  );
}

/** Adds the goals of files to a corpus, without those of its speeches that a file replaces. */
export function corpusWith(documents: readonly ReadDocument[], corpus: CheckedCorpus): CheckedCorpus {
  const ids = new Set(documents.map(idIn));
  const others = corpus.goals.filter((goal) => !ids.has(speechIdOf(goal)));
  return { ...corpus, goals: [...others, ...documents.flatMap(goalsIn)] };
}

/** Lists the goals of a document that may be ill-formed: their ids, and their date, relations and functions as far as they can be read. */
function goalsIn(document: ReadDocument): OtherGoal[] {
  const { data } = document;
  const id = idIn(document);
  if (id === undefined || !isObject(data) || !isObject(data['goals'])) return [];
  const { date } = data;
  const setOn = typeof date === 'string' && isPartialDate(date) ? date : undefined;
  return Object.entries(data['goals']).map(([key, goal]) => {
    return {
      id: idWithin(id, key),
      setOn,
      relations: objectsIn(goal, 'relations').flatMap(({ kind, goalId }) =>
        typeof kind === 'string' && typeof goalId === 'string'
          ? [{ kind, goalId: idWithin(id, goalId) }]
          : [],
      ),
      functions: objectsIn(goal, 'functions').flatMap(({ functionId }) =>
        typeof functionId === 'string' ? [{ functionId }] : [],
      ),
    };
  });
}

/** Lists the objects in a list of a value, as far as there are any. */
function objectsIn(value: unknown, field: string): Readonly<Record<string, unknown>>[] {
  const list: unknown = isObject(value) ? value[field] : undefined;
  return Array.isArray(list) ? list.filter(isObject) : [];
}
