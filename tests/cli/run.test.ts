import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { cities, filterGoals, type GoalCriteria, getGoal, goals, themes } from '../../src';
import { terminalOf } from '../../src/cli/print/terminal';
import { cli, screen } from './cli';

describe('goals', () => {
  const flags: readonly (readonly [string, GoalCriteria])[] = [
    ['--city shenzhen --theme innovation', { cityId: 'shenzhen', themeId: 'innovation' }],
    ['--city beijing,shanghai', { cityId: ['beijing', 'shanghai'] }],
    ['--city beijing --city shanghai', { cityId: ['beijing', 'shanghai'] }],
    ['--city beijing --include-class-wide', { cityId: 'beijing', includeClassWide: true }],
    ['--region greater-bay-area', { regionId: 'greater-bay-area' }],
    ['--region greater-bay-area --include-within', { regionId: 'greater-bay-area', includeWithin: true }],
    ['--city-class super-large', { cityClassId: 'super-large' }],
    ['--place-role partner', { placeRole: 'partner' }],
    ['--function global-resource-allocation', { functionId: 'global-resource-allocation' }],
    ['--function-change shed,raise', { functionChange: ['shed', 'raise'] }],
    ['--direction core-competitiveness', { directionId: 'first-tier-cities-2021/core-competitiveness' }],
    [
      '--direction first-tier-cities-2021/core-competitiveness',
      { directionId: 'first-tier-cities-2021/core-competitiveness' },
    ],
    ['--speech first-tier-cities-2021', { speechId: 'first-tier-cities-2021' }],
    ['--action reduce', { action: 'reduce' }],
    ['--measurability verifiable', { measurability: 'verifiable' }],
    ['--period 2021/2025', { period: '2021/2025' }],
    ['--period 2026', { period: '2026' }],
    ['--deadline ../2030', { deadline: '../2030' }],
    ['--text 疏解', { text: '疏解' }],
    ['--not {"cityId":"beijing"}', { not: { cityId: 'beijing' } }],
    [
      '--include-class-wide --not {"cityId":"beijing"}',
      { includeClassWide: true, not: { cityId: 'beijing' } },
    ],
    [
      '--any-of [{"cityId":"beijing"},{"themeId":"finance"}]',
      { anyOf: [{ cityId: 'beijing' }, { themeId: 'finance' }] },
    ],
    ['', {}],
  ];

  test.each(flags)('%s gives what the criteria give', async (args, criteria) => {
    const { exitCode, stdout, stderr } = await cli(`goals ${args} --json`);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(filterGoals(goals, criteria));
  });

  test('takes `--not` several times, as none of these', async () => {
    const { stdout } = await cli([
      'goals',
      '--not',
      '{"cityId":"beijing"}',
      '--not',
      '{"cityId":"shanghai"}',
      '--json',
    ]);
    expect(JSON.parse(stdout)).toEqual(filterGoals(goals, { not: { cityId: ['beijing', 'shanghai'] } }));
  });

  test('has a flag for every criterion', async () => {
    const asked = new Set(flags.flatMap(([, criteria]) => Object.keys(criteria)));
    expect([...asked].sort()).toEqual(
      [
        'cityId',
        'includeClassWide',
        'regionId',
        'includeWithin',
        'cityClassId',
        'placeRole',
        'themeId',
        'functionId',
        'functionChange',
        'directionId',
        'speechId',
        'action',
        'measurability',
        'period',
        'deadline',
        'text',
        'anyOf',
        'not',
      ].sort(),
    );
  });

  test('takes the comma of a text as part of the text', async () => {
    expect(JSON.parse((await cli(['goals', '--text', 'production, living', '--json'])).stdout)).toHaveLength(
      1,
    );
  });

  test('in a pipe gives one goal a line, with tabs between the cells and nothing cut', async () => {
    const lines = (await cli('goals')).stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(goals.length);
    expect(lines.map((line) => line.split('\t').length)).toEqual(lines.map(() => 5));
    expect(lines[0]).toBe(
      'first-tier-cities-2021/pursue-high-quality-sustainable-development\tDevelop super-large cities sustainably and with quality\t高质量、可持续发展\tsuper-large:addressee\thigh-quality-growth',
    );
  });

  test('that do not exist are none: no line in a pipe, a sentence on a screen', async () => {
    expect((await cli('goals --city chengdu')).stdout).toBe('');
    expect((await cli('goals --city chengdu', screen)).stdout).toBe('No goal meets these criteria.\n');
  });

  test('on a screen are counted', async () => {
    expect((await cli('goals --city tianjin', screen)).stdout).toContain(
      '1 goal. `policy-tracker show <goal>`',
    );
    expect((await cli('goals --city shenzhen', screen)).stdout).toContain(
      '8 goals. `policy-tracker show <goal>`',
    );
  });
});

describe('show', () => {
  test('takes an id or a key', async () => {
    expect(await cli('show accelerate-hetao', screen)).toEqual(
      await cli('show first-tier-cities-2021/accelerate-hetao', screen),
    );
  });

  test('shows every part of the coding and where the source says so', async () => {
    const { stdout } = await cli('show relieve-general-manufacturing', screen);
    for (const part of [
      'Relieve central urban areas of ordinary manufacturing',
      '疏解一般性制造业',
      'first-tier-cities-2021/relieve-general-manufacturing',
      '2. Lower development intensity',
      'Super-large cities (addressee)',
      'Central urban area (location)',
      'Ordinary manufacturing (shed)',
      'Relief of functions > Relief of manufacturing',
      '2021 to 2025',
      'directional: ',
      'Ning Jizhe',
      '28 September 2021',
      'paragraph 17, sentence 1, characters ',
      'https://www.tellerreport.com/',
    ]) {
      expect(stdout.replace(/\s+/g, ' ')).toContain(part);
    }
  });

  test('shows relations', async () => {
    expect((await cli('show prevent-governance-risks-again', screen)).stdout).toContain('restates');
  });

  test('does not break an address', async () => {
    const lines = (await cli('show accelerate-hetao', { ...screen, columns: 40 })).stdout.split('\n');
    expect(lines.filter((line) => line.startsWith('https://') && line.endsWith('.html'))).toHaveLength(1);
  });

  test('gives JSON', async () => {
    expect(JSON.parse((await cli('show accelerate-hetao --json')).stdout)).toEqual(
      getGoal('first-tier-cities-2021/accelerate-hetao'),
    );
  });
});

describe('cities and themes', () => {
  test('give JSON', async () => {
    expect(JSON.parse((await cli('cities --json')).stdout)).toEqual(Object.values(cities));
    expect(JSON.parse((await cli('themes --json')).stdout)).toEqual(Object.values(themes));
  });

  test('in a pipe give one a line', async () => {
    expect((await cli('cities')).stdout.trimEnd().split('\n')).toHaveLength(Object.keys(cities).length);
    expect((await cli('themes')).stdout.trimEnd().split('\n')).toHaveLength(Object.keys(themes).length);
    expect((await cli('themes')).stdout).toContain('air-quality\tenvironment\t空气质量\t3\tCAP 705');
  });
});

describe('every table fits its terminal', () => {
  const commands = [
    'goals',
    'show form-services-led-industrial-structure',
    'cities',
    'themes',
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
        stringWidth(line) > columns && !/https:|first-tier-cities-2021\/|policy-tracker /.test(line),
    );
    expect(wide).toEqual([]);
    expect(lines.filter((line) => line.includes('…'))).toEqual([]);
  });

  test('with a long Chinese text too', async () => {
    const { stdout } = await cli('themes', { isInteractive: true, columns: 80, hasColour: false });
    expect(stdout).toContain('生产、生活、生态空间  1');
  });
});

describe('colour', () => {
  const coloured = { isInteractive: true, columns: 80, hasColour: true };
  test('changes nothing but the emphasis', async () => {
    for (const command of ['goals', 'show accelerate-hetao', 'tour']) {
      const plain = (await cli(command, screen)).stdout;
      expect((await cli(command, coloured)).stdout).not.toBe(plain);
      expect(stripVTControlCharacters((await cli(command, coloured)).stdout)).toBe(plain);
    }
  });

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
      'goals --theme inovation --json',
      'error: --theme: unknown theme "inovation"; did you mean "innovation"?\n',
    ],
    ['goals --ciy beijing', "error: unknown option '--ciy'\n(Did you mean --city?)\n"],
    ['goals --city', "error: option '--city <ids>' argument missing\n"],
    ['goals beijing', "error: too many arguments for 'goals'. Expected 0 arguments but got 1.\n"],
    ['goals --direction core', 'error: --direction: unknown direction "core"'],
    ['goals --not {"citId":"beijing"}', 'error: --not: unknown key "citId"; did you mean "cityId"?\n'],
    ['goals --not {', "error: option '--not <json>' argument '{' is invalid. It is not JSON: "],
    ['goals --not null', 'error: --not: expected an object of criteria, found null\n'],
    ['goals --any-of [{}] --any-of [{}]', 'It stands here a second time: put all in one list.'],
    [
      'goals --include-class-wide',
      'error: --include-class-wide says how --city is meant, and there is none\n',
    ],
    [
      'goals --include-within --city beijing',
      'error: --include-within says how --region is meant, and there is none\n',
    ],
    ['goals --city hongkong', 'did you mean the region "hong-kong"? Use --region.\n'],
    ['goals --period soon', 'error: --period: expected a span of time such as "2023"'],
    ['gaols', "error: unknown command 'gaols'\n(Did you mean goals?)\n"],
    ['show', "error: missing required argument 'goal'\n"],
    [
      'show accelerate-heta',
      'error: unknown goal "accelerate-heta"; did you mean "first-tier-cities-2021/accelerate-hetao"?\n',
    ],
    [
      'show first-tier-cities-2021/accelerate-heta',
      'error: unknown goal "first-tier-cities-2021/accelerate-heta"; did you mean "first-tier-cities-2021/accelerate-hetao"?\n',
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
  test.each(['--help', 'goals --help', 'show --help', 'cities --help', 'themes --help', 'export --help'])(
    '%s has examples',
    async (args) => {
      const { exitCode, stdout } = await cli(args);
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(/Examples:\n {2}policy-tracker /);
    },
  );

  test('its examples run', async () => {
    const helps = [
      '--help',
      'goals --help',
      'show --help',
      'cities --help',
      'themes --help',
      'compare --help',
    ];
    const examples: string[] = [];
    for (const help of helps) {
      const { stdout } = await cli(help);
      for (const [, line = ''] of stdout.matchAll(/^ {2}policy-tracker (.+)$/gm)) {
        // A file of one's own is not here.
        if (!line.includes('my-speech.json')) examples.push(line.replaceAll("'", ''));
      }
    }
    expect(examples.length).toBeGreaterThan(10);
    for (const line of examples) expect([line, (await cli(line)).exitCode]).toEqual([line, 0]);
  });

  test('is what the bare command gives', async () => expect(await cli('')).toEqual(await cli('--help')));

  test('--version is the version of the package', async () =>
    expect((await cli('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/));
});

describe('the tour', () => {
  test('asks the main questions of the real data', async () => {
    const { exitCode, stdout } = await cli('tour', screen);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('11 goals name Beijing. 75 more bind it');
    expect(stdout).toContain('build-comprehensive-national-science-centre');
    expect(stdout).toMatch(/Shanghai +strengthen +Global resource allocation/);
  });
});
