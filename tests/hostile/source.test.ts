import { describe, expect, test } from 'vitest';
import { findCitations, sentenceMapOf, verifySource } from '../../src/source/index';
import { sizes } from './sizes';

describe('a long text', () => {
  test('is searched for a clause in a time that grows no faster than the text', () => {
    const { words } = sizes.source;
    const citations = findCitations('ab', `${'ab '.repeat(words)}.`, 'r');
    expect(citations).toHaveLength(words);
    expect(citations.at(-1)?.span).toEqual({ start: 3 * words - 3, end: 3 * words - 1 });
  });

  test('is refused where it has too many sentences to be the source', () => {
    const { sentences } = sizes.source;
    const long = { id: 'long', sentenceMap: sentenceMapOf('A. '.repeat(1_000), 'report') };
    expect(() => verifySource(long, 'B. '.repeat(sentences))).toThrow(
      `text: the text has ${sentences} sentences, and the sentence map 1000: too many to `,
    );
  });
});
