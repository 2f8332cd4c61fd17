import { realpathSync } from 'node:fs';
import { dataFilesAt } from '../../../node/dataFilesAt';
import { usageError } from '../usageError';
import { tryFile } from './tryFile';

/**
 * Lists the JSON files at some paths: the files themselves, and those of the folders. A file that is named twice, whether by the same
 * path or another, is listed once.
 *
 * @param except - Files that are not listed.
 * @throws InputError if a path leads nowhere, a folder has no data, or a link leads out of it.
 */
export function jsonFilesAt(paths: readonly string[], except: readonly string[] = []): string[] {
  const targetOf = (file: string) => tryFile(file, () => realpathSync(file));
  const left = new Set(except.map(targetOf));
  const files = new Map<string, string>();
  for (const found of paths.flatMap(dataFilesAt)) {
    if ('reason' in found) throw usageError(found.file, found.reason);
    const target = targetOf(found.file);
    if (!left.has(target) && !files.has(target)) files.set(target, found.file);
  }
  return [...files.values()];
}
