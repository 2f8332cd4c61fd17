import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/index';
import { quoteOf, sentenceMapOf } from '../../src/source/index';

// A made-up text: two paragraphs, five sentences.
const text = 'Plan the city. Build homes for everyone.\n\nPlant trees. Open a library! Is that all?';
const speech = { id: 'mine', sentenceMap: sentenceMapOf(text, 'report') };

describe('quoting a citation', () => {
  const cite = (paragraph: number, sentence: number, start?: number, end?: number) => ({
    sourceId: 'report',
    paragraph,
    sentence,
    ...(start !== undefined && end !== undefined && { span: { start, end } }),
  });

  test('gives the clause of the span, or the whole sentence where the citation has no span', () => {
    expect(quoteOf(cite(1, 2, 0, 11), speech, text)).toBe('Build homes');
    expect(quoteOf(cite(2, 3), speech, text)).toBe('Is that all?');
  });

  test('finds the sentence although the text has more above it', () => {
    expect(quoteOf(cite(2, 1, 6, 11), speech, `An advertisement.\n\n${text}`)).toBe('trees');
  });

  test('counts code points, not code units', () => {
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
    ['a span of fractions of characters', cite(2, 1, 0.5, 5), text, 'no span from 0.5 to 5'],
    [
      'a citation of an item, without a sentence',
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
