import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText, sentencesOf } from '../../src/source/index';
import { paragraphs, textOf } from './arbitraries';

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
