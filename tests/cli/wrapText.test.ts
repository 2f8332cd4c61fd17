import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { isId, wrapText } from '../../src/cli/print/wrapText';

const [bold, plain] = ['\u001b[1m', '\u001b[22m'];

/** Chinese phrases as they are printed: with punctuation before and after, numbers, ids and Latin words. */
const phrase = fc
  .tuple(
    fc.constantFrom('', '（', '《', '“', '（“'),
    fc.constantFrom(
      '推进中',
      '范围',
      '2023年7月4日',
      'in-progress的',
      'PM2.5浓度',
      '上海',
      'Xinhua报道',
      '不高于25微克/立方米',
    ),
    fc.constantFrom('', '，', '。', '）', '”', '》。', '）、', '：', '……', '”）；'),
  )
  .map((parts) => parts.join(''));
const chinese = fc
  .array(
    fc.oneof(
      phrase,
      phrase.map((one) => `${bold}${one}${plain}`),
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map((phrases) => phrases.join(''));
/** Wide enough for every piece that is not to be parted. */
const width = fc.integer({ min: 20, max: 80 });

const linesOf = (text: string, columns: number) => wrapText(text, columns).map(stripVTControlCharacters);

describe('a Chinese text', () => {
  test('is wrapped to lines that fit, and loses no character', () => {
    fc.assert(
      fc.property(chinese, width, (text, columns) => {
        const lines = linesOf(text, columns);
        expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
        expect(lines.join('')).toBe(stripVTControlCharacters(text));
      }),
    );
  });

  test('starts no line with closing punctuation, ends none with opening punctuation, and parts no number from what it counts', () => {
    fc.assert(
      fc.property(chinese, width, (text, columns) => {
        const lines = linesOf(text, columns);
        expect(lines.slice(1).filter((line) => /^[，。；：、）》”…/]/.test(line))).toEqual([]);
        expect(lines.slice(0, -1).filter((line) => /[（《“\d]$/.test(line))).toEqual([]);
      }),
    );
  });

  test('leaves no room at the end of a line that the next character could take', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), width, (length, columns) => {
        const lines = linesOf('推'.repeat(length), columns);
        expect(lines.map((line) => stringWidth(line)).slice(0, -1)).toEqual(
          lines.slice(1).map(() => columns - (columns % 2)),
        );
      }),
    );
  });

  test('is emphasised in every line, and nothing after it is', () => {
    fc.assert(
      fc.property(chinese, width, (text, columns) => {
        for (const line of wrapText(
          `${bold}${text.replaceAll(plain, '').replaceAll(bold, '')}${plain}`,
          columns,
        )) {
          expect([line.startsWith(bold), line.endsWith(plain)]).toEqual([true, true]);
        }
      }),
    );
  });

  test.each([
    ['范围：只涉及深圳园区', 12, ['范围：只涉及', '深圳园区']],
    ['Scope: 只涉及深圳，不涉及香港', 14, ['Scope: 只涉及', '深圳，不涉及香', '港']],
    ['评估者推进中（in-progress）', 20, ['评估者推进中', '（in-progress）']],
    ['政府自述（government-self-report）', 20, ['政府自述', '（government-self-report）']],
    ['到2035年底前', 8, ['到2035年', '底前']],
    ['公布于2023年12月22日', 18, ['公布于', '2023年12月22日']],
    ['Commission，上海', 10, ['Commissio', 'n，上海']],
    ['2023年12月22日', 12, ['2023年12月', '22日']],
    ['他说“好”，走了', 10, ['他说“好”，', '走了']],
    ['Laws of cities 城市发展规律', 20, ['Laws of cities', '城市发展规律']],
    ['▒░░░····', 5, ['▒░░░·', '···']],
    ['卡尔·马克思：', 4, ['卡', '尔·', '马克', '思：']],
    ['한국어 문장', 8, ['한국어', '문장']],
    ['the city’s “new” plan', 12, ['the city’s', '“new” plan']],
  ])('%j in %i columns', (text, columns, lines) => expect(wrapText(text, columns)).toEqual(lines));
});

describe('a text of any script', () => {
  const character = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.integer({ min: 0x3000, max: 0xffef }).map((code) => String.fromCharCode(code)),
  );

  test('is wrapped to lines that fit, or have one character', () => {
    fc.assert(
      fc.property(fc.array(character), fc.integer({ min: 2, max: 20 }), (characters, columns) => {
        const text = characters.filter((one) => !/[\s\p{C}]/u.test(one)).join('');
        const lines = wrapText(text, columns).filter((line) => !isId(line));
        expect(lines.filter((line) => stringWidth(line) > columns && [...line].length > 3)).toEqual([]);
      }),
    );
  });

  // Where the time grows with the square of the length, this takes a minute.
  test.each(['推', '，', '（', '\u0301'])(
    'however long it is, is wrapped in seconds: %j',
    (part) => expect(wrapText(part.repeat(100_000), 80).length).toBeGreaterThan(0),
    30_000,
  );
});
