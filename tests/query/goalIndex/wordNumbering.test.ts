import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordNumbering } from '../../../src/query/goalIndex/wordNumbering';
import { fold, searchWordsOf } from '../../../src/query/search/text';
import { runs } from '../../effort';

/** Texts of ASCII with what words hang on: letters, digits, apostrophes, possessives and all that separates. */
const asciiText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Beijing',
        "'s",
        "'S",
        "'st",
        "'",
        's',
        ' ',
        '-',
        '5G',
        'a',
        'Z',
        '0',
        '\0',
        '\x7f',
        '@',
        '[',
      ),
      fc.string({ unit: 'binary-ascii', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** The words of a text, through their numbers. */
function wordsRead(text: string, numbering: ReturnType<typeof wordNumbering>): string[] | undefined {
  const numbers: number[] = [];
  const isAscii = numbering.readAscii(text, (number) => numbers.push(number));
  return isAscii ? numbers.map((number) => numbering.values[number] ?? '') : undefined;
}

describe('a numbering of words', () => {
  test('reads in a text of ASCII the words that a search finds there', () => {
    const numbering = wordNumbering();
    fc.assert(
      fc.property(asciiText, (text) => {
        expect(wordsRead(text, numbering)).toEqual(searchWordsOf(fold(text)));
      }),
      { numRuns: runs(5_000) },
    );
  });

  test('gives every word one number, however it is read and however many there are', () => {
    const numbering = wordNumbering();
    const words = Array.from({ length: 20_000 }, (_, number) => number.toString(36));
    words.push('città', '5g网', 'ß');
    const numbers = words.map(numbering.numberOf);
    expect(numbers).toEqual([...words.keys()]);
    expect(words.map(numbering.numberOf)).toEqual(numbers);
    const [ascii, others] = [words.slice(0, 20_000), words.slice(20_000)];
    expect(wordsRead(ascii.join(' ').toUpperCase(), numbering)).toEqual(ascii);
    expect(numbering.values).toEqual(words);
    for (const word of others) expect(wordsRead(`plan ${word}`, numbering)).toBeUndefined();
  });
});
