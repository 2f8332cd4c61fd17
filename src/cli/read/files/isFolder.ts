import { existsSync, statSync } from 'node:fs';
import { tryFile } from './tryFile';

/** Tells whether a path leads to a folder. */
export function isFolder(path: string): boolean {
  return tryFile(path, () => existsSync(path) && statSync(path).isDirectory());
}
