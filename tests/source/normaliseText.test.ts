import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText } from '../../src/source/index';

describe('normalising a text', () => {
  test('twice is normalising once', () => {
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
  ])('turns %j into %j', (text, normal) => expect(normaliseText(text)).toBe(normal));
});
