import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { printable } from '../../src/cli/print/printable';
import { drawTable } from '../../src/cli/print/table';
import { wrapText } from '../../src/cli/print/wrapText';
import { cli, screen } from './cli';

const words = fc
  .array(fc.constantFrom('trees', 'plant', '疏解非首都功能，优化布局', 'a', 'Schifffahrtsgesellschaften'), {
    minLength: 1,
  })
  .map((list) => list.join(' '));
const id = fc.constantFrom(
  'build-homes',
  'strengthen-joint-prevention-and-control',
  'mine-2030/plant-many-trees',
);
const cell = fc.oneof(
  words,
  id,
  fc.tuple(words, id).map((lines) => lines.join('\n')),
);

describe('a wrapped text', () => {
  test('keeps every word in its order, and no line but that of an id is too wide', () => {
    fc.assert(
      fc.property(cell, fc.integer({ min: 8, max: 60 }), (text, width) => {
        const lines = wrapText(text, width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(stringWidth(line) <= width || /^[a-z0-9/-]+$/.test(line)).toBe(true);
      }),
    );
  });

  test.each([
    ['plant more trees', 10, ['plant more', 'trees']],
    ['  indented text', 10, ['  indented', '  text']],
    ['疏解非首都功能', 8, ['疏解非首', '都功能']],
    ['see plant-more-trees now', 10, ['see', 'plant-more-trees', 'now']],
    ['12  3 %', 10, ['12  3 %']],
    ['', 10, ['']],
    [
      '\u001b[1mplant more trees\u001b[22m',
      10,
      ['\u001b[1mplant more\u001b[22m', '\u001b[1mtrees\u001b[22m'],
    ],
  ])('%j in %i columns', (text, width, lines) => expect(wrapText(text, width)).toEqual(lines));
});

test('what a terminal would obey is shown as it is written, but for line breaks and emphasis', () => {
  expect(printable('\u001b[1ma\u001b[22m\tb\r\n\u001b[31m\rc\u0007\u202e')).toBe(
    '\u001b[1ma\u001b[22m\tb\r\n\\u001b[31m\\u000dc\\u0007\\u202e',
  );
});

describe('a table', () => {
  const terminal = (columns: number) => ({ isInteractive: true, columns, hasColour: true });

  test('shows every id whole, whatever the widths of its columns and of the terminal', () => {
    const widths = fc.constantFrom<readonly (number | 'fit' | 'rest')[]>(
      [12, 'rest'],
      ['rest', 30],
      ['fit', 'fit'],
      [40, 20],
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1 }),
        widths,
        fc.integer({ min: 30, max: 120 }),
        (rows, columns, room) => {
          const drawn = stripVTControlCharacters(
            drawTable(
              columns.map((width) => ({ heading: 'Heading', width })),
              rows,
              terminal(room),
            ),
          );
          const ids = (text: string) => text.match(/[a-z0-9]+(?:[-/][a-z0-9]+)+/g)?.sort() ?? [];
          expect(ids(drawn)).toEqual(ids(rows.flat().join(' ')));
          // A line with an id may be as wide as it, and no wider.
          const widest = Math.max(room, ...ids(drawn).map((one) => one.length));
          expect(drawn.split('\n').filter((line) => stringWidth(line) > widest)).toEqual([]);
        },
      ),
    );
  });

  test('gives an id that does not fit a line of its own: above the row that it starts, else below', () => {
    const columns = [
      { heading: '', width: 12 },
      { heading: '', width: 'rest' as const },
    ];
    expect(drawTable(columns, [['plant-many-trees', 'Plant']], terminal(40))).toBe(
      'plant-many-trees\n            Plant',
    );
    expect(drawTable(columns, [['Plant\nplant-many-trees', 'A\nB']], terminal(40))).toBe(
      'Plant       A\n            B\nplant-many-trees',
    );
    expect(drawTable(columns, [['Label', 'strengthen-joint-prevention']], terminal(30))).toBe(
      'Label\n   strengthen-joint-prevention',
    );
  });

  test.each([
    'goals',
    'show strengthen-joint-prevention',
    'status --on 2025',
    'compare first-tier-cities-2021 central-urban-work-conference-2025',
  ])('of real keys breaks none in 80 columns: %s', async (args) => {
    const { stdout } = await cli(`${args} --json`);
    const keys = new Set(
      [...stdout.matchAll(/"(?:id|goalId)": "[a-z0-9-]+\/([a-z0-9-]+)"/g)].map(([, key = '']) => key),
    );
    const drawn = (await cli(args, screen)).stdout;
    // A part of a key at the end of a line, with the rest of it in the next.
    const broken = [...keys].filter(
      (key) => !drawn.includes(key) && new RegExp(key.split('').join('\\s*')).test(drawn),
    );
    expect(keys.size).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });
});
