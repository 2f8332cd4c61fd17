import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type Corpus, filterGoals, goals, indicators, shippedCorpus, statusesOn } from '../../src';
import { goalColumnNames } from '../../src/cli/list/goalColumns';
import { termKinds } from '../../src/cli/list/termKinds';
import { termRows } from '../../src/cli/list/termRows';
import { english } from '../../src/cli/print/words/english';
import { plainCell } from '../../src/formats';
import { actions, statuses } from '../../src/vocabulary';
import { cellsIn, cli, screen, today, unwrapped } from './cli';

const lists = [
  'goals',
  'speeches',
  'status',
  'vocabulary',
  'cities',
  'regions',
  'themes',
  'functions',
  'actions',
];

/** The columns of a list, as its help names them. */
const columnsOf = async (list: string) => {
  const help = unwrapped((await cli(`${list} --help`)).stdout);
  return /--columns <names> the columns: ([a-z, -]+?) --csv/.exec(help)?.[1]?.split(', ') ?? [];
};

describe('every list', () => {
  test.each(lists)('can be had as CSV, with a line of headings: %s', async (list) => {
    const columns = await columnsOf(list);
    expect(columns.length).toBeGreaterThan(3);
    const { exitCode, stdout } = await cli(`${list} --csv --columns ${columns.join(',')}`, screen);
    const [head, ...rows] = parse<string[]>(stdout, { skipEmptyLines: true }).data;
    expect([exitCode, head]).toEqual([0, columns]);
    const { stdout: inPipe } = await cli(`${list} --columns ${columns.join(',')}`);
    const plain = rows.map((row) => row.map((cell) => plainCell(cell).replaceAll(';', ',')));
    const lines = inPipe.split('\n').slice(0, -1);
    expect(plain).toEqual(lines.map((line) => line.replaceAll(';', ',').split('\t')));
  });

  test.each(lists)('can be sorted by every column, and is cut short: %s', async (list) => {
    for (const column of await columnsOf(list)) {
      const cells = async (sort: string) =>
        (await cli(`${list} --columns ${column} --sort ${sort}`)).stdout.split('\n').slice(0, -1);
      const [up, down] = [await cells(column), await cells(`-${column}`)];
      expect(up.toSorted()).toEqual(down.toSorted());
      expect(down.filter(Boolean)[0]).toBe(up.filter(Boolean).at(-1));
      // What has no value comes last either way.
      expect([...up.filter(Boolean), ...up.filter((cell) => cell === '')]).toEqual(up);
      expect([...down.filter(Boolean), ...down.filter((cell) => cell === '')]).toEqual(down);
      expect((await cli(`${list} --columns ${column} --sort ${column} --limit 2`)).stdout).toBe(
        `${up.slice(0, 2).join('\n')}\n`,
      );
    }
  });

  test.each(lists)('refuses a column that does not exist, with the nearest: %s', async (list) => {
    for (const flag of ['columns', 'sort']) {
      const { exitCode, stdout, stderr } = await cli(`${list} --${flag} titel,nmae,goale`);
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(
        new RegExp(`^error: --${flag}: unknown column "titel"; (did you mean "title"|allowed: )`),
      );
    }
  });

  test.each([
    ['--limit -1', 'error: --limit: expected a whole number from 1, found "-1"\n'],
    ['--limit 0', 'error: --limit: expected a whole number from 1, found "0"\n'],
    ['--csv --json', 'error: --csv: it cannot be combined with --json\n'],
    ['--columns id --json', 'error: --columns: it cannot be combined with --json\n'],
    ['--limit 1 --limit 2', 'It can be given only once.'],
  ])('refuses %s', async (flags, message) => {
    const { exitCode, stdout, stderr } = await cli(`goals ${flags}`);
    expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  });
});

describe('goals', () => {
  test('has a cell for every column', async () => {
    const { stdout } = await cli(`goals --columns ${goalColumnNames.join(',')} --text hetao`);
    expect(cellsIn(stdout)[0]).toEqual([
      'first-tier-cities-2021/accelerate-hetao',
      'accelerate-hetao',
      'Speed up the Hetao cooperation platform',
      expect.stringMatching(/\p{Script=Han}/u),
      expect.stringContaining('Hetao'),
      'first-tier-cities-2021',
      '2021-09-28',
      expect.stringMatching(/^[a-z-]+$/),
      'accelerate',
      'change',
      expect.stringContaining('hetao:location'),
      '',
      expect.stringMatching(/^[a-z,-]+$/),
      '',
      '2021/2025',
      '',
      expect.any(String),
      'in-progress',
    ]);
  });

  test('gives the status of the day that is asked about', async () => {
    const { stdout } = await cli('goals --city shenzhen --columns id,status --on 2024-06-30');
    const expected = statusesOn(filterGoals(goals, { cityId: 'shenzhen' }), { on: '2024-06-30' });
    expect(cellsIn(stdout)).toEqual(expected.map(({ goalId, status }) => [goalId, status]));
    expect((await cli('goals --on 2024')).stderr).toContain('error: --on needs --status');
  });

  test('sorts by several columns, and says how many of all it shows', async () => {
    const { stdout } = await cli('goals --sort -date,title --limit 3 --columns date,title');
    const rows = cellsIn(stdout);
    expect(new Set(rows.map(([date]) => date))).toEqual(new Set(['2025-07-14']));
    expect(rows.map(([, title]) => title)).toEqual(rows.map(([, title]) => title).toSorted());
    expect((await cli('goals --limit 3', screen)).stdout).toContain(`3 of ${goals.length} goals. `);
  });

  test('as CSV is no formula for a spreadsheet', async () => {
    const { stdout } = await cli(`goals --limit 1 --columns places --csv --sort -title`);
    expect(stdout).toMatch(/^places\r\n[^=+@-]/);
  });
});

describe('vocabulary', () => {
  test('lists every list', async () => {
    const rows = cellsIn((await cli('vocabulary')).stdout);
    const named = new Set(rows.map(([list]) => list));
    const open = ['actors', 'indicators', 'region-kinds', 'city-levels'];
    expect(
      termKinds.map(({ name }) => name).filter((name) => !named.has(name) && !open.includes(name)),
    ).toEqual([]);
    const meanings = rows
      .filter(([list]) => list === 'statuses')
      .map(([, id, name, other, , meaning]) => [id, name, other, meaning]);
    expect(meanings).toEqual(
      Object.entries(statuses).map(([id, { name, definition }]) => [id, name.en, name.zh, definition.en]),
    );
  });

  test('of indicators says in which unit each is measured, by which standard and of whom, and how', async () => {
    const rows = cellsIn((await cli('vocabulary indicators')).stdout);
    const rowOf = (indicatorId: string) => rows.find(([id]) => id === indicatorId)?.slice(3);
    const { definition } = indicators['annual-mean-pm25'];
    expect(rowOf('annual-mean-pm25')).toEqual([
      'micrograms per cubic metre',
      '',
      'GB 3095-2012',
      '',
      definition?.en,
    ]);
    expect(rowOf('life-expectancy-of-registered-population')?.slice(0, 4)).toEqual([
      'years',
      'average-life-expectancy',
      '',
      'The registered population',
    ]);
  });

  test('as JSON has the terms of every list as they are', async () => {
    const all = JSON.parse((await cli('vocabulary --json')).stdout);
    expect(all.actions).toEqual(Object.entries(actions).map(([id, term]) => ({ id, ...term })));
    expect(JSON.parse((await cli('vocabulary actions --json')).stdout)).toEqual(all.actions);
    expect(JSON.parse((await cli('actions --json')).stdout)).toEqual(all.actions);
  });

  test('refuses a list that does not exist, with the nearest', async () => {
    expect((await cli('vocabulary status')).stderr).toBe(
      'error: list: unknown list "status"; did you mean "statuses"?\n',
    );
  });

  test('knows a list by the name that it has in a file of terms', async () => {
    expect(await cli('vocabulary speechKinds')).toEqual(await cli('vocabulary speech-kinds'));
  });

  test('says so where the data has no such terms', async () => {
    const flags = '--data tests/fixtures/camden --no-shipped';
    expect((await cli(`actors ${flags}`)).stdout).toBe('');
    expect((await cli(`actors ${flags}`, screen)).stdout).toBe('The data has no actors.\n');
  });
});

test('today is the day of a status', async () => {
  const [row] = cellsIn((await cli('goals --text hetao --columns status')).stdout);
  const [expected] = statusesOn(filterGoals(goals, { text: 'hetao' }), { on: today });
  expect(row).toEqual([expected?.status]);
});

test('a term stands below the one that it is part of, or narrower than', () => {
  const vocabulary = {
    ...shippedCorpus.vocabulary,
    actors: {
      office: { name: { en: 'Office' }, broader: 'council' },
      council: { name: { en: 'Council' } },
      desk: { broader: 'office' },
      mayor: { broader: 'nobody' },
    },
  };
  const asked = {
    corpus: { ...shippedCorpus, vocabulary } as Corpus,
    isOwn: false,
    language: 'en',
    words: english,
    today,
    dataFlags: '',
  };
  const rows = termRows({ name: 'actors', terms: 'actors' }, asked);
  expect(rows.map(({ id, depth, name }) => [id, depth, name])).toEqual([
    ['council', 0, 'Council'],
    ['office', 1, 'Office'],
    ['desk', 2, 'desk'],
    ['mayor', 0, 'mayor'],
  ]);
});
