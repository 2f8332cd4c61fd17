import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run';
import { type Terminal, terminalOf } from '../../src/cli/terminal';
import { cities, filterGoals, type GoalCriteria, getGoal, goals, themes } from '../../src/index';

const pipe: Terminal = { isInteractive: false, columns: 80, hasColour: false };
const screen: Terminal = { isInteractive: true, columns: 80, hasColour: false };

function cli(args: string | readonly string[], terminal: Terminal = pipe) {
  let [stdout, stderr] = ['', ''];
  const exitCode = run(typeof args === 'string' ? args.split(' ').filter(Boolean) : args, terminal, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
  });
  return { exitCode, stdout, stderr };
}

describe('goals', () => {
  const flags: readonly (readonly [string, GoalCriteria])[] = [
    ['--city shenzhen --theme innovation', { cityId: 'shenzhen', themeId: 'innovation' }],
    ['--city beijing,shanghai', { cityId: ['beijing', 'shanghai'] }],
    ['--city beijing --city shanghai', { cityId: ['beijing', 'shanghai'] }],
    ['--city beijing --include-class-wide', { cityId: 'beijing', includeClassWide: true }],
    ['--region greater-bay-area', { regionId: 'greater-bay-area' }],
    ['--region greater-bay-area --include-within', { regionId: 'greater-bay-area', includeWithin: true }],
    ['--city-class super-large', { cityClassId: 'super-large' }],
    ['--place-part partner', { placePart: 'partner' }],
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

  test.each(flags)('%s gives what the criteria give', (args, criteria) => {
    const { exitCode, stdout, stderr } = cli(`goals ${args} --json`);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(filterGoals(goals, criteria));
  });

  test('takes `--not` several times, as none of these', () => {
    const { stdout } = cli([
      'goals',
      '--not',
      '{"cityId":"beijing"}',
      '--not',
      '{"cityId":"shanghai"}',
      '--json',
    ]);
    expect(JSON.parse(stdout)).toEqual(filterGoals(goals, { not: { cityId: ['beijing', 'shanghai'] } }));
  });

  test('has a flag for every criterion', () => {
    const asked = new Set(flags.flatMap(([, criteria]) => Object.keys(criteria)));
    expect([...asked].sort()).toEqual(
      [
        'cityId',
        'includeClassWide',
        'regionId',
        'includeWithin',
        'cityClassId',
        'placePart',
        'themeId',
        'functionId',
        'functionChange',
        'directionId',
        'speechId',
        'action',
        'measurability',
        'period',
        'text',
        'anyOf',
        'not',
      ].sort(),
    );
  });

  test('takes the comma of a text as part of the text', () => {
    expect(JSON.parse(cli(['goals', '--text', 'production, living', '--json']).stdout)).toHaveLength(1);
  });

  test('in a pipe gives one goal a line, with tabs between the cells and nothing cut', () => {
    const lines = cli('goals').stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(goals.length);
    expect(lines.map((line) => line.split('\t').length)).toEqual(lines.map(() => 5));
    expect(lines[0]).toBe(
      'first-tier-cities-2021/pursue-high-quality-sustainable-development\tDevelop super-large cities sustainably and with quality\t高质量、可持续发展\tsuper-large:addressee\thigh-quality-growth',
    );
  });

  test('that do not exist are none: no line in a pipe, a sentence on a screen', () => {
    expect(cli('goals --city chengdu').stdout).toBe('');
    expect(cli('goals --city chengdu', screen).stdout).toBe('No goal meets these criteria.\n');
  });

  test('on a screen are counted', () => {
    expect(cli('goals --city tianjin', screen).stdout).toContain('1 goal. `policy-tracker show <goal>`');
    expect(cli('goals --city shenzhen', screen).stdout).toContain('8 goals. `policy-tracker show <goal>`');
  });
});

describe('show', () => {
  test('takes an id or a key', () => {
    expect(cli('show accelerate-hetao', screen)).toEqual(
      cli('show first-tier-cities-2021/accelerate-hetao', screen),
    );
  });

  test('shows every part of the coding and where the source says so', () => {
    const { stdout } = cli('show relieve-general-manufacturing', screen);
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

  test('shows relations', () => {
    expect(cli('show prevent-governance-risks-again', screen).stdout).toContain('restates');
  });

  test('does not break an address', () => {
    const lines = cli('show accelerate-hetao', { ...screen, columns: 40 }).stdout.split('\n');
    expect(lines.filter((line) => line.startsWith('https://') && line.endsWith('.html'))).toHaveLength(1);
  });

  test('gives JSON', () => {
    expect(JSON.parse(cli('show accelerate-hetao --json').stdout)).toEqual(
      getGoal('first-tier-cities-2021/accelerate-hetao'),
    );
  });
});

describe('cities and themes', () => {
  test('give JSON', () => {
    expect(JSON.parse(cli('cities --json').stdout)).toEqual(Object.values(cities));
    expect(JSON.parse(cli('themes --json').stdout)).toEqual(Object.values(themes));
  });

  test('in a pipe give one a line', () => {
    expect(cli('cities').stdout.trimEnd().split('\n')).toHaveLength(Object.keys(cities).length);
    expect(cli('themes').stdout.trimEnd().split('\n')).toHaveLength(Object.keys(themes).length);
    expect(cli('themes').stdout).toContain('air-quality\tenvironment\t空气质量\t2\tCAP 705');
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
    '--help',
  ];
  test.each(
    commands.flatMap((command) =>
      (command.endsWith('--help') ? [80, 100, 200] : [60, 80, 100, 132, 200]).map(
        (columns) => [command, columns] as const,
      ),
    ),
  )('%s in %i columns', (command, columns) => {
    const lines = cli(command, { isInteractive: true, columns, hasColour: true }).stdout.split('\n');
    const wide = lines.filter(
      (line) =>
        // Addresses, ids and commands are for copying, and are not broken.
        stringWidth(line) > columns && !/https:|first-tier-cities-2021\/|policy-tracker /.test(line),
    );
    expect(wide).toEqual([]);
    expect(lines.filter((line) => line.includes('…'))).toEqual([]);
  });

  test('with a long Chinese text too', () => {
    const { stdout } = cli('themes', { isInteractive: true, columns: 80, hasColour: false });
    expect(stdout).toContain('生产、生活、生态空间  1');
  });
});

describe('colour', () => {
  const coloured = { isInteractive: true, columns: 80, hasColour: true };
  test('changes nothing but the emphasis', () => {
    for (const command of ['goals', 'show accelerate-hetao', 'tour']) {
      const plain = cli(command, screen).stdout;
      expect(cli(command, coloured).stdout).not.toBe(plain);
      expect(stripVTControlCharacters(cli(command, coloured).stdout)).toBe(plain);
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
  ] as const)('is decided by terminal and environment: %j %j', (stream, environment, terminal) => {
    expect(terminalOf(stream, environment)).toEqual(terminal);
  });
});

describe('wrong use ends with exit code 2, the nearest match, and nothing on standard output', () => {
  test.each([
    ['goals --city bejing', 'error: --city: unknown city "bejing"; did you mean "beijing"?\n'],
    ['goals --city beijing,shangai', 'error: --city: unknown city "shangai"; did you mean "shanghai"?\n'],
    ['goals --city hong-kong', 'error: --city: "hong-kong" is no city; ask for it with --region\n'],
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
    ['goals --city hongkong', 'did you mean "hong-kong"? It is a region; ask for it with --region\n'],
    ['goals --period soon', 'error: --period: expected a period such as "2023"'],
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
  ])('%s', (args, message) => {
    const { exitCode, stdout, stderr } = cli(args);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('help', () => {
  test.each(['--help', 'goals --help', 'show --help', 'cities --help', 'themes --help'])(
    '%s has examples',
    (args) => {
      const { exitCode, stdout } = cli(args);
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(/Examples:\n {2}policy-tracker /);
    },
  );

  test('its examples run', () => {
    const examples = ['--help', 'goals --help', 'show --help', 'cities --help', 'themes --help'].flatMap(
      (args) =>
        [...cli(args).stdout.matchAll(/^ {2}policy-tracker (.+)$/gm)].map(([, line = '']) =>
          line.replaceAll("'", ''),
        ),
    );
    expect(examples.length).toBeGreaterThan(10);
    expect(examples.filter((line) => cli(line).exitCode !== 0)).toEqual([]);
  });

  test('is what the bare command gives', () => expect(cli('')).toEqual(cli('--help')));

  test('--version is the version of the package', () =>
    expect(cli('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/));
});

describe('the tour', () => {
  test('asks the main questions of the real data', () => {
    const { exitCode, stdout } = cli('tour', screen);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('11 goals name Beijing. 32 more bind it');
    expect(stdout).toContain('build-comprehensive-national-science-centre');
    expect(stdout).toMatch(/Shanghai +strengthen +Global resource allocation/);
  });
});
