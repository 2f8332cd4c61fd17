import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describeValue } from '../errors/describeValue';
import { suggest } from '../errors/suggest';
import { fileReason } from './fileReason';

/** A file of data that was found, or what is wrong with a path. */
export type FoundFile = { readonly file: string } | { readonly file: string; readonly reason: string };

/** What a folder of data has: a file of terms, a folder of speeches, and one of updates. */
const vocabularyFile = 'vocabulary.json';
const dataFolders = ['speeches', 'updates'] as const;

/**
 * Lists the files of data at a path: the path itself if it is a file; or in a folder `vocabulary.json` and the JSON files of `speeches`
 * and `updates`, or, where it has none of these folders, its own JSON files. A link may not lead out of the folder.
 */
export function dataFilesAt(path: string): FoundFile[] {
  try {
    return statSync(path).isDirectory() ? filesOfFolder(path) : [{ file: path }];
  } catch (error) {
    return [{ file: path, reason: fileReason(error) }];
  }
}

function filesOfFolder(folder: string): FoundFile[] {
  const inner = dataFolders.map((name) => join(folder, name)).filter(existsSync);
  const files =
    inner.length === 0 ? jsonFilesIn(folder) : [...vocabularyIn(folder), ...inner.flatMap(jsonFilesIn)];
  if (files.length === 0) return [{ file: folder, reason: emptyReason(folder) }];
  const root = realpathSync(folder);
  return [...misnamedIn(folder), ...files.map((file) => unlessOutside(file, root))];
}

/** Lists what is perhaps a part of the data under another name: without it half of the data would be read. */
function misnamedIn(folder: string): FoundFile[] {
  const names = readdirSync(folder);
  if (!dataFolders.some((name) => names.includes(name))) return [];
  const missing = [...dataFolders, vocabularyFile].filter((name) => !names.includes(name));
  return names.flatMap((name) => {
    const meant = [...dataFolders, vocabularyFile].includes(name) ? undefined : suggest(name, missing);
    if (meant === undefined) return [];
    return [
      {
        file: join(folder, name),
        reason: `it is perhaps to be named ${describeValue(meant)}; else move it away`,
      },
    ];
  });
}

function vocabularyIn(folder: string): string[] {
  return existsSync(join(folder, vocabularyFile)) ? [join(folder, vocabularyFile)] : [];
}

function jsonFilesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}

/** Says what a folder without data lacks, and which of its folders may be misnamed. */
function emptyReason(folder: string): string {
  const expected = `expected ${dataFolders[0]}/*.json, ${dataFolders[1]}/*.json or ${vocabularyFile}`;
  const folders = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  const misnamed = folders.find(({ name }) => suggest(name, dataFolders) !== undefined);
  const hint = misnamed
    ? `; its folder ${describeValue(misnamed.name)} is perhaps to be named ${describeValue(suggest(misnamed.name, dataFolders))}`
    : '';
  return `the folder has no data: ${expected}${hint}`;
}

function unlessOutside(file: string, root: string): FoundFile {
  try {
    const target = realpathSync(file);
    const way = relative(root, target);
    if (way !== '..' && !way.startsWith(`..${sep}`) && way !== target) return { file };
    return {
      file,
      reason: `the link leads out of the folder, to ${target}; put the file itself into the folder`,
    };
  } catch (error) {
    return { file, reason: `it is a broken link: ${fileReason(error)}` };
  }
}
