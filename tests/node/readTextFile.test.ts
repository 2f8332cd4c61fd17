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
    ['UTF-16', Buffer.from('Plan the city. Build homes.', 'utf16le')],
    ['UTF-16', Buffer.from('Plan the city. Build homes.', 'utf16le').swap16()],
    ['UTF-16', Buffer.from('{"title": "Homes"}\u00e9', 'utf16le')],
    ['UTF-16', Buffer.from('{"title": "在北京建住房"}', 'utf16le')],
    ['GB 18030 (also called GBK or GB 2312)', chinese],
    [
      'Windows-1252 (also called Latin-1)',
      latin('Créer des logements à Québec, où l’été est bref'.replace('’', "'")),
    ],
    ['Windows-1252 (also called Latin-1)', latin('Straßen für Düsseldorf')],
    // 東京都知事の施政方針、カムデン区
    ['Shift JIS', Buffer.from('938c8b9e9373926d8e9682cc8e7b90ad95fb906a8141834a8380836683938be6', 'hex')],
    // 東京都知事の施政方針、カムデン区
    ['EUC-JP', Buffer.from('c5ecb5fec5d4c3cebbf6a4cebbdcc0afcafdbfcba1a2a5aba5e0a5c7a5f3b6e8', 'hex')],
    // 서울특별시장 신년사
    ['EUC-KR', Buffer.from('bcadbfefc6afbab0bdc3c0e520bdc5b3e2bbe7', 'hex')],
    // 臺北市政府施政報告
    ['Big5', Buffer.from('bb4fa55fa5abac46a9b2ac49ac46b3f8a769', 'hex')],
    // Москва, мэр города
    ['Windows-1251', Buffer.from('cceef1eae2e02c20ecfdf020e3eef0eee4e0', 'hex')],
    // 深圳市人民政府工作报告，二〇三〇年
    [
      'GB 18030 (also called GBK or GB 2312)',
      Buffer.from('c9eedbdacad0c8cbc3f1d5feb8aeb9a4d7f7b1a8b8e6a3acb6fea996c8fda996c4ea', 'hex'),
    ],
    ['Windows-1252 (also called Latin-1)', latin('Ciudad de México, año, São Paulo')],
    ['Windows-1252 (also called Latin-1)', latin('Québec')],
  ])('in another encoding is refused, and %s is named', (name, bytes) => {
    const reason = `the file is not in UTF-8 but looks like ${name}; save it as UTF-8`;
    expect(readTextFile(written('other.txt', bytes), 1000)).toEqual({ reason });
  });
});

describe('a file that is in no encoding known', () => {
  test('is refused without a name: a wrong one would be worse than none', () => {
    const reason = 'the file is not in UTF-8; save it as UTF-8';
    expect(
      readTextFile(
        written(
          'binary.txt',
          Uint8Array.from({ length: 256 }, (_, byte) => byte),
        ),
        1000,
      ),
    ).toEqual({ reason });
  });

  test('but UTF-8 with a character cut is told from another encoding', () => {
    const bytes = Buffer.from('{\n"title": "在北京建住房"').subarray(0, -2);
    const reason =
      'the file is in UTF-8, but has a broken character in line 2: it may have been cut short; save it anew';
    expect(readTextFile(written('cut.txt', bytes), 1000)).toEqual({ reason });
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
