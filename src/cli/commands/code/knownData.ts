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

/**
 * Gets what files are checked against: the shipped data, that of `--data` without the files themselves, and the terms of a vocabulary
 * among them.
 *
 * @returns The data; or, where a vocabulary among the files is wrong, what is wrong with it.
 * @throws InputError if other files of `--data` have errors.
 */
export async function knownData(
  files: readonly string[],
  flags: AskingFlags,
  defaults: Defaults,
  print: Print,
): Promise<Corpus | Checked[]> {
  const isOwn = flags.shipped === false;
  const terms = files.filter(isVocabularyFile);
  const beside = [...jsonFilesAt(dataPaths(flags, defaults), files), ...terms];
  if (beside.length === 0) return isOwn ? (defineCorpus({}) as Corpus) : shippedCorpus;
  try {
    return await corpusAt(beside, isOwn, print);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const problems = error.problems.filter(isOfFile);
    if (!problems.some(({ file }) => terms.includes(file))) throw error;
    return [...groupBy(problems, ({ file }) => file)].map(([file, group]) => ({ file, problems: group }));
  }
}
