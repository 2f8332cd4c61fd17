import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goals, updates } from '../../src';
import { goalSchema, progressUpdateSchema } from '../../src/check';
import { fromNdjson, fromNdjsonInBatches, toNdjson } from '../../src/formats';
import { quickCheckOf } from '../../src/formats/ndjson/quickCheck';
import { runs } from '../effort';
import { generateGoals } from '../generateGoals';
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

describe('reading goals', () => {
  test('gives what was written, however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fullGoals, fc.array(fc.nat(900)), async (items, lengths) => {
        const parts = cut(encoder.encode(toNdjson(items)), lengths);
        expect(await fromNdjson(parts)).toEqual({ goals: items, problems: [] });
        expect(await fromNdjson(Readable.from(parts))).toEqual({ goals: items, problems: [] });
      }),
    );
    expect(await fromNdjson([toNdjson(goals)])).toEqual({ goals, problems: [] });
  });

  test('reports each line that is no goal by its number, and keeps the others', async () => {
    const good = JSON.stringify(goals[0]);
    const text = [
      good,
      '{"id":',
      '',
      '7',
      JSON.stringify({ ...goals[1], action: 'biuld' }),
      `${good}\r`,
      JSON.stringify({ ...goals[1], period: { start: '2021', end: '2020' } }),
      JSON.stringify({ ...goals[1], surprise: true }),
      good,
    ].join('\n');
    const { goals: read, problems } = await fromNdjson([text]);
    expect(read).toEqual([goals[0], goals[0], goals[0]]);
    expect(problems.map(({ line, path, message }) => `${line} ${path}: ${message.slice(0, 40)}`)).toEqual([
      '2 : the line is not JSON: Unexpected end of ',
      '4 : expected a goal as a JSON object, found ',
      '5 action: unknown word "biuld"; did you mean "buil',
      '7 period: the period ends before it starts',
      '8 surprise: unknown field "surprise"; allowed: direc',
    ]);
  });

  test('gives what was written, wherever a text is cut', async () => {
    const [goal] = goals;
    const line = `${JSON.stringify({ ...goal, title: { en: 'Homes 😀 𝒳' } })}\n`;
    for (let at = 0; at <= line.length; at++) {
      const { goals: read, problems } = await fromNdjson([line.slice(0, at), line.slice(at)]);
      expect([read[0]?.title.en, problems]).toEqual(['Homes 😀 𝒳', []]);
    }
  });

  test('passes over a mark of the order of bytes before all, and takes one elsewhere for what it is', async () => {
    const line = `${JSON.stringify(goals[0])}\n`;
    expect(await fromNdjson([`\ufeff${line}`])).toEqual({ goals: [goals[0]], problems: [] });
    for (const parts of [[`${line}\ufeff${line}`], [line, `\ufeff${line}`]]) {
      const { goals: read, problems } = await fromNdjson(parts);
      expect([read.length, problems.map(({ line }) => line)]).toEqual([1, [2]]);
    }
  });

  test('refuses half a character, and shows no character that a terminal would obey', async () => {
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
      problems: [{ line: 2, path: '', message: 'the line is not text in UTF-8' }],
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

describe('the quick check', () => {
  const isSurelyGoal = quickCheckOf(goalSchema);

  test('knows every goal that is valid as it stands: what it does not know would be slow', () => {
    for (const goal of [...goals, ...generateGoals(1_000).goals]) expect(isSurelyGoal(goal)).toBe(true);
    fc.assert(fc.property(fullGoals, (items) => items.every(isSurelyGoal)));
  });

  test('never takes what the schema refuses, or would change', () => {
    let refused = 0;
    // A goal with one value exchanged for another, somewhere.
    const cases = fc.tuple(
      fc.constantFrom(...goals, ...generateGoals(50).goals),
      fc.nat(60),
      fc.oneof(
        fc.constantFrom<unknown>(
          '',
          ' a',
          'a ',
          'build',
          '2021-13',
          '2021-02-30',
          '2020',
          'x/y',
          null,
          -1,
          0,
          1.5,
          [],
          {},
          true,
        ),
        fc.jsonValue({ maxDepth: 2 }),
      ),
    );
    fc.assert(
      fc.property(cases, ([goal, place, value]) => {
        const changed = withValueAt(goal, place, value);
        if (!isSurelyGoal(changed)) refused++;
        else expect(goalSchema.safeParse(changed)).toEqual({ success: true, data: changed });
      }),
      { numRuns: runs(5_000) },
    );
    expect(refused).toBeGreaterThan(runs(5_000) / 5);
  });

  test('says no where it meets a kind of schema that it does not know', () => {
    // An update has an address, for one, whose form zod checks in a way of its own.
    const isSurelyUpdate = quickCheckOf(progressUpdateSchema);
    for (const update of updates) {
      if (isSurelyUpdate(update)) expect(progressUpdateSchema.safeParse(update).success).toBe(true);
    }
    expect(isSurelyUpdate({})).toBe(false);
  });
});

/** Copies a value with the one at some place, counted through all fields and items, exchanged; and one field more at the end. */
function withValueAt(root: unknown, place: number, value: unknown): unknown {
  let left = place;
  const copy = (one: unknown): unknown => {
    if (left-- === 0) return value;
    if (Array.isArray(one)) return one.map(copy);
    if (typeof one !== 'object' || one === null) return one;
    const entries = Object.entries(one).map(([key, inner]) => [key, copy(inner)] as const);
    return Object.fromEntries(left-- === 0 ? [...entries, ['extra', value]] : entries);
  };
  return copy(root);
}
