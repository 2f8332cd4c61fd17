import { realpathSync } from 'node:fs';
import { type CheckedFile, checkFiles } from '../check/checkFiles';
import type { DataFile } from '../check/fileContents';
import type { Corpus } from '../corpus/corpus';
import { defineCorpus } from '../corpus/defineCorpus';
import { checkOptions } from '../errors/checkOptions';
import { describeValue } from '../errors/describeValue';
import { InputError, inputError } from '../errors/inputError';
import { type Problem, problem } from '../errors/problem';
import { wrongForm } from '../errors/wrongForm';
import { reportsIn } from '../model/progress/reportsIn';
import type { Speech } from '../model/speech/speech';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { withTermsOf } from '../vocabulary/rules/termKinds';
import { dataFilesAt, type FoundFile } from './dataFilesAt';
import { mostBytesOfData, readTextFile } from './readTextFile';

/**
 * A problem of a file.
 *
 * @category Reading
 */
export interface FileProblem extends Problem {
  /** The path of the file or folder. */
  readonly file: string;
}

/**
 * The option of {@link readCorpus}.
 *
 * @category Reading
 */
export interface ReadCorpusOptions {
  /** The corpus that the files add to, or several, such as `shippedCorpus`. Default: none. */
  readonly extends?: Corpus | readonly Corpus[] | undefined;
}

/**
 * What {@link readCorpus} gives: a corpus, perhaps with warnings; or, where anything is an error, no corpus.
 *
 * @category Reading
 */
export type CorpusRead =
  | { readonly corpus: Corpus; readonly problems: readonly FileProblem[] }
  | { readonly corpus: undefined; readonly problems: readonly FileProblem[] };

/**
 * Reads a corpus from your own files, and checks them: nothing of it is used unless all of it is right.
 *
 * A folder holds `vocabulary.json` with your terms, speeches in `speeches/` and updates in `updates/`; any of them may be missing, and a
 * folder without these two is read for the JSON files in it. All files together are one corpus, so that a speech of one folder may use
 * the terms of another.
 *
 * @param paths - The folder or file, or several.
 * @param options - The corpora that the files add to. Without one, the speeches are coded with the shipped terms and your own.
 * @returns The corpus, and the problems of each file: those of `checkFiles`, except those that matter only to keeping files in order (a
 *   name other than the id of the speech, or another form than the canonical one); and what keeps a file from being read, such as an
 *   encoding other than UTF-8, or a link that leads out of its folder.
 * @throws `InputError` where an option is unknown or of the wrong form. Files never make it throw.
 *
 * @example
 * ```ts
 * import { shippedCorpus } from 'policy-tracker';
 * import { readCorpus } from 'policy-tracker/node';
 *
 * const { corpus, problems } = readCorpus('no-such-folder', { extends: shippedCorpus });
 *
 * corpus; // => undefined
 * problems[0]?.message; // => 'there is no such file or folder'
 * ```
 *
 * @category Reading
 */
export function readCorpus(paths: string | readonly string[], options: ReadCorpusOptions = {}): CorpusRead {
  checkOptions(options, { extends: true });
  const asked = [paths].flat();
  const areTexts = asked.length > 0 && asked.every((path) => typeof path === 'string' && path !== '');
  if (!areTexts) throw inputError('wrong-form', 'paths', wrongForm('a path, or a list of paths', paths));
  const extended: readonly Corpus[] = [options.extends ?? []].flat();
  // What the files add to is checked first, so that an error in it is not taken for one in a file.
  const base = defineCorpus({ extends: extended });
  const found = withoutRepetition(asked.flatMap(dataFilesAt)).map(readFile);
  const unread = found.flatMap((one) => ('text' in one ? [] : [one]));
  if (unread.length > 0) return { corpus: undefined, problems: unread };
  const checked = checkFiles(
    found.flatMap((one) => ('text' in one ? [one] : [])),
    { corpus: base },
  );
  const problems = [...checked.flatMap((one) => problemsOf(one, base)), ...emptyProblems(asked, checked)];
  const isRight = problems.every(({ severity }) => severity !== 'error');
  return isRight ? joined(checked, extended, base, problems) : { corpus: undefined, problems };
}

/** Joins files without an error to the corpora that they add to. Their terms may still be at odds, where those of the files extend nothing. */
function joined(
  checked: readonly CheckedFile[],
  extended: readonly Corpus[],
  base: Corpus,
  problems: readonly FileProblem[],
): CorpusRead {
  try {
    return { corpus: corpusOf(checked, extended, base), problems };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { file = '' } = checked.find(({ kind }) => kind === 'vocabulary') ?? checked[0] ?? {};
    const more = error.problems.map((one) => ({ ...one, file }));
    return { corpus: undefined, problems: [...problems, ...more] };
  }
}

/** Leaves out files that are listed before, by the same path or another. */
function withoutRepetition(files: readonly FoundFile[]): FoundFile[] {
  const seen = new Set<string>();
  return files.filter((one) => {
    if ('reason' in one) return true;
    const target = realpathSync(one.file);
    return !seen.has(target) && seen.add(target);
  });
}

function readFile(found: FoundFile): DataFile | FileProblem {
  const { file } = found;
  const read = 'reason' in found ? found : readTextFile(file, mostBytesOfData);
  return 'text' in read
    ? { file, text: read.text }
    : { ...problem('unreadable-file', 'file', read.reason), file };
}

/** The rules that matter to keeping files in order, and not to their data. */
const rulesOfOrder: readonly string[] = ['file-name', 'canonical-form'];

/** Lists the problems of a file, and that its speech has the id of one that is there already. */
function problemsOf(checked: CheckedFile, { speeches }: Corpus): FileProblem[] {
  const { file, problems } = checked;
  const speech = checked.kind === 'speech' ? checked.data : undefined;
  const isTaken = speech && speeches.some(({ id }) => id === speech.id);
  const message = `the data that the files add to has a speech with the id ${describeValue(speech?.id)}; give yours another`;
  return [
    ...problems.filter(({ code }) => !rulesOfOrder.includes(code)),
    ...(isTaken ? [problem('repeated-id', 'id', message)] : []),
  ].map((one) => ({ ...one, file }));
}

/** Warns where there are terms and nothing coded with them: a folder may be misnamed. */
function emptyProblems(paths: readonly string[], checked: readonly CheckedFile[]): FileProblem[] {
  const [file = ''] = paths;
  if (checked.some(({ kind }) => kind !== 'vocabulary')) return [];
  const message = 'there are terms, but no speech and no update: expected speeches/*.json or updates/*.json';
  return [{ ...problem('no-speech', 'file', message), severity: 'warning', file }];
}

/** Joins the data of files, none of which has an error, to the corpora that they add to. */
function corpusOf(checked: readonly CheckedFile[], extended: readonly Corpus[], base: Corpus): Corpus {
  const terms = checked.flatMap((one) => (one.kind === 'vocabulary' && one.data ? [{ ...one.data }] : []));
  const speeches = checked.flatMap((one) => (one.kind === 'speech' && one.data ? [one.data] : []));
  const reports = checked.flatMap((one) => (one.kind === 'updates' && one.data ? [reportsIn(one.data)] : []));
  return defineCorpus<Vocabulary, Speech, Corpus>({
    extends: extended,
    vocabulary: withTermsOf(terms, base.vocabulary),
    speeches,
    updates: {
      evidence: Object.fromEntries(
        reports.flatMap((one) => one.evidence.map(({ id, ...piece }) => [id, piece])),
      ),
      updates: reports.flatMap((one) => one.updates),
      indicatorReports: reports.flatMap((one) => one.indicatorReports),
    },
  });
}
