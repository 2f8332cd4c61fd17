import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { quotedForShell } from '../../print/text/quotedForShell';
import { tryFile } from './tryFile';

/** A problem of a file, as far as it shows that terms are missing. */
interface FileFault {
  readonly file: string;
  readonly code: string;
}

/**
 * Says which vocabularies were perhaps forgotten: those that stand beside the folder of a file with unknown ids, and were not read.
 *
 * @param read - The files that were read.
 */
export function unreadVocabularies(problems: readonly FileFault[], read: readonly string[]): string[] {
  const faulty = problems.filter(({ code }) => code === 'unknown-id');
  const folders = new Set(faulty.map(({ file }) => join(file, '..', '..')));
  const known = new Set(read.map(targetOf));
  return [...folders].flatMap((folder) => {
    const vocabulary = join(folder, 'vocabulary.json');
    if (!existsSync(vocabulary) || known.has(targetOf(vocabulary))) return [];
    return [`${vocabulary} was not read: give --data ${quotedForShell(folder)}`];
  });
}

function targetOf(file: string): string {
  return tryFile(file, () => (existsSync(file) ? realpathSync(file) : file));
}
