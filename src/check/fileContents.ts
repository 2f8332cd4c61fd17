import { isPartialDate } from '../date/partialDate';
import { isObject } from '../internal/isObject';
import { speechIdOf } from '../model/goal/goalLike';
import { idWithin } from '../model/key';
import type { CorrectableReport } from '../model/progress/report';
import { termRecords } from '../vocabulary/rules/termKinds';
import type { CheckedCorpus } from './checkedCorpus';
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
const fieldsOfOthers = ['goals', 'directions', 'findings', 'sources', 'updates', 'indicatorReports'];

/** Tells whether a file is one of terms. */
export function hasTerms({ file, document: { data } }: ReadFile): boolean {
  if (/(^|[/\\])vocabulary\.json$/.test(file)) return true;
  const has = (field: string) => isObject(data) && Object.hasOwn(data, field);
  return termRecords.some(has) && !fieldsOfOthers.some(has);
}

/** Lists the updates or reports of a list that have the fields needed to check a correction of them. */
export function correctable(list: unknown): CorrectableReport[] {
  const isCorrectable = (one: unknown): one is CorrectableReport =>
    isObject(one) && typeof one['id'] === 'string' && typeof one['recordedOn'] === 'string';
  return Array.isArray(list) ? list.filter(isCorrectable) : [];
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
