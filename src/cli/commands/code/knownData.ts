import { basename } from 'node:path';
import { type Corpus, defineCorpus, InputError, shippedCorpus } from 'policy-tracker';
import { groupBy } from '../../../internal/groupBy';
import type { Print } from '../../print/print';
import { isOfFile } from '../../print/problemLine';
import { type AskingFlags, corpusAt, dataPaths } from '../../read/asked';
import type { Defaults } from '../../read/defaults';
import { jsonFilesAt } from '../../read/files/jsonFilesAt';
import type { Checked } from './problemsPage';

/** Tells whether a file has the terms of a vocabulary. */
export function isVocabularyFile(file: string): boolean {
  return basename(file) === 'vocabulary.json';
}

/** What files are checked against. */
export interface KnownData {
  /** The shipped data, and the terms of the vocabularies. */
  readonly corpus: Corpus;
  /** The files of `--data` that are not checked themselves. */
  readonly beside: readonly string[];
}

/**
 * Gets what files are checked against: the shipped data, that of `--data`, and the terms of a vocabulary among the files.
 *
 * @returns The data; or, where a vocabulary among the files is wrong, what is wrong with it.
 * @throws InputError if a vocabulary of `--data` has errors.
 */
export async function knownData(
  files: readonly string[],
  flags: AskingFlags,
  defaults: Defaults,
  print: Print,
): Promise<KnownData | Checked[]> {
  const isOwn = flags.shipped === false;
  const data = jsonFilesAt(dataPaths(flags, defaults), files);
  const beside = data.filter((file) => !isVocabularyFile(file));
  const terms = [...files, ...data].filter(isVocabularyFile);
  if (terms.length === 0) return { corpus: isOwn ? defineCorpus({}) : shippedCorpus, beside };
  try {
    return { corpus: await corpusAt(terms, isOwn, print), beside };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const problems = error.problems.filter(isOfFile);
    if (!problems.some(({ file }) => files.includes(file))) throw error;
    return [...groupBy(problems, ({ file }) => file)].map(([file, group]) => ({ file, problems: group }));
  }
}
