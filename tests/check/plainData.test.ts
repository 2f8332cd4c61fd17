import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSpeech, type SpeechProblem } from '../../src/check';
import { sampleSpeech } from '../corpus/sampleSpeech';
import { runs } from '../effort';
import { worded } from './worded';

const json = (value: unknown) => JSON.stringify(value, null, 2);

describe('hostile input', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
  });
  const stated = (problems: readonly SpeechProblem[]) =>
    problems.every(({ path, message }) => path.length > 0 && message.length > 0 && !message.includes('\n'));

  test('of any type ends in clear problems', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const problems = checkSpeech(value);
        expect(problems.length).toBeGreaterThan(0);
        expect(stated(problems)).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });

  test('of the wrong type anywhere in a speech ends in clear problems, and changes nothing', () => {
    const paths: (readonly string[])[] = [];
    const visit = (value: unknown, path: readonly string[]): void => {
      paths.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
    };
    visit(sampleSpeech, []);
    fc.assert(
      fc.property(fc.constantFrom(...paths.slice(1)), anything, (path, value) => {
        const speech = structuredClone(sampleSpeech) as unknown as Record<string, unknown>;
        const holder = path
          .slice(0, -1)
          .reduce((object, key) => object[key] as Record<string, unknown>, speech);
        const last = path.at(-1) ?? '';
        holder[last] = value;
        const keys = Object.keys(speech);
        expect(stated(checkSpeech(speech))).toBe(true);
        expect(holder[last]).toBe(value);
        expect(Object.keys(speech)).toEqual(keys);
      }),
      { numRuns: runs(1_000) },
    );
  });

  test('fuzzed texts end in clear problems', () => {
    const text = json(sampleSpeech);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), fc.string({ unit: 'binary' }), (at, cut, inserted) => {
        const problems = checkSpeech(text.slice(0, at) + inserted + text.slice(at + cut));
        expect(stated(problems)).toBe(true);
        expect(problems.every(({ position }) => position && position.line > 0 && position.column > 0)).toBe(
          true,
        );
      }),
      { numRuns: runs(500) },
    );
  });

  test('a frozen speech is read as well as another', () => {
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      Object.freeze(value);
      Object.values(value).forEach(freeze);
    };
    const speech = structuredClone(sampleSpeech);
    freeze(speech);
    expect(checkSpeech(speech)).toEqual([]);
  });

  test('no getter is run, and no prototype is changed', () => {
    let reads = 0;
    const trap = {
      ...sampleSpeech,
      get date() {
        reads++;
        return '2030-01-15';
      },
    };
    expect(worded(checkSpeech(trap))).toEqual(['date: expected plain data, found a function']);
    expect(reads).toBe(0);
    checkSpeech('{"__proto__": {"polluted": true}, "goals": {"__proto__": {"polluted": true}}}');
    checkSpeech(JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each<[string, () => unknown, string]>([
    ['bytes', () => Buffer.from('{}'), 'speech: expected plain data, found bytes; give their text'],
    ['a map', () => new Map(), 'speech: expected plain data, found an object of the class "Map"'],
    [
      'a date in a field',
      () => ({ ...sampleSpeech, date: new Date(0) }),
      'date: expected plain data, found an object of the class "Date"',
    ],
    [
      'a number without end',
      () => ({ ...sampleSpeech, date: Number.POSITIVE_INFINITY }),
      'date: expected plain data, found Infinity',
    ],
    [
      'a number without end in a text',
      () => json(sampleSpeech).replace(/"date": "[^"]*"/, '"date": 1e400'),
      'date: expected plain data, found Infinity',
    ],
    [
      'half a character',
      () => ({ ...sampleSpeech, date: '\uD800' }),
      'date: the text has half a character: a surrogate without its partner',
    ],
    [
      'half a character in a key',
      () => json(sampleSpeech).replace('{', '{ "\\udc00": 1,'),
      '["\\udc00"]: the key has half a character: a surrogate without its partner',
    ],
    [
      'an object that refuses to be looked at',
      () =>
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error('no');
            },
          },
        ),
      'speech: the document cannot be read: no',
    ],
  ])('%s ends in one clear problem', (_, make, expected) => {
    expect(worded(checkSpeech(make()))).toEqual([expected]);
  });
});
