import { describe, expect, test } from 'vitest';
import { checkSpeech } from '../../src/check/index';
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
  matchesGoal,
  regionsOfCity,
} from '../../src/index';
import { problemsOf } from '../problemsOf';
import { sampleGoal, sampleSpeech } from './sampleSpeech';

const vocabulary = defineVocabulary({
  cities: { shaoxing: { name: { en: 'Shaoxing', zh: '绍兴' } } },
  regions: { 'hangzhou-bay': { name: { en: 'Hangzhou Bay' }, memberIds: ['shaoxing', 'shanghai'] } },
  cityClasses: {
    lakeside: { name: { en: 'Lakeside cities' }, members: [{ cityId: 'shaoxing', from: '2030' }] },
  },
  themes: {
    leisure: { name: { en: 'Leisure' } },
    'night-economy': { name: { en: 'Night economy' }, parentId: 'leisure' },
  },
  functions: { 'night-market': { name: { en: 'Night market' } } },
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
          { placeId: 'shaoxing', role: 'addressee' },
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
const asked = { goals: all, vocabulary, updates: [] };
const options = { vocabulary };
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const [late, later] = ['own-speech/open-late', 'own-speech/open-later'] as const;

describe('a defined speech', () => {
  test('is the speech as it was given, and passes the check', () => {
    expect(speech.id).toBe('own-speech');
    expect(checkSpeech(speech, { vocabulary })).toEqual([]);
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

describe('every helper, given shipped and defined goals,', () => {
  test('picks goals of both sets, by ids of both sets', () => {
    expect(ids(filterGoals(all, { cityId: 'shaoxing' }, options))).toEqual([late]);
    expect(ids(filterGoals(all, { speechId: 'own-speech', directionId: 'own-speech/homes' }))).toEqual([
      late,
      later,
    ]);
    expect(ids(filterGoals(all, { functionId: 'night-market', functionChange: 'raise' }, options))).toEqual([
      late,
    ]);
    expect(ids(goalsByCity(all, 'shaoxing', { vocabulary, includeClassWide: true }))).toContain(later);
    expect(ids(goalsByRegion(all, 'hangzhou-bay', options))).toEqual([late]);
    expect(ids(goalsByRegion(all, 'hangzhou-bay', { vocabulary, includeWithin: true }))).toEqual([
      ...ids(goalsByCity(goals, 'shanghai')),
      late,
    ]);
    expect(ids(goalsByTheme(all, 'leisure', options))).toEqual([late, later]);
    expect(ids(all.filter(matchesGoal({ speechId: 'own-speech' }, { corpus: asked })))).toEqual([
      late,
      later,
    ]);
    expect(getGoal(late, { corpus: { goals: all } }).id).toBe(late);
    expect(goalsByCity(all, 'beijing')).toEqual(goalsByCity(goals, 'beijing'));
  });

  test('counts and groups by terms of both sets', () => {
    expect(countGoals(all, 'speechId')['own-speech']).toBe(2);
    expect(ids(groupGoals(all, 'themeId', options).leisure ?? [])).toEqual([late, later]);
    expect(crossTabulate(all, 'cityId', 'functionChange', options).shaoxing).toEqual({ raise: 1 });
    expect(countGoals(all, 'cityClassId', options).lakeside).toBe(1);
  });

  test('knows places of both sets', () => {
    expect(citiesInRegion('hangzhou-bay', options)).toEqual(['shanghai', 'shaoxing']);
    expect(regionsOfCity('shanghai', options)).toContain('hangzhou-bay');
    expect(classesOfCity('shaoxing', options)).toEqual(['lakeside']);
    expect(classesOfCity('shaoxing', { vocabulary, on: '2029' })).toEqual([]);
    expect(functionsOfCity('shaoxing', { corpus: asked })).toEqual([
      { functionId: 'night-market', change: 'raise', goalIds: [late] },
    ]);
  });

  test('refuses a typo in an id of either set, and names the nearest id', () => {
    expect(problemsOf(() => filterGoals(all, { cityId: 'shaoxin' as 'shaoxing' }, options))).toEqual([
      {
        code: 'unknown-id',
        severity: 'error',
        path: 'criteria.cityId',
        message: 'unknown city "shaoxin"; did you mean "shaoxing"?',
        found: '"shaoxin"',
        suggestion: 'shaoxing',
      },
    ]);
    const suggestion = (criteria: object) =>
      problemsOf(() => filterGoals(all, criteria, options)).map((problem) => problem.suggestion);
    expect(suggestion({ speechId: 'own-speach' })).toEqual(['own-speech']);
    expect(suggestion({ directionId: 'own-speech/home' })).toEqual(['own-speech/homes']);
    expect(suggestion({ themeId: 'night-econmy' })).toEqual(['night-economy']);
    expect(() => matchesGoal({ speechId: 'own-speach' as 'own-speech' }, { corpus: asked })).toThrow(
      'criteria.speechId: unknown speech "own-speach"; did you mean "own-speech"?',
    );
  });
});
