import { readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cities, goals, speeches, updates } from '../../src';
import { cellsIn, cli, screen, tooWide, unwrapped } from './cli';
import { temporaryFolder } from './folder';

const camden = 'tests/fixtures/camden';
const article = `${camden}/article.txt`;
const speechId = 'camden-address-2030';
const speechFile = `${camden}/speeches/${speechId}.json`;
const keys = ['insulate-council-homes', 'plant-street-trees', 'keep-libraries-open', 'consult-bus-riders'];
const goalIds = keys.map((key) => `${speechId}/${key}`);

const { at, path, write, short } = temporaryFolder();

/** Runs a command on the data of Camden beside the shipped data, or alone. */
const beside = (args: string, terminal?: typeof screen) => cli(`${args} --data ${camden}`, terminal);
const alone = (args: string, terminal?: typeof screen) => beside(`${args} --no-shipped`, terminal);

/** The commands that answer about the data, each with something of Camden that its answer has. */
const commands: readonly (readonly [args: string, answer: string])[] = [
  ['goals', 'insulate-council-homes'],
  ['goals --json', 'insulate-council-homes'],
  ['goals --columns title,date,status --csv', 'Keep all libraries,2030-02-04,not-yet-set'],
  ['show keep-libraries-open', 'Keep all libraries'],
  ['show keep-libraries-open --json', 'library-city'],
  ['speeches', speechId],
  ['cities', 'camden'],
  ['regions', 'south-jersey'],
  ['themes', 'warm-homes'],
  ['functions', 'library-city'],
  ['actions', 'complete'],
  ['vocabulary cities', 'camden'],
  ['status --on 2031', 'in-progress'],
  ['status insulate-council-homes --on 2031', 'in-progress'],
  ['timeline --to 2031', '2031'],
  ['coverage', '200'],
  ['tour', 'South Jersey'],
  ['export --format ndjson', 'insulate-council-homes'],
  ['export --format csv', 'insulate-council-homes'],
  ['export --format csv --table updates', 'camden/insulation-begun'],
  ['export --format geojson', 'Camden'],
  ['export --format jsonld', 'Warm homes'],
  ['export --format datapackage', 'Minutes of the session'],
];

/** What of the shipped data a text shows. */
const shippedIn = (text: string) => [
  ...[...speeches, ...goals, ...updates].map(({ id }) => id).filter((id: string) => text.includes(id)),
  ...Object.values(cities)
    .flatMap(({ name }) => [name.en, name.zh])
    .filter((name) => text.includes(name ?? '-')),
];

describe('without the shipped data, a command answers about data of one’s own and nothing else', () => {
  test.each(
    commands.flatMap(([args, answer]) => [
      [args, answer, 'pipe'] as const,
      [args, answer, 'screen'] as const,
    ]),
  )('%s (%s, %s)', async (args, answer, kind) => {
    const { exitCode, stdout, stderr } = await alone(args, kind === 'screen' ? screen : undefined);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(unwrapped(stdout)).toContain(answer);
    expect(shippedIn(stdout)).toEqual([]);
    // Commands are for copying, and are not broken.
    const wide = kind === 'screen' && !/--(json|csv|format)/.test(args) ? tooWide(stdout) : [];
    expect(wide.filter((line) => !line.startsWith('See more: '))).toEqual([]);
  });

  test('lists of terms have the shipped ones that goals use', async () => {
    const rows = cellsIn((await alone('actions')).stdout);
    expect(rows.map(([id, , , count]) => [id, count])).toEqual(
      ['complete', 'consult', 'create', 'keep'].map((id) => [id, '1']),
    );
  });

  test('lists of one kind and the list of all name the same', async () => {
    const all = cellsIn((await alone('vocabulary')).stdout).filter(([list]) => list === 'themes');
    const themes = cellsIn((await alone('themes')).stdout);
    expect(all.map((row) => row[1])).toEqual(themes.map(([id]) => id));
  });
});

describe('beside the shipped data, a command answers about both', () => {
  // A map says what of the shipped data is not on it, and the tour is about the larger of the two.
  const answering = commands.filter(([args]) => args !== 'tour' && !args.endsWith('geojson'));

  test.each(answering)('%s', async (args, answer) => {
    const { exitCode, stdout, stderr } = await beside(args, screen);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(unwrapped(stdout)).toContain(answer);
  });

  test('goals lists those of both', async () => {
    const { stdout } = await beside('goals --columns id');
    expect(stdout.trimEnd().split('\n')).toEqual([...goals.map(({ id }) => id), ...goalIds]);
  });

  test('compare takes the speeches of both', async () => {
    const { exitCode, stdout } = await beside(`compare first-tier-cities-2021 ${speechId}`);
    expect(exitCode).toBe(0);
    for (const id of goalIds) expect(stdout).toContain(`new\t\t${id}\n`);
    expect((await beside(`compare ${speechId} camden-address-2039`)).stderr).toBe(
      `error: unknown speech "camden-address-2039"; did you mean "${speechId}"? A file with a speech ends with .json.\n`,
    );
  });
});

describe('data of one’s own is known', () => {
  test.each([
    ['--city Camden', goalIds],
    ['--city 卡姆登', goalIds],
    ['--city camden --theme Warm_homes', goalIds.slice(0, 1)],
    ['--region south-jersey', goalIds.slice(3)],
    ['--region south-jersey --include-within', goalIds],
    ['--function library-city', goalIds.slice(2, 3)],
    ['--direction homes', goalIds],
    ['--speech camden-address-2030 --not {"themeId":"Street_life"}', goalIds.slice(3)],
    ['--any-of [{"themeId":["Warm_homes","mobility"]},{"action":"保持"}]', undefined],
    ['--status in-progress --on 2031 --city camden', goalIds.slice(0, 1)],
  ] as const)('to the flags of criteria, by id and by name: %s', async (flags, expected) => {
    const { exitCode, stdout, stderr } = await alone(`goals ${flags} --columns id`);
    expect([exitCode, stderr]).toEqual(flags.includes('保持') ? [2, expect.any(String)] : [0, '']);
    if (expected) expect(stdout.trimEnd().split('\n')).toEqual(expected);
  });

  test.each([
    ['goals --city camdn', 'error: --city: unknown city "camdn"; did you mean "camden"?\n'],
    ['goals --city south-jersey', '"south-jersey" is a region, not a city. Use --region.\n'],
    ['goals --theme warm-hones', 'unknown theme "warm-hones"; did you mean "warm-homes"?\n'],
    [
      'goals --not {"cityId":"camdn"}',
      'error: --not[0].cityId: unknown city "camdn"; did you mean "camden"?\n',
    ],
    ['show keep-librareis-open', `did you mean "${speechId}/keep-libraries-open"?\n`],
    ['show accelerate-hetao', 'unknown goal "accelerate-hetao"'],
    ['goals --speech first-tier-cities-2021', 'unknown speech "first-tier-cities-2021"'],
  ])('to hints, and nothing else is: %s', async (args, message) => {
    const { exitCode, stdout, stderr } = await alone(args);
    expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  });

  test('from the environment, and a flag replaces it', async () => {
    const data = [camden, ''].join(delimiter).split(delimiter).filter(Boolean);
    expect((await cli('goals --no-shipped --columns key', undefined, { data })).stdout).toBe(
      `${keys.join('\n')}\n`,
    );
    const { exitCode, stderr } = await cli(`goals --data ${at('none')}`, undefined, { data });
    expect([exitCode, short(stderr)]).toEqual([2, 'error: none: there is no such file or folder\n']);
  });

  test('from several folders and files', async () => {
    const { stdout } = await cli(
      `goals --no-shipped --columns key --data ${speechFile} --data ${camden}/vocabulary.json`,
    );
    expect(stdout).toBe(`${keys.join('\n')}\n`);
  });

  test('to the commands that are advised', async () => {
    expect((await alone('tour', screen)).stdout).toContain(
      `See more: policy-tracker status --speech ${speechId} --data ${camden} --no-shipped\n`,
    );
  });

  test('to export', async () => {
    const { stdout } = await alone('export --format ndjson');
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(goalIds);
  });
});

test('a text that would command a terminal is shown as it is written', async () => {
  const text = readFileSync(speechFile, 'utf8').replace(
    'Keep all libraries',
    'Keep \\u001b]0;all\\u0007 \\u202elibraries',
  );
  const file = write(`${speechId}.json`, text);
  const { stdout } = await cli(`show keep-lib --data ${camden}/vocabulary.json --data ${file}`, {
    ...screen,
    hasColour: true,
  });
  expect(stdout).toContain('Keep \\u001b]0;all\\u0007 \\u202elibraries');
  expect(stdout).toContain('\u001b[1mKeep');
});

describe('data that cannot be read', () => {
  test('is described as by a check: file, line and column of each problem, and exit code 2', async () => {
    const text = readFileSync(speechFile, 'utf8').replaceAll('"placeId": "camden"', '"placeId": "camdn"');
    const file = write(`${speechId}.json`, text);
    const { exitCode, stdout, stderr } = await cli(`goals --data ${camden}/vocabulary.json --data ${file}`);
    expect([exitCode, stdout]).toEqual([2, '']);
    const lines = short(stderr).trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      expect(line).toMatch(/^camden-address-2030\.json:\d+:\d+: error: .*"camdn"; did you mean "camden"\?/);
    }
  });

  test.each([20, 21, 90])('is described by at most 20 problems, and where all are: %i', async (count) => {
    const faulty = Array.from({ length: count }, (_, index) => [
      `theme-${index}`,
      { name: { en: `Theme ${index}` }, parentId: 'nothing-at-all' },
    ]);
    const file = write('vocabulary.json', JSON.stringify({ themes: Object.fromEntries(faulty) }));
    const { exitCode, stderr } = await cli(`goals --data ${file}`);
    const lines = short(stderr).trimEnd().split('\n');
    const problems = lines.filter((line) => line.startsWith('vocabulary.json:1:'));
    const rest = `... and ${count - 20} more: \`policy-tracker check vocabulary.json\` lists all, with what to do`;
    expect([exitCode, problems.length]).toEqual([2, 20]);
    expect(lines.slice(20)).toEqual(count > 20 ? [rest] : []);
  });

  test('is not read where it is only a slip: warnings are counted', async () => {
    const speech = JSON.parse(readFileSync(speechFile, 'utf8'));
    speech.title.zh = '市长讲话';
    speech.goals['keep-libraries-open'].title.cy = 'Cadw’r llyfrgelloedd';
    const file = write(`${speechId}.json`, JSON.stringify(speech));
    const { exitCode, stdout, stderr } = await cli(
      `goals --no-shipped --columns key --data ${camden}/vocabulary.json --data ${file}`,
    );
    expect([exitCode, stdout]).toEqual([0, `${keys.join('\n')}\n`]);
    expect(short(stderr)).toMatch(/^\d+ warnings in .*: `policy-tracker check` lists them\n$/);
  });

  test('has terms and nothing that is coded with them: this warning is printed itself', async () => {
    const file = write('vocabulary.json', '{ "themes": { "trees": { "name": { "en": "Trees" } } } }');
    const { exitCode, stderr } = await cli(`themes --data ${file}`);
    expect([exitCode, short(stderr)]).toEqual([
      0,
      'warning: vocabulary.json: there are terms, but no speech and no update: expected speeches/*.json or updates/*.json\n',
    ]);
  });

  test('is missed where the shipped data is left out', async () => {
    expect(await cli('goals --no-shipped')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'error: --no-shipped: it leaves no data to ask; give your own with --data <folder or file>\n',
    });
  });

  test('is refused where it is nowhere', async () => {
    const { exitCode, stderr } = await cli(['goals', '--data', '']);
    expect([exitCode, stderr]).toEqual([2, 'error: --data: expected a folder or file, found ""\n']);
  });
});

describe('check', () => {
  test.each([
    ['a folder of data, with its own terms', `check ${camden}`],
    ['a speech against its data', `check ${speechFile} --data ${camden}`],
    [
      'a speech against its data alone',
      `check ${speechFile} --data ${camden} --no-shipped --text ${article}`,
    ],
    ['updates against their data', `check ${camden}/updates --data ${camden}`],
    ['a speech with its vocabulary beside it', `check ${speechFile} ${camden}/vocabulary.json`],
  ])('knows %s', async (_, args) => {
    expect(await cli(args)).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  test('finds what the shipped data lacks', async () => {
    const { exitCode, stdout } = await cli(`check ${speechFile}`);
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('"camden"')]);
  });

  test.each([
    [`check ${speechFile}`, 1],
    [`check ${camden}/updates ${speechFile}`, 1],
    [`goals --data ${speechFile}`, 2],
    [`goals --data ${camden}/speeches`, 2],
    [`coverage ${speechFile}`, 2],
  ])(
    'points out a vocabulary that stands beside and was not read, as other commands do: %s',
    async (args, code) => {
      const { exitCode, stderr } = await cli(args);
      const remark = `${camden}/vocabulary.json was not read: give --data ${camden}\n`;
      expect([exitCode, stderr.endsWith(remark), stderr.split('was not read').length]).toEqual([
        code,
        true,
        2,
      ]);
    },
  );

  test('points out no vocabulary where the terms are nowhere', async () => {
    const text = readFileSync(speechFile, 'utf8').replaceAll('"placeId": "camden"', '"placeId": "camdn"');
    const file = write(`${speechId}.json`, text);
    for (const args of [`check ${file} --data ${camden}`, `goals --data ${camden} --data ${file}`]) {
      const { exitCode, stderr } = await cli(args);
      expect([exitCode > 0, stderr.includes('was not read')]).toEqual([true, false]);
    }
  });

  test('takes a text for the one speech of a folder, whatever else is in it', async () => {
    expect(await cli(`check ${camden} --text ${article}`)).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    const text = write('text.txt', readFileSync(article, 'utf8').replace('Monday', 'Tuesday'));
    const { exitCode, stdout } = await cli(`check ${camden} --text ${text}`);
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('[other-text]')]);
    const updates = `${camden}/updates ${camden}/vocabulary.json --data ${camden}`;
    expect((await cli(`check ${updates} --text ${article}`)).stderr).toBe(
      'error: --text: a text belongs to a speech, and none of these files has one\n',
    );
  });

  test('finds what is wrong with a vocabulary', async () => {
    write('vocabulary.json', '{ "themes": { "trees": { "parentId": "housng" } } }');
    const { exitCode, stdout } = await cli(`check ${path()}`);
    expect([exitCode, short(stdout)]).toEqual([
      1,
      expect.stringMatching(
        /^vocabulary\.json:1:\d+: error: themes\.trees\.name: .*\nvocabulary\.json:1:\d+: error: themes\.trees\.parentId: .*did you mean "housing"/,
      ),
    ]);
  });
});

describe('show --text', () => {
  test('prints the cited words', async () => {
    const { exitCode, stdout } = await alone(`show keep-lib --text ${article}`, screen);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /\nCited from +paragraph 2, sentence 3, characters 9 to 34\n +“not close a single library”\n/,
    );
    const json = JSON.parse((await alone(`show keep-lib --text ${article} --json`)).stdout);
    expect(json.citations).toEqual([
      {
        sourceId: 'minutes',
        paragraph: 2,
        sentence: 3,
        span: { start: 8, end: 34 },
        words: 'not close a single library',
      },
    ]);
  });

  test('says where the text differs elsewhere', async () => {
    const text = write('text.txt', readFileSync(article, 'utf8').replace('Monday', 'Tuesday'));
    const { stdout } = await alone(`show keep-lib --text ${text}`, screen);
    expect(stdout).toContain('“not close a single library”');
    expect(unwrapped(stdout)).toContain('The text differs from the cited source in 1 sentence');
  });

  test.each([
    [
      'another text',
      'A text of another kind.',
      'is not the cited source, "Minutes of the session": it lacks 6 of its 6 sentences',
    ],
    ['a text with another sentence in its place', 'close a single', 'it lacks 1 of its 6 sentences'],
  ])('refuses %s', async (_, change, message) => {
    const whole = readFileSync(article, 'utf8');
    const text = write('text.txt', whole.includes(change) ? whole.replace(change, 'shut any') : change);
    const { exitCode, stdout, stderr } = await alone(`show keep-lib --text ${text}`);
    expect([exitCode, stdout, short(stderr)]).toEqual([
      2,
      '',
      expect.stringContaining(`error: --text: text.txt ${message.startsWith('it') ? '' : message}`),
    ]);
    expect(stderr).toContain(message);
  });

  test('refuses a goal whose source has no sentence map', async () => {
    const { exitCode, stderr } = await cli(`show reduce-carbon --text ${article}`);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('no source with a sentence map')]);
  });
});
