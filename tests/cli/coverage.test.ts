import { expect, test } from 'vitest';
import { coverageOf, speeches } from '../../src';
import { formatSpeech } from '../../src/check';
import { sampleSpeech, sampleText } from '../corpus/sampleSpeech';
import { cellsIn, cli, screen, tooWide, unwrapped } from './cli';
import { temporaryFolder } from './folder';

const { write } = temporaryFolder();

const [speech] = speeches;
if (!speech) throw new Error('the speech is missing');
const coverage = coverageOf(speech);

/** Writes the file of a speech with an uncoded sentence, and its text. */
const uncoded = () => {
  const { findings: _, ...rest } = sampleSpeech;
  return {
    file: write('mayors-address-2030.json', formatSpeech({ ...rest, findings: {} })),
    text: write('text.txt', sampleText),
  };
};

test('coverage prints for a program the shares, the uncoded sentences and the themes', async () => {
  const { exitCode, stdout } = await cli('coverage');
  const { themes } = coverage;
  expect(exitCode).toBe(0);
  expect(cellsIn(stdout)).toEqual([
    ...(['characters', 'sentences'] as const).flatMap((what) =>
      (['coded', 'marked', 'uncoded'] as const).map((part) => {
        const { count, share } = coverage[what][part];
        return [speech.id, what, part, `${count}`, share.toFixed(3)];
      }),
    ),
    ...themes.map((theme) => [
      speech.id,
      'theme',
      theme.themeId,
      String(theme.sentences),
      theme.characters.toFixed(0),
      theme.share.toFixed(3),
      theme.withSubThemes.share.toFixed(3),
    ]),
  ]);
  expect(cellsIn((await cli(['coverage', uncoded().file])).stdout)).toContainEqual([
    'mayors-address-2030',
    'uncoded',
    '1',
    '2',
    '31',
  ]);
});

test('coverage prints as JSON what the library gives', async () => {
  const { stdout } = await cli('coverage first-tier-cities-2021 --json');
  expect(JSON.parse(stdout)).toEqual([{ speechId: speech.id, ...coverage }]);
});

test('coverage shows a person first what is coded, beside it what is marked, and the themes, in 80 columns', async () => {
  const { stdout } = await cli('coverage', screen);
  const { sentences, characters } = coverage;
  expect(unwrapped(stdout)).toContain(
    '79 % of the source is coded. 13 % is marked as carrying no policy, 8 % is neither.',
  );
  const { coded, marked, uncoded: left } = characters;
  for (const [name, count, number] of [
    ['Coded', coded.count, sentences.coded.count],
    ['Marked', marked.count, sentences.marked.count],
    ['Uncoded', left.count, sentences.uncoded.count],
  ] as const) {
    expect(stdout).toMatch(
      new RegExp(`\n${name} +${count.toLocaleString('en-GB')} +\\d+ % +${number} +\\d+ %\n`),
    );
  }
  expect(stdout).toMatch(/\nRegional coordination +■+ +\d+ %, \d+ sentences\n/);
  expect(tooWide(stdout)).toEqual([]);
});

test('coverage of a speech that is not coded yet is none of the source, and shows no themes', async () => {
  const file = write(
    'uncoded.json',
    formatSpeech({ ...sampleSpeech, directions: {}, goals: {}, findings: {} }),
  );
  const { exitCode, stdout } = await cli(['coverage', file], screen);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('0 % of the source is coded.');
  expect(stdout).not.toContain('Themes');
});

test('coverage gives the place of what is uncoded, its characters counted from 1', async () => {
  const { stdout } = await cli(['coverage', uncoded().file], screen);
  expect(stdout).toContain('\nUncoded sentences\n');
  expect(stdout).toMatch(/\n1 +2 +1 to 31\n/);
  expect(stdout).not.toContain('Uncoded parts of sentences');
});

test('coverage quotes what is uncoded where it has the text', async () => {
  const { file, text } = uncoded();
  const { stdout } = await cli(['coverage', file, '--text', text], screen);
  expect(stdout).toMatch(/\nUncoded sentences\n[\s\S]*\n1 +2 +1 to 31 +Many people cannot find a flat\.\n/);
  expect(stdout).toMatch(
    /\nUncoded parts of sentences\n[\s\S]*\n2 +1 +1 to 8 +It will … , and plant trees as in 2029\.\n/,
  );
  expect(tooWide(stdout)).toEqual([]);
});

test('coverage ends with 2 for a speech without a sentence map', async () => {
  const { exitCode, stderr } = await cli('coverage central-urban-work-conference-2025');
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('this speech has no sentence map')]);
});
