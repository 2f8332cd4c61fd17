import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isFolder } from './isFolder';
import { tryFile } from './tryFile';
import { usageError } from './usageError';

/**
 * Lists the JSON files at some paths: the files themselves, and those in the folders, by name. A file that is named twice, whether
 * by the same path or another, is listed once.
 *
 * @throws InputError if a path leads nowhere, or a folder has no JSON file.
 */
export function jsonFilesAt(paths: readonly string[]): string[] {
  const files = new Map<string, string>();
  for (const file of paths.flatMap(jsonFilesAtPath)) {
    const target = tryFile(file, () => realpathSync(file));
    if (!files.has(target)) files.set(target, file);
  }
  return [...files.values()];
}

function jsonFilesAtPath(path: string): string[] {
  if (!existsSync(path)) throw usageError(path, 'there is no such file or folder');
  if (!isFolder(path)) return [path];
  const files = tryFile(path, () => readdirSync(path))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name));
  if (files.length === 0) throw usageError(path, 'the folder has no JSON file');
  return files;
}
