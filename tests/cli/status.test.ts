import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  filterGoals,
  type Goal,
  getGoal,
  goals,
  progressTowards,
  shippedCorpus,
  statusesOn,
  statusHistory,
  statusOn,
} from '../../src';
import { readCorpus } from '../../src/node';
import { statuses, statusFlags } from '../../src/vocabulary';
import { cellsIn, cli, screen, today, tooWide, unwrapped } from './cli';
import { temporaryFolder } from './folder';
import { evidenceOnSample, updateOnSample } from './updateOnSample';

const hetao = 'first-tier-cities-2021/accelerate-hetao';

describe('of many goals, status', () => {
  test('prints for a program a line a goal: the status today, since when, and who reported it', async () => {
    const { exitCode, stdout } = await cli('status');
    const rows = cellsIn(stdout);
    expect(exitCode).toBe(0);
    expect(rows.map(([goalId, status]) => [goalId, status])).toEqual(
      statusesOn(goals, { on: today }).map(({ goalId, status }) => [goalId, status]),
    );
    expect(rows.find(([id]) => id === hetao)).toEqual([
      hetao,
      'in-progress',
      '2023-08-08',
      '2024-11-20',
      '2024-11-20',
      'government-self-report',
      'Government of the Hong Kong Special Administrative Region',
      '',
      '6',
      '6',
      'first-tier-cities-2021/hetao-outline-2024',
    ]);
    // That nothing is known is not that there is no evidence.
    expect(rows.find(([, status]) => status === 'not-assessed')?.slice(2)).toEqual(Array(9).fill(''));
  });

  test.each([
    ['on another day', '--on 2024-06-30', 'in-progress', '2023-08-08'],
    ['as known on another day', '--on 2025 --known-on 2023-08-28', 'not-assessed', ''],
    ['on the last day of a quarter', '--on 2023-Q3', 'in-progress', '2023-08-08'],
    [
      'on the last day of a fiscal year',
      '--on 2024-04/2025-03 --known-on 2024-Q4',
      'in-progress',
      '2024-11-20',
    ],
    ['before the first update', '--on 2022', 'not-assessed', ''],
    ['by kinds of assessor that reported nothing', '--assessor-kind ngo,media', 'not-assessed', ''],
  ])('answers %s', async (_, flags, status, validOn) => {
    const { stdout } = await cli(`status --city shenzhen ${flags}`);
    const row = cellsIn(stdout).find(([id]) => id === hetao);
    expect([row?.[1], row?.[3]]).toEqual([status, validOn]);
  });

  test('takes all criteria, statuses and flags among them', async () => {
    const planned = filterGoals(goals, { cityId: 'shanghai', status: 'planned', on: '2023' });
    expect(planned).not.toEqual([]);
    const rows = cellsIn((await cli('status --city shanghai --status planned --on 2023')).stdout);
    expect(rows.map(([id]) => id)).toEqual(planned.map(({ id }) => id));

    const stale = filterGoals(goals, { stale: true, staleAfterDays: 100, on: today });
    expect(stale).not.toEqual([]);
    const staleRows = cellsIn((await cli('status --stale --stale-after 100')).stdout);
    expect(staleRows.map(([id]) => id)).toEqual(stale.map(({ id }) => id));
    expect(new Set(staleRows.map((row) => row[7]))).toEqual(new Set(['stale']));
  });

  test('prints as JSON what the library gives', async () => {
    const { stdout } = await cli('status --json');
    expect(JSON.parse(stdout)).toEqual(statusesOn(goals, { on: today }));
  });

  test('shows a person a chart, and a table with dates and assessors, in 80 columns', async () => {
    const { stdout } = await cli('status --city shenzhen', screen);
    const known = statusesOn(filterGoals(goals, { cityId: 'shenzhen' }), { on: today });
    const without = known.filter(({ update }) => update === undefined).length;
    expect(unwrapped(stdout)).toMatch(
      new RegExp(
        `^${known.length} goals on 30 June 2025, by 4 updates on 10 pieces of evidence from 9 sources `,
      ),
    );
    expect(stdout).toMatch(new RegExp(`not-assessed +■+ +${without} {2}\\d+ %\n`));
    expect(stdout).toMatch(
      /in-progress +2024-11-20 +Speed up the Hetao cooperation platform\n +accelerate-hetao\n/,
    );
    expect(unwrapped(stdout)).toContain(
      `${without} goals have no update by then, which says nothing about them.`,
    );
    expect(tooWide(stdout)).toEqual([]);
  });

  test('counts all goals that are found, however few of them are listed', async () => {
    const [whole, cut] = [
      await cli('status --city shenzhen', screen),
      await cli('status --city shenzhen --limit 2', screen),
    ];
    const chartIn = (text: string) => text.split('\n\n').slice(0, 2);
    expect(chartIn(cut.stdout)).toEqual(chartIn(whole.stdout));
    const known = statusesOn(filterGoals(goals, { cityId: 'shenzhen' }), { on: today });
    const without = known.filter(({ update }) => update === undefined).length;
    expect(unwrapped(cut.stdout)).toContain(
      `The table is of 2 of ${known.length} goals. ${without} goals have no update by then`,
    );
    expect(whole.stdout).not.toContain('The table is of');
  });

  test('counts no goal that was not yet set by the day, and says how many they are', async () => {
    const speechId = 'central-urban-work-conference-2025';
    const { length } = filterGoals(goals, { speechId });
    const early = await cli(`status --speech ${speechId} --on 2020-01-01`, screen);
    expect(early.stdout).toMatch(
      new RegExp(
        `^0 goals on 1 January 2020\n\n${length} goals were not yet set by then, and are in no count\\.\n`,
      ),
    );
    expect(early.stdout).not.toContain('not-assessed');

    const { stdout } = await cli('status --on 2021', screen);
    const set = goals.length - length;
    expect(stdout).toMatch(
      new RegExp(`^${set} goals at the end of 2021\n\nnot-assessed +■+ +${set} +100 %\n`),
    );
    expect(stdout).toContain(`\n\n${length} goals were not yet set by then, and are in no count.\n`);
    expect((await cli('status --city shenzhen --on 2021', screen)).stdout).not.toContain('not yet set');
  });

  test('says so where no goal meets the criteria', async () => {
    const { stdout } = await cli('status --city zhuhai --theme housing', screen);
    expect(stdout).toBe('No goal meets these criteria.\n');
  });

  test.each(['status', 'timeline', 'goals'])(
    'says of which day that is, where it matters: %s',
    async (command) => {
      const { stdout } = await cli(`${command} --city zhuhai --status achieved`, screen);
      expect(stdout).toBe('No goal meets these criteria on 30 June 2025.\n');
      const other = await cli(`${command} --city zhuhai --overdue --on 2024-Q2`, screen);
      expect(other.stdout).toBe('No goal meets these criteria at the end of the second quarter of 2024.\n');
    },
  );
});

describe('of one goal, status', () => {
  test('prints for a program the same line, for the day that is asked about', async () => {
    const rows = cellsIn((await cli('status --on 2024')).stdout);
    expect(cellsIn((await cli('status accelerate-hetao --on 2024')).stdout)).toEqual([
      rows.find(([id]) => id === hetao),
    ]);
    expect((await cli('status accelerate-hetao --on 2022')).stdout).toMatch(/\tnot-assessed\t/);
  });

  test.each([
    ['--on 2024', { on: '2024' }],
    ['--on 2025 --known-on 2024-06', { on: '2025', knownOn: '2024-06' }],
    ['--on 2025 --assessor-kind media', { on: '2025', assessorKind: 'media' }],
    ['--on 2025 --stale-after 10', { on: '2025', staleAfterDays: 10 }],
  ] as const)('prints as JSON what the library gives, and the history: %s', async (flags, options) => {
    const { stdout } = await cli(`status accelerate-hetao --json ${flags}`);
    const { on: _, ...known } = { staleAfterDays: undefined, ...options };
    const { staleAfterDays: __, ...ofHistory } = known;
    const goal = getGoal(hetao);
    expect(JSON.parse(stdout)).toEqual({
      ...statusOn(goal, options),
      progress: [],
      history: statusHistory(goal, ofHistory),
    });
  });

  test('shows a person the history up to the day with its evidence, in 80 columns', async () => {
    const { stdout } = await cli('status accelerate-hetao --on 2024 --known-on 2024-06', screen);
    expect(stdout).toContain(
      'in-progress, stale at the end of 2024, as known at the end of June 2024: since',
    );
    expect(stdout).toContain('Guofa [2023] No. 12, State Council');
    expect(stdout).toContain('\n[3] https://skypost.hk/article/3603299/\n');
    expect(unwrapped(stdout)).toContain('Signed on 8 August 2023 and made public on 29 August.');
    expect(stdout).not.toContain('Xinhua');
    expect(tooWide(stdout)).toEqual([]);
  });

  test.each([
    [
      'one report of one source',
      'status accelerate-qianhai --on 2026-11-27',
      'planned, stale on 27 November 2026: since 21 December 2023, by one report of 22 December 2023 (National Development and Reform Commission), 2 years old. It rests on 1 piece of evidence from 1 source.',
    ],
    [
      'one update on several',
      'status accelerate-hetao --on 2024-06-30',
      'in-progress on 30 June 2024: since 8 August 2023, by one update of 29 August 2023 (State Council), 10 months old. It rests on 4 pieces of evidence from 4 sources.',
    ],
    [
      'several updates that say the same',
      'status accelerate-hetao --on 2025-12-31',
      'in-progress on 31 December 2025: since 8 August 2023, by 3 updates, the latest of 22 December 2025 (John Lee, Chief Executive of Hong Kong), 9 days old. They rest on 8 pieces of evidence from 7 sources.',
    ],
    [
      'what was reported that day',
      'status accelerate-hetao --on 2025-12-22',
      'the latest of 22 December 2025 (John Lee, Chief Executive of Hong Kong), made that day.',
    ],
    [
      'what was reported later',
      'status accelerate-hetao --on 2023-08-10',
      'by one update of 29 August 2023 (State Council), made later than that.',
    ],
  ])('says since when it is so, by whose report and how old: %s', async (_, args, expected) => {
    const { stdout } = await cli(args, screen);
    expect(unwrapped(stdout)).toContain(expected);
    expect(tooWide(stdout)).toEqual([]);
  });

  test('says what the status and its flags mean, and not that it was found', async () => {
    const { stdout } = await cli('status accelerate-qianhai --on 2026-11-27', screen);
    expect(unwrapped(stdout)).toContain(` planned ${statuses.planned.definition.en} `);
    expect(unwrapped(stdout)).toContain(` stale ${statusFlags.stale.definition.en} `);
    expect(unwrapped(stdout)).not.toContain(`1 source. ${statuses.planned.definition.en}`);
  });

  test('counts the updates after the day', async () => {
    const { stdout } = await cli('status accelerate-hetao --on 2025-06', screen);
    expect(stdout).not.toContain('John Lee');
    expect(stdout).toContain('There is 1 later update.');
  });

  test('says of a goal that was not yet set just that', async () => {
    const { stdout } = await cli('status reduce-carbon --on 2025-07-13', screen);
    expect(unwrapped(stdout)).toMatch(/not-yet-set on 13 July 2025\. not-yet-set \S/);
    expect(unwrapped(stdout)).toContain(statuses['not-yet-set'].definition.en);
  });

  test('names the kinds of assessor that count', async () => {
    const { stdout } = await cli('status accelerate-hetao --assessor-kind ngo,media', screen);
    expect(unwrapped(stdout)).toContain(
      'not-assessed on 30 June 2025, counting only assessors of the kind ngo or media.',
    );
  });
});

describe('asked for by a status or a flag, status', () => {
  const { write } = temporaryFolder();

  test('names every goal, though it has no update', async () => {
    const { stdout } = await cli('status --status not-yet-set --on 2022', screen);
    const count = filterGoals(goals, { status: 'not-yet-set', on: '2022' }).length;
    expect(unwrapped(stdout)).toContain('reduce-carbon');
    expect(stdout.match(/^not-yet-set /gm)).toHaveLength(count);
    expect(unwrapped((await cli('status --city guangzhou --on 2022', screen)).stdout)).not.toContain(
      'Goal and assessor',
    );
  });

  test('and a goal with a flag in any list', async () => {
    const folder = 'tests/fixtures/camden/speeches/camden-address-2030.json';
    const speech = JSON.parse(readFileSync(folder, 'utf8'));
    speech.goals['plant-street-trees'].targets[0].dueBy = '2031';
    const file = write('camden-address-2030.json', JSON.stringify(speech));
    const terms = 'tests/fixtures/camden/vocabulary.json';
    const flags = `--data ${file} --data ${terms} --no-shipped --on 2032-06`;
    const { stdout } = await cli(`status ${flags}`, screen);
    expect(stdout).toMatch(/^not-assessed +Plant trees by the water\noverdue +plant-street-trees$/m);
    expect(unwrapped((await cli(`show plant-street-trees ${flags}`, screen)).stdout)).toContain(
      'Status not-assessed, overdue at the end of June 2032: there is no update',
    );
  });
});

describe('of a goal with a target', () => {
  const trees = 'status plant-street-trees --data tests/fixtures/camden';

  test('shows how it stands by the figures, beside the status that is read from reports', async () => {
    const on = async (day: string) => unwrapped((await cli(`${trees} --on ${day}`, screen)).stdout);
    const target = 'Targets Street trees planted: at least 2000 trees';
    expect(await on('2031')).toContain(
      `not-assessed at the end of 2031. ${target} Not met so far: 1200 (2030, Camden City Council); no day is set. Start: 400 (2029, measured). 50 % of the way. Met at 2000 or more. not-assessed`,
    );
    // What was measured before the goal was set shows nothing.
    expect(await on('2030-06')).toContain(
      `${target} No measurement since: the last is 400 (2029, Camden City Council).`,
    );
    // Before it was set, there is nothing to say.
    expect(await on('2029')).toContain(`${target} not-yet-set`);
  });

  test('leaves out of its figures what was not known by the day', async () => {
    const { stdout } = await cli(`${trees} --on 2031 --known-on 2030-06-30`, screen);
    expect(unwrapped(stdout)).toContain('No measurement since: the last is 400 (2029, Camden City Council).');
  });

  test('has it in JSON as progressTowards gives it', async () => {
    const { progress } = JSON.parse((await cli(`${trees} --on 2031 --json`)).stdout);
    const { corpus } = readCorpus('tests/fixtures/camden', { extends: shippedCorpus });
    const goal = getGoal<Goal>('camden-address-2030/plant-street-trees', { corpus });
    expect(progress).toEqual(progressTowards(goal, { corpus, on: '2031' }));
  });
});

describe('of a contested goal', () => {
  const { write } = temporaryFolder();
  const reading = (paper: string, changes: object) => ({
    ...updateOnSample,
    id: `mine/${paper}`,
    goalId: hetao,
    assessorKind: 'media',
    assessor: `Paper ${paper.toUpperCase()}`,
    recordedOn: '2025-06-02',
    ...changes,
  });
  const readings = [
    reading('a', { status: 'achieved', validOn: '2025-05' }),
    reading('b', { status: 'dropped', validOn: '2025-06-01' }),
  ];
  const both = 'achieved as of 2025-05 (assessor: Paper A); dropped as of 2025-06-01 (assessor: Paper B)';

  test.each([
    ['status accelerate-hetao', 'dropped, contested on 30 June 2025: since 1 June 2025'],
    ['status accelerate-hetao', `The readings that differ: ${both}.`],
    ['status --city shenzhen', `The readings that differ: ${both}.`],
    ['show accelerate-hetao', `The readings that differ: ${both}. `],
  ])('%s shows every reading that differs', async (args, expected) => {
    const file = write('updates.json', JSON.stringify({ evidence: evidenceOnSample, updates: readings }));
    const { stdout } = await cli(`${args} --data ${file}`, screen);
    expect(unwrapped(stdout)).toContain(expected);
    expect(unwrapped((await cli(args, screen)).stdout)).not.toMatch(/differ|contested/);
  });
});

test('status explains every status and flag in its help', async () => {
  const help = unwrapped((await cli('status --help', screen)).stdout);
  const missing = Object.entries({ ...statuses, ...statusFlags })
    .map(([id, { definition }]) => `${id} ${definition.en}`)
    .filter((line) => !help.includes(line));
  expect(missing).toEqual([]);
  for (const { requirement } of Object.values(statuses)) expect(help).toContain(requirement.en);
});

describe('status and goals end with 2', () => {
  test.each([
    ['for a date that does not exist', 'status --on 2024-02-30', 'error: --on: expected a date such as'],
    ['for an ill-formed date of knowledge', 'status --known-on now', 'error: --known-on: expected a date'],
    [
      'for an unknown status',
      'status --status planed',
      'error: --status: unknown status "planed"; did you mean "planned"?',
    ],
    [
      'for an unknown kind of assessor',
      'status --assessor-kind medai',
      'error: --assessor-kind: unknown kind of assessor "medai"; did you mean "media"?',
    ],
    [
      'for days that are not a number',
      'status --stale-after soon',
      'error: --stale-after: expected a whole number of days',
    ],
    [
      'for such days of one goal',
      'status accelerate-hetao --stale-after soon',
      'error: --stale-after: expected a whole number of days',
    ],
    [
      'for an unknown goal',
      'status accelerate-hetoa',
      'did you mean "first-tier-cities-2021/accelerate-hetao"?',
    ],
    [
      'for a goal and criteria',
      'status accelerate-hetao --theme housing',
      'error: give either a goal or criteria, not both',
    ],
    [
      'for a kind of assessor and a status',
      'status --assessor-kind media --status planned',
      'error: --assessor-kind cannot be combined with --status, --overdue, --stale or --contested',
    ],
    [
      'for a day without a status',
      'goals --on 2023',
      'error: --on needs --status, --overdue, --stale or --contested',
    ],
    ['for a day given twice', 'status --on 2024 --on 2025', 'It can be given only once.'],
  ])('%s', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await cli(args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
