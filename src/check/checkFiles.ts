import { checkOptions, throwProblems } from '../errors/checkOptions';
import { at, listOf, objectWith, text } from '../internal/form';
import type { ProgressUpdate } from '../model/progress/progressUpdate';
import type { UpdateFile } from '../model/progress/updateFile';
import type { Speech } from '../model/speech/speech';
import { baseOf, type RawTerms, termsIn, withTerms, withTermsOf } from '../vocabulary/rules/termKinds';
import type { NewNames, VocabularyBase, VocabularyTerms } from '../vocabulary/termDefinitions';
import { type CheckedCorpus, corpusOf } from './checkedCorpus';
import {
  type CheckOptions,
  checkOptionNames,
  checkSpeechDocument,
  contextIn,
  type SpeechProblem,
} from './checkSpeech';
import { checkUpdateDocument, type UpdateProblem } from './checkUpdates';
import { checkVocabularyDocument, termsOf, type VocabularyProblem } from './checkVocabulary';
import { readDocument } from './document/readDocument';
import { corpusWith, type DataFile, hasTerms, hasUpdates, type ReadFile, updatesIn } from './fileContents';
import { canonicalTextOf, formFaults, idFaults, idIn, nameFaults } from './fileFaults';
import type { SpeechContext } from './rules/speech/speechContext';

/**
 * What a check of a file gives.
 *
 * @category Checking
 */
export type CheckedFile =
  | {
      readonly kind: 'vocabulary';
      /** The name of the file, as it was given. */
      readonly file: string;
      /** Its problems, in the order of the text. */
      readonly problems: readonly VocabularyProblem[];
      /** Its terms. Absent where it has an error. */
      readonly data?: VocabularyTerms<NewNames, VocabularyBase> | undefined;
    }
  | {
      readonly kind: 'speech';
      /** The name of the file, as it was given. */
      readonly file: string;
      /** Its problems, in the order of the text. */
      readonly problems: readonly SpeechProblem[];
      /** The speech. Absent where it has an error, other than of its file: its name, its form, or an id that an earlier file has. */
      readonly data?: Speech | undefined;
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
      /** The updates. Absent where they have an error. */
      readonly data?: UpdateFile | readonly ProgressUpdate[] | undefined;
    };

/**
 * Checks files of terms, of speeches and of progress updates, one by one and against each other: speeches and updates may use the terms
 * of the files, and no two of these may have the same; relations may point from one speech to another, no two speeches may have the
 * same id, and each file must be named after the id of its speech and be in canonical form; updates may be about the goals of the other
 * files, rest on the evidence in them, and correct the updates in them.
 *
 * @param files - The files, with their texts. One that is named `vocabulary.json`, or has kinds of terms and nothing of a speech or of
 *   updates, is a file of terms; any other that is not one of updates counts as a speech.
 * @param options - The corpus that the files are checked against besides each other: their terms are added to its own, and a speech
 *   among them replaces the one of the corpus that has its id. And the source text, if a single speech is checked.
 * @returns For each file its problems: the files of terms first, then the speeches, then the updates.
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
  const vocabularies = read.filter(hasTerms);
  const documents = read.filter((one) => !hasTerms(one));
  const speeches = documents.filter(({ document }) => !hasUpdates(document));
  const updates = documents.filter(({ document }) => hasUpdates(document));
  const corpus = corpusWith(
    speeches.map(({ document }) => document),
    corpusOf(options),
  );
  const terms = vocabularies.map(({ document }) => termsOf(document));
  const own = { ...corpus, vocabulary: withTermsOf(terms, corpus.vocabulary) };
  return [
    ...checkVocabularies(vocabularies, speeches, corpus),
    ...checkSpeeches(speeches, contextIn(own, options.text), terms),
    ...checkUpdateFiles(updates, own),
  ];
}

function checkVocabularies(
  files: readonly ReadFile[],
  speeches: readonly ReadFile[],
  corpus: CheckedCorpus,
): CheckedFile[] {
  const used = corpus.goals.flatMap(({ functions = [] }) => functions.map((one) => one.functionId));
  const terms = files.map(({ document }) => termsOf(document));
  const base = baseOf(terms, corpus.vocabulary);
  return files.map(({ file, document }, index) => {
    const { problems, data } = checkVocabularyDocument(document, {
      base,
      all: terms.filter((_, other) => other !== index).reduce(withTerms, base),
      before: files.slice(0, index).map((one, other) => ({ file: one.file, terms: terms[other] ?? {} })),
      usedFunctionIds: speeches.length === 0 ? undefined : new Set(used),
    });
    return {
      kind: 'vocabulary',
      file,
      problems,
      data: data as VocabularyTerms<NewNames, VocabularyBase> | undefined,
    };
  });
}

function checkSpeeches(
  files: readonly ReadFile[],
  known: SpeechContext,
  terms: readonly RawTerms[],
): CheckedFile[] {
  // Whether these are used is for the check of the file that has them.
  const listed = terms.flatMap((one) => termsIn(one, 'functions').map(([functionId]) => functionId));
  const context = { ...known, usedFunctionIds: new Set([...known.usedFunctionIds, ...listed]) };
  const ids = files.map(({ document }) => idIn(document));
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
    const { problems, data } = checkSpeechDocument(document, context, faults);
    return { kind: 'speech', file, problems, data: data as Speech | undefined, canonical };
  });
}

function checkUpdateFiles(files: readonly ReadFile[], corpus: CheckedCorpus): CheckedFile[] {
  const reports = files.map(({ document }) => updatesIn(document));
  return files.map(({ file, document }, index) => {
    const beside = reports.filter((_, other) => other !== index);
    const { problems, data } = checkUpdateDocument(document, {
      ...corpus,
      updates: [...corpus.updates, ...beside.flatMap((one) => one.updates)],
      indicatorReports: [...corpus.indicatorReports, ...beside.flatMap((one) => one.indicatorReports)],
      evidence: [...corpus.evidence, ...beside.flatMap((one) => one.evidence)],
    });
    return { kind: 'updates', file, problems, data: data as UpdateFile | undefined };
  });
}
