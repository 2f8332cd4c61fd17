import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkFiles,
  checkVocabulary,
  formatSpeech,
  parseVocabulary,
  type VocabularyRule,
  vocabularyRules,
} from '../../src/check';
import { defineVocabulary, filterGoals, goals, InputError, shippedVocabulary } from '../../src/index';
import { sampleGoal, sampleSpeech } from '../corpus/sampleSpeech';
import { problemsOf } from '../problemsOf';
import { sampleUpdate } from './sampleUpdate';
import { worded } from './worded';

const name = { en: 'A name' };

/** What breaks each rule that is not one of every document, and what is said of it. */
const faults: Readonly<Partial<Record<VocabularyRule, readonly (readonly [terms: object, said: string])[]>>> =
  {
    'repeated-id': [
      [{ cities: { beijing: { name } } }, 'cities.beijing: another city has this id; choose a different one'],
      [
        { cities: { bay: { name } }, cityClasses: { bay: { name, members: [] } } },
        'cityClasses.bay: another city has this id; choose a different one',
      ],
    ],
    'id-differs': [
      [
        { themes: { nights: { id: 'night', name } } },
        'themes.nights.id: expected "nights", as its key, found "night"',
      ],
    ],
    'unknown-id': [
      [
        { regions: { bay: { name, memberIds: ['shangai'] } } },
        'regions.bay.memberIds[0]: unknown city or region "shangai"; did you mean "shanghai"?',
      ],
      [
        { speechKinds: { sermon: { name, broader: 'adress' } } },
        'speechKinds.sermon.broader: unknown kind of speech "adress"; did you mean "address"?',
      ],
    ],
    cycle: [
      [
        { actors: { a: { name, broader: 'b' }, b: { name, broader: 'a' } } },
        'actors.a.broader: the actor is its own broader term\nactors.b.broader: the actor is its own broader term',
      ],
    ],
    'period-reversed': [
      [
        { cityClasses: { big: { name, members: [{ cityId: 'beijing', from: '2021', until: '2020' }] } } },
        'cityClasses.big.members[0].until: the city leaves in 2020, before it joins in 2021',
      ],
    ],
  };

describe('a file of terms', () => {
  test.each(
    Object.entries(faults).flatMap(([rule, list]) =>
      list.map(([terms, said]) => [rule, terms, said] as const),
    ),
  )('breaks the rule %s: %j', (rule, terms, said) => {
    const problems = checkVocabulary(terms);
    expect(worded(problems).join('\n')).toBe(said);
    expect(problems.every(({ code }) => code === rule)).toBe(true);
  });

  test('is checked by no rule without a case here', () => {
    const ofDocuments = [
      'json',
      'duplicate-key',
      'plain-data',
      'missing-field',
      'unknown-field',
      'wrong-form',
      'unknown-term',
    ];
    const rules = Object.keys(vocabularyRules).filter((rule) => !ofDocuments.includes(rule));
    expect(rules).toEqual([...Object.keys(faults), 'unused-function']);
  });

  test('has each problem at its line and column', () => {
    const text =
      '{\n  "cities": {\n    "camden": { "nmae": { "en": "Camden" } },\n    "beijing": { "name": { "en": "B" } }\n  }\n}';
    expect(checkVocabulary(text).map(({ message, position }) => [message, position])).toEqual([
      ['unknown field "nmae"; did you mean "name"?', { line: 3, column: 17 }],
      ['another city has this id; choose a different one', { line: 4, column: 5 }],
    ]);
  });

  test('may name its schema, and start from nothing', () => {
    expect(checkVocabulary({ $schema: './vocabulary.schema.json', cities: { lagos: { name } } })).toEqual([]);
    const regions = { bay: { name, memberIds: ['shanghai'] } };
    expect(checkVocabulary({ regions })).toEqual([]);
    expect(worded(checkVocabulary({ extends: 'nothing', regions }))).toEqual([
      'regions.bay.memberIds[0]: unknown city or region "shanghai"; allowed: bay',
    ]);
  });

  test('is refused for what defineVocabulary refuses, and for nothing else', () => {
    const term = fc.record(
      {
        name: fc.constantFrom(name, name, name, 5, undefined),
        parentId: fc.constantFrom('a', 'b', 'industry', 'industri', 5),
        broader: fc.constantFrom('a', 'b', 'build', 'biuld'),
        variantOf: fc.constantFrom('a', 'b', 'good-air-days', 'god-air-days'),
        memberIds: fc.constantFrom([], ['a'], ['b', 'beijing'], ['bejing'], 'a'),
        unit: fc.constantFrom('years', 5),
      },
      { requiredKeys: ['name'] },
    );
    const terms = fc.dictionary(
      fc.constantFrom('cities', 'regions', 'themes', 'actions', 'indicators', 'extends'),
      fc.oneof(
        {
          weight: 9,
          arbitrary: fc.dictionary(fc.constantFrom('a', 'b', 'beijing', 'build', 'industry', 'A b'), term, {
            maxKeys: 4,
          }),
        },
        { weight: 1, arbitrary: fc.constantFrom('nothing', 5, null) },
      ),
    );
    fc.assert(
      fc.property(terms, (value) => {
        const key = ({ code, path }: { code: string; path: string }) => `${path}: ${code}`;
        const checked = checkVocabulary(value).map(key).sort();
        const defined = problemsOf(() => defineVocabulary(value as never))
          .map(key)
          .sort();
        // A wrong term of a list that may have others has a code of its own in a file.
        const normal = (list: string[]) =>
          list.map((line) => line.replace('extends: unknown-term', 'extends: wrong-form'));
        expect(normal(checked)).toEqual(defined);
      }),
    );
  });

  test('is read as the vocabulary that defineVocabulary makes of the same terms', () => {
    const terms = {
      cities: { lagos: { name } },
      actions: { retrofit: { name, broader: 'renew' } },
      speechKinds: { sermon: { name } },
    } as const;
    expect(parseVocabulary(JSON.stringify(terms))).toEqual(defineVocabulary(terms));
    expect(shippedVocabulary.cities).not.toHaveProperty('lagos');
    expect(filterGoals(goals, { action: 'retrofit' }, { vocabulary: parseVocabulary(terms) })).toEqual([]);
    const second = parseVocabulary(
      { regions: { nigeria: { name, memberIds: ['lagos'] } } },
      { vocabulary: parseVocabulary(terms) },
    );
    expect(Object.keys(second.cities)).toContain('lagos');
    expect(() => parseVocabulary('{ "cities": [] }')).toThrow(InputError);
  });

  test('is checked with known options only', () => {
    expect(() => checkVocabulary({}, { vocabluary: {} } as never)).toThrow('did you mean "vocabulary"?');
    for (const vocabulary of [null, 5, {}, { cities: {} }]) {
      for (const read of [checkVocabulary, parseVocabulary]) {
        expect(() => read({}, { vocabulary } as never)).toThrow(InputError);
      }
    }
  });

  test('is refused in words, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        checkVocabulary(value);
      }),
    );
  });
});

const fileOf = (speech: object & { readonly id?: string }) => ({
  file: `speeches/${speech.id}.json`,
  text: formatSpeech(speech),
});
const vocabularyFile = (terms: object, file = 'vocabulary.json') => ({ file, text: JSON.stringify(terms) });
const linesOf = (files: readonly { readonly file: string; readonly text: string }[]) =>
  checkFiles(files).flatMap(({ kind, file, problems }) => [`${kind} ${file}`, ...worded(problems)]);

const address = {
  ...sampleSpeech,
  id: 'camden-address-2031',
  kind: 'sermon',
  goals: {
    ...sampleSpeech.goals,
    'retrofit-homes': sampleGoal({
      action: 'retrofit' as 'build',
      places: [{ placeId: 'camden' as 'shenzhen', role: 'addressee' }],
      functions: [{ functionId: 'green-borough' as 'general-manufacturing', change: 'raise' }],
    }),
  },
};
const terms = {
  cities: { camden: { name } },
  actions: { retrofit: { name, broader: 'renew' } },
  functions: { 'green-borough': { name } },
  speechKinds: { sermon: { name, broader: 'address' } },
  indicators: { 'homes-retrofitted': { name, unit: 'homes' } },
};

describe('a folder with a vocabulary, speeches and updates', () => {
  test('checks as a whole', () => {
    const update = sampleUpdate({
      goalId: 'camden-address-2031/retrofit-homes',
      validOn: '2031-05',
      recordedOn: '2031-06-02',
      measurements: [
        { indicatorId: 'homes-retrofitted', value: 5, unit: 'homes', on: '2025-01', placeId: 'camden' },
      ],
    });
    const files = [
      { file: 'updates.json', text: JSON.stringify({ updates: [update] }) },
      fileOf(address),
      vocabularyFile(terms),
    ];
    expect(linesOf(files)).toEqual([
      'vocabulary vocabulary.json',
      'speech speeches/camden-address-2031.json',
      'updates updates.json',
    ]);
    const without = checkFiles(files.slice(0, 2)).flatMap(({ problems }) => problems.map(({ code }) => code));
    expect(new Set(without)).toEqual(new Set(['unknown-id', 'unknown-indicator']));
  });

  test('knows a vocabulary by its name or by what it has', () => {
    const kindOf = (file: string, text: string) => checkFiles([{ file, text }])[0]?.kind;
    expect(kindOf('data/vocabulary.json', '[]')).toBe('vocabulary');
    expect(kindOf('terms.json', '{ "cities": {} }')).toBe('vocabulary');
    expect(kindOf('my-vocabulary.json', '{}')).toBe('speech');
    expect(kindOf('speech.json', '{ "cities": {}, "goals": {} }')).toBe('speech');
    expect(kindOf('updates.json', '{ "cities": {}, "updates": [] }')).toBe('updates');
  });

  test('uses the terms of a vocabulary that has faults, so that one fault hides no other and makes none', () => {
    const broken = { ...terms, cities: { camden: { nmae: name } } };
    expect(linesOf([fileOf(address), vocabularyFile(broken)])).toEqual([
      'vocabulary vocabulary.json',
      'cities.camden.nmae: unknown field "nmae"; did you mean "name"?',
      'speech speeches/camden-address-2031.json',
    ]);
  });

  test.each<[string, object, string]>([
    [
      'a region without members',
      { regions: { bay: { name } } },
      'regions.bay.memberIds: the field is missing',
    ],
    [
      'members that are no list',
      { regions: { bay: { name, memberIds: 'shenzhen' } } },
      'regions.bay.memberIds: expected a list',
    ],
    [
      'a class without members',
      { cityClasses: { big: { name } } },
      'cityClasses.big.members: the field is missing',
    ],
    [
      'a member that is none',
      { cityClasses: { big: { name, members: [5] } } },
      'cityClasses.big.members[0]: expected an object',
    ],
    [
      'a parent that is no text',
      { themes: { nights: { name, parentId: 5 } } },
      'themes.nights.parentId: expected a text',
    ],
  ])('is checked whatever a term of it lacks: %s', (_, broken, said) => {
    const [lines = []] = [linesOf([fileOf(address), vocabularyFile({ ...terms, ...broken })])];
    expect(lines[1]).toContain(said);
    expect(lines.slice(2)).toEqual(['speech speeches/camden-address-2031.json']);
  });

  test('may have several, which refer to each other and share no id', () => {
    const london = vocabularyFile({ regions: { london: { name, memberIds: ['camden'] } } }, 'london.json');
    const again = vocabularyFile({ regions: { camden: { name, memberIds: [] } } }, 'again.json');
    expect(linesOf([fileOf(address), london, vocabularyFile(terms), again])).toEqual([
      'vocabulary london.json',
      'vocabulary vocabulary.json',
      'vocabulary again.json',
      'regions.camden: vocabulary.json has another city with the id "camden"',
      'speech speeches/camden-address-2031.json',
    ]);
  });

  test('is told of a new function that no speech uses, once', () => {
    const more = { ...terms, functions: { ...terms.functions, 'night-market': { name } } };
    const other = { ...address, id: 'second-address' };
    expect(linesOf([fileOf(address), fileOf(other), vocabularyFile(more)])).toEqual([
      'vocabulary vocabulary.json',
      'functions.night-market: no goal is about this function',
      'speech speeches/camden-address-2031.json',
      'speech speeches/second-address.json',
    ]);
    expect(linesOf([vocabularyFile(more)])).toEqual(['vocabulary vocabulary.json']);
  });

  test('that starts from nothing has no shipped term', () => {
    const lines = linesOf([fileOf(address), vocabularyFile({ extends: 'nothing', ...terms })]);
    expect(lines).toContain('actions.retrofit.broader: unknown verb "renew"; allowed: retrofit');
    expect(lines.some((line) => /themeIds\[0\]: unknown theme/.test(line))).toBe(true);
  });
});
