import { describe, expect, test } from 'vitest';
import { defineVocabulary, InputError, shippedVocabulary } from '../../src/index';
import { problemsOf } from '../problemsOf';

describe('a defined vocabulary', () => {
  test('has the new terms beside the shipped ones, which are unchanged', () => {
    const before = structuredClone(shippedVocabulary);
    const vocabulary = defineVocabulary({ cities: { shaoxing: { name: { en: 'Shaoxing', zh: '绍兴' } } } });
    expect(Object.keys(vocabulary.cities)).toEqual([...Object.keys(shippedVocabulary.cities), 'shaoxing']);
    expect(vocabulary.cities.shaoxing).toEqual({ name: { en: 'Shaoxing', zh: '绍兴' } });
    expect(shippedVocabulary).toEqual(before);
    expect(defineVocabulary({})).toEqual(shippedVocabulary);
  });

  test.each<[string, object, string]>([
    ['an id that is taken', { cities: { beijing: {} } }, 'cities.beijing: another place has this id'],
    [
      'one id for two places',
      { cities: { bay: {} }, regions: { bay: { memberIds: [] } } },
      'regions.bay: another place has this id',
    ],
    [
      'the id of a class for a city',
      { cities: { 'super-large': {} } },
      'cities.super-large: another place has this id',
    ],
    ['the id of a shipped theme', { themes: { housing: {} } }, 'themes.housing: another theme has this id'],
    [
      'an ill-formed id',
      { themes: { 'Night Economy': {} } },
      'themes.Night Economy: expected an id in kebab-case',
    ],
    [
      'an unknown member of a region',
      { regions: { bay: { memberIds: ['shangai'] } } },
      'regions.bay.memberIds[0]: unknown city or region "shangai"; did you mean "shanghai"?',
    ],
    [
      'an unknown member of a class',
      { cityClasses: { big: { members: [{ cityId: 'bejing' }] } } },
      'cityClasses.big.members[0].cityId: unknown city "bejing"; did you mean "beijing"?',
    ],
    [
      'a member from a day that does not exist',
      { cityClasses: { big: { members: [{ cityId: 'beijing', from: '2021-02-30' }] } } },
      'cityClasses.big.members[0].from: expected a date such as "2021", "2021-09", "2021-09-28", "2026-Q2" or "2025-04/2026-03", found "2021-02-30"',
    ],
    [
      'an unknown parent',
      { themes: { nights: { parentId: 'industri' } } },
      'themes.nights.parentId: unknown theme "industri"; did you mean "industry"?',
    ],
    [
      'a member of a class that leaves before it joins',
      { cityClasses: { big: { members: [{ cityId: 'beijing', from: '2021', until: '2020-12' }] } } },
      'cityClasses.big.members[0].until: the city leaves in 2020-12, before it joins in 2021',
    ],
    [
      'an unknown kind of terms',
      { function: {} },
      'function: unknown kind of terms "function"; did you mean "functions"?',
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
      'a term that is not an object',
      { cities: { shaoxing: 'Shaoxing' } },
      'cities.shaoxing: expected an object, found "Shaoxing"',
    ],
    [
      'terms that are not an object',
      { themes: ['nights'] },
      'themes: expected an object of terms by id, found a list',
    ],
    [
      'zones that lie within something that is not a list',
      { regions: { bay: { memberIds: [], withinIds: 'shanghai' } } },
      'regions.bay.withinIds: expected a list, found "shanghai"',
    ],
    [
      'a member of a region that is not an id',
      { regions: { bay: { memberIds: ['shanghai', 5] } } },
      'regions.bay.memberIds[1]: expected an id, found 5',
    ],
    [
      'a member of a class that is not an object',
      { cityClasses: { big: { members: ['shanghai', null] } } },
      'cityClasses.big.members[0]: expected an object, found "shanghai"\ncityClasses.big.members[1]: expected an object, found null',
    ],
    [
      'a parent that is not an id',
      { themes: { nights: { parentId: null } } },
      'themes.nights.parentId: expected an id, found null',
    ],
    [
      'an id that differs from its key',
      { cities: { shaoxing: { id: 'shaohing' } } },
      'cities.shaoxing.id: expected "shaoxing", as its key, found "shaohing"',
    ],
    [
      'a theme that is its own ancestor',
      { themes: { a: { parentId: 'b' }, b: { parentId: 'a' } } },
      'themes.a.parentId: the theme is its own ancestor\nthemes.b.parentId: the theme is its own ancestor',
    ],
  ])('refuses %s', (_, terms, message) => {
    expect(() => defineVocabulary(terms)).toThrow(InputError);
    expect(() => defineVocabulary(terms)).toThrow(message);
  });

  test('is refused with all its problems at once, each with its code and the nearest match', () => {
    const terms = { cities: { beijing: {} }, regions: { bay: { memberIds: ['shangai'] } } };
    expect(problemsOf(() => defineVocabulary(terms as object))).toEqual([
      {
        code: 'repeated-id',
        severity: 'error',
        path: 'cities.beijing',
        message: 'another place has this id',
      },
      {
        code: 'unknown-id',
        severity: 'error',
        path: 'regions.bay.memberIds[0]',
        message: 'unknown city or region "shangai"; did you mean "shanghai"?',
        found: '"shangai"',
        suggestion: 'shanghai',
      },
    ]);
  });

  test.each([[undefined], [null], ['cities']])('is not made of %j', (terms) => {
    expect(() => defineVocabulary(terms as never)).toThrow(
      'terms: expected an object of terms by kind, found',
    );
  });
});
