import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  coverageOf,
  getGoal,
  goals,
  speeches,
  statusesOn,
  statusHistory,
  statusOn,
  statusTimeline,
  updates,
} from '../../src';
import { formatSpeech } from '../../src/check';
import { stackedBar } from '../../src/cli/print/barChart';
import { statuses, statusFlags, statusIds } from '../../src/vocabulary';
import { sampleSpeech, sampleText } from '../corpus/sampleSpeech';
import { cli, screen, today } from './cli';

const hetao = 'first-tier-cities-2021/accelerate-hetao';
const rowsOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
const tooWide = (text: string) =>
  text.split('\n').filter((line) => [...line].length > 80 && !line.startsWith('http'));

describe('status', () => {
  test('prints for a program a line for every goal: what is known today, since when, and by whom', async () => {
    const { exitCode, stdout } = await cli('status');
    const rows = rowsOf(stdout);
    expect(exitCode).toBe(0);
    expect(rows.map(([id]) => id)).toEqual(goals.map(({ id }) => id));
    expect(rows.find(([id]) => id === hetao)).toEqual([
      hetao,
      'in-progress',
      '2024-11-20',
      '2024-11-21',
      'government-self-report',
      'Government of the Hong Kong Special Administrative Region',
      '',
      'first-tier-cities-2021/hetao-outline-2024',
    ]);
    for (const [id, status] of rows) {
      expect(status).toBe(statusOn(getGoal(id as typeof hetao), { on: today }).status);
    }
  });

  test.each([
    ['on another day', '--on 2024-06-30', 'planned'],
    ['as known on another day', '--on 2025 --known-on 2024-06', 'planned'],
    ['before anybody assessed it', '--on 2022', 'not-assessed'],
    ['by assessors who have said nothing', '--assessor-kind ngo,media', 'not-assessed'],
  ])('is that %s', async (_, flags, expected) => {
    const { stdout } = await cli(`status --city shenzhen ${flags}`);
    expect(rowsOf(stdout).find(([id]) => id === hetao)?.[1]).toBe(expected);
  });

  test('takes all criteria, statuses among them', async () => {
    const planned = rowsOf((await cli('status --city shanghai --status planned --on 2023')).stdout);
    expect(planned).toHaveLength(9);
    expect(rowsOf((await cli('goals --city shanghai --status planned --on 2023')).stdout)).toHaveLength(9);
    const stale = rowsOf((await cli('status --stale --stale-after 100')).stdout);
    expect(stale.every(([, , , , , , marks]) => marks === 'stale')).toBe(true);
    expect(stale.length).toBeGreaterThan(10);
  });

  test('of one goal prints the same line, for the day that is asked about', async () => {
    const lines = rowsOf((await cli('status --on 2024')).stdout);
    expect(rowsOf((await cli('status accelerate-hetao --on 2024')).stdout)).toEqual([
      lines.find(([id]) => id === hetao),
    ]);
    expect((await cli('status accelerate-hetao --on 2022')).stdout).toMatch(/\tnot-assessed\t/);
  });

  test('prints JSON that is what the library gives', async () => {
    const one = JSON.parse((await cli('status accelerate-hetao --json --on 2024')).stdout);
    const goal = getGoal(hetao);
    expect(one).toEqual({ ...statusOn(goal, { on: '2024' }), history: statusHistory(goal) });
    const all = JSON.parse((await cli('status --json')).stdout);
    expect(all).toEqual(statusesOn(goals, { on: today }));
  });

  test('shows a person a chart, and a table with dates and sources, in 80 columns', async () => {
    const { stdout } = await cli('status --city shenzhen', screen);
    expect(stdout).toMatch(/^8 goals on 30 June 2025\n/);
    expect(stdout).toMatch(/not-assessed +■+ +5 {2}63 %\n/);
    expect(stdout).toMatch(
      /in-progress +2024-11-20 +Speed up the Hetao cooperation platform\n +accelerate-hetao\n/,
    );
    expect(stdout).toContain('For 5 goals no update counts, which says nothing about them.');
    expect(tooWide(stdout)).toEqual([]);
    expect((await cli('status --city zhuhai --theme housing', screen)).stdout).toBe(
      'No goal meets these criteria.\n',
    );
  });

  test('shows a person the history of a goal with its evidence, in 80 columns', async () => {
    const { stdout } = await cli('status accelerate-hetao --on 2024 --known-on 2024-06', screen);
    expect(stdout).toContain('planned, stale at the end of 2024, as known at the end of June 2024.');
    expect(stdout).toContain('Guofa [2023] No. 12, State Council');
    expect(stdout).toContain('\n[1] https://www.sz.gov.cn/en_szgov/business/index.html\n');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'The address is that of the business pages of the Shenzhen government.',
    );
    expect(stdout).not.toContain('Xinhua');
    expect(tooWide(stdout)).toEqual([]);
    const then = await cli('status accelerate-hetao --on 2024-06', screen);
    expect(then.stdout).not.toContain('Xinhua');
    expect(then.stdout).toContain('After that day there is 1 more update.');
    const none = await cli('status reduce-population-density', screen);
    expect(none.stdout).toContain('not-assessed on 30 June 2025.');
  });

  test('explains every status and mark in its help', async () => {
    const { stdout } = await cli('status --help', screen);
    const words = stdout.replace(/\s+/g, ' ');
    const terms = [...Object.values(statuses), ...Object.values(statusFlags)];
    for (const { definition } of terms) expect(words).toContain(definition.en);
    for (const { requirement } of Object.values(statuses)) expect(words).toContain(requirement.en);
    for (const status of statusIds) expect(words).toContain(status);
  });

  test.each([
    ['a day that is none', 'status --on 2024-02-30', 'error: --on: expected a date such as'],
    ['a day of knowledge that is none', 'status --known-on now', 'error: --known-on: expected a date'],
    [
      'a status that is none',
      'status --status planed',
      'error: --status: unknown status "planed"; did you mean "planned"?',
    ],
    [
      'an assessor that is none',
      'status --assessor-kind medai',
      'error: --assessor-kind: unknown kind of assessor "medai"; did you mean "media"?',
    ],
    [
      'a number that is none',
      'status --stale-after soon',
      'error: --stale-after: expected a whole number of days',
    ],
    [
      'a goal that is none',
      'status accelerate-heta',
      'did you mean "first-tier-cities-2021/accelerate-hetao"?',
    ],
    [
      'criteria beside a goal',
      'status accelerate-hetao --theme housing',
      'error: criteria pick goals, and one is named',
    ],
    [
      'an assessor beside a status',
      'status --assessor-kind media --status planned',
      'error: --assessor looks at what some',
    ],
    ['a day on which nothing is judged', 'goals --on 2023', 'error: --on is the day of --status'],
    ['such a day for a timeline', 'timeline --on 2023', 'error: --on is the day of --status'],
    ['a day twice', 'status --on 2024 --on 2025', 'It stands here a second time.'],
  ])('ends with 2 for %s', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await cli(args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe('timeline', () => {
  test('prints for a program a line for every bucket and status', async () => {
    const { exitCode, stdout } = await cli('timeline --from 2022 --to 2024');
    const rows = rowsOf(stdout);
    const buckets = statusTimeline(goals, { from: '2022', to: '2024', by: 'year' });
    expect(exitCode).toBe(0);
    expect(rows).toHaveLength(3 * statusIds.length);
    expect(rows).toContainEqual(['2023', '2023-01-01', '2023-12-31', 'planned', '12']);
    expect(JSON.parse((await cli('timeline --from 2022 --to 2024 --json')).stdout)).toEqual(buckets);
  });

  test('starts with the earliest speech and ends today', async () => {
    const buckets = JSON.parse((await cli('timeline --json')).stdout);
    expect([buckets[0].start, buckets.at(-1).end]).toEqual(['2021-01-01', today]);
  });

  test('counts updates, of the goals that meet the criteria', async () => {
    const counted = JSON.parse(
      (await cli('timeline --updates --city shanghai --from 2023 --to 2023 --by month --json')).stdout,
    );
    expect(counted.reduce((sum: number, { total }: { total: number }) => sum + total, 0)).toBe(10);
    const all = JSON.parse((await cli('timeline --updates --from 2021 --to 2025 --json')).stdout);
    expect(all.reduce((sum: number, { total }: { total: number }) => sum + total, 0)).toBe(updates.length);
  });

  test('draws a person a chart with a legend, in 80 columns', async () => {
    const { stdout } = await cli('timeline --from 2021 --to 2024', screen);
    expect(stdout).toMatch(/2023 +▒░+·+ +5 in-progress, 12 planned, 94 not-assessed\n/);
    expect((await cli('timeline', screen)).stdout).toMatch(/2024 .*\n2025-06-30 /);
    expect((await cli('timeline --by quarter --from 2025 --to 2025-09', screen)).stdout).toMatch(
      /2025-Q2 .*\n2025-Q3 /,
    );
    expect(stdout).toContain('▒ in-progress   ░ planned   · not-assessed');
    expect(tooWide(stdout)).toEqual([]);
  });

  test.each([
    [
      'a length that is none',
      'timeline --by years',
      'error: --by: unknown length "years"; did you mean "year"?',
    ],
    ['an end before the start', 'timeline --from 2024 --to 2023', 'error: --to: 2023 is before 2024'],
  ])('ends with 2 for %s', async (_, args, message) => {
    const { exitCode, stderr } = await cli(args);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('a bar of several parts', () => {
  test('has the width it is given, and a mark of everything that is there', () => {
    const bar = stackedBar(
      [
        { mark: 'a', count: 1 },
        { mark: 'b', count: 998 },
        { mark: 'c', count: 0 },
        { mark: 'd', count: 1 },
      ],
      20,
    );
    expect(bar).toBe(`a${'b'.repeat(18)}d`);
    expect(stackedBar([], 20)).toBe('');
  });
});

describe('coverage', () => {
  test('prints for a program the shares, what is uncoded, and the themes', async () => {
    const { exitCode, stdout } = await cli('coverage');
    const rows = rowsOf(stdout);
    expect(exitCode).toBe(0);
    expect(rows[0]).toEqual(['first-tier-cities-2021', 'sentences', '31', '31', '1.000']);
    const [speech] = speeches;
    if (!speech) throw new Error('the speech is missing');
    const shares = coverageOf(speech).themes.map(({ themeId, sentences, characters, characterShare }) => [
      speech.id,
      'theme',
      themeId,
      String(sentences),
      String(characters),
      characterShare.toFixed(3),
    ]);
    expect(rows.slice(2)).toEqual(shares);
    const json = JSON.parse((await cli('coverage first-tier-cities-2021 --json')).stdout);
    expect(json).toEqual([{ speechId: speech.id, ...coverageOf(speech) }]);
  });

  test('shows a person the shares and the themes, in 80 columns', async () => {
    const { stdout } = await cli('coverage', screen);
    expect(stdout).toContain(
      'Of 31 sentences of the source something rests on 23, 8 are marked as carrying no',
    );
    expect(stdout).toMatch(/Regional coordination +■+ +21 %, 8 sentences\n/);
    expect(tooWide(stdout)).toEqual([]);
  });

  test('ends with 2 for a speech without a sentence map', async () => {
    const { exitCode, stderr } = await cli('coverage central-urban-work-conference-2025');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('this speech has no sentence map')]);
  });
});

describe('files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-tracker-progress-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, value: unknown) => {
    const file = join(folder, name);
    writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value, null, 2));
    return file;
  };
  const update = {
    id: 'mine/homes-begun',
    goalId: 'mayors-address-2030/build-homes',
    status: 'in-progress',
    validOn: '2031-05',
    recordedOn: '2031-06-02',
    assessorKind: 'statistics-office',
    assessor: 'The city’s statistics office',
    evidence: [{ title: 'Homes begun', kind: 'statistics', publisher: 'The city’s statistics office' }],
  };

  test('of updates are checked beside the speech they are about', async () => {
    const speech = write('mayors-address-2030.json', formatSpeech(sampleSpeech));
    const own = write('updates.json', { updates: [update] });
    expect(await cli(['check', speech, own])).toMatchObject({ exitCode: 0, stdout: '' });
    const { exitCode, stdout } = await cli(['check', own]);
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('[unknown-id]')]);
  });

  test('of updates may correct shipped ones', async () => {
    const [first] = updates;
    const correction = { ...update, goalId: first?.goalId, corrects: first?.id };
    expect(await cli(['check', write('updates.json', [correction])])).toMatchObject({
      exitCode: 0,
      stdout: '',
    });
    const wrong = write('wrong.json', [
      { ...correction, corrects: 'first-tier-cities-2021/nothing', status: 'stalled' },
    ]);
    const { exitCode, stdout } = await cli(['check', wrong], screen);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('error no-reason');
    expect(stdout).toContain('Give the reason that the evidence gives.');
    expect(stdout).toContain('2 errors and 0 warnings in 1 file.');
  });

  test('of updates may correct those of each other, and their remedies are those of updates', async () => {
    const [first] = updates;
    const mine = { ...update, goalId: first?.goalId };
    write('a.json', [mine]);
    write('b.json', { updates: [{ ...mine, id: 'mine/second', recordedOn: '2031-07', corrects: mine.id }] });
    expect(await cli(['check', folder])).toMatchObject({ exitCode: 0, stdout: '' });
    write('c.json', [{ ...mine, status: 'achieved' }]);
    const { exitCode, stdout } = await cli(['check', folder], screen);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('another one has the id "mine/homes-begun", and says something else');
    expect(stdout).toContain('Rename the one that was added later.');
  });

  test('of updates have no text to be held against', async () => {
    const own = write('updates.json', { updates: [] });
    const { exitCode, stderr } = await cli(['check', own, '--text', write('text.txt', sampleText)]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('the text is of a speech')]);
  });

  test('shipped ones are clean', async () => {
    expect(await cli(['check', 'data/updates', 'data/speeches'])).toMatchObject({ exitCode: 0, stdout: '' });
  });

  test('of a speech are covered too, and with their text in its words', async () => {
    const { findings: _, ...rest } = sampleSpeech;
    const file = write('mayors-address-2030.json', formatSpeech({ ...rest, findings: {} }));
    const { stdout } = await cli(['coverage', file, '--text', write('text.txt', sampleText)], screen);
    expect(stdout).toContain('Nothing accounts for');
    expect(stdout).toContain('Many people cannot find a flat.');
    expect(stdout).toContain('It will … , and plant trees.');
    expect(tooWide(stdout)).toEqual([]);
  });
});

describe('show', () => {
  test('says what is known of a goal today', async () => {
    const known = (await cli('show accelerate-hetao', screen)).stdout.replace(/\s+/g, ' ');
    expect(known).toContain('Status in-progress as of 2024-11-20, by what is reported from: Government of');
    const unknown = (await cli('show reduce-population-density', screen)).stdout.replace(/\s+/g, ' ');
    expect(unknown).toContain('Status not-assessed: there is no update');
  });
});
