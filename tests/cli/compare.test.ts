import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { compareSpeeches, type GoalChange, speeches } from '../../src';
import { formatSpeech } from '../../src/check';
import { sampleSpeech } from '../corpus/sampleSpeech';
import { cellsIn, cli, screen, tooWide, unwrapped } from './cli';
import { temporaryFolder } from './folder';

const { write, short } = temporaryFolder();

const [earlier, later] = speeches;
if (!earlier || !later) throw new Error('a speech is missing');
const comparison = compareSpeeches(earlier, later);
const changes: readonly GoalChange[] = [
  'continued',
  'strengthened',
  'quantified',
  'widened',
  'narrowed',
  'generalised',
  'restated',
  'replaced',
];
const both = ['first-tier-cities-2021', 'central-urban-work-conference-2025'] as const;

test('compare prints for a program a line for every caveat, every change and every theme', async () => {
  const { exitCode, stdout } = await cli(['compare', ...both]);
  expect(exitCode).toBe(0);
  expect(cellsIn(stdout)).toEqual([
    ...comparison.caveats.map((caveat) => ['caveat', caveat]),
    ...changes.flatMap((change) =>
      comparison[change].map((pair) => [change, pair.earlier.id as string, pair.later.id as string]),
    ),
    ...comparison.notRestated.map(({ id }) => ['not-restated', id, '']),
    ...comparison.notJudged.map(({ id }) => ['not-judged', id, '']),
    ...comparison.new.map(({ id }) => ['new', '', id]),
    ...comparison.attention.map((theme) => [
      'attention',
      theme.themeId,
      `${theme.earlier}`,
      `${theme.later}`,
      theme.earlierShare.toFixed(3),
      theme.laterShare.toFixed(3),
    ]),
  ]);
  for (const filled of ['caveats', 'continued', 'notRestated', 'notJudged'] as const) {
    expect(comparison[filled]).not.toEqual([]);
  }
});

test('compare prints as JSON what the library gives', async () => {
  expect(JSON.parse((await cli(['compare', ...both, '--json'])).stdout)).toEqual(comparison);
});

test('compare shows a person the pairs, the rest and the themes in 80 columns, and says what silence means', async () => {
  const { stdout } = await cli(['compare', ...both], screen);
  const { continued, notRestated, notJudged, attention } = comparison;
  expect(stdout).toContain(`\nContinued (${continued.length})\n`);
  expect(stdout).toContain(`\nNot restated, which does not mean given up (${notRestated.length})\n`);
  expect(stdout).toContain(
    `\nNot judged: nobody has said whether the later speech has them (${notJudged.length})\n`,
  );
  expect(stdout).toContain(`\nNew, as far as was judged (${comparison.new.length})\n`);
  for (const { title } of comparison.new) expect(unwrapped(stdout)).toContain(`- ${title.en}`);
  const environment = attention.find(({ themeId }) => themeId === 'environment');
  expect(stdout).toMatch(
    new RegExp(
      `\nEnvironment +${environment?.earlier} +\\d+ % +${environment?.later} +\\d+ % +\\+\\d+ +▲+\n`,
    ),
  );
  expect(tooWide(stdout)).toEqual([]);
});

test.each(['en', 'zh'])(
  'compare says in %s above the goals and at the themes that one side is an excerpt, and of what',
  async (language) => {
    const { stdout } = await cli(['compare', ...both, '--lang', language], screen);
    const [top = '', end = ''] = [
      stdout.slice(0, stdout.indexOf('\nContinued')),
      stdout.slice(stdout.indexOf('\nAttention')),
    ];
    expect(unwrapped(top)).toContain('Read with care - Only an excerpt of the later speech is coded,');
    expect(unwrapped(top)).toContain(unwrapped(`The excerpt: ${later.scope?.en}`));
    expect(unwrapped(top)).toContain(
      language === 'en' ? 'Press conference answer; Conference speech' : '发布会答问; 会议讲话',
    );
    expect(unwrapped(end)).toContain('The two texts may not be alike');
    expect(stdout.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
  },
);

test('compare has no caveat for two speeches coded whole, and calls goals new where all earlier ones were judged', async () => {
  const first = { ...structuredClone(sampleSpeech), completeness: 'whole' as const };
  const comparedWith = [{ speechId: first.id, goals: 'all' as const }];
  const next = { ...first, id: 'later-speech', date: '2031-01-15', comparedWith };
  const files = [write('first.json', formatSpeech(first)), write('next.json', formatSpeech(next))];
  const { stdout } = await cli(['compare', ...files], screen);
  expect(stdout).toContain('\nNew (2)\n');
  expect(stdout).toContain('\nNot restated, which does not mean given up (2)\n');
  for (const absent of ['Read with care', 'may not be alike', 'Not judged', 'as far as was judged']) {
    expect(stdout).not.toContain(absent);
  }
});

test('compare reads a speech from a file', async () => {
  const file = write('mayors-address-2030.json', formatSpeech(sampleSpeech));
  const { stdout } = await cli(['compare', both[0], file]);
  expect(stdout).toContain(
    'continued\tfirst-tier-cities-2021/raise-international-trade-centre\tmayors-address-2030/raise-trade\n',
  );
});

test('compare reads two drafts of any name, the later of which is related to the earlier', async () => {
  const next = { ...structuredClone(sampleSpeech), id: 'later-speech', date: '2031-01-15' };
  Object.assign(next.goals['build-homes'], {
    relations: [{ kind: 'strengthens', goalId: 'mayors-address-2030/build-homes' }],
  });
  const files = [write('a.json', formatSpeech(sampleSpeech)), write('b.json', formatSpeech(next))];
  const { exitCode, stdout } = await cli(['compare', ...files]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('strengthened\tmayors-address-2030/build-homes\tlater-speech/build-homes\n');
  const turned = await cli(['compare', ...files.toReversed()]);
  expect([turned.exitCode, turned.stderr]).toEqual([2, expect.stringContaining('is earlier than')]);
});

test.each<[string, () => string[], RegExp]>([
  [
    'an unknown speech',
    () => ['first-tier-cities-2012', both[1]],
    /^error: unknown speech "first-tier-cities-2012"; did you mean "first-tier-cities-2021"\? A file with a speech ends with \.json\.\n$/,
  ],
  [
    'speeches in the wrong order',
    () => [both[1], both[0]],
    /^error: later: "first-tier-cities-2021" of 2021-09-28 is earlier than "central-urban-work-conference-2025" of 2025-07-14\n$/,
  ],
  [
    'a speech and itself',
    () => [both[0], both[0]],
    /^error: later: "first-tier-cities-2021" is compared with itself\n$/,
  ],
  [
    'a file that is not a speech',
    () => [both[0], write('x.json', '{ "id": 1 }')],
    /^x\.json:1:1: error: title: .*\n(x\.json:1:1: error: .*\n)*x\.json:1:3: error: id: .*\n/,
  ],
])('compare ends with 2 for %s', async (_, args, message) => {
  const { exitCode, stdout, stderr } = await cli(['compare', ...args()]);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(short(stderr)).toMatch(message);
});
