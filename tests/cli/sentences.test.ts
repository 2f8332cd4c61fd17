import { describe, expect, test } from 'vitest';
import { quoteOf, sentenceMapOf } from '../../src/source';
import { sampleText } from '../corpus/sampleSpeech';
import { cellsIn, cli, screen, tooWide } from './cli';
import { temporaryFolder } from './folder';

const { write, short } = temporaryFolder();

describe('sentences', () => {
  test('prints for a program the numbers, the length, the digest and the words of every sentence', async () => {
    const { exitCode, stdout } = await cli(['sentences', write('article.txt', sampleText)]);
    const { paragraphs } = sentenceMapOf(sampleText, 'article');
    expect(exitCode).toBe(0);
    expect(cellsIn(stdout).map((row) => row.slice(0, 4))).toEqual(
      paragraphs.flatMap((sentences, p) =>
        sentences.map(({ length, sha256 }, s) => [`${p + 1}`, `${s + 1}`, `${length}`, sha256]),
      ),
    );
    expect(cellsIn(stdout)[1]?.[4]).toBe('Many people cannot find a flat.');
  });

  test('prints as JSON the map that a speech carries', async () => {
    const file = write('My Article.txt', sampleText);
    const { stdout } = await cli(['sentences', file, '--json']);
    expect(JSON.parse(stdout)).toEqual(sentenceMapOf(sampleText, 'my-article'));
    const named = await cli(['sentences', file, '--source-id', 'minutes', '--json']);
    expect(JSON.parse(named.stdout).sourceId).toBe('minutes');
  });

  test('fits a terminal of 80 columns', async () => {
    const { stdout } = await cli(['sentences', write('article.txt', sampleText)], screen);
    expect(stdout).toContain('Paragraph  Sentence');
    expect(tooWide(stdout)).toEqual([]);
  });

  test.each<[string, () => string[], string]>([
    [
      'an ill-formed id',
      () => [write('a.txt', 'A.'), '--source-id', 'BAD ID'],
      'error: --source-id: expected an id in kebab-case, such as "mayors-address-2030", found "BAD ID"\n',
    ],
    ['a device', () => ['/dev/zero'], 'error: /dev/zero: it is not an ordinary file\n'],
    ['an empty file', () => [write('a.txt', ' \n')], 'error: a.txt: the file has no sentence\n'],
  ])('refuses %s', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await cli(['sentences', ...args()]);
    expect([exitCode, stdout, short(stderr)]).toEqual([2, '', message]);
  });
});

describe('sentences --find', () => {
  const find = (words: string, terminal = screen) =>
    cli(['sentences', write('article.txt', sampleText), '--find', words], terminal);
  const citation = { sourceId: 'article', paragraph: 2, sentence: 1, span: { start: 8, end: 23 } };

  test('prints the citation of some words, so that no characters have to be counted', async () => {
    const file = write('article.txt', sampleText);
    expect(await cli(['sentences', file, '--find', 'raise its trade'])).toEqual({
      exitCode: 0,
      stdout: `${JSON.stringify(citation)}\n`,
      stderr: '',
    });
    const { stdout } = await cli(['sentences', file, '--find', 'raise its trade', '--json']);
    expect(JSON.parse(stdout)).toEqual([citation]);
    const mapped = { id: 'mine', sentenceMap: sentenceMapOf(sampleText, 'article') };
    expect(quoteOf(citation, mapped, sampleText)).toBe('raise its trade');
  });

  test('tells a person the place too, its characters counted from 1', async () => {
    expect((await find('raise its trade')).stdout).toBe(
      `paragraph 2, sentence 1, characters 9 to 23:\n${JSON.stringify(citation)}\n`,
    );
    expect((await find('Many people cannot find a flat.')).stdout).toMatch(/^paragraph 1, sentence 2:\n/);
  });

  test('ends with 2 where no sentence has the words', async () => {
    const { exitCode, stderr } = await find('raise its taxes');
    expect([exitCode, short(stderr)]).toEqual([
      2,
      'error: --find: no sentence of article.txt has these words\n',
    ]);
  });
});
