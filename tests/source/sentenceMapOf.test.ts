import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceMapSchema } from '../../src/check';
import { normaliseText, sentenceMapOf, sentencesOf } from '../../src/source/index';

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 6 }), fc.constantFrom('.', '!', '?', '."', '?)'))
  .map(([words, end]) => words.join(' ') + end);
const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
});
const textOf = (parts: string[][]) => parts.map((sentences) => sentences.join(' ')).join('\n\n');

describe('normalising a text', () => {
  test('twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });

  test.each([
    ['‘single’ and ‚low‘', "'single' and 'low'"],
    ['“double”, „low“ and «angle»', '"double", "low" and "angle"'],
    ['a – b — c ― d − e ‐ f', 'a - b - c - d - e - f'],
    ['  a\u00A0\u3000b\r\n\tc ', 'a b c'],
    ['e\u0301', '\u00E9'],
    ['中文，不变。', '中文，不变。'],
  ])('makes of %j %j', (text, normal) => expect(normaliseText(text)).toBe(normal));
});

describe('splitting into sentences', () => {
  test('gives back the sentences a text was made of', () => {
    fc.assert(
      fc.property(paragraphs, (parts) => {
        expect(sentencesOf(textOf(parts))).toEqual(parts);
      }),
    );
  });

  test('loses no character but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const kept = sentencesOf(text).flat().join('').replace(/\s/g, '');
        expect(kept).toBe(
          text
            .split(/\r?\n[^\S\n]*\r?\n/)
            .map(normaliseText)
            .join('')
            .replace(/\s/g, ''),
        );
      }),
    );
  });

  test.each([
    ['Up 3.02 km. So', [['Up 3.02 km.', 'So']]],
    ['“Why?” he asked. (Yes.) End', [['"Why?"', 'he asked.', '(Yes.)', 'End']]],
    ['第一句。第二句！“第三句？”', [['第一句。', '第二句！', '"第三句？"']]],
    ['one\ntwo\n\n\n  \nthree', [['one two'], ['three']]],
    ['one\r\n\r\ntwo', [['one'], ['two']]],
    ['   \n\n  ', []],
    ['', []],
  ])('of %j gives %j', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
});

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
