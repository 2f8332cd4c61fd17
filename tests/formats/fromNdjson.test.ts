import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goals } from '../../src';
import { fromNdjson, fromNdjsonInBatches, toNdjson } from '../../src/formats';
import { fullGoals } from './arbitraries';

const encoder = new TextEncoder();

/** Cuts bytes into parts. */
function cut(bytes: Uint8Array, lengths: readonly number[]): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const length of [...lengths, bytes.length]) {
    parts.push(bytes.subarray(at, at + length));
    at += length;
  }
  return parts;
}

describe('fromNdjson', () => {
  test('reads back what was written, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fullGoals, fc.array(fc.nat(900)), async (items, lengths) => {
        const parts = cut(encoder.encode(toNdjson(items)), lengths);
        expect(await fromNdjson(parts)).toEqual({ goals: items, problems: [] });
        expect(await fromNdjson(Readable.from(parts))).toEqual({ goals: items, problems: [] });
      }),
    );
    expect(await fromNdjson([toNdjson(goals)])).toEqual({ goals, problems: [] });
  });

  test('reports each line that is no goal by its number, with a code and a suggestion, and keeps the others', async () => {
    const good = JSON.stringify(goals[0]);
    const text = [
      good,
      '{"id":',
      '',
      '7',
      JSON.stringify({ ...goals[1], measurability: 'principel' }),
      `${good}\r`,
      JSON.stringify({ ...goals[1], period: { start: '2021', end: '2020' } }),
      JSON.stringify({ ...goals[1], surprise: true }),
      good,
    ].join('\n');
    const { goals: read, problems } = await fromNdjson([text]);
    expect(read).toEqual([goals[0], goals[0], goals[0]]);
    expect(problems.map(({ line, path, suggestion }) => [line, path, suggestion])).toEqual([
      [2, '', undefined],
      [4, '', undefined],
      [5, 'measurability', 'principle'],
      [7, 'period', undefined],
      [8, 'surprise', undefined],
    ]);
    expect(problems.slice(0, 2).map(({ code, message }) => [code, message.slice(0, 40)])).toEqual([
      ['json', 'the line is not JSON: Unexpected end of '],
      ['wrong-form', 'expected a goal as a JSON object, found '],
    ]);
  });

  test('reads back what was written, wherever a text is cut', async () => {
    const [goal] = goals;
    const line = `${JSON.stringify({ ...goal, title: { en: 'Homes 😀 𝒳' } })}\n`;
    for (let at = 0; at <= line.length; at++) {
      const { goals: read, problems } = await fromNdjson([line.slice(0, at), line.slice(at)]);
      expect([read[0]?.title.en, problems]).toEqual(['Homes 😀 𝒳', []]);
    }
  });

  test('skips a byte-order mark at the start, and takes one elsewhere for an error', async () => {
    const line = `${JSON.stringify(goals[0])}\n`;
    expect(await fromNdjson([`\ufeff${line}`])).toEqual({ goals: [goals[0]], problems: [] });
    for (const parts of [[`${line}\ufeff${line}`], [line, `\ufeff${line}`]]) {
      const { goals: read, problems } = await fromNdjson(parts);
      expect([read.length, problems.map(({ line }) => line)]).toEqual([1, [2]]);
    }
  });

  test('refuses half a surrogate pair, and shows no character that a terminal would obey', async () => {
    const half = JSON.stringify({ ...goals[0], title: { en: 'Homes \ud83d x' } });
    const { goals: read, problems } = await fromNdjson([half, '\n', '\u001b]0;x\u0007 y']);
    expect(read).toEqual([]);
    expect(problems.map(({ line }) => line)).toEqual([1, 2]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant.
    expect(problems[1]?.message).not.toMatch(/[\u0000-\u001f]/);
  });

  test('reports a line that is not in UTF-8, and keeps those beside it', async () => {
    const good = encoder.encode(`${JSON.stringify(goals[0])}\n`);
    const bytes = [...good, 0xff, 10, ...good];
    expect(await fromNdjson([Uint8Array.from(bytes)])).toEqual({
      goals: [goals[0], goals[0]],
      problems: [
        { line: 2, code: 'encoding', severity: 'error', path: '', message: 'the line is not text in UTF-8' },
      ],
    });
  });

  test('gives goals before the stream ends', async () => {
    let asked = 0;
    function* stream() {
      for (;;) {
        asked++;
        yield `${JSON.stringify(goals[0])}\n`;
      }
    }
    for await (const batch of fromNdjsonInBatches(stream())) {
      expect(batch.goals).toEqual([goals[0]]);
      if (asked === 3) break;
    }
    expect(asked).toBe(3);
  });
});
