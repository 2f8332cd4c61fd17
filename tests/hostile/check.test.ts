import { describe, expect, test } from 'vitest';
import { checkFiles, checkSpeech, checkUpdates, checkVocabulary, parseSpeech } from '../../src/check';
import { sentenceMapOf } from '../../src/source';
import { brokenSpeech } from '../check/brokenSpeech';
import { sampleUpdate } from '../check/sampleUpdate';
import { worded } from '../check/worded';
import { sampleGoal, sampleSpeech, sampleText } from '../corpus/sampleSpeech';
import { sizes } from './sizes';

const { speech, updates } = sizes;
const itemsOf = <Item>(length: number, make: (number: number) => Item) =>
  Array.from({ length }, (_, number) => make(number));

/** A speech whose goals are these, by number. */
const withGoals = (length: number, make: (number: number) => unknown) => ({
  ...sampleSpeech,
  goals: Object.fromEntries(itemsOf(length, (number) => [`g-${number}`, make(number)])),
});

describe('a document beyond the limits ends in one problem, and overflows no stack', () => {
  test.each<[string, () => unknown, string]>([
    [
      'a text of too many characters',
      () => `"${'x'.repeat(speech.characters)}"`,
      `speech: the text has ${speech.characters + 2} characters, more than 16000000`,
    ],
    [
      'a text nested too deep',
      () => '['.repeat(speech.levels) + ']'.repeat(speech.levels),
      'speech: the text is nested more than 32 deep',
    ],
    [
      'data nested too deep',
      () => itemsOf(speech.levels, () => undefined).reduce<object>((inner) => ({ a: inner }), {}),
      'a.a.a: the document is nested more than 32 deep',
    ],
    [
      'data that holds itself',
      () => {
        const round: Record<string, unknown> = {};
        round['a'] = round;
        return round;
      },
      'a.a.a: the document is nested more than 32 deep',
    ],
    [
      'brackets after a text in quotes that does not end',
      () => `["\n${'['.repeat(speech.levels)}`,
      'speech: the text in quotes does not end on its line, found "\\""',
    ],
    [
      'brackets after a comment that does not end',
      () => `/*"*/${'['.repeat(speech.levels)}`,
      'speech: JSON has no comments; expected data, found "/*\\"*/[[[[[[[[[[[[[[["',
    ],
    [
      'too many empty lists in a list',
      () => `[${'[],'.repeat(speech.emptyLists)}[]]`,
      'speech: the list has more than 1000000 items',
    ],
    [
      'too many values in several lists',
      () => ({ a: itemsOf(speech.valuesOfEachList, () => 1), b: itemsOf(speech.valuesOfEachList, () => 1) }),
      'speech: the document has more than 1000000 values',
    ],
  ])('%s', (_, make, expected) => {
    expect(worded(checkSpeech(make()))).toEqual([expected]);
  });
});

const manyFields = () =>
  Object.fromEntries(itemsOf(speech.unknownFields, (number) => [`field-${number}`, 1]));

describe('an object of many fields that nobody knows ends in a thousand problems, and overflows no stack', () => {
  test.each<[string, (value: unknown) => readonly unknown[]]>([
    ['a speech', (value) => checkSpeech(value)],
    ['updates', (value) => checkUpdates(value)],
    ['terms', (value) => checkVocabulary(value)],
    ['terms of a kind', (value) => checkVocabulary({ cities: { camden: value } })],
    [
      'a file of terms',
      (value) => checkFiles([{ file: 'vocabulary.json', text: JSON.stringify(value) }])[0]?.problems ?? [],
    ],
  ])('%s', (_, check) => {
    expect(check(manyFields())).toHaveLength(1_000);
    expect(check({ unknown: manyFields() }).length).toBeLessThan(20);
  });
});

describe('a speech with a fault in every part ends in at most a thousand problems, in bounded time', () => {
  test.each<[string, () => unknown]>([
    ['goals that are none', () => withGoals(speech.goalsThatAreNone, () => 1)],
    [
      'a goal with unknown themes',
      () =>
        withGoals(1, () =>
          sampleGoal({ themeIds: itemsOf(speech.unknownThemes, (number) => `t${number}` as 'trade') }),
        ),
    ],
    [
      'empty goals in a text',
      () => `{"goals":{${itemsOf(speech.emptyGoals, (number) => `"g-${number}":{}`).join(',')}}}`,
    ],
    [
      'a goal with empty citations',
      () => withGoals(1, () => sampleGoal({ citations: Array(speech.emptyCitations).fill({}) })),
    ],
    ['empty sources', () => ({ ...sampleSpeech, sources: Array(speech.emptySources).fill({}) })],
    ['the same key again and again', () => `{${'"a":1,'.repeat(speech.repeatedKeys)}"a":1}`],
    [
      'goals related to each other in circles',
      () =>
        withGoals(speech.relatedGoals, (number) =>
          sampleGoal({
            relations: itemsOf(10, (other) => ({
              kind: 'narrows',
              goalId: `g-${(number * 7 + other) % speech.relatedGoals}`,
            })),
          }),
        ),
    ],
  ])('%s', (_, make) => {
    const { length } = checkSpeech(make());
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThanOrEqual(1_000);
  });

  test('of which warnings never hide an error', () => {
    const text = itemsOf(speech.uncodedSentences, (number) => `Sentence ${number}.`).join(' ');
    const broken = brokenSpeech((draft) => {
      draft.sentenceMap = sentenceMapOf(`${sampleText}\n\n${text}`, 'minutes');
      draft.findings['few-homes'].themeIds = ['houzing'];
    });
    const problems = checkSpeech(broken);
    expect(problems).toHaveLength(1_000);
    expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    expect(() => parseSpeech(broken)).toThrow('unknown theme "houzing"');
  });
});

describe('a key of any length', () => {
  test('does not fill a terminal, and is not obeyed by one', () => {
    const broken = brokenSpeech((draft) => {
      draft.goals[`\u009b31m${'x'.repeat(speech.charactersOfKey)}`] = draft.goals['build-homes'];
      draft.goals[`a-${'x'.repeat(speech.charactersOfKey)}`] = {
        ...draft.goals['build-homes'],
        direction: 'none',
      };
      draft.directions['\u202Eturned'] = { ...draft.directions.homes, order: 2 };
    });
    const problems = worded(checkSpeech(broken));
    expect(problems.length).toBeGreaterThan(2);
    expect(problems.filter((line) => line.length > 400 || /[\u009b\u202e]/.test(line))).toEqual([]);
  });
});

describe('updates with a fault in many of them end in at most a thousand problems, in bounded time', () => {
  test('corrections in a circle', () => {
    const list: unknown[] = itemsOf(updates.corrections, (number) =>
      sampleUpdate({ id: `update-${number}`, corrects: `update-${(number + 1) % updates.corrections}` }),
    );
    expect(checkUpdates(list)).toHaveLength(1_000);
  });

  test.each<[string, () => unknown]>([
    ['empty updates', () => itemsOf(updates.empty, () => ({}))],
    ['empty updates in a text', () => `[${'{},'.repeat(updates.emptyInText)}{}]`],
    [
      'an update with measurements that are none',
      () => [sampleUpdate({ measurements: Array(updates.measurementsThatAreNone).fill(1) })],
    ],
    [
      'valid updates and a wrong one',
      () => [
        ...itemsOf(updates.valid, (number) => sampleUpdate({ id: `u-${number}` })),
        sampleUpdate({ id: 'last', status: 'done' }),
      ],
    ],
  ])('%s', (_, make) => {
    const { length } = checkUpdates(make());
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThanOrEqual(1_000);
  });
});
