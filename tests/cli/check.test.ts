import { readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Problem, type Speech, shippedCorpus, updates } from '../../src';
import { checkFiles, formatSpeech, speechRules, updateRules } from '../../src/check';
import { sampleSpeech, sampleText } from '../corpus/sampleSpeech';
import { cli, screen, tooWide, unwrapped } from './cli';
import { temporaryFolder } from './folder';
import { evidenceOnSample, updateOnSample } from './updateOnSample';

const { path, at, read, write, short } = temporaryFolder();

const valid = formatSpeech(sampleSpeech);
const name = `${sampleSpeech.id}.json`;

/** The lines that `check` prints for a program, from what the library finds. */
const linesFor = (file: string, text: string) =>
  checkFiles([{ file, text }], { corpus: shippedCorpus })
    .flatMap((checked): readonly Problem[] => checked.problems)
    .map(
      ({ position, severity, path: where, message, code }) =>
        `${file}:${position?.line}:${position?.column}: ${severity}: ${where}: ${message} [${code}]\n`,
    )
    .join('');

/** The sample speech under another id, with a relation from its first goal to another. */
const relatedSpeech = (id: string, kind: string, goalId: string) => {
  const speech = { ...structuredClone(sampleSpeech), id };
  Object.assign(speech.goals['build-homes'], { relations: [{ kind, goalId }] });
  return formatSpeech(speech);
};

describe('check', () => {
  test('says that a file has no problems, and ends with 0', async () => {
    const { exitCode, stdout } = await cli(['check', write(name, valid)], screen);
    expect([exitCode, stdout]).toEqual([0, '1 file checked, no problems.\n']);
    expect(await cli(['check', at(name)])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  test('prints for a program a line a problem: file, line, column, path, message, rule; and ends with 1', async () => {
    const text = valid.replace('"placeId": "shenzhen"', '"placeId": "shenzen"');
    const file = write(name, text);
    const { exitCode, stdout } = await cli(['check', file]);
    expect([exitCode, stdout]).toEqual([1, linesFor(file, text)]);
    expect(short(stdout)).toMatch(
      /^mayors-address-2030\.json:96:11: error: goals\.build-homes\.places\[0\]\.placeId: .*"shenzen".* \[unknown-id\]\n$/,
    );
    expect(text.split('\n')[95]?.slice(10)).toMatch(/^"placeId": "shenzen"/);
  });

  test('shows a person the problems of each rule together, errors first, with what to do, in 80 columns', async () => {
    const text = valid
      .replaceAll('"placeId": "shenzhen"', '"placeId": "shenzen"')
      .replace('"housing"', '"housing", "livelihood"');
    const { exitCode, stdout } = await cli(['check', write(name, text)], screen);
    expect(exitCode).toBe(1);
    expect(stdout.match(/^error unknown-id$/gm)).toHaveLength(1);
    expect(unwrapped(stdout).match(/did you mean "shenzhen"\?/g)).toHaveLength(3);
    expect(unwrapped(stdout)).toContain(speechRules['unknown-id'].fix);
    expect(stdout.indexOf('error unknown-id')).toBeLessThan(stdout.indexOf('warning theme-with-parent'));
    expect(stdout).toMatch(/\n3 errors and \d warnings? in 1 file\.\n$/);
    expect(tooWide(stdout).filter((line) => !line.startsWith(path()))).toEqual([]);
  });

  test('ends with 0 where there are only warnings', async () => {
    const text = JSON.stringify(sampleSpeech);
    const file = write(name, text);
    const { exitCode, stdout } = await cli(['check', file]);
    expect([exitCode, stdout]).toEqual([0, linesFor(file, text)]);
    expect(stdout).toMatch(/: warning: .* \[canonical-form\]\n$/);
  });

  test('prints the problems as JSON, and ends with 1', async () => {
    const file = write('other.json', valid);
    const { exitCode, stdout } = await cli(['check', file, '--json']);
    const [checked] = checkFiles([{ file, text: valid }]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toEqual(checked?.problems.map((problem) => ({ file, ...problem })));
    expect(JSON.parse(stdout)).toMatchObject([{ code: 'file-name', severity: 'error', path: 'id' }]);
  });

  test('prints problems in the order of the text, whatever they are about', async () => {
    const text = `\n${valid.replace('"date": "2030-01-15"', '"date": "2030-1-15"')}`;
    const { stdout } = await cli(['check', write('other-name.json', text)]);
    const found = [...stdout.matchAll(/:(\d+):\d+: .* \[([\w-]+)\]$/gm)];
    expect(found.map(([, , code]) => code)).toEqual(['canonical-form', 'file-name', 'wrong-form']);
    const lines = found.map(([, line]) => Number(line));
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  test('holds a speech against its text', async () => {
    const file = write(name, valid);
    const text = write('article.txt', sampleText);
    expect((await cli(['check', file, '--text', text])).exitCode).toBe(0);
    write('article.txt', sampleText.replace('Monday', 'Tuesday'));
    const { exitCode, stdout } = await cli(['check', file, '--text', text]);
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('[other-text]')]);
  });

  test('warns of a figure and a deadline that the text does not state', async () => {
    const speech = structuredClone(sampleSpeech) as Speech;
    Object.assign(speech.goals['build-homes'] ?? {}, {
      deadline: '2040',
      figures: [
        {
          id: 'new-homes',
          name: { en: 'New homes' },
          comparison: 'exactly',
          value: 99_999,
          unit: 'homes',
          coverage: 'all',
        },
      ],
    });
    const file = write(name, formatSpeech(speech));
    const { exitCode, stdout } = await cli(['check', file, '--text', write('article.txt', sampleText)]);
    const codes = [...stdout.matchAll(/\[([\w-]+)\]$/gm)].map(([, code]) => code);
    expect([exitCode, codes]).toEqual([0, ['uncited-deadline', 'uncited-figure']]);
  });

  test.each<[string, () => string[], string]>([
    [
      'a file that does not exist',
      () => [at('none.json')],
      'error: none.json: there is no such file or folder\n',
    ],
    [
      'a folder without a JSON file',
      () => [path()],
      'error: .: the folder has no data: expected speeches/*.json, updates/*.json or vocabulary.json\n',
    ],
    [
      'one text for several files',
      () => [write('a.json', valid), write('b.json', valid), '--text', write('t.txt', 'A.')],
      'error: --text: a text belongs to one speech, and there are 2 files\n',
    ],
    [
      'a text for a file of updates',
      () => [write('a.json', '{ "updates": [] }'), '--text', write('t.txt', 'A.')],
      'error: --text: a text belongs to a speech, and this is a file of updates\n',
    ],
    ['no file at all', () => [], "error: missing required argument 'file or folder'\n"],
  ])('ends with 2 for %s', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await cli(['check', ...args()]);
    expect([exitCode, stdout, short(stderr)]).toEqual([2, '', message]);
  });
});

describe('check of several files', () => {
  test('allows relations between them, and finds an id that two of them have', async () => {
    write(name, valid);
    const second = relatedSpeech('second-speech', 'continues', 'mayors-address-2030/build-homes');
    write('second-speech.json', second);
    expect(await cli(['check', path()])).toMatchObject({ exitCode: 0, stdout: '' });
    write('third-speech.json', second);
    const { exitCode, stdout } = await cli(['check', path()]);
    const lines = short(stdout).trimEnd().split('\n');
    expect(exitCode).toBe(1);
    expect(lines.filter((line) => /\[(file-name|repeated-id)\]$/.test(line))).toEqual(lines.slice(0, 2));
    expect(lines[0]).toMatch(/^third-speech\.json:2:3: error: id: .*"second-speech" \[file-name\]$/);
    expect(lines[1]).toMatch(/^third-speech\.json:2:3: error: id: .*second-speech.* \[repeated-id\]$/);
  });

  test('finds a circle of relations between two files', async () => {
    write('first-speech.json', relatedSpeech('first-speech', 'restates', 'second-speech/build-homes'));
    write('second-speech.json', relatedSpeech('second-speech', 'restates', 'first-speech/build-homes'));
    const { exitCode, stdout } = await cli(['check', path()]);
    expect(exitCode).toBe(1);
    expect(stdout.match(/\[relation-cycle\]/g)).toHaveLength(2);
  });

  test('lets a file replace the shipped speech that has its id', async () => {
    const id = 'central-urban-work-conference-2025';
    const shipped = JSON.parse(readFileSync(`data/speeches/${id}.json`, 'utf8'));
    const { 'reduce-carbon': _, ...kept } = shipped.goals;
    write(`${id}.json`, formatSpeech({ ...shipped, goals: kept }));
    write(name, relatedSpeech(sampleSpeech.id, 'continues', `${id}/reduce-carbon`));
    expect(await cli(['check', at(name)])).toMatchObject({ exitCode: 0 });
    const { exitCode, stdout } = await cli(['check', path()]);
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining(`unknown goal "${id}/reduce-carbon"`)]);
  });

  test('needs no other data to leave the shipped data out', async () => {
    const file = write(
      name,
      relatedSpeech(sampleSpeech.id, 'continues', 'first-tier-cities-2021/accelerate-hetao'),
    );
    expect(await cli(['check', file, '--no-shipped'])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  test('checks a file once that is named in two ways', async () => {
    const file = write(name, valid);
    const { exitCode, stdout } = await cli(
      ['check', file, join(path(), '.', 'x', '..', name), path()],
      screen,
    );
    expect([exitCode, stdout]).toEqual([0, '1 file checked, no problems.\n']);
  });

  test('does not read a device, which may never end', async () => {
    symlinkSync('/dev/zero', at('device.json'));
    const { exitCode, stdout } = await cli(['check', at('device.json')]);
    expect([exitCode, short(stdout)]).toEqual([
      1,
      'device.json:1:1: error: file: it is not an ordinary file [json]\n',
    ]);
  });

  test('reports a file that cannot be read, and checks the others', async () => {
    writeFileSync(at('a.json'), Buffer.from([0x7b, 0xff, 0xfe]));
    const broken = write('b.json', '{');
    truncateSync(write('c.json', ''), 100_000_000);
    const { exitCode, stdout } = await cli(['check', path()]);
    expect([exitCode, short(stdout)]).toEqual([
      1,
      [
        'a.json:1:1: error: file: the file is not in UTF-8 but looks like Windows-1252 (also called Latin-1); save it as UTF-8 [json]\n',
        'c.json:1:1: error: file: the file has 100000000 bytes, more than 64000000 [json]\n',
        short(linesFor(broken, '{')),
      ].join(''),
    ]);
    expect(read('b.json')).toBe('{');
  });

  test('finds nothing wrong with the shipped data', async () => {
    expect(await cli(['check', 'data/updates', 'data/speeches'])).toMatchObject({ exitCode: 0, stdout: '' });
  });
});

describe('check of updates', () => {
  const writeJson = (file: string, value: unknown) => write(file, JSON.stringify(value, null, 2));
  const [shipped] = updates;
  const onShippedGoal = { ...updateOnSample, goalId: shipped?.goalId };

  test('knows the goals of a speech beside them', async () => {
    const own = writeJson('updates.json', { evidence: evidenceOnSample, updates: [updateOnSample] });
    expect(await cli(['check', write(name, valid), own])).toMatchObject({ exitCode: 0, stdout: '' });
    const { exitCode, stdout } = await cli(['check', own]);
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('[unknown-id]')]);
  });

  test('lets them correct shipped updates', async () => {
    const correction = { ...onShippedGoal, corrects: shipped?.id };
    expect(
      await cli(['check', writeJson('mine.json', { evidence: evidenceOnSample, updates: [correction] })]),
    ).toMatchObject({
      exitCode: 0,
      stdout: '',
    });
    const wrong = { ...correction, corrects: 'first-tier-cities-2021/nothing', status: 'stalled' };
    const { exitCode, stdout } = await cli(
      ['check', writeJson('wrong.json', { evidence: evidenceOnSample, updates: [wrong] })],
      screen,
    );
    expect(exitCode).toBe(1);
    expect(stdout).toContain('error no-reason');
    expect(unwrapped(stdout)).toContain(updateRules['no-reason'].fix);
    expect(stdout).toContain('2 errors and 0 warnings in 1 file.');
  });

  test('lets them correct each other across files, and finds an id that two of them have', async () => {
    writeJson('a.json', { evidence: evidenceOnSample, updates: [onShippedGoal] });
    const correction = {
      ...onShippedGoal,
      id: 'mine/second',
      recordedOn: '2031-07',
      corrects: updateOnSample.id,
    };
    writeJson('b.json', { updates: [correction] });
    expect(await cli(['check', path()])).toMatchObject({ exitCode: 0, stdout: '' });
    writeJson('c.json', [{ ...onShippedGoal, status: 'achieved' }]);
    const { exitCode, stdout } = await cli(['check', path()], screen);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('error repeated-id');
    // The rules of speeches have one of that name too, with other advice.
    expect(unwrapped(stdout)).toContain(updateRules['repeated-id'].fix);
  });
});
