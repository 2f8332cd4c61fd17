import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkSpeech, formatSpeech } from '../../src/check';
import { sentenceMapOf } from '../../src/source';
import { sampleSpeech, sampleText } from '../corpus/sampleSpeech';
import { cli, screen } from './cli';

let folder: string;
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
const write = (name: string, text: string) => {
  writeFileSync(at(name), text);
  return at(name);
};
/** What is said without the folder, which has another name at every run. */
const short = (text: string) => text.replaceAll(`${folder}/`, '').replaceAll(folder, '.');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-tracker-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const valid = formatSpeech(sampleSpeech);
const name = `${sampleSpeech.id}.json`;

describe('sentences', () => {
  test('prints for a program the numbers, the length, the digest and the text of every sentence', async () => {
    const { exitCode, stdout } = await cli(['sentences', write('article.txt', sampleText)]);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    const map = sentenceMapOf(sampleText, 'article').paragraphs;
    expect(exitCode).toBe(0);
    expect(rows.map(([paragraph, sentence]) => `${paragraph}.${sentence}`)).toEqual([
      '1.1',
      '1.2',
      '1.3',
      '2.1',
    ]);
    expect(rows.map(([, , length, sha256]) => [Number(length), sha256])).toEqual(
      map.flat().map(({ length, sha256 }) => [length, sha256]),
    );
    expect(rows[1]?.[4]).toBe('Many people cannot find a flat.');
  });

  test('prints the map as a speech carries it', async () => {
    const file = write('My Article.txt', sampleText);
    expect(JSON.parse((await cli(['sentences', file, '--json'])).stdout)).toEqual(
      sentenceMapOf(sampleText, 'my-article'),
    );
    const named = await cli(['sentences', file, '--source-id', 'minutes', '--json']);
    expect(JSON.parse(named.stdout).sourceId).toBe('minutes');
  });

  test('gives the citation of words, so that nobody counts characters', async () => {
    const file = write('article.txt', sampleText);
    expect(await cli(['sentences', file, '--find', 'raise its trade'])).toEqual({
      exitCode: 0,
      stdout: '{"sourceId":"article","paragraph":2,"sentence":1,"span":{"start":8,"end":23}}\n',
      stderr: '',
    });
    expect(await cli(['sentences', file, '--find', 'raise its taxes'])).toMatchObject({
      exitCode: 2,
      stderr: `error: --find: no sentence of ${file} has these words\n`,
    });
  });

  test('fits a terminal of 80 columns', async () => {
    const { stdout } = await cli(['sentences', write('article.txt', sampleText)], screen);
    expect(stdout).toContain('Paragraph  Sentence');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('new', () => {
  test('writes a skeleton in canonical form that a check finds nothing in but what is to be filled in', async () => {
    const { exitCode } = await cli(['new', 'my-speech', '--out', at('my-speech.json')]);
    expect(exitCode).toBe(0);
    expect(read('my-speech.json')).toBe(formatSpeech(JSON.parse(read('my-speech.json'))));
    expect(new Set(checkSpeech(read('my-speech.json')).map(({ code }) => code))).toEqual(
      new Set(['placeholder']),
    );
  });

  test('puts the sentence map of a text into it, and none of its sentences', async () => {
    await cli(['new', 'my-speech', '--text', write('article.txt', sampleText), '--out', folder]);
    expect(JSON.parse(read('my-speech.json')).sentenceMap).toEqual(sentenceMapOf(sampleText, 'article'));
    expect(read('my-speech.json')).not.toContain('flat');
  });

  test('names the schema for editors where the package is installed, from wherever the file is', async () => {
    mkdirSync(at('node_modules/policy-tracker/data/generated/schema'), { recursive: true });
    write('node_modules/policy-tracker/data/generated/schema/speech.schema.json', '{}');
    mkdirSync(at('speeches'));
    await cli(['new', 'my-speech', '--out', at('speeches')]);
    const { $schema } = JSON.parse(read('speeches/my-speech.json'));
    expect($schema).toBe('../node_modules/policy-tracker/data/generated/schema/speech.schema.json');
    expect(existsSync(join(at('speeches'), $schema))).toBe(true);
  });

  test.each<[string, () => string[], string]>([
    [
      'an id that is ill-formed',
      () => ['My Speech'],
      'error: <speech-id>: expected an id in kebab-case, such as "mayors-address-2030", found "My Speech"\n',
    ],
    [
      'an id that is shipped',
      () => ['first-tier-cities-2021'],
      'error: <speech-id>: "first-tier-cities-2021" is shipped already\n',
    ],
    [
      'a file that exists',
      () => ['my-speech', '--out', write('my-speech.json', 'mine')],
      'error: my-speech.json: the file exists already, and is left as it is\n',
    ],
    [
      'a text that is not there',
      () => ['my-speech', '--text', at('none.txt'), '--out', folder],
      'error: none.txt: there is no such file or folder\n',
    ],
    [
      'a text without a sentence',
      () => ['my-speech', '--text', write('empty.txt', ' \n\n'), '--out', folder],
      'error: empty.txt: the file has no sentence\n',
    ],
    [
      'a source without a text',
      () => ['my-speech', '--source-id', 'report', '--out', folder],
      'error: --source-id names the source of --text, and there is none\n',
    ],
    [
      'a folder that is not there',
      () => ['my-speech', '--out', at('none/my-speech.json')],
      'error: none/my-speech.json: there is no such file or folder\n',
    ],
    [
      'a file in the place of a folder',
      () => ['my-speech', '--out', join(write('file.json', '{}'), 'my-speech.json')],
      'error: file.json/my-speech.json: a part of the path is no folder\n',
    ],
    [
      'a file that is no JSON',
      () => ['my-speech', '--out', at('speeches')],
      'error: speeches: there is no such folder, and a file of a speech ends with .json\n',
    ],
    [
      'a name without end',
      () => ['my-speech', '--out', at(`${'x'.repeat(300)}.json`)],
      `error: ${'x'.repeat(300)}.json: the name is too long\n`,
    ],
  ])('refuses %s, and writes nothing', async (_, args, message) => {
    const given = args();
    const before = readdirSync(folder).map((file) => [file, readFileSync(at(file), 'utf8')]);
    const { exitCode, stdout, stderr } = await cli(['new', ...given]);
    expect([exitCode, stdout, short(stderr)]).toEqual([2, '', message]);
    expect(readdirSync(folder).map((file) => [file, readFileSync(at(file), 'utf8')])).toEqual(before);
  });
});

describe('new and sentences', () => {
  test('a command to copy is in one line, with quotes where a shell needs them', async () => {
    const text = write("the mayor's article.txt", 'A sentence.');
    const { stdout } = await cli(['new', 'my-speech', '--text', text, '--out', folder], screen);
    expect(short(stdout).split('\n').slice(1)).toEqual([
      'Its sentence map has 1 paragraph and 1 sentence; the text stays with you.',
      'Fill in what starts with TODO, then run:',
      "  policy-tracker check my-speech.json --text 'the mayor'\\''s article.txt'",
      '',
    ]);
  });

  test.each<[string, () => string[], string]>([
    [
      'an id that is none',
      () => [write('a.txt', 'A.'), '--source-id', 'BAD ID'],
      'error: --source-id: expected an id in kebab-case, such as "mayors-address-2030", found "BAD ID"\n',
    ],
    ['a device', () => ['/dev/zero'], 'error: /dev/zero: it is no ordinary file\n'],
  ])('sentences refuses %s', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await cli(['sentences', ...args()]);
    expect([exitCode, stdout, short(stderr)]).toEqual([2, '', message]);
  });
});

describe('check', () => {
  test('says so where nothing is wrong, and ends with 0', async () => {
    const { exitCode, stdout } = await cli(['check', write(name, valid)], screen);
    expect([exitCode, stdout]).toEqual([0, '1 file checked, and nothing found.\n']);
    expect(await cli(['check', at(name)])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  test('ends with 1 where something is wrong, and gives file, line, column, path, message and rule', async () => {
    const file = write(name, valid.replace('"placeId": "shenzhen"', '"placeId": "shenzen"'));
    const { exitCode, stdout } = await cli(['check', file]);
    expect([exitCode, short(stdout)]).toEqual([
      1,
      `${name}:96:11: error: goals.build-homes.places[0].placeId: unknown place "shenzen"; did you mean "shenzhen"? [unknown-id]\n`,
    ]);
    expect(read(name).split('\n')[95]?.slice(10)).toMatch(/^"placeId": "shenzen"/);
  });

  test('groups for a person what breaks the same rule, with what to do, in 80 columns', async () => {
    const file = write(
      name,
      valid
        .replaceAll('"placeId": "shenzhen"', '"placeId": "shenzen"')
        .replace('"housing"', '"housing", "livelihood"'),
    );
    const { exitCode, stdout } = await cli(['check', file], screen);
    expect(exitCode).toBe(1);
    expect(stdout.match(/^error unknown-id$/gm)).toHaveLength(1);
    expect(stdout.replace(/\s+/g, ' ').match(/did you mean "shenzhen"\?/g)).toHaveLength(3);
    expect(stdout).toContain('Correct the id, or add what it names.');
    expect(stdout.indexOf('error unknown-id')).toBeLessThan(stdout.indexOf('warning theme-with-parent'));
    expect(stdout).toContain('3 errors and 2 warnings in 1 file.');
    expect(stdout.split('\n').filter((line) => line.length > 80 && !line.startsWith(folder))).toEqual([]);
  });

  test('ends with 0 where there are warnings alone', async () => {
    const file = write(name, JSON.stringify(sampleSpeech));
    expect(await cli(['check', file])).toMatchObject({
      exitCode: 0,
      stdout: `${file}:1:1: warning: speech: the file is not in canonical form [canonical-form]\n`,
    });
  });

  test('prints for programs the problems as JSON, and ends with 1', async () => {
    const { exitCode, stdout } = await cli(['check', write('other.json', valid), '--json']);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        file: at('other.json'),
        path: 'id',
        code: 'file-name',
        severity: 'error',
        message: `the file is named "other", but its speech has the id "${sampleSpeech.id}"`,
        found: `"${sampleSpeech.id}"`,
        position: { line: 2, column: 3 },
      },
    ]);
  });

  test('holds a speech against its text', async () => {
    const file = write(name, valid);
    const text = write('article.txt', sampleText);
    expect((await cli(['check', file, '--text', text])).exitCode).toBe(0);
    write('article.txt', sampleText.replace('Monday', 'Tuesday'));
    const { exitCode, stdout } = await cli(['check', file, '--text', text]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('paragraph 1, sentence 1: the text has another sentence here');
  });

  test('checks every file of a folder, lets relations lead from one to another, and finds an id that two have', async () => {
    write(name, valid);
    const second = { ...structuredClone(sampleSpeech), id: 'second-speech' };
    Object.assign(second.goals['build-homes'], {
      relations: [{ kind: 'continues', goalId: 'mayors-address-2030/build-homes' }],
    });
    write('second-speech.json', formatSpeech(second));
    expect(await cli(['check', folder])).toMatchObject({ exitCode: 0, stdout: '' });
    write('third-speech.json', formatSpeech(second));
    const { exitCode, stdout } = await cli(['check', folder]);
    expect(exitCode).toBe(1);
    expect(short(stdout).split('\n').slice(0, 2)).toEqual([
      'third-speech.json:2:3: error: id: the file is named "third-speech", but its speech has the id "second-speech" [file-name]',
      'third-speech.json:2:3: error: id: second-speech.json has the id "second-speech" already [repeated-id]',
    ]);
  });

  test('a file takes the place of the shipped speech that has its id', async () => {
    const shipped = JSON.parse(readFileSync('data/speeches/central-urban-work-conference-2025.json', 'utf8'));
    const { 'reduce-carbon': _, ...kept } = shipped.goals;
    write('central-urban-work-conference-2025.json', formatSpeech({ ...shipped, goals: kept }));
    const speech = structuredClone(sampleSpeech);
    Object.assign(speech.goals['build-homes'], {
      relations: [{ kind: 'continues', goalId: 'central-urban-work-conference-2025/reduce-carbon' }],
    });
    write(name, formatSpeech(speech));
    expect(await cli(['check', at(name)])).toMatchObject({ exitCode: 0 });
    const { exitCode, stdout } = await cli(['check', folder]);
    expect([exitCode, stdout]).toEqual([
      1,
      expect.stringContaining('unknown goal "central-urban-work-conference-2025/reduce-carbon"'),
    ]);
  });

  test('a circle of relations over two files is found', async () => {
    const related = (id: string, goalId: string) => {
      const speech = { ...structuredClone(sampleSpeech), id };
      Object.assign(speech.goals['build-homes'], { relations: [{ kind: 'restates', goalId }] });
      write(`${id}.json`, formatSpeech(speech));
    };
    related('first-speech', 'second-speech/build-homes');
    related('second-speech', 'first-speech/build-homes');
    const { exitCode, stdout } = await cli(['check', folder]);
    expect(exitCode).toBe(1);
    expect(stdout.match(/\[relation-cycle\]/g)).toHaveLength(2);
  });

  describe('--fix', () => {
    test('rewrites a file into the canonical form, which means the same, and twice is once', async () => {
      const { id, title, ...rest } = structuredClone(sampleSpeech);
      const file = write(name, JSON.stringify({ ...rest, title: { en: `  ${title.en} ` }, id }));
      expect((await cli(['check', file, '--fix'], screen)).stdout).toBe(
        `rewrote ${file}\n1 file checked, and nothing found.\n`,
      );
      expect(read(name)).toBe(valid);
      expect((await cli(['check', file, '--fix'], screen)).stdout).toBe(
        '1 file checked, and nothing found.\n',
      );
    });

    test('keeps the schema for editors, and what the model lacks, so that it can still be reported', async () => {
      const file = write(name, JSON.stringify({ ...sampleSpeech, remark: 'mine', $schema: './s.json' }));
      const { exitCode } = await cli(['check', file, '--fix']);
      expect(exitCode).toBe(1);
      expect(JSON.parse(read(name))).toEqual({ $schema: './s.json', ...sampleSpeech, remark: 'mine' });
      expect(read(name).startsWith('{\n  "$schema": "./s.json",\n  "id"')).toBe(true);
    });

    test.each<[string, string]>([
      ['is no JSON', valid.slice(0, -10)],
      ['is something else', '{"name":"a-package","version":"1.0.0"}'],
      ['has a key twice', valid.replace('"raise-trade": {', '"build-homes": {')],
      ['has half a character', valid.replace('Build homes', '\\ud800')],
      ['has a number that would be changed', valid.replace('"order": 1', '"order": 12345678901234567890')],
    ])('leaves a file as it is that %s', async (_, text) => {
      const file = write(name, text);
      expect((await cli(['check', file, '--fix'])).exitCode).toBe(1);
      expect(read(name)).toBe(text);
    });

    test('keeps a link a link, and the rights of the file', async () => {
      const file = write('real.txt', JSON.stringify(sampleSpeech));
      chmodSync(file, 0o640);
      symlinkSync(file, at(name));
      await cli(['check', at(name), '--fix']);
      expect(readFileSync(file, 'utf8')).toBe(valid);
      expect(lstatSync(at(name)).isSymbolicLink()).toBe(true);
      expect(statSync(file).mode & 0o777).toBe(0o640);
    });

    test('takes away the mark that an editor put at the start', async () => {
      const file = write(name, `\uFEFF${valid}`);
      expect((await cli(['check', file])).stdout).toContain('[canonical-form]');
      await cli(['check', file, '--fix']);
      expect(read(name)).toBe(valid);
    });

    test('keeps rights that the user would not give a new file', async () => {
      const before = process.umask(0o077);
      const file = write(name, JSON.stringify(sampleSpeech));
      chmodSync(file, 0o664);
      await cli(['check', file, '--fix']);
      process.umask(before);
      expect(statSync(file).mode & 0o777).toBe(0o664);
    });

    test('leaves nothing behind where a file cannot be written', async () => {
      // Whoever may do everything may write here too.
      if (process.getuid?.() === 0) return;
      const file = write(name, JSON.stringify(sampleSpeech));
      chmodSync(folder, 0o500);
      const { exitCode, stderr } = await cli(['check', file, '--fix']);
      chmodSync(folder, 0o700);
      expect([exitCode, short(stderr)]).toEqual([2, `error: ${name}: it may not be read or written\n`]);
      expect(readdirSync(folder)).toEqual([name]);
    });
  });

  test.each<[string, () => string[], string]>([
    [
      'a file that is not there',
      () => [at('none.json')],
      'error: none.json: there is no such file or folder\n',
    ],
    ['a folder without a JSON file', () => [folder], 'error: .: the folder has no JSON file\n'],
    [
      'one text for several files',
      () => [write('a.json', valid), write('b.json', valid), '--text', write('t.txt', 'A.')],
      'error: --text: one text is of one speech, and there are 2 files\n',
    ],
    ['no file at all', () => [], "error: missing required argument 'file or folder'\n"],
  ])('ends with 2 for %s', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await cli(['check', ...args()]);
    expect([exitCode, stdout, short(stderr)]).toEqual([2, '', message]);
  });

  test('a file that is named in two ways is one file', async () => {
    const file = write(name, valid);
    const { exitCode, stdout } = await cli(
      ['check', file, join(folder, '.', 'x', '..', name), folder],
      screen,
    );
    expect([exitCode, stdout]).toEqual([0, '1 file checked, and nothing found.\n']);
  });

  test('a device, which may never end, is not read', async () => {
    symlinkSync('/dev/zero', at('device.json'));
    const { exitCode, stdout } = await cli(['check', at('device.json')]);
    expect([exitCode, short(stdout)]).toEqual([
      1,
      'device.json:1:1: error: file: it is no ordinary file [json]\n',
    ]);
  });

  test('problems stand in the order of the text, whatever they are about', async () => {
    const file = write(
      'other-name.json',
      `\n${valid.replace('"date": "2030-01-15"', '"date": "2030-1-15"')}`,
    );
    const { stdout } = await cli(['check', file]);
    expect([...stdout.matchAll(/\[([\w-]+)\]$/gm)].map(([, rule]) => rule)).toEqual([
      'canonical-form',
      'file-name',
      'wrong-form',
    ]);
  });

  test('a file that cannot be read is a file with a problem, and the others are checked too', async () => {
    writeFileSync(at('a.json'), Buffer.from([0x7b, 0xff, 0xfe]));
    write('b.json', '{');
    truncateSync(write('c.json', ''), 100_000_000);
    const { exitCode, stdout } = await cli(['check', folder]);
    expect([exitCode, short(stdout).trimEnd().split('\n')]).toEqual([
      1,
      [
        'a.json:1:1: error: file: the file is not text in UTF-8 [json]',
        'c.json:1:1: error: file: the file has 100000000 bytes, more than 64000000 [json]',
        'b.json:1:2: error: speech: expected a comma or a closing brace, found the end of the text [json]',
      ],
    ]);
  });
});

describe('compare', () => {
  const both = ['first-tier-cities-2021', 'central-urban-work-conference-2025'];

  test('prints for a program a line for every change', async () => {
    const { exitCode, stdout } = await cli(['compare', ...both]);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    const count = (change: string) => rows.filter(([first]) => first === change).length;
    expect(exitCode).toBe(0);
    expect([count('continued'), count('widened'), count('new'), count('not-restated')]).toEqual([
      8, 2, 37, 60,
    ]);
    expect(rows).toContainEqual(['not-restated', 'first-tier-cities-2021/reduce-population-density', '']);
    expect(rows.find(([change, themeId]) => change === 'attention' && themeId === 'environment')).toEqual([
      'attention',
      'environment',
      '4',
      '9',
      '0.059',
      '0.209',
    ]);
  });

  test('fits a terminal of 80 columns, and says what silence means', async () => {
    const { stdout } = await cli(['compare', ...both], screen);
    expect(stdout).toContain('Continued (8)');
    expect(stdout).toContain('Not restated, which does not mean given up (60)');
    expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  });

  test('reads two of one’s own, the later of which is related to the earlier', async () => {
    const later = { ...structuredClone(sampleSpeech), id: 'later-speech', date: '2031-01-15' };
    Object.assign(later.goals['build-homes'], {
      relations: [{ kind: 'strengthens', goalId: 'mayors-address-2030/build-homes' }],
    });
    // A draft may be called what it likes.
    const files = [write('a.json', valid), write('b.json', formatSpeech(later))];
    const { exitCode, stdout } = await cli(['compare', ...files]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('strengthened\tmayors-address-2030/build-homes\tlater-speech/build-homes\n');
    const turned = await cli(['compare', ...files.toReversed()]);
    expect([turned.exitCode, turned.stderr]).toEqual([2, expect.stringContaining('is earlier than')]);
  });

  test('reads a speech of one’s own from its file', async () => {
    const file = write(name, valid);
    const { stdout } = await cli(['compare', both[0] as string, file]);
    expect(stdout).toContain(
      'continued\tfirst-tier-cities-2021/raise-international-trade-centre\tmayors-address-2030/raise-trade\n',
    );
  });

  test.each<[string, () => string[], string | RegExp]>([
    [
      'a speech that is not shipped',
      () => ['first-tier-cities-2012', both[1] as string],
      'error: first-tier-cities-2012: no such speech; allowed: first-tier-cities-2021, central-urban-work-conference-2025, or a file that ends with .json\n',
    ],
    [
      'speeches the wrong way round',
      () => [...both].reverse(),
      'error: later: "first-tier-cities-2021" of 2021-09-28 is earlier than "central-urban-work-conference-2025" of 2025-07-14\n',
    ],
    [
      'a speech and itself',
      () => [both[0] as string, both[0] as string],
      'error: later: "first-tier-cities-2021" is compared with itself\n',
    ],
    [
      'a file that is no speech',
      () => [both[0] as string, write('x.json', '{ "id": 1 }')],
      /^error: x\.json: title: the field is missing: .*\n[\s\S]*error: x\.json: id: expected a text in quotes, found 1\n/,
    ],
  ])('ends with 2 for %s', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await cli(['compare', ...args()]);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(short(stderr)).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });
});

describe('show', () => {
  test('shows a goal in the life of its aim', async () => {
    const { stdout } = await cli('show build-peoples-cities', screen);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Later 2025-07-14 Build modern people’s cities (central-urban-work-conference-2025/build-modern-peoples-cities)',
    );
    expect((await cli('show build-modern-peoples-cities', screen)).stdout.replace(/\s+/g, ' ')).toContain(
      'Earlier 2021-09-28 Have the people build the city',
    );
  });

  test('cites a task of a page, or the page as a whole', async () => {
    expect((await cli('show reduce-carbon', screen)).stdout).toMatch(/Cited from +item 4\n/);
    expect((await cli('show build-smart-cities', screen)).stdout).toMatch(
      /Cited from +task-report, item 7\n +xinhua-report, the page as a whole\n/,
    );
  });
});
