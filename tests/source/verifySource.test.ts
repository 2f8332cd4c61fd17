import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/index';
import { quoteOf, sentenceMapOf, verifySource } from '../../src/source/index';

// A small text of our own: two paragraphs, five sentences.
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

  test('finds a changed sentence where it stands', () => {
    expect(located(text.replace('Plant trees.', 'Plant flowers.'))).toEqual([['changed', 2, 1]]);
  });

  test('finds a missing sentence where it stood', () => {
    expect(located(text.replace('Open a library! ', ''))).toEqual([['missing', 2, 2]]);
  });

  test('finds an extra sentence where it stands in the text, and nothing after it out of step', () => {
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

  test('says in words where and what', () => {
    expect(verifySource(speech, text.replace('Open a library! ', '')).map(({ message }) => message)).toEqual([
      'paragraph 2, sentence 2: the text lacks this sentence (15 characters)',
    ]);
  });

  test('finds every sentence missing from an empty text', () => expect(located('')).toHaveLength(5));

  test('refuses a speech without a sentence map', () => {
    expect(() => verifySource({ id: 'bare' }, text)).toThrow(InputError);
    expect(() => verifySource({ id: 'bare' }, text)).toThrow(
      'bare.sentenceMap: this speech has no sentence map',
    );
  });

  test('counts right: the sentences that agree and the mismatches account for both sides', () => {
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

describe('quoting a citation', () => {
  const cite = (paragraph: number, sentence: number, start?: number, end?: number) => ({
    sourceId: 'report',
    paragraph,
    sentence,
    ...(start !== undefined && end !== undefined && { span: { start, end } }),
  });

  test('gives the clause of the span, and the whole sentence where there is none', () => {
    expect(quoteOf(cite(1, 2, 0, 11), speech, text)).toBe('Build homes');
    expect(quoteOf(cite(2, 3), speech, text)).toBe('Is that all?');
  });

  test('finds the sentence although the text has more above it', () => {
    expect(quoteOf(cite(2, 1, 6, 11), speech, `An advertisement.\n\n${text}`)).toBe('trees');
  });

  test('counts code points, not halves of characters', () => {
    const chinese = { id: 'zh', sentenceMap: sentenceMapOf('𠮷野家在北京。', 'report') };
    expect(quoteOf(cite(1, 1, 4, 6), chinese, '𠮷野家在北京。')).toBe('北京');
  });

  test.each([
    [
      'a sentence that has changed',
      cite(2, 1),
      text.replace('trees', 'bushes'),
      'paragraph 2, sentence 1: the text has another sentence here',
    ],
    [
      'a sentence that is missing',
      cite(2, 1),
      text.replace('Plant trees. ', ''),
      'the text lacks this sentence',
    ],
    [
      'a sentence the map does not have',
      cite(9, 1),
      text,
      'paragraph 9, sentence 1: the sentence map has no such sentence',
    ],
    [
      'a span that is longer than the sentence',
      cite(2, 1, 0, 99),
      text,
      'a sentence of 12 characters has no span from 0 to 99',
    ],
    ['a span that ends before it starts', cite(2, 1, 9, 5), text, 'no span from 9 to 5'],
    ['a span from before the sentence', cite(2, 1, -8, 5), text, 'no span from -8 to 5'],
    ['a span of parts of characters', cite(2, 1, 0.5, 5), text, 'no span from 0.5 to 5'],
    [
      'no sentence but a task',
      { sourceId: 'report', item: 2 },
      text,
      'the citation of "report" names no sentence, so there is no clause to quote',
    ],
    [
      'another source',
      { ...cite(2, 1), sourceId: 'book' },
      text,
      'the citation is of "book", but the sentence map is of "report"',
    ],
  ])('refuses %s', (_, citation, other, message) => {
    expect(() => quoteOf(citation, speech, other)).toThrow(InputError);
    expect(() => quoteOf(citation, speech, other)).toThrow(message);
  });
});
