import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSpeech } from '../../src/check';
import { sampleSpeech } from '../corpus/sampleSpeech';
import { runs } from '../effort';
import { worded } from './worded';

const json = (value: unknown) => JSON.stringify(value, null, 2);

describe('JSON text', () => {
  test.each([
    ['', 1, 1, 'expected a value, found the end of the text'],
    ['{', 1, 2, 'expected a comma or a closing brace, found the end of the text'],
    ["{'id': 1}", 1, 2, `expected a text in double quotes, a number, true, false or null, found "'id':"`],
    ['{\n  "id": "x"\n  "date": "y"\n}', 3, 3, 'expected a comma, found "\\"date\\":"'],
    ['// a remark', 1, 1, 'JSON has no comments; expected data, found "//"'],
    ['{ "id": "x\ny" }', 1, 9, 'the text in quotes does not end on its line, found "\\"x"'],
    ['{"id":\u00a0"x"}', 1, 7, 'this is a space that JSON does not allow (U+00A0); type an ordinary one'],
    ['{}{}', 1, 3, 'expected the end of the text, found "{}"'],
  ])('%j is refused at %i:%i', (text, line, column, message) => {
    expect(checkSpeech(text)).toEqual([
      { path: 'speech', message, code: 'json', severity: 'error', position: { line, column } },
    ]);
  });

  test('may have brackets in its texts, which nest nothing', () => {
    const text = json(sampleSpeech).replace('Build homes', `Build \\\\ \\"${'['.repeat(99)}`);
    expect(checkSpeech(text)).toEqual([]);
  });

  test('has no number that reading would change', () => {
    const figure = (number: string) =>
      worded(checkSpeech(json(sampleSpeech).replace('"order": 1,', `"order": ${number},`))).filter((line) =>
        line.includes('digits'),
      );
    for (const number of [
      '1',
      '1.0000000000000000000',
      '1e20',
      '0.000000000000000000015',
      '123456789012345',
      '0.30000000000000004',
      '0.1234567890123456',
      '-0.5e-10',
    ]) {
      expect(figure(number)).toEqual([]);
    }
    for (const number of [
      '12345678901234567890',
      '0.12345678901234567',
      '-1.234567890123456789e5',
      '1e-400',
    ]) {
      expect(figure(number)).toEqual([
        expect.stringMatching(/^directions\.homes\.order: the number would be changed to /),
      ]);
    }
  });

  test('is JSON exactly where JSON.parse says so', () => {
    const isJson = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      'true',
      'nul',
      ' ',
      '\n',
      '\\',
      '//',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((list) => list.join('')),
          fc.json(),
        ),
        (text) => {
          const rules = checkSpeech(text).map(({ code }) => code);
          expect(rules.includes('json')).toBe(!isJson(text));
        },
      ),
      { numRuns: runs(500) },
    );
  });
});
