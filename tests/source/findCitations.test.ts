import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCitations, normaliseText, quoteOf, sentenceMapOf, sentencesOf } from '../../src/source/index';

describe('findCitations', () => {
  test('is the inverse of quoteOf, wherever the clause is', () => {
    const sentence = fc
      .array(fc.constantFrom('city', 'home', '“a”', 'road – b', '中心', '𠮷', 'é'), {
        minLength: 1,
        maxLength: 6,
      })
      .map((words) => `${words.join(' ')}.`);
    const article = fc
      .array(sentence, { minLength: 1, maxLength: 4 })
      .map((sentences) => sentences.join(' '));
    fc.assert(
      fc.property(article, fc.nat(), fc.nat(), (text, from, length) => {
        const [sentences = []] = sentencesOf(text);
        const characters = Array.from(sentences[from % sentences.length] ?? '');
        const start = from % characters.length;
        const clause = normaliseText(
          characters.slice(start, start + 1 + (length % characters.length)).join(''),
        );
        fc.pre(clause !== '');
        const speech = { id: 'made-up', sentenceMap: sentenceMapOf(text, 'report') };
        const citations = findCitations(clause, text, 'report');
        expect(citations.length).toBeGreaterThan(0);
        for (const citation of citations) expect(quoteOf(citation, speech, text)).toBe(clause);
      }),
    );
  });

  test('finds every place, with spans of characters, not of code units', () => {
    expect(
      findCitations('a', '𠮷a b a. a.', 'r').map(({ sentence, span }) => [sentence, span?.start, span?.end]),
    ).toEqual([
      [1, 1, 2],
      [1, 5, 6],
      [2, 0, 1],
    ]);
  });

  test('gives no span of a whole sentence, and no citation of a clause that the text lacks', () => {
    expect(findCitations(' Build\nhomes. ', 'Plan. Build homes.', 'r')).toEqual([
      { sourceId: 'r', paragraph: 1, sentence: 2 },
    ]);
    expect(findCitations('Plan. Build', 'Plan. Build homes.', 'r')).toEqual([]);
    expect(findCitations(' ', 'Plan.', 'r')).toEqual([]);
  });
});
