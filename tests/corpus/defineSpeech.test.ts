import { describe, expect, test } from 'vitest';
import { checkSpeech } from '../../src/check';
import {
  citiesInRegion,
  classesOfCity,
  countGoals,
  crossTabulate,
  defineSpeech,
  defineVocabulary,
  directionsOf,
  filterGoals,
  findingsOf,
  functionsOfCity,
  getGoal,
  goals,
  goalsByCity,
  goalsByRegion,
  goalsByTheme,
  goalsOf,
  groupGoals,
  InputError,
  matchesGoal,
  regionsOfCity,
  shippedVocabulary,
} from '../../src/index';
import { sampleGoal, sampleSpeech } from './sampleSpeech';

const vocabulary = defineVocabulary({
  cities: { hangzhou: { name: { en: 'Hangzhou', zh: '杭州' } } },
  regions: { 'hangzhou-bay': { memberIds: ['hangzhou', 'shanghai'] } },
  cityClasses: { lakeside: { members: [{ cityId: 'hangzhou', from: '2030' }] } },
  themes: { leisure: {}, 'night-economy': { parentId: 'leisure' } },
  functions: { 'night-market': {} },
});

const speech = defineSpeech(
  {
    ...sampleSpeech,
    id: 'own-speech',
    goals: {
      'open-late': {
        ...sampleGoal(),
        direction: 'homes',
        places: [
          { placeId: 'hangzhou', role: 'addressee' },
          { placeId: 'hangzhou-bay', role: 'beneficiary' },
        ],
        functions: [{ functionId: 'night-market', change: 'raise' }],
        themeIds: ['night-economy'],
        citations: [{ sourceId: 'minutes', paragraph: 1, sentence: 3 }],
        relations: [],
      },
      'open-later': {
        ...sampleGoal(),
        direction: 'homes',
        places: [{ placeId: 'lakeside', role: 'addressee' }],
        themeIds: ['leisure'],
        citations: [{ sourceId: 'minutes', paragraph: 2, sentence: 1 }],
        relations: [{ kind: 'widens', goalId: 'open-late' }],
      },
    },
  },
  { vocabulary },
);
const all = [...goals, ...goalsOf(speech)];
const options = { vocabulary };
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const [late, later] = ['own-speech/open-late', 'own-speech/open-later'] as const;

describe('a speech of one’s own', () => {
  test('is what was given, and passes the check', () => {
    expect(speech.id).toBe('own-speech');
    expect(checkSpeech(speech, vocabulary)).toEqual([]);
  });

  test('is flattened as the shipped ones are', () => {
    expect(ids(goalsOf(speech))).toEqual([late, later]);
    expect(goalsOf(speech)[1]).toMatchObject({
      directionId: 'own-speech/homes',
      period: { start: '2030', end: '2035' },
      relations: [{ kind: 'widens', goalId: late }],
    });
    expect(ids(directionsOf(speech))).toEqual(['own-speech/homes']);
    expect(ids(findingsOf(speech))).toEqual(['own-speech/few-homes']);
  });
});

describe('every helper', () => {
  test('knows the goals of both sets, by both sets of ids', () => {
    expect(ids(filterGoals(all, { cityId: 'hangzhou' }, options))).toEqual([late]);
    expect(ids(filterGoals(all, { speechId: 'own-speech', directionId: 'own-speech/homes' }))).toEqual([
      late,
      later,
    ]);
    expect(ids(filterGoals(all, { functionId: 'night-market', functionChange: 'raise' }, options))).toEqual([
      late,
    ]);
    expect(ids(goalsByCity(all, 'hangzhou', { vocabulary, includeClassWide: true }))).toContain(later);
    expect(ids(goalsByRegion(all, 'hangzhou-bay', options))).toEqual([late]);
    expect(ids(goalsByRegion(all, 'hangzhou-bay', { vocabulary, includeWithin: true }))).toEqual([
      ...ids(goalsByCity(goals, 'shanghai')),
      late,
    ]);
    expect(ids(goalsByTheme(all, 'leisure', options))).toEqual([late, later]);
    expect(ids(all.filter(matchesGoal({ speechId: 'own-speech' }, { goals: all })))).toEqual([late, later]);
    expect(getGoal(late, { goals: all }).id).toBe(late);
    expect(goalsByCity(all, 'beijing')).toEqual(goalsByCity(goals, 'beijing'));
  });

  test('counts and groups by words of both sets', () => {
    expect(countGoals(all, 'speechId')['own-speech']).toBe(2);
    expect(ids(groupGoals(all, 'themeId', options).leisure ?? [])).toEqual([late, later]);
    expect(crossTabulate(all, 'cityId', 'functionChange', options).hangzhou).toEqual({ raise: 1 });
    expect(countGoals(all, 'cityClassId', options).lakeside).toBe(1);
  });

  test('knows places of both sets', () => {
    expect(citiesInRegion('hangzhou-bay', options)).toEqual(['shanghai', 'hangzhou']);
    expect(regionsOfCity('shanghai', options)).toContain('hangzhou-bay');
    expect(classesOfCity('hangzhou', options)).toEqual(['all-cities', 'lakeside']);
    expect(classesOfCity('hangzhou', { vocabulary, on: '2029' })).toEqual(['all-cities']);
    expect(functionsOfCity('hangzhou', { vocabulary, goals: all })).toEqual([
      { functionId: 'night-market', change: 'raise', goalIds: [late] },
    ]);
  });

  test('refuses a typo in an id of either set, and names the nearest', () => {
    const refusal = (criteria: object) => {
      try {
        filterGoals(all, criteria, options);
        return '';
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(refusal({ cityId: 'hangzou' })).toBe(
      'criteria.cityId: unknown city "hangzou"; did you mean "hangzhou"?',
    );
    expect(refusal({ speechId: 'own-speach' })).toContain('did you mean "own-speech"?');
    expect(refusal({ directionId: 'own-speech/home' })).toContain('did you mean "own-speech/homes"?');
    expect(refusal({ themeId: 'night-econmy' })).toContain('did you mean "night-economy"?');
    expect(() => matchesGoal({ speechId: 'own-speach' as 'own-speech' }, { goals: all })).toThrow(
      'criteria.speechId: unknown speech "own-speach"; did you mean "own-speech"?',
    );
  });
});

describe('a vocabulary of one’s own', () => {
  test('adds its words to the shipped ones, and changes none of them', () => {
    const before = structuredClone(shippedVocabulary);
    expect(Object.keys(vocabulary.cities)).toEqual([...Object.keys(shippedVocabulary.cities), 'hangzhou']);
    expect(vocabulary.cities.hangzhou).toEqual({ name: { en: 'Hangzhou', zh: '杭州' } });
    expect(shippedVocabulary).toEqual(before);
    expect(defineVocabulary({})).toEqual(shippedVocabulary);
  });

  test.each<[string, object, string]>([
    ['an id that is taken', { cities: { beijing: {} } }, 'cities.beijing: another place has this id already'],
    [
      'one id for two places',
      { cities: { bay: {} }, regions: { bay: { memberIds: [] } } },
      'regions.bay: another place has this id already',
    ],
    [
      'the id of a class for a city',
      { cities: { 'super-large': {} } },
      'cities.super-large: another place has this id already',
    ],
    [
      'a theme that is there',
      { themes: { housing: {} } },
      'themes.housing: another theme has this id already',
    ],
    [
      'an ill-formed id',
      { themes: { 'Night Economy': {} } },
      'themes.Night Economy: expected an id in kebab-case',
    ],
    [
      'a member that does not exist',
      { regions: { bay: { memberIds: ['shangai'] } } },
      'regions.bay.memberIds[0]: unknown city or region "shangai"; did you mean "shanghai"?',
    ],
    [
      'a member of a class that does not exist',
      { cityClasses: { big: { members: [{ cityId: 'bejing' }] } } },
      'cityClasses.big.members[0].cityId: unknown city "bejing"; did you mean "beijing"?',
    ],
    [
      'a date of a member that is none',
      { cityClasses: { big: { members: [{ cityId: 'beijing', from: '2021-02-30' }] } } },
      'cityClasses.big.members[0].from: expected a date such as "2021", "2021-09" or "2021-09-28", found "2021-02-30"',
    ],
    [
      'a parent that does not exist',
      { themes: { nights: { parentId: 'industri' } } },
      'themes.nights.parentId: unknown theme "industri"; did you mean "industry"?',
    ],
    [
      'a member of a class that leaves before it joins',
      { cityClasses: { big: { members: [{ cityId: 'beijing', from: '2021', until: '2020-12' }] } } },
      'cityClasses.big.members[0].until: the city leaves in 2020-12, before it joins in 2021',
    ],
    [
      'a kind of words that is none',
      { function: {} },
      'function: unknown kind of words "function"; did you mean "functions"?',
    ],
    [
      'a region without members',
      { regions: { bay: {} } },
      'regions.bay.memberIds: expected a list, found undefined',
    ],
    [
      'a class without members',
      { cityClasses: { big: {} } },
      'cityClasses.big.members: expected a list, found undefined',
    ],
    [
      'a word that is none',
      { cities: { hangzhou: 'Hangzhou' } },
      'cities.hangzhou: expected an object, found "Hangzhou"',
    ],
    [
      'words that are none',
      { themes: ['nights'] },
      'themes: expected an object of words by id, found a list',
    ],
    [
      'a theme that is its own ancestor',
      { themes: { a: { parentId: 'b' }, b: { parentId: 'a' } } },
      'themes.a.parentId: the theme is its own ancestor\nthemes.b.parentId: the theme is its own ancestor',
    ],
  ])('refuses %s', (_, words, message) => {
    expect(() => defineVocabulary(words)).toThrow(InputError);
    expect(() => defineVocabulary(words)).toThrow(message);
  });
});
