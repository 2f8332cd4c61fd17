import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteOf, sentenceMapOf, verifySource } from '../../src/source/index';
import { problemsOf } from '../problemsOf';

// A made-up text: two paragraphs, five sentences.
const text = 'Plan the city. Build homes for everyone.\n\nPlant trees. Open a library! Is that all?';

// Two paragraphs that end without a full stop, as headings and lists do.
const heading = 'We will do this:\n\nFirst the homes\n\nThen the trees. And more.';
const speech = { id: 'mine', sentenceMap: sentenceMapOf(text, 'report') };
const located = (other: string) =>
  verifySource(speech, other).map(({ kind, paragraph, sentence }) => [kind, paragraph, sentence]);

describe('verifying a text', () => {
  test('finds nothing in the source itself', () => expect(verifySource(speech, text)).toEqual([]));

  test('finds nothing where only white space, quotation marks, dashes or paragraphs differ', () => {
    expect(located(text.replaceAll(' ', '  ').replace('\n\n', '\n'))).toEqual([]);
    expect(located(text.replace('everyone. ', 'everyone.\n\n'))).toEqual([]);
  });

  test('finds nothing where paragraphs that end without a full stop are joined, or sentences are broken', () => {
    const titled = { id: 'titled', sentenceMap: sentenceMapOf(heading, 'report') };
    const changed = heading.replaceAll('\n\n', ' ').replace('trees', 'lakes');
    expect(verifySource(titled, heading)).toEqual([]);
    expect(verifySource(titled, heading.replaceAll('\n\n', '\n'))).toEqual([]);
    expect(verifySource(titled, heading.replaceAll(' ', '\n\n'))).toEqual([]);
    expect(verifySource(titled, changed).map(({ kind, paragraph }) => [kind, paragraph])).toEqual([
      ['changed', 3],
    ]);
    expect(quoteOf({ sourceId: 'report', paragraph: 2, sentence: 1 }, titled, changed)).toBe(
      'First the homes',
    );
  });

  test('finds a changed sentence, in its place', () => {
    expect(located(text.replace('Plant trees.', 'Plant flowers.'))).toEqual([['changed', 2, 1]]);
  });

  test('finds a missing sentence, in the place it has in the map', () => {
    expect(located(text.replace('Open a library! ', ''))).toEqual([['missing', 2, 2]]);
  });

  test('finds an extra sentence, in the place it has in the text, and no mismatch after it', () => {
    expect(located(text.replace('Build', 'Sell land. Build'))).toEqual([['extra', 1, 2]]);
    expect(located(`Share this article.\n\n${text}`)).toEqual([['extra', 1, 1]]);
  });

  test('finds several at once, in order', () => {
    const other = text
      .replace('Plan the city.', 'Plan the town.')
      .replace('Plant trees. ', '')
      .concat(' No.');
    expect(located(other)).toEqual([
      ['changed', 1, 1],
      ['missing', 2, 1],
      ['extra', 2, 3],
    ]);
  });

  test('says in its message where the mismatch is and what it is', () => {
    expect(verifySource(speech, text.replace('Open a library! ', '')).map(({ message }) => message)).toEqual([
      'paragraph 2, sentence 2: the text lacks this sentence (15 characters)',
    ]);
  });

  test('finds every sentence missing from an empty text', () => expect(located('')).toHaveLength(5));

  test('refuses a speech without a sentence map', () => {
    expect(problemsOf(() => verifySource({ id: 'bare' }, text))).toEqual([
      {
        code: 'no-sentence-map',
        severity: 'error',
        path: 'bare.sentenceMap',
        message: 'this speech has no sentence map, so no text can be compared with it',
      },
    ]);
  });

  test('accounts for every sentence of the map and of the text, as equal or as a mismatch', () => {
    const words = fc.array(fc.constantFrom('A a.', 'B b.', 'C c.', 'D d.'), { maxLength: 7 });
    fc.assert(
      fc.property(words, words, (ours, theirs) => {
        const found = verifySource(
          { id: 'x', sentenceMap: sentenceMapOf(ours.join(' '), 'r') },
          theirs.join(' '),
        );
        const count = (kind: string) => found.filter((mismatch) => mismatch.kind === kind).length;
        expect(ours.length - count('missing')).toBe(theirs.length - count('extra'));
        expect(found.length === 0).toBe(ours.join() === theirs.join());
      }),
    );
  });
});
