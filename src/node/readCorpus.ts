import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkFiles, type DataFile } from '../check/checkFiles';
import type { Corpus } from '../corpus/corpus';
import { defineCorpus } from '../corpus/defineCorpus';
import { InputError } from '../errors/inputError';
import { type Problem, problem } from '../errors/problem';
import { isObject } from '../internal/isObject';
import type { ProgressUpdate } from '../model/progress/progressUpdate';
import type { Speech } from '../model/speech/speech';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { defineVocabulary } from '../vocabulary/defineVocabulary';

/**
 * A problem of a file.
 *
 * @category Files
 */
export interface FileProblem extends Problem {
  /** The path of the file, as it was given or found. */
  readonly file: string;
}

/**
 * The options of {@link readCorpus}.
 *
 * @category Files
 */
export interface ReadCorpusOptions {
  /** The corpus that the files add to, or several, such as `shippedCorpus`. Default: none. */
  readonly extends?: Corpus | readonly Corpus[] | undefined;
}

/**
 * What {@link readCorpus} gives.
 *
 * @category Files
 */
export interface CorpusRead {
  /** The corpus. Absent where a problem is an error. */
  readonly corpus: Corpus | undefined;
  /** Everything that is wrong with the files. */
  readonly problems: readonly FileProblem[];
}

/**
 * Reads a corpus from files: a folder with `vocabulary.json`, `speeches/` and `updates/`, or single files.
 *
 * @param paths - The folder or file, or several.
 * @param options - The corpora that it adds to.
 * @returns The corpus, and the problems of the files.
 *
 * @category Files
 */
export function readCorpus(paths: string | readonly string[], options: ReadCorpusOptions = {}): CorpusRead {
  const files = [paths].flat().flatMap(filesAt);
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) {
    return refused(
      missing.map((file) => ({ ...problem('file', 'file', 'there is no such file or folder'), file })),
    );
  }
  const read = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const terms = read.filter(isVocabulary);
  const data = read.filter((file) => !isVocabulary(file));
  const extended: readonly Corpus[] = [options.extends ?? []].flat();
  try {
    const vocabulary = terms[0] && defineVocabulary(JSON.parse(terms[0].text));
    return corpusOf(data, vocabulary, extended);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const file = terms[0]?.file ?? files[0] ?? '';
    return refused(error.problems.map((one) => ({ position: { line: 1, column: 1 }, ...one, file })));
  }
}

function corpusOf(
  files: readonly DataFile[],
  vocabulary: Vocabulary | undefined,
  extended: readonly Corpus[],
): CorpusRead {
  const checked = checkFiles(files, {
    vocabulary: vocabulary ?? extended[0]?.vocabulary,
    goals: extended.flatMap(({ goals }) => goals),
    updates: extended.flatMap(({ updates }) => updates),
    indicatorReports: extended.flatMap(({ indicatorReports }) => indicatorReports),
  });
  const problems = checked.flatMap(({ file, problems }) => problems.map((one) => ({ ...one, file })));
  if (problems.some(({ severity }) => severity === 'error')) return refused(problems);
  const parsed = (kind: 'speech' | 'updates') =>
    checked.filter((one) => one.kind === kind).map(({ file }) => JSON.parse(textOf(files, file)));
  const corpus = defineCorpus<Vocabulary, Speech, Corpus>({
    extends: extended,
    vocabulary,
    speeches: parsed('speech'),
    updates: {
      updates: parsed('updates').flatMap((one): ProgressUpdate[] => (Array.isArray(one) ? one : one.updates)),
      indicatorReports: parsed('updates').flatMap((one) => one.indicatorReports ?? []),
    },
  });
  return { corpus, problems };
}

function refused(problems: readonly FileProblem[]): CorpusRead {
  return { corpus: undefined, problems };
}

function filesAt(path: string): string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
  const json = (folder: string) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.json'))
          .sort()
          .map((name) => join(folder, name))
      : [];
  return [...json(path), ...json(join(path, 'speeches')), ...json(join(path, 'updates'))];
}

function isVocabulary({ file, text }: DataFile): boolean {
  if (basename(file) === 'vocabulary.json') return true;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && !Object.hasOwn(value, 'goals') && !Object.hasOwn(value, 'updates');
  } catch {
    return false;
  }
}

function textOf(files: readonly DataFile[], file: string): string {
  return files.find((one) => one.file === file)?.text ?? '';
}
