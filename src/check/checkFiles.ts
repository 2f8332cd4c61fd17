import { checkOptions, throwProblems } from '../errors/checkOptions';
import { at, listOf, objectWith, text } from '../internal/form';
import { isObject } from '../internal/isObject';
import { idWithin } from '../model/key';
import type { CorrectableReport } from '../model/progress/report';
import { type CheckedCorpus, corpusOf } from './checkedCorpus';
import {
  type CheckOptions,
  checkOptionNames,
  checkSpeechDocument,
  contextOf,
  type SpeechProblem,
} from './checkSpeech';
import { checkUpdateDocument, type UpdateProblem } from './checkUpdates';
import { type ReadDocument, readDocument } from './document/readDocument';
import { canonicalTextOf, formFaults, idFaults, nameFaults, speechIdOf } from './fileFaults';
import type { OtherGoal } from './rules/speech/speechContext';

/**
 * A file of a speech or of updates, as JSON.
 *
 * @category Checking
 */
export interface DataFile {
  /** The name of the file, perhaps with its folders. */
  readonly file: string;
  /** Its text. */
  readonly text: string;
}

/**
 * What a check of a file gives.
 *
 * @category Checking
 */
export type CheckedFile =
  | {
      readonly kind: 'speech';
      /** The name of the file, as it was given. */
      readonly file: string;
      /** Its problems, in the order of the text. */
      readonly problems: readonly SpeechProblem[];
      /**
       * Its text in canonical form. Absent where the text cannot be rewritten without loss, because it is not JSON or has a duplicate
       * key; and where a field is missing that every speech has, so that it may be something else.
       */
      readonly canonical?: string | undefined;
    }
  | {
      readonly kind: 'updates';
      /** The name of the file, as it was given. */
      readonly file: string;
      /** Its problems, in the order of the text. */
      readonly problems: readonly UpdateProblem[];
    };

/**
 * Checks files of speeches and of progress updates, one by one and against each other: relations may point from one speech to another,
 * no two speeches may have the same id, and each file must be named after the id of its speech and be in canonical form; updates may
 * be about the goals of the other files, and correct the updates in them.
 *
 * @param files - The files, with their texts. A file that is not one of updates counts as a speech.
 * @param options - The corpus that the files are checked against besides each other, and the source text, if a single speech is checked.
 *   A speech among the files replaces the one of the corpus that has its id.
 * @returns For each file its problems, the speeches first.
 * @throws `InputError` where an option is unknown.
 *
 * @example
 * ```ts
 * import { checkFiles } from 'policy-tracker/schema';
 *
 * const [speech, updates] = checkFiles([
 *   { file: 'updates.json', text: '{ "updates": [{}] }' },
 *   { file: 'speeches/mine.json', text: '{ "id": "yours" }' },
 * ]);
 *
 * speech?.problems.find(({ code }) => code === 'file-name')?.message;
 * // => 'the file is named "mine", but its speech has the id "yours"'
 * updates?.problems[0]?.path; // => 'updates[0].id'
 * ```
 *
 * @category Checking
 */
export function checkFiles(files: readonly DataFile[], options: CheckOptions = {}): CheckedFile[] {
  checkOptions(options, checkOptionNames);
  throwProblems(at('files', listOf(objectWith({ file: text, text }, 'a file'))(files)));
  const read = files.map((one) => ({ file: one.file, text: one.text, document: readDocument(one.text) }));
  const speeches = read.filter(({ document }) => !hasUpdates(document));
  const updates = read.filter(({ document }) => hasUpdates(document));
  const corpus = corpusWith(
    speeches.map(({ document }) => document),
    corpusOf(options),
  );
  return [...checkSpeeches(speeches, { corpus, text: options.text }), ...checkUpdateFiles(updates, corpus)];
}

/** A file that was read. */
interface ReadFile extends DataFile {
  readonly document: ReadDocument;
}

/** Tells whether a document is a list of updates, or a file of them. */
function hasUpdates({ data }: ReadDocument): boolean {
  return (
    Array.isArray(data) || (isObject(data) && Object.hasOwn(data, 'updates') && !Object.hasOwn(data, 'goals'))
  );
}

function checkSpeeches(files: readonly ReadFile[], options: CheckOptions): CheckedFile[] {
  const context = contextOf(options);
  const ids = files.map(({ document }) => speechIdOf(document));
  return files.map(({ file, text, document }, index) => {
    const canonical = canonicalTextOf(document);
    const faults = [
      ...nameFaults(file, ids[index]),
      ...idFaults(
        files.map((one) => one.file),
        ids,
        index,
      ),
      ...formFaults(text, canonical),
    ];
    const { problems } = checkSpeechDocument(document, context, faults);
    return { kind: 'speech', file, problems, ...(canonical !== undefined && { canonical }) };
  });
}

function checkUpdateFiles(files: readonly ReadFile[], corpus: CheckedCorpus): CheckedFile[] {
  const reports = files.map(({ document: { data } }) =>
    isObject(data)
      ? { updates: correctable(data['updates']), indicatorReports: correctable(data['indicatorReports']) }
      : { updates: correctable(data), indicatorReports: [] },
  );
  return files.map(({ file, document }, index) => {
    const beside = reports.filter((_, other) => other !== index);
    const { problems } = checkUpdateDocument(document, {
      ...corpus,
      updates: [...corpus.updates, ...beside.flatMap((one) => one.updates)],
      indicatorReports: [...corpus.indicatorReports, ...beside.flatMap((one) => one.indicatorReports)],
    });
    return { kind: 'updates', file, problems };
  });
}

/** Lists the updates or reports of a list that have the fields needed to check a correction of them. */
function correctable(list: unknown): CorrectableReport[] {
  const isCorrectable = (one: unknown): one is CorrectableReport =>
    isObject(one) && typeof one['id'] === 'string' && typeof one['recordedOn'] === 'string';
  return Array.isArray(list) ? list.filter(isCorrectable) : [];
}

/** Adds the goals of files to a corpus, without those of its speeches that a file replaces. */
function corpusWith(documents: readonly ReadDocument[], corpus: CheckedCorpus): CheckedCorpus {
  const ids = new Set(documents.map(speechIdOf));
  const others = corpus.goals.filter(({ id }) => !ids.has(id.split('/', 1)[0]));
  return { ...corpus, goals: [...others, ...documents.flatMap(goalsIn)] };
}

/** Lists the goals of a document that may be ill-formed: their ids, and their relations as far as they can be read. */
function goalsIn(document: ReadDocument): OtherGoal[] {
  const { data } = document;
  const id = speechIdOf(document);
  if (id === undefined || !isObject(data) || !isObject(data['goals'])) return [];
  return Object.entries(data['goals']).map(([key, goal]) => {
    const relations: readonly unknown[] =
      isObject(goal) && Array.isArray(goal['relations']) ? goal['relations'] : [];
    return {
      id: idWithin(id, key),
      relations: relations.flatMap((relation) =>
        isObject(relation) && typeof relation['kind'] === 'string' && typeof relation['goalId'] === 'string'
          ? [{ kind: relation['kind'], goalId: idWithin(id, relation['goalId']) }]
          : [],
      ),
    };
  });
}
