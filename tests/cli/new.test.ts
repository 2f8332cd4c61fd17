import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkSpeech, formatSpeech } from '../../src/check';
import { sentenceMapOf } from '../../src/source';
import { sampleText } from '../corpus/sampleSpeech';
import { cli, screen } from './cli';
import { temporaryFolder } from './folder';

const { path, at, read, write, short } = temporaryFolder();

describe('new', () => {
  test('writes a template in canonical form, in which only the placeholders are wrong', async () => {
    const { exitCode } = await cli(['new', 'my-speech', '--out', at('my-speech.json')]);
    expect(exitCode).toBe(0);
    expect(read('my-speech.json')).toBe(formatSpeech(JSON.parse(read('my-speech.json'))));
    expect(new Set(checkSpeech(read('my-speech.json')).map(({ code }) => code))).toEqual(
      new Set(['placeholder']),
    );
  });

  test('includes the sentence map of a text, and none of its sentences', async () => {
    await cli(['new', 'my-speech', '--text', write('article.txt', sampleText), '--out', path()]);
    expect(JSON.parse(read('my-speech.json')).sentenceMap).toEqual(sentenceMapOf(sampleText, 'article'));
    expect(read('my-speech.json')).not.toContain('flat');
  });

  test('names the schema for editors where the package is installed for the folder of the file', async () => {
    mkdirSync(at('node_modules/policy-tracker/data/generated/schema'), { recursive: true });
    write('node_modules/policy-tracker/data/generated/schema/speech.schema.json', '{}');
    mkdirSync(at('speeches'));
    await cli(['new', 'my-speech', '--out', at('speeches')]);
    const { $schema } = JSON.parse(read('speeches/my-speech.json'));
    expect($schema).toBe('../node_modules/policy-tracker/data/generated/schema/speech.schema.json');
    expect(existsSync(join(at('speeches'), $schema))).toBe(true);
    await cli(['new', 'my-speech', '--out', path()]);
    expect(JSON.parse(read('my-speech.json')).$schema).toMatch(/^\.\/node_modules\//);
  });

  test('ends with a command to copy: in one line, with quotes where a shell needs them', async () => {
    const text = write("the mayor's article.txt", 'A sentence.');
    const { stdout } = await cli(['new', 'my-speech', '--text', text, '--out', path()], screen);
    expect(short(stdout).split('\n')).toEqual([
      'wrote my-speech.json',
      'Its sentence map has 1 paragraph and 1 sentence; the text itself is not in the',
      'file.',
      'Replace what starts with TODO, then run:',
      "  policy-tracker check my-speech.json --text 'the mayor'\\''s article.txt'",
      '',
    ]);
  });

  test.each<[string, () => string[], string]>([
    [
      'an ill-formed id',
      () => ['My Speech'],
      'error: <speech-id>: expected an id in kebab-case, such as "mayors-address-2030", found "My Speech"\n',
    ],
    [
      'the id of a shipped speech',
      () => ['first-tier-cities-2021'],
      'error: <speech-id>: "first-tier-cities-2021" is the id of a speech that the data has\n',
    ],
    [
      'a file that exists',
      () => ['my-speech', '--out', write('my-speech.json', 'mine')],
      'error: my-speech.json: the file already exists and was left unchanged\n',
    ],
    [
      'a text that does not exist',
      () => ['my-speech', '--text', at('none.txt'), '--out', path()],
      'error: none.txt: there is no such file or folder\n',
    ],
    [
      'a text without a sentence',
      () => ['my-speech', '--text', write('empty.txt', ' \n\n'), '--out', path()],
      'error: empty.txt: the file has no sentence\n',
    ],
    [
      'the id of a source without a text',
      () => ['my-speech', '--source-id', 'report', '--out', path()],
      'error: --source-id needs --text\n',
    ],
    [
      'a file in a folder that does not exist',
      () => ['my-speech', '--out', at('none/my-speech.json')],
      'error: none/my-speech.json: there is no such file or folder\n',
    ],
    [
      'a file in place of a folder',
      () => ['my-speech', '--out', join(write('file.json', '{}'), 'my-speech.json')],
      'error: file.json/my-speech.json: part of the path is not a folder\n',
    ],
    [
      'a folder that does not exist',
      () => ['my-speech', '--out', at('speeches')],
      'error: speeches: there is no such folder, and the name of a speech file ends with .json\n',
    ],
    [
      'a name that is too long',
      () => ['my-speech', '--out', at(`${'x'.repeat(300)}.json`)],
      `error: ${'x'.repeat(300)}.json: the name is too long\n`,
    ],
  ])('refuses %s, and writes nothing', async (_, args, message) => {
    const given = args();
    const contents = () => readdirSync(path()).map((file) => [file, readFileSync(at(file), 'utf8')]);
    const before = contents();
    const { exitCode, stdout, stderr } = await cli(['new', ...given]);
    expect([exitCode, stdout, short(stderr)]).toEqual([2, '', message]);
    expect(contents()).toEqual(before);
  });
});
