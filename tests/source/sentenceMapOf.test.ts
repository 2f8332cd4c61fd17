import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceMapSchema } from '../../src/check/index';
import { sentenceMapOf } from '../../src/source/index';
import { paragraphs, textOf } from './arbitraries';

describe('a sentence map', () => {
  test('holds the length in code points and the SHA-256 of each sentence, and fits its schema', () => {
    fc.assert(
      fc.property(paragraphs, (parts) => {
        const map = sentenceMapOf(textOf(parts), 'report');
        expect(sentenceMapSchema.safeParse(map).success).toBe(true);
        expect(map.paragraphs).toEqual(
          parts.map((sentences) =>
            sentences.map((one) => ({
              length: one.length,
              sha256: createHash('sha256').update(one).digest('hex'),
            })),
          ),
        );
      }),
    );
  });

  test('counts a character outside the basic plane once', () => {
    expect(sentenceMapOf('𠮷野家。', 'report').paragraphs[0]?.[0]?.length).toBe(4);
  });
});
