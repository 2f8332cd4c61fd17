import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Corpus, filterGoals, getGoal, shippedCorpus, statusOn } from '../../src';
import { type CorpusRead, readCorpus } from '../../src/node';
import { problemsOf } from '../problemsOf';

const camden = 'tests/fixtures/camden';
const speechId = 'camden-address-2030';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'policy-tracker-corpus-'));
  cpSync(camden, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const path = (name: string) => join(root, name);

function write(name: string, content: string | Uint8Array | object): string {
  mkdirSync(dirname(path(name)), { recursive: true });
  const isRaw = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(path(name), isRaw ? content : JSON.stringify(content));
  return path(name);
}

const speechIn = (name = `speeches/${speechId}.json`) => JSON.parse(readFileSync(path(name), 'utf8'));

/** The problems in short: file, place and message. */
function short({ problems }: CorpusRead): string[] {
  return problems.map(
    ({ file, position, path: where, message }) =>
      `${file.replace(`${root}/`, '')}:${position?.line ?? '-'} ${where}: ${message.replaceAll(root, '<root>')}`,
  );
}

function corpusIn({ corpus, problems }: CorpusRead): Corpus {
  expect(problems).toEqual([]);
  if (!corpus) throw new Error('there is no corpus');
  return corpus;
}

describe('a corpus read from a folder', () => {
  test('has the speeches, with the terms of the folder beside the shipped ones, and the updates', () => {
    const corpus = corpusIn(readCorpus(root));
    expect(corpus.speeches.map(({ id }) => id)).toEqual([speechId]);
    expect(Object.keys(corpus.vocabulary.cities)).toEqual(expect.arrayContaining(['beijing', 'camden']));
    expect(filterGoals(corpus, { cityId: 'camden', themeId: 'street-life' }).length).toBeGreaterThan(0);
    const goal = getGoal(`${speechId}/insulate-council-homes`, { corpus });
    expect(statusOn(goal, { corpus, on: '2031' }).status).toBe('in-progress');
  });

  test('and from its files is the same', () => {
    const files = ['vocabulary.json', `speeches/${speechId}.json`, 'updates/camden-address-2030.json'].map(
      path,
    );
    const updates = JSON.parse(JSON.stringify(corpusIn(readCorpus(root)).updates));
    expect(updates.length).toBeGreaterThan(0);
    expect(readCorpus([root, ...files])).toEqual(readCorpus(root));
  });

  test('is added to another, whose goals its speeches may take up', () => {
    const speech = speechIn();
    const [key = ''] = Object.keys(speech.goals);
    speech.goals[key].relations = [{ kind: 'continues', goalId: 'first-tier-cities-2021/accelerate-hetao' }];
    write(`speeches/${speechId}.json`, speech);
    const both = corpusIn(readCorpus(root, { extends: shippedCorpus }));
    expect(both.goals).toHaveLength(shippedCorpus.goals.length + Object.keys(speech.goals).length);
    expect(both.goals.slice(0, 1)).toEqual(shippedCorpus.goals.slice(0, 1));
  });

  test('is read alone too where its speeches take up the shipped ones, and a goal that is in neither is refused', () => {
    const speech = speechIn();
    const [key = ''] = Object.keys(speech.goals);
    speech.comparedWith = [{ speechId: 'first-tier-cities-2021', goals: ['accelerate-hetao'] }];
    speech.goals[key].relations = [{ kind: 'continues', goalId: 'first-tier-cities-2021/accelerate-hetao' }];
    write(`speeches/${speechId}.json`, speech);
    expect(corpusIn(readCorpus(root)).speeches).toHaveLength(1);
    speech.goals[key].relations[0].goalId = 'first-tier-cities-2021/accelerate-heato';
    write(`speeches/${speechId}.json`, speech);
    expect(short(readCorpus(root))).toEqual([
      expect.stringMatching(
        /relations\[0\]\.goalId: unknown goal "first-tier-cities-2021\/accelerate-heato"; did you mean "first-tier-cities-2021\/accelerate-hetao"\?/,
      ),
    ]);
  });

  test('has no shipped term where its vocabulary extends nothing', () => {
    const file = write('alone/vocabulary.json', {
      extends: 'nothing',
      cities: { lagos: { name: { yo: 'Èkó' } } },
      actions: { build: { name: { en: 'Build' } } },
      themes: { homes: { name: { en: 'Homes' } } },
    });
    const { corpus } = readCorpus(file);
    expect(corpus && [Object.keys(corpus.vocabulary.cities), Object.keys(corpus.vocabulary.actions)]).toEqual(
      [['lagos'], ['build']],
    );
  });

  test('has the evidence of all its files, once, whichever file names it', () => {
    const { evidence } = corpusIn(readCorpus(root));
    expect(evidence).toEqual([
      {
        id: 'camden/housing-report-2030',
        title: 'Housing report 2030',
        kind: 'statistics',
        publisher: 'Camden City Council',
      },
    ]);
    const file = JSON.parse(readFileSync(path('updates/camden-address-2030.json'), 'utf8'));
    write('updates/later.json', { updates: [{ ...file.updates[0], id: 'camden/later' }] });
    const corpus = corpusIn(readCorpus(root));
    expect(corpus.evidence).toEqual(evidence);
    expect(corpus.updates).toHaveLength(file.updates.length + 1);
    write('updates/later.json', {
      evidence: {
        'camden/housing-report-2030': { ...file.evidence['camden/housing-report-2030'], note: 'x' },
      },
      updates: [],
    });
    expect(short(readCorpus(root))).toContainEqual(
      expect.stringMatching(/another piece of evidence has the id "camden\/housing-report-2030"/),
    );
  });

  test('may have a list of updates instead of a file of them, on the evidence of others', () => {
    const { evidence, updates } = JSON.parse(readFileSync(path('updates/camden-address-2030.json'), 'utf8'));
    const { length } = corpusIn(readCorpus(root)).updates;
    write('updates/camden-address-2030.json', updates);
    write('updates/evidence.json', { evidence, updates: [] });
    expect(corpusIn(readCorpus(root)).updates).toHaveLength(length);
  });

  test('is taken whatever its files are called and however they are laid out', () => {
    rmSync(path(`speeches/${speechId}.json`));
    cpSync(`${camden}/speeches/${speechId}.json`, path('speeches/draft.json'));
    write('speeches/draft.json', JSON.stringify(speechIn('speeches/draft.json')));
    expect(corpusIn(readCorpus(root)).speeches).toHaveLength(1);
  });
});

describe('nothing is read where anything is wrong, and the file, the line and the remedy are named', () => {
  test.each<[string, () => unknown, string | RegExp]>([
    [
      'a path that leads nowhere',
      () => rmSync(root, { recursive: true }),
      /: there is no such file or folder$/,
    ],
    [
      'a folder whose speeches are misnamed',
      () => {
        for (const name of ['vocabulary.json', 'speeches', 'updates'])
          rmSync(path(name), { recursive: true });
        mkdirSync(path('speech'));
      },
      /the folder has no data: .*; its folder "speech" is perhaps to be named "speeches"$/,
    ],
    [
      'a file in another encoding',
      () =>
        write(
          'vocabulary.json',
          Buffer.from('{ "cities": { "quebec": { "name": { "fr": "Qu\u00e9bec" } } } }', 'latin1'),
        ),
      'vocabulary.json:- file: the file is not in UTF-8 but looks like Windows-1252 (also called Latin-1); save it as UTF-8',
    ],
    [
      'a link out of the folder',
      () => symlinkSync('/etc/hostname', path('speeches/other.json')),
      /^speeches\/other\.json:- file: the link leads out of the folder, to \/etc\/hostname; put the file itself into the folder$/,
    ],
    [
      'a vocabulary that takes a shipped id',
      () =>
        write('vocabulary.json', '{\n  "cities": {\n    "beijing": { "name": { "en": "Beijing" } }\n  }\n}'),
      /^vocabulary\.json:3 cities\.beijing: another city has this id; choose a different one$/,
    ],
    [
      'a speech that has the id of another',
      () => write('speeches/zzz.json', speechIn()),
      /^speeches\/zzz\.json:1 id: <root>\/speeches\/camden-address-2030\.json already has the id "camden-address-2030"$/,
    ],
    [
      'a region without members',
      () =>
        write('vocabulary.json', '{ "regions": {\n "south-jersey": { "name": { "en": "South Jersey" } } } }'),
      /^vocabulary\.json:2 regions\.south-jersey\.memberIds: the field is missing/,
    ],
    ['a text that is no JSON', () => write('speeches/a.json', '{'), /^speeches\/a\.json:1 /],
  ])('%s', (_, change, expected) => {
    change();
    const read = readCorpus(root);
    expect(read.corpus).toBeUndefined();
    const [first = ''] = short(read);
    if (typeof expected === 'string') expect(first).toBe(expected);
    else expect(first).toMatch(expected);
  });

  test('a speech that has the id of one that is there already', () => {
    const other = corpusIn(readCorpus(root));
    expect(short(readCorpus(`${root}/speeches`, { extends: other }))).toEqual([
      `speeches/${speechId}.json:- id: the data that the files add to has a speech with the id "${speechId}"; give yours another`,
    ]);
  });

  test('terms of a file that extends nothing, where they are at odds with those that the files add to', () => {
    write('alone/vocabulary.json', {
      extends: 'nothing',
      cities: { beijing: { name: { en: 'Peking' } } },
    });
    const read = readCorpus(path('alone/vocabulary.json'), { extends: shippedCorpus });
    expect(read.corpus).toBeUndefined();
    expect(short(read).at(-1)).toMatch(
      /^alone\/vocabulary\.json:- .*two corpora define "beijing" differently/,
    );
    expect(readCorpus(path('alone/vocabulary.json')).corpus?.vocabulary.cities['beijing']?.name).toEqual({
      en: 'Peking',
    });
  });

  test('a shipped id in a file that extends nothing, where a file beside it does not', () => {
    const alone = write('a/vocabulary.json', {
      extends: 'nothing',
      cities: { beijing: { name: { en: 'Peking' } } },
    });
    const beside = write('b/vocabulary.json', { cities: { lagos: { name: { en: 'Lagos' } } } });
    const read = readCorpus([alone, beside]);
    expect(read.corpus).toBeUndefined();
    expect(short(read)[0]).toMatch(/^a\/vocabulary\.json:1 cities\.beijing: another city has this id/);
  });

  test('terms that nothing is coded with are a warning', () => {
    const { corpus, problems } = readCorpus(path('vocabulary.json'));
    expect(corpus?.speeches).toEqual([]);
    expect(problems.map(({ severity, code }) => [severity, code])).toEqual([['warning', 'no-speech']]);
  });

  test.each<[string, unknown, unknown, string]>([
    ['no path', [], {}, 'paths: expected a path, or a list of paths, found a list'],
    ['a path that is none', null, {}, 'paths: expected a path, or a list of paths, found null'],
    ['an empty path', '', {}, 'paths: expected a path, or a list of paths, found ""'],
    ['an unknown option', camden, { extend: shippedCorpus }, 'did you mean "extends"?'],
    ['what is no corpus', camden, { extends: 'shipped' }, 'extends[0]: expected a corpus'],
  ])('refuses %s', (_, paths, options, message) => {
    const problems = problemsOf(() => readCorpus(paths as string, options as object));
    expect(problems.map((one) => `${one.path}: ${one.message}`).join()).toContain(message);
  });
});
