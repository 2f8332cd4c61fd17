import { mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { likelyEncoding } from '../../src/node/likelyEncoding';
import { readTextFile } from '../../src/node/readTextFile';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-tracker-read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes bytes to a file of the folder, and gives its path. */
function written(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const latin = (text: string) => Buffer.from(text, 'latin1');
// "在北京建住房" in GB 18030.
const chinese = Uint8Array.from([0xd4, 0xda, 0xb1, 0xb1, 0xbe, 0xa9, 0xbd, 0xa8, 0xd7, 0xa1, 0xb7, 0xbf]);

describe('a text file', () => {
  test('is read whole, in any language, and with its mark of UTF-8 if it has one', () => {
    expect(readTextFile(written('a.txt', '\ufeffhomes 住房 🏠'), 100)).toEqual({
      text: '\ufeffhomes 住房 🏠',
    });
  });

  test.each([
    [9, { reason: 'the file has 10 bytes, more than 9' }],
    [10, { text: '0123456789' }],
    [11, { text: '0123456789' }],
  ])('of ten bytes, where %i are allowed', (mostBytes, expected) => {
    expect(readTextFile(written('ten.txt', '0123456789'), mostBytes)).toEqual(expected);
  });

  test('that is not there, or is a folder or a device, is refused', () => {
    expect(readTextFile(join(folder, 'none.txt'), 9)).toEqual({ reason: 'there is no such file or folder' });
    expect(readTextFile(folder, 9_999_999)).toEqual({ reason: 'it is a folder' });
    expect(readTextFile('/dev/zero', 9)).toEqual({ reason: 'it is not an ordinary file' });
  });

  test('that a link in a circle leads to is refused', () => {
    symlinkSync('circle.txt', join(folder, 'circle.txt'));
    expect(readTextFile(join(folder, 'circle.txt'), 9)).toEqual({ reason: 'the link leads to itself' });
  });

  test('that is changed while it is read is refused: half of it may be old', () => {
    const path = written('changing.txt', 'old');
    const changed = { reason: 'the file was changed while it was read; read it again when it is complete' };
    const growing = (file: string) => {
      const bytes = readFileSync(file);
      writeFileSync(file, 'longer than old');
      return bytes;
    };
    const touched = (file: string) => {
      const bytes = readFileSync(file);
      utimesSync(file, 1, 1);
      return bytes;
    };
    expect(readTextFile(path, 100, growing)).toEqual(changed);
    expect(readTextFile(path, 100, touched)).toEqual(changed);
    expect(readTextFile(path, 100)).toEqual({ text: 'longer than old' });
  });

  test.each([
    ['UTF-16', utf16('{"title": "Homes"}')],
    ['UTF-16', Buffer.from('{"title": "Homes"}\u00e9', 'utf16le')],
    ['GB 18030 (also called GBK or GB 2312)', chinese],
    [
      'Windows-1252 (also called Latin-1)',
      latin('Créer des logements à Québec, où l’été est bref'.replace('’', "'")),
    ],
    ['Windows-1252 (also called Latin-1)', latin('Straßen für Düsseldorf')],
  ])('in another encoding is refused, and %s is named', (name, bytes) => {
    const reason = `the file is not in UTF-8 but looks like ${name}; save it as UTF-8`;
    expect(readTextFile(written('other.txt', bytes), 1000)).toEqual({ reason });
  });
});

test('the likely encoding of Chinese is found in a long file that is mostly Latin', () => {
  const bytes = Buffer.concat([
    latin('{ "title": { "zh": "'),
    Buffer.from(chinese),
    latin('" } }'.padEnd(5000, ' ')),
  ]);
  expect(likelyEncoding(bytes)).toBe('GB 18030 (also called GBK or GB 2312)');
});
