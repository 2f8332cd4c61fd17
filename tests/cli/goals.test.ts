import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import {
  type CriteriaKey,
  filterGoals,
  type Goal,
  type GoalConditions,
  type GoalCriteria,
  goals,
  shippedCorpus,
} from '../../src';
import { goalTable } from '../../src/cli/print/goalTable';
import { english } from '../../src/cli/print/words/english';
import { addCriteriaFlags } from '../../src/cli/read/criteria/criteriaFlags';
import { criteriaFrom } from '../../src/cli/read/criteria/criteriaFrom';
import { cellsIn, cli, screen, today } from './cli';

type Example = readonly [args: string, criteria: GoalConditions];

/** For every criterion, flags and the criteria that they mean. The compiler demands every criterion. */
const examples = {
  cityId: [
    ['--city beijing,shanghai', { cityId: ['beijing', 'shanghai'] }],
    ['--city beijing --city shanghai', { cityId: ['beijing', 'shanghai'] }],
    ['--city shenzhen --theme innovation', { cityId: ['shenzhen'], themeId: ['innovation'] }],
  ],
  includeClassWide: [
    ['--city beijing --include-class-wide', { cityId: ['beijing'], includeClassWide: true }],
    [
      '--include-class-wide --not {"cityId":"beijing"}',
      { includeClassWide: true, not: [{ cityId: 'beijing' }] },
    ],
  ],
  regionId: [['--region greater-bay-area', { regionId: ['greater-bay-area'] }]],
  includeWithin: [
    ['--region greater-bay-area --include-within', { regionId: ['greater-bay-area'], includeWithin: true }],
  ],
  cityClassId: [['--city-class super-large', { cityClassId: ['super-large'] }]],
  placeRole: [['--place-role partner', { placeRole: ['partner'] }]],
  actorId: [['--actor city-government', { actorId: ['city-government'] }]],
  actorRole: [['--actor-role responsible,funding', { actorRole: ['responsible', 'funding'] }]],
  themeId: [['--theme innovation', { themeId: ['innovation'] }]],
  primaryThemeId: [['--primary-theme innovation', { primaryThemeId: ['innovation'] }]],
  functionId: [['--function global-resource-allocation', { functionId: ['global-resource-allocation'] }]],
  functionChange: [['--function-change shed,raise', { functionChange: ['shed', 'raise'] }]],
  directionId: [
    ['--direction core-competitiveness', { directionId: ['first-tier-cities-2021/core-competitiveness'] }],
    [
      '--direction first-tier-cities-2021/core-competitiveness',
      { directionId: ['first-tier-cities-2021/core-competitiveness'] },
    ],
  ],
  speechId: [['--speech first-tier-cities-2021', { speechId: ['first-tier-cities-2021'] }]],
  action: [['--action reduce', { action: ['reduce'] }]],
  stance: [['--stance keep,avoid', { stance: ['keep', 'avoid'] }]],
  measurability: [['--measurability verifiable', { measurability: ['verifiable'] }]],
  period: [
    ['--period 2021/2025', { period: ['2021/2025'] }],
    ['--period 2026', { period: ['2026'] }],
  ],
  deadline: [['--deadline ../2030', { deadline: ['../2030'] }]],
  hasTarget: [['--has-target', { hasTarget: true }]],
  indicatorId: [['--indicator annual-mean-pm25', { indicatorId: ['annual-mean-pm25'] }]],
  dueBy: [['--due-by 2025,2035', { dueBy: ['2025', '2035'] }]],
  status: [['--status planned,in-progress --on 2023', { status: ['planned', 'in-progress'], on: '2023' }]],
  overdue: [['--overdue', { overdue: true, on: today }]],
  stale: [['--stale', { stale: true, on: today }]],
  contested: [['--contested', { contested: true, on: today }]],
  on: [['--status planned', { status: ['planned'], on: today }]],
  knownOn: [
    [
      '--status planned --on 2025 --known-on 2024-06',
      { status: ['planned'], on: '2025', knownOn: '2024-06' },
    ],
  ],
  staleAfterDays: [['--stale --stale-after 100', { stale: true, on: today, staleAfterDays: 100 }]],
  text: [['--text 疏解', { text: ['疏解'] }]],
  anyOf: [
    [
      '--any-of [{"cityId":"beijing"},{"themeId":"finance"}]',
      { anyOf: [{ cityId: 'beijing' }, { themeId: 'finance' }] },
    ],
  ],
  not: [
    ['--not {"cityId":"beijing"}', { not: [{ cityId: 'beijing' }] }],
    [
      '--not {"cityId":"beijing"} --not {"cityId":"shanghai"}',
      { not: [{ cityId: 'beijing' }, { cityId: 'shanghai' }] },
    ],
  ],
} satisfies Readonly<Record<CriteriaKey, readonly Example[]>>;

const allExamples: readonly Example[] = [...Object.values(examples).flat(), ['', {}]];

describe('the flags of criteria', () => {
  test.each(allExamples)('%s means what the criteria mean', (args, criteria) => {
    const command = new Command();
    addCriteriaFlags(command);
    command.parse(args.split(' ').filter(Boolean), { from: 'user' });
    expect(criteriaFrom(command, command.opts(), { corpus: shippedCorpus, today })).toEqual({
      on: today,
      ...criteria,
    });
  });

  test.each(allExamples)('goals %s gives what the criteria give', async (args, criteria) => {
    const { exitCode, stdout, stderr } = await cli(`goals ${args} --json`);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(filterGoals(goals, criteria as GoalCriteria));
  });

  test.each([
    [['--city', '北京'], { cityId: 'beijing' }],
    [['--city', 'Beijing, 上海', '--city', 'SHENZHEN'], { cityId: ['beijing', 'shanghai', 'shenzhen'] }],
    [['--theme', '住房'], { themeId: 'housing' }],
    [
      ['--theme', 'Production, living and ecological space'],
      { themeId: 'production-living-ecological-space' },
    ],
    [
      ['--region', 'Greater Bay Area', '--include-within'],
      { regionId: 'greater-bay-area', includeWithin: true },
    ],
    [['--region', '粤港澳大湾区'], { regionId: 'greater-bay-area' }],
    [['--city-class', '超大城市'], { cityClassId: 'super-large' }],
    [['--function', '非首都功能'], { functionId: 'non-capital-functions' }],
    [['--action', '疏解'], { action: 'relieve' }],
  ] as const)('a name is taken for its id: %j', async (args, criteria) => {
    const { exitCode, stdout, stderr } = await cli(['goals', ...args, '--json']);
    expect([exitCode, stderr]).toEqual([0, '']);
    const expected = filterGoals(goals, criteria as GoalCriteria);
    expect(expected).not.toEqual([]);
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  test.each([
    ['--city 香港', 'error: --city: "hong-kong" is a region, not a city. Use --region.\n'],
    ['--region 深圳', 'error: --region: "shenzhen" is a city, not a region. Use --city.\n'],
    ['--city 苏州', 'error: --city: unknown city "苏州"'],
    ['--city Suzhou', 'error: --city: unknown city "Suzhou"'],
  ])('a name of another kind of place, or of none here, is told: %s', async (args, message) => {
    const { exitCode, stderr } = await cli(`goals ${args}`);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  test.each([
    ['--not {"cityId":"北京"}', { not: { cityId: 'beijing' } }],
    [
      '--any-of [{"themeId":["住房","Mobility"]},{"not":[{"regionId":"粤港澳大湾区"}]}]',
      { anyOf: [{ themeId: ['housing', 'mobility'] }, { not: { regionId: 'greater-bay-area' } }] },
    ],
    [
      '--not {"directionId":"core-competitiveness"}',
      { not: { directionId: 'first-tier-cities-2021/core-competitiveness' } },
    ],
  ] as const)('a name is taken for its id in nested criteria too: %s', async (args, criteria) => {
    const { exitCode, stdout, stderr } = await cli(`goals ${args} --json`);
    expect([exitCode, stderr]).toEqual([0, '']);
    const expected = filterGoals(goals, criteria as GoalCriteria);
    expect(expected.length).toBeLessThan(goals.length);
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  test.each([
    [`--any-of ${'['.repeat(20_000)}${']'.repeat(20_000)}`, '--any-of'],
    [`--not ${'{"not":'.repeat(5_000)}{}${'}'.repeat(5_000)}`, 'criteria are nested more than 64 deep'],
    ['--not {"cityId":[1,null]}', 'error: --not[0].cityId'],
  ])('nested criteria of any form are refused in words: %#', async (args, message) => {
    const { exitCode, stdout, stderr } = await cli(`goals ${args}`);
    expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  });

  test('a comma belongs to the text of --text', async () => {
    const { stdout } = await cli(['goals', '--text', 'production, living', '--json']);
    expect(JSON.parse(stdout)).toEqual(filterGoals(goals, { text: 'production, living' }));
  });
});

describe('a key counts as used only where it is a key, and not where it is a value', () => {
  test.each([
    [['goals', '--not', '{"status":"planned"}', '--on', '2024']],
    [['goals', '--any-of', '[{"themeId":"housing"},{"not":{"overdue":true}}]', '--on', '2024']],
    [['goals', '--include-within', '--any-of', '[{"not":[{"regionId":"greater-bay-area"}]}]']],
    [['status', '--assessor-kind', 'media', '--not', '{"text":"stale"}']],
    [['export', '--from', '/dev/null', '--format', 'csv', '--not', '{"text":"overdue"}']],
  ])('%j is answered', async (args) => {
    expect(await cli(args)).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test.each([
    [['goals', '--city', 'shenzhen', '--not', '{"text":"status"}', '--on', '2024'], '--on needs --status'],
    [['goals', '--include-class-wide', '--not', '{"text":"cityId"}'], '--include-class-wide needs --city'],
    [['goals', '--include-within', '--any-of', '[{"text":"regionId"}]'], '--include-within needs --region'],
    [['status', '--assessor-kind', 'media', '--not', '{"stale":true}'], '--assessor-kind cannot be combined'],
    [['export', '--from', '/dev/null', '--format', 'csv', '--not', '{"overdue":true}'], '--from cannot be'],
  ])('%j is refused', async (args, message) => {
    const { exitCode, stdout, stderr } = await cli(args);
    expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringContaining(`error: ${message}`)]);
  });
});

describe('goals', () => {
  test('in a pipe are a line each, with tabs between the cells and nothing cut', async () => {
    const rows = cellsIn((await cli('goals')).stdout);
    expect(rows.map(([id]) => id)).toEqual(goals.map(({ id }) => id));
    expect(rows.map(({ length }) => length)).toEqual(rows.map(() => 5));
    expect(rows[0]).toEqual([
      'first-tier-cities-2021/pursue-high-quality-sustainable-development',
      'Develop super-large cities sustainably and with quality',
      '高质量、可持续发展',
      'super-large:addressee',
      'high-quality-growth',
    ]);
  });

  test('that do not exist are no line in a pipe, and a sentence on a screen', async () => {
    expect((await cli('goals --city chengdu')).stdout).toBe('');
    expect((await cli('goals --city chengdu', screen)).stdout).toBe('No goal meets these criteria.\n');
  });

  test.each(['tianjin', 'shenzhen'] as const)('are counted on a screen: those of %s', async (cityId) => {
    const count = filterGoals(goals, { cityId }).length;
    const { stdout } = await cli(`goals --city ${cityId}`, screen);
    expect(stdout).toContain(
      `\n${count} goal${count === 1 ? '' : 's'}. \`policy-tracker show <goal>\` shows one with its citations.`,
    );
  });
});

test.each([
  [undefined, []],
  ['change', []],
  ['keep', ['keep']],
  ['avoid', ['avoid']],
] as const)(
  'on a terminal a goal of the stance %s is marked, unless it is to change something',
  (stance, expected) => {
    const [first] = goals;
    const asked = {
      corpus: shippedCorpus,
      isOwn: false,
      language: 'en',
      words: english,
      today,
      dataFlags: '',
    };
    const table = goalTable([{ ...first, stance } as Goal], asked, { ...screen, hasColour: true });
    const lines = table.replaceAll('\u001b', '').match(/(?<=^\[2m)(change|keep|avoid)(?=\[22m)/gm);
    expect(lines ?? []).toEqual(expected);
  },
);
