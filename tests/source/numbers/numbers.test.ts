import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../../src/source/numbers/numbersIn';
import { statesNumber } from '../../../src/source/numbers/statesNumber';
import { amount, runs } from '../../effort';
import { formalNumerals, inChinese, inDigits, inEnglish } from './writers';

const whole = fc.oneof(
  fc.integer({ min: 1, max: 999 }),
  fc.integer({ min: 1, max: 99_999_999_999 }),
  fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 9 })).map(([a, b]) => a * 10 ** b),
);
const withDecimals = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, decimals]) => Number((digits / 10 ** decimals).toFixed(decimals)));

/** Finds that each number is read back from how it is written. */
function isReadBack(
  numbers: fc.Arbitrary<number>,
  write: (value: number) => string,
  language?: string,
  meant: (value: number) => number = (value) => value,
) {
  fc.assert(
    fc.property(numbers, (value) => {
      expect([write(value), statesNumber(write(value), meant(value), language)]).toEqual([
        write(value),
        true,
      ]);
    }),
    { numRuns: runs(300) },
  );
}

describe('a number is read back', () => {
  test.each([
    ['English', 'en', 'en'],
    ['German', 'de', 'de'],
    ['Swiss', 'de-CH', 'de-CH'],
    ['French, in groups with narrow spaces', 'fr', 'fr'],
    ['Indian, in groups of two', 'en-IN', 'en-IN'],
    ['Arabic, in its digits', 'ar-EG', 'ar'],
    ['Persian, in its digits', 'fa', 'fa'],
    ['Hindi, in its digits', 'hi-u-nu-deva', 'hi'],
    ['Bengali, in its digits', 'bn', 'bn'],
    ['mathematical, in bold digits', 'en-u-nu-mathbold', 'en'],
    ['Chinese, in full-width digits', 'zh-u-nu-fullwide', 'zh'],
  ])('from digits: %s', (_, locale, language) =>
    isReadBack(withDecimals, (value) => `Up to ${inDigits(value, locale)} of them.`, language),
  );

  test('from full-width digits with full-width separators', () =>
    isReadBack(
      withDecimals,
      (value) =>
        `建设${inDigits(value, 'zh-u-nu-fullwide').replaceAll(',', '，').replaceAll('.', '．')}套，到２０３５年。`,
      'zh',
    ));

  test('from digits in the separators of any language, where the language is unknown', () => {
    for (const locale of ['en', 'de', 'fr']) isReadBack(withDecimals, (value) => inDigits(value, locale));
  });

  test('from English words', () =>
    isReadBack(whole, (value) => `They will build ${inEnglish(value)} homes.`, 'en'));

  test('from Chinese numerals', () => {
    isReadBack(whole, (value) => `建设${inChinese(value)}套住房`, 'zh');
    isReadBack(whole, (value) => `共${inChinese(value, formalNumerals)}元`, 'zh');
  });

  test('from digits before a word for its magnitude, and so is what stands before the word', () => {
    const few = withDecimals.filter((value) => value < 10_000);
    for (const [word, factor] of [
      ['thousand', 1e3],
      ['million', 1e6],
      ['bn', 1e9],
      ['trillion', 1e12],
    ] as const) {
      isReadBack(
        few,
        (value) => `$${value} ${word} in all`,
        'en',
        (value) => value * factor,
      );
      isReadBack(few, (value) => `$${value} ${word} in all`, 'en');
    }
    for (const [unit, factor] of [
      ['万', 1e4],
      ['亿', 1e8],
      ['万亿', 1e12],
    ] as const) {
      isReadBack(
        few,
        (value) => `投资${value}${unit}元`,
        'zh',
        (value) => value * factor,
      );
      isReadBack(
        few,
        (value) => `投资${value} ${unit}元`,
        'zh',
        (value) => value * factor,
      );
      isReadBack(few, (value) => `投资${value}${unit}元`, 'zh');
    }
  });

  test('from per cent, and so is the share', () => {
    const share = withDecimals.filter((value) => value <= 100);
    for (const [write, language] of [
      [(value: number) => `by ${value} %`, 'en'],
      [(value: number) => `by ${value}%`, 'en'],
      [(value: number) => `${value} per cent of them`, 'en'],
      [(value: number) => `降低百分之${value}`, 'zh'],
    ] as const) {
      isReadBack(share, write, language);
      isReadBack(share, write, language, (value) => value / 100);
    }
    const wholeShare = fc.integer({ min: 1, max: 100 });
    isReadBack(wholeShare, (value) => `降低百分之${inChinese(value)}`, 'zh');
    isReadBack(wholeShare, (value) => `${inEnglish(value)} per cent`, 'en');
  });

  test('whatever its sign: a text says "fell" as often as it writes a minus', () => {
    isReadBack(
      withDecimals,
      (value) => `fell by ${inDigits(value, 'en')}`,
      'en',
      (value) => -value,
    );
    isReadBack(withDecimals, (value) => `−${inDigits(value, 'en')} %`, 'en');
  });

  test('from a year in digits of Chinese', () =>
    isReadBack(
      fc.integer({ min: 1900, max: 2199 }),
      (value) =>
        `到${String(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? '')}年`,
      'zh',
    ));
});

describe('a number in words', () => {
  test.each<[string, readonly number[]]>([
    ['thirty-five', [35]],
    ['two million', [2_000_000, 2]],
    ['two and a half million', [2_500_000, 2.5]],
    ['half a million', [500_000]],
    ['a quarter of a million', [250_000]],
    ['a hundred and fifty thousand', [150_000]],
    ['nineteen hundred', [1900]],
    ['five dozen', [60]],
    ['a third', [33.3, 33, 33.33, 0.333]],
    ['two thirds', [66.7, 66.67, 67, 66.6]],
    ['three-quarters', [75, 0.75]],
    ['half of them', [50, 0.5]],
    ['to halve it', [50]],
    ['one in five', [20, 0.2, 1, 5]],
    ['four out of every ten', [40]],
    ['3 in 4', [75]],
    ['3/4', [75, 0.75]],
    ['1½', [1.5]],
    ['2 and a half', [2.5]],
    ['twice as many', [2, 200, 100]],
    ['doubled', [2, 200, 100]],
    ['three times', [3, 300, 200]],
    ['tenfold', [10, 900]],
    ['in every street', [100]],
    ['both parks', [2]],
    ['£1.5m', [1_500_000]],
    ['5k homes', [5_000]],
    ['2 lakh', [200_000]],
    ['2025/26', [2025, 2026]],
    ['2025–26', [2026]],
    ['twenty thirty-five', [2035]],
    ['two thousand and thirty', [2030]],
    ['两千三百万', [23_000_000, 2300]],
    ['2.3亿', [230_000_000, 2.3]],
    ['1亿2000万', [120_000_000]],
    ['2000多万', [20_000_000]],
    ['一万亿', [1_000_000_000_000]],
    ['一万二', [12_000]],
    ['两百五', [250]],
    ['一千零五', [1005]],
    ['一点五亿', [150_000_000, 1.5]],
    ['百分之三点五', [3.5, 0.035]],
    ['百分之百', [100, 1]],
    ['千分之五', [0.005, 0.5]],
    ['三分之一', [33.3, 0.333]],
    ['三分之二', [66.7]],
    ['六成', [60, 0.6]],
    ['六成五', [65]],
    ['一成半', [15]],
    ['增长两倍', [2, 200, 3]],
    ['翻一番', [2, 100]],
    ['翻两番', [4, 300]],
    ['过半', [50]],
    ['二〇三五年', [2035]],
    ['貳佰萬', [2_000_000]],
  ])('%s states %j', (text, values) => {
    expect(values.filter((value) => !statesNumber(text, value))).toEqual([]);
  });

  test.each<[string, readonly number[]]>([
    ['10,000 homes', [99_999, 1_000, 100_000]],
    ['10 000 homes', [10]],
    ['60.6 %', [60, 61, 66]],
    ['33.4 %', [33.3, 33]],
    ['a third', [34, 33.4, 66.7]],
    ['two thirds', [33.3]],
    ['two million', [3_000_000, 20_000_000]],
    ['thirty-five', [36, 305]],
    ['one in five', [25]],
    ['the third runway', [33.3]],
    ['第三条', [33.3, 30]],
    ['两千三百万', [2_300_000, 32_000_000]],
    ['六成', [40]],
    ['二〇三五年', [2034, 235]],
    ['trees and parks', [1, 2, 100]],
    ['', [1]],
  ])('%s does not state %j', (text, values) => {
    expect(values.filter((value) => statesNumber(text, value))).toEqual([]);
  });
});

describe('a number in digits', () => {
  test('states no other number', () => {
    fc.assert(
      fc.property(whole, whole, (written, other) => {
        expect(statesNumber(`build ${inDigits(written, 'en')} homes`, other, 'en')).toBe(written === other);
      }),
      { numRuns: runs(2_000) },
    );
  });

  test('has the decimals of the language, and where that is unknown both readings count', () => {
    const readings = (text: string, language?: string) =>
      [1000, 1].filter((value) => numbersIn(text, language).includes(value));
    expect(readings('1,000 homes', 'en')).toEqual([1000]);
    expect(readings('1.000 homes', 'en')).toEqual([1]);
    expect(readings('1.000 Wohnungen', 'de')).toEqual([1000]);
    expect(readings('1,000 Wohnungen', 'de')).toEqual([1]);
    expect(readings('1.000')).toEqual([1000, 1]);
    // Of the form of a tag, but none.
    expect(readings('1.000', 'de-1996-1996')).toEqual([1000, 1]);
  });

  test('is several numbers where its separators make no number', () => {
    expect([28, 9, 2021].filter((value) => statesNumber('on 28.09.2021', value, 'de'))).toEqual([
      28, 9, 2021,
    ]);
  });

  test('in groups with spaces may be two numbers, unless a group starts with zero', () => {
    expect([15_200, 15, 200].filter((value) => statesNumber('15 200', value))).toEqual([15_200, 15, 200]);
    expect([15_020, 15, 20].filter((value) => statesNumber('15 020', value))).toEqual([15_020]);
    expect(statesNumber('In 2035 200 homes', 2_035_200)).toBe(false);
  });
});

describe('in a language whose words are not read', () => {
  test('a number of one or two digits may stand in words, before any power of ten', () => {
    for (const value of [2, 12, 2_000_000, 0.5, 2_500_000]) {
      expect(statesNumber('Zwei Millionen fünfhunderttausend', value, 'de')).toBe(true);
    }
  });

  test('any other may stand before a word for its magnitude, but its digits must stand there', () => {
    expect(statesNumber('12,75 Millionen Wohnungen', 12_750_000, 'de')).toBe(true);
    expect(statesNumber('10.000 Wohnungen', 99_999, 'de')).toBe(false);
    expect(statesNumber('ein Viertel', 2035, 'de')).toBe(false);
  });
});

describe('any text', () => {
  const parts = fc.array(
    fc.constantFrom(
      ...[
        '1',
        '0',
        '9',
        '000',
        ',',
        '.',
        ' ',
        "'",
        '/',
        '-',
        '%',
        '½',
        '٣',
        '１',
        '，',
        'one',
        'two',
        'hundred',
      ],
      ...[
        'million',
        'half',
        'third',
        'in',
        'out of',
        'and',
        'a',
        'double',
        'every',
        '万',
        '亿',
        '二',
        '点',
        '分之',
      ],
      ...['成', '倍', '番', '半', '多', '\n', 'x'],
    ),
    { maxLength: 30 },
  );

  test('gives numbers, none of them negative', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          parts.map((some) => some.join('')),
          parts.map((some) => some.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          expect(numbersIn(text).filter((number) => !(number >= 0))).toEqual([]);
        },
      ),
      { numRuns: runs(2_000) },
    );
  });

  test.each([
    '1',
    '1,',
    '1.',
    '1 000 ',
    '1/',
    '½',
    '1 1⁄2 ',
    'one ',
    'one in ',
    'one hundred and ',
    'a third of ',
    'million ',
    'half a ',
    '百',
    '两千',
    '点',
    '多',
    '1分之',
    '翻',
  ])('is read in a time that grows no faster than the text: %j again and again', (part) => {
    const times = amount({ full: 80_000, quick: 40_000 });
    const started = performance.now();
    numbersIn(part.repeat(times));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
