import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { usageError } from '../usageError';
import { isFolder } from './isFolder';
import { tryFile } from './tryFile';

/** The folders of a corpus, beside its vocabulary. */
const foldersOfCorpus = ['speeches', 'updates'];

/**
 * Lists the JSON files at some paths: the files themselves; and those in the folders, and in their folders `speeches` and `updates`, by
 * name. A file that is named twice, whether by the same path or another, is listed once.
 *
 * @param except - Files that are not listed.
 * @throws InputError if a path leads nowhere, or a folder has no JSON file.
 */
export function jsonFilesAt(paths: readonly string[], except: readonly string[] = []): string[] {
  const targetOf = (file: string) => tryFile(file, () => realpathSync(file));
  const left = new Set(except.map(targetOf));
  const files = new Map<string, string>();
  for (const file of paths.flatMap(jsonFilesAtPath)) {
    const target = targetOf(file);
    if (!left.has(target) && !files.has(target)) files.set(target, file);
  }
  return [...files.values()];
}

function jsonFilesAtPath(path: string): string[] {
  if (!existsSync(path)) throw usageError(path, 'there is no such file or folder');
  if (!isFolder(path)) return [path];
  const folders = foldersOfCorpus.map((name) => join(path, name)).filter(isFolder);
  const files = [path, ...folders].flatMap(jsonFilesIn);
  if (files.length === 0) throw usageError(path, 'the folder has no JSON file');
  return files;
}

function jsonFilesIn(folder: string): string[] {
  return tryFile(folder, () => readdirSync(folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}
