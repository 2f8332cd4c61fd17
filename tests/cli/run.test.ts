import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { cities, compareSpeeches, countGoals, goals, goalsByCity, speeches, themes } from '../../src';
import { terminalOf } from '../../src/cli/print/terminal';
import { cellsIn, cli, screen, unwrapped } from './cli';

describe('cities and themes', () => {
  test('are printed as JSON', async () => {
    expect(JSON.parse((await cli('cities --json')).stdout)).toEqual(Object.values(cities));
    expect(new Set(JSON.parse((await cli('themes --json')).stdout))).toEqual(new Set(Object.values(themes)));
  });

  test('in a pipe are a line each, with the number of their goals', async () => {
    const inCities = countGoals(goals, 'cityId');
    const cityRows = cellsIn((await cli('cities')).stdout);
    expect(cityRows.map(([id, , , count]) => [id, count])).toEqual(
      Object.values(cities).map(({ id }) => [id, String(inCities[id] ?? 0)]),
    );
    const withThemes = countGoals(goals, 'themeId');
    const themeRows = cellsIn((await cli('themes')).stdout);
    expect(themeRows.map(([id, , , count, parentId]) => [id, parentId, count]).sort()).toEqual(
      Object.values(themes)
        .map(({ id, parentId = '' }) => [id, parentId, String(withThemes[id] ?? 0)])
        .sort(),
    );
    expect(themeRows.find(([id]) => id === 'air-quality')?.slice(0, 5)).toEqual([
      'air-quality',
      'Air quality',
      '空气质量',
      String(withThemes['air-quality'] ?? 0),
      'environment',
    ]);
  });
});

describe('every table fits its terminal', () => {
  const commands = [
    'goals',
    'show form-services-led-industrial-structure',
    'speeches',
    'cities',
    'regions',
    'themes',
    'functions',
    'actions',
    'vocabulary',
    'goals --columns id,title,status,period',
    'status',
    'tour',
    'goals --help',
    'export --help',
    '--help',
  ];
  test.each(
    commands.flatMap((command) =>
      (command.endsWith('--help') ? [80, 100, 200] : [60, 80, 100, 132, 200]).map(
        (columns) => [command, columns] as const,
      ),
    ),
  )('%s in %i columns', async (command, columns) => {
    const lines = (await cli(command, { isInteractive: true, columns, hasColour: true })).stdout.split('\n');
    const wide = lines.filter(
      (line) =>
        // Addresses, ids and commands are for copying, and are not broken.
        stringWidth(line) > columns &&
        !/https:|first-tier-cities-2021\/|policy-tracker |^ *[a-z0-9/-]+$/.test(line),
    );
    expect(wide).toEqual([]);
    expect(lines.filter((line) => line.includes('…'))).toEqual([]);
  });

  test('with a long Chinese text too', async () => {
    const { stdout } = await cli('themes', screen);
    expect(stdout).toContain('生产、生活、生态空间');
  });
});

describe('colour', () => {
  const coloured = { isInteractive: true, columns: 80, hasColour: true };

  test.each(['goals', 'show accelerate-hetao', 'tour'])(
    'changes nothing but the emphasis: %s',
    async (command) => {
      const plain = (await cli(command, screen)).stdout;
      const { stdout } = await cli(command, coloured);
      expect(stdout).not.toBe(plain);
      expect(stripVTControlCharacters(stdout)).toBe(plain);
    },
  );

  test.each([
    [{ isTTY: true, columns: 100 }, {}, { isInteractive: true, columns: 100, hasColour: true }],
    [
      { isTTY: true, columns: 100 },
      { NO_COLOR: '1' },
      { isInteractive: true, columns: 100, hasColour: false },
    ],
    [{ isTTY: true, columns: 100 }, { NO_COLOR: '' }, { isInteractive: true, columns: 100, hasColour: true }],
    [{ isTTY: true }, { TERM: 'dumb' }, { isInteractive: true, columns: 80, hasColour: false }],
    [{}, {}, { isInteractive: false, columns: 80, hasColour: false }],
  ] as const)('is decided by terminal and environment: %j %j', async (stream, environment, terminal) => {
    expect(terminalOf(stream, environment)).toEqual(terminal);
  });
});

describe('wrong use ends with exit code 2, the nearest match, and nothing on standard output', () => {
  test.each([
    ['goals --city bejing', 'error: --city: unknown city "bejing"; did you mean "beijing"?\n'],
    ['goals --city beijing,shangai', 'error: --city: unknown city "shangai"; did you mean "shanghai"?\n'],
    ['goals --city hong-kong', 'error: --city: "hong-kong" is a region, not a city. Use --region.\n'],
    [
      'goals --city hongkong',
      'error: --city: unknown city "hongkong"; did you mean the region "hong-kong"? Use --region.\n',
    ],
    [
      'goals --theme inovation --json',
      'error: --theme: unknown theme "inovation"; did you mean "innovation"?\n',
    ],
    ['goals --ciy beijing', "error: unknown option '--ciy'\n(Did you mean --city?)\n"],
    ['goals --city', "error: option '--city <ids>' argument missing\n"],
    ['goals beijing', "error: too many arguments for 'goals'. Expected 0 arguments but got 1.\n"],
    ['goals --direction core', 'error: --direction: unknown direction "core"'],
    ['goals --not {"citId":"beijing"}', 'error: --not: unknown key "citId"; did you mean "cityId"?\n'],
    [
      'goals --not {"cityId":"bejing"}',
      'error: --not[0].cityId: unknown city "bejing"; did you mean "beijing"?\n',
    ],
    ['goals --not {', "error: option '--not <json>' argument '{' is invalid. It is not JSON: "],
    ['goals --not null', 'error: --not: expected an object of criteria, found null\n'],
    ['goals --any-of [{}] --any-of [{}]', 'It can be given only once: put all criteria in one list.'],
    ['goals --on 2024 --on 2025', 'It can be given only once.'],
    ['goals --include-class-wide', 'error: --include-class-wide needs --city\n'],
    ['goals --include-within --city beijing', 'error: --include-within needs --region\n'],
    ['goals --period soon', 'error: --period: expected a date such as "2021"'],
    ['gaols', "error: unknown command 'gaols'\n(Did you mean goals?)\n"],
    ['show', "error: missing required argument 'goal'\n"],
    [
      'show accelerate-hetoa',
      'error: unknown goal "accelerate-hetoa"; did you mean "first-tier-cities-2021/accelerate-hetao"?\n',
    ],
    [
      'show first-tier-cities-2021/accelerate-hetoa',
      'error: unknown goal "first-tier-cities-2021/accelerate-hetoa"; did you mean "first-tier-cities-2021/accelerate-hetao"?\n',
    ],
    ['cities --jsn', "error: unknown option '--jsn'\n(Did you mean --json?)\n"],
  ])('%s', async (args, message) => {
    const { exitCode, stdout, stderr } = await cli(args);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('help', () => {
  const helps = async (): Promise<string[]> => {
    const commands = [...(await cli('--help')).stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name);
    return ['--help', ...commands.filter((name) => name !== 'help').map((name) => `${name} --help`)];
  };

  test('is what the bare command prints', async () => expect(await cli('')).toEqual(await cli('--help')));

  test('of every command but the tour has examples, and those that need no file of the reader run', async () => {
    const offenders: unknown[] = [];
    const all = await helps();
    for (const help of all) {
      const { exitCode, stdout } = await cli(help);
      const examples = [...stdout.matchAll(/^ {2}policy-tracker (.+)$/gm)].map(([, line = '']) => line);
      if (exitCode !== 0 || (examples.length === 0 && help !== 'tour --help')) offenders.push(help);
      const runnable = examples.filter((line) => !/my-|article|corpus|--out|--fix|mayors/.test(line));
      for (const line of runnable) {
        const result = await cli(line.replaceAll("'", ''));
        if (result.exitCode !== 0) offenders.push([line, result]);
      }
    }
    expect(all.length).toBeGreaterThan(10);
    expect(offenders).toEqual([]);
  });

  test('--version prints the version of the package', async () =>
    expect((await cli('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/));
});

describe('the tour', () => {
  test('asks the main questions of the real data', async () => {
    const { exitCode, stdout } = await cli('tour', screen);
    const [named, all] = [false, true].map(
      (includeClassWide) => goalsByCity(goals, 'beijing', { includeClassWide }).length,
    );
    expect(exitCode).toBe(0);
    for (const { event } of speeches) expect(unwrapped(stdout)).toContain(event.name.en);
    expect(stdout.match(/^\d\. .*\?$/gm)).toHaveLength(6);
    expect(unwrapped(stdout)).toContain(`${named} goals name Beijing. ${Number(all) - Number(named)} more`);
    expect(stdout).toContain('serve-yangtze-river-delta-in-competition');
    expect(stdout).toMatch(/Shanghai +strengthen +Global resource allocation/);
  });

  test('says of how many goals nobody has judged whether a later speech takes them up', async () => {
    const [earlier, later] = speeches;
    if (!earlier || !later) throw new Error('a shipped speech is missing');
    const { notRestated, notJudged } = compareSpeeches(earlier, later);
    expect(unwrapped((await cli('tour', screen)).stdout)).toContain(
      `; ${notRestated.length} are not restated, which does not mean given up; ${notJudged.length} are still to be judged.`,
    );
  });

  test('shows how the figures of a goal stand, where any were reported by the day', async () => {
    const shown = async (day: string) =>
      unwrapped((await cli('tour --data tests/fixtures/camden', screen, { today: day })).stdout);
    expect(await shown('2031-06-30')).toContain(
      'Plant trees by the water Street trees planted: at least 2000 trees Not met so far: 1200 (2030, Camden City Council); no day is set.',
    );
    expect(await shown('2030-12-31')).toContain('Are the figures reached that a goal names?');
    expect(await shown('2029-12-31')).not.toContain('Are the figures reached that a goal names?');
  });
});
