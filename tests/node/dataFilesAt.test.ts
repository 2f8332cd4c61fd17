import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dataFilesAt } from '../../src/node/dataFilesAt';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'policy-tracker-files-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Writes empty files. */
function touch(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), '{}');
  }
}

/** Lists what is found at a path, relative to the root. */
function found(name = '.'): string[] {
  return dataFilesAt(join(root, name)).map((one) => {
    const file = one.file.replace(`${root}/`, '');
    return 'reason' in one ? `${file}: ${one.reason.replaceAll(root, '<root>')}` : file;
  });
}

describe('the files of data', () => {
  test('of a folder are its terms, speeches and updates, and no others', () => {
    touch('vocabulary.json', 'package.json', 'speeches/b.json', 'speeches/a.json', 'speeches/a.txt');
    touch('updates/a.json', 'drafts/c.json');
    expect(found()).toEqual(['vocabulary.json', 'speeches/a.json', 'speeches/b.json', 'updates/a.json']);
  });

  test('of a folder without these two are its own', () => {
    touch('speeches/b.json', 'speeches/a.json', 'speeches/notes.md');
    expect(found('speeches')).toEqual(['speeches/a.json', 'speeches/b.json']);
  });

  test('may be a single one, or one that a link leads to', () => {
    touch('elsewhere/a.json');
    symlinkSync(join(root, 'elsewhere/a.json'), join(root, 'link.json'));
    expect(found('elsewhere/a.json')).toEqual(['elsewhere/a.json']);
    expect(found('link.json')).toEqual(['link.json']);
  });

  test('are missing in an empty folder, and a misnamed one is pointed out', () => {
    touch('data/notes.md', 'other/speechs/a.json');
    const expected = 'the folder has no data: expected speeches/*.json, updates/*.json or vocabulary.json';
    expect(found('data')).toEqual([`data: ${expected}`]);
    expect(found('other')).toEqual([
      `other: ${expected}; its folder "speechs" is perhaps to be named "speeches"`,
    ]);
  });

  test.each([
    ['speech/a.json', 'updates/a.json', 'speech', 'speeches'],
    ['Speeches/a.json', 'updates/a.json', 'Speeches', 'speeches'],
    ['update/a.json', 'speeches/a.json', 'update', 'updates'],
    ['vocabularies.json', 'speeches/a.json', 'vocabularies.json', 'vocabulary.json'],
  ])('are not read without a part that is misnamed: %s', (wrong, right, name, meant) => {
    touch(wrong, right);
    expect(found()[0]).toBe(`${name}: it is perhaps to be named "${meant}"; else move it away`);
  });

  test('may have other things beside them', () => {
    touch('speeches/a.json', 'drafts/a.json', 'package.json', 'updates/a.json', 'update/a.json', 'notes.md');
    expect(found()).toEqual(['speeches/a.json', 'updates/a.json']);
  });

  test('are missing where there is nothing', () => {
    expect(found('none')).toEqual(['none: there is no such file or folder']);
  });

  test('are not taken from outside the folder, where a link leads', () => {
    touch('outside/a.json', 'mine/speeches/b.json');
    symlinkSync(join(root, 'outside/a.json'), join(root, 'mine/speeches/a.json'));
    symlinkSync(join(root, 'outside'), join(root, 'mine/updates'));
    symlinkSync(join(root, 'nowhere.json'), join(root, 'mine/speeches/c.json'));
    const outside =
      'the link leads out of the folder, to <root>/outside/a.json; put the file itself into the folder';
    expect(found('mine')).toEqual([
      `mine/speeches/a.json: ${outside}`,
      'mine/speeches/b.json',
      'mine/speeches/c.json: it is a broken link: there is no such file or folder',
      `mine/updates/a.json: ${outside}`,
    ]);
  });

  test('may be reached by a link inside the folder, or through a link to the folder', () => {
    touch('mine/speeches/b.json');
    symlinkSync('b.json', join(root, 'mine/speeches/a.json'));
    symlinkSync(join(root, 'mine'), join(root, 'link'));
    expect(found('link')).toEqual(['link/speeches/a.json', 'link/speeches/b.json']);
  });
});
