import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineVocabulary, InputError, shippedVocabulary } from '../../src/index';
import { problemsOf } from '../problemsOf';

const name = { en: 'A name' };

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
    [
      'an id that is taken',
      { cities: { beijing: { name } } },
      'cities.beijing: another city has this id; choose a different one',
    ],
    [
      'one id for two places',
      { cities: { bay: { name } }, regions: { bay: { name, memberIds: [] } } },
      'regions.bay: another city has this id; choose a different one',
    ],
    [
      'the id of a class for a city',
      { cities: { 'super-large': { name } } },
      'cities.super-large: another class of cities has this id; choose a different one',
    ],
    [
      'the id of a shipped theme',
      { themes: { housing: { name } } },
      'themes.housing: another theme has this id; choose a different one',
    ],
    [
      'an ill-formed id',
      { themes: { 'Night Economy': { name } } },
      'themes["Night Economy"]: expected an id in kebab-case, such as "night-economy", found "Night Economy"',
    ],
    [
      'an unknown member of a region',
      { regions: { bay: { name, memberIds: ['shangai'] } } },
      'regions.bay.memberIds[0]: unknown city or region "shangai"; did you mean "shanghai"?',
    ],
    [
      'an unknown member of a class',
      { cityClasses: { big: { name, members: [{ cityId: 'bejing' }] } } },
      'cityClasses.big.members[0].cityId: unknown city "bejing"; did you mean "beijing"?',
    ],
    [
      'a member from a day that does not exist',
      { cityClasses: { big: { name, members: [{ cityId: 'beijing', from: '2021-02-30' }] } } },
      'cityClasses.big.members[0].from: expected a date such as "2021", "2021-09", "2021-09-28", "2026-Q2" or "2025-04/2026-03", found "2021-02-30"',
    ],
    [
      'an unknown parent',
      { themes: { nights: { name, parentId: 'industri' } } },
      'themes.nights.parentId: unknown theme "industri"; did you mean "industry"?',
    ],
    [
      'an unknown broader verb',
      { actions: { retrofit: { name, broader: 'renwe' } } },
      'actions.retrofit.broader: unknown verb "renwe"; did you mean "renew"?',
    ],
    [
      'a broader term of another kind',
      { actors: { mayor: { name, broader: 'build' } } },
      'actors.mayor.broader: unknown actor "build"',
    ],
    [
      'an unknown level of a city',
      { cities: { camden: { name, level: 'borough' } } },
      'cities.camden.level: unknown administrative level "borough"; allowed: municipality, sub-provincial-city, prefecture-level-city',
    ],
    [
      'an unknown kind of region, and of its source',
      {
        regions: {
          bay: {
            name,
            kind: 'zoned',
            memberIds: [],
            source: { id: 'law', title: 'Law', kind: 'lw', publisher: 'P' },
          },
        },
      },
      'regions.bay.kind: unknown kind of region "zoned"; did you mean "zone"?\nregions.bay.source.kind: unknown kind of source "lw"',
    ],
    [
      'a member of a class that leaves before it joins',
      { cityClasses: { big: { name, members: [{ cityId: 'beijing', from: '2021', until: '2020-12' }] } } },
      'cityClasses.big.members[0].until: the city leaves in 2020-12, before it joins in 2021',
    ],
    [
      'an unknown kind of terms',
      { function: {} },
      'function: unknown field "function"; did you mean "functions"?',
    ],
    [
      'a misspelt field',
      { cities: { camden: { nmae: { en: 'Camden' } } } },
      'cities.camden.nmae: unknown field "nmae"; did you mean "name"?',
    ],
    ['a city without a name', { cities: { camden: {} } }, 'cities.camden.name: the field is missing'],
    [
      'a name that is a text',
      { cities: { camden: { name: 'Camden' } } },
      'cities.camden.name: expected an object with a text by language, such as { "en": "…" }, found "Camden"',
    ],
    [
      'a name without a text',
      { cities: { camden: { name: {} } } },
      'cities.camden.name: expected an object with a text by language, such as { "en": "…" }, found an object',
    ],
    [
      'a name that is blank',
      { cities: { camden: { name: { en: ' ' } } } },
      'cities.camden.name.en: expected a text that is not blank, found " "',
    ],
    [
      'an indicator without a unit',
      { indicators: { homes: { name } } },
      'indicators.homes.unit: the field is missing',
    ],
    [
      'a code of another form',
      { cities: { camden: { name, iso: 'gb-cmd', gbCode: 440300, wikidata: '956' } } },
      'cities.camden.gbCode: expected a code of six digits, such as "440300", found 440300\ncities.camden.iso: expected a code of ISO 3166-2, such as "CN-BJ", found "gb-cmd"\ncities.camden.wikidata: expected an identifier of Wikidata, such as "Q956", found "956"',
    ],
    [
      'a region without members',
      { regions: { bay: { name } } },
      'regions.bay.memberIds: the field is missing',
    ],
    [
      'a class without members',
      { cityClasses: { big: { name } } },
      'cityClasses.big.members: the field is missing',
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
      { regions: { bay: { name, memberIds: [], withinIds: 'shanghai' } } },
      'regions.bay.withinIds: expected a list, found "shanghai"',
    ],
    [
      'a member of a region that is not an id',
      { regions: { bay: { name, memberIds: ['shanghai', 5] } } },
      'regions.bay.memberIds[1]: expected an id in kebab-case, such as "night-economy", found 5',
    ],
    [
      'a member of a class that is not an object',
      { cityClasses: { big: { name, members: ['shanghai', null] } } },
      'cityClasses.big.members[0]: expected an object, found "shanghai"\ncityClasses.big.members[1]: expected an object, found null',
    ],
    [
      'a parent that is not an id',
      { themes: { nights: { name, parentId: null } } },
      'themes.nights.parentId: expected an id in kebab-case, such as "night-economy", found null',
    ],
    [
      'an id that differs from its key',
      { cities: { shaoxing: { name, id: 'shaohing' } } },
      'cities.shaoxing.id: expected "shaoxing", as its key, found "shaohing"',
    ],
    [
      'themes that are their own ancestors',
      { themes: { a: { name, parentId: 'b' }, b: { name, parentId: 'a' }, c: { name, parentId: 'a' } } },
      'themes.a.parentId: the theme is its own ancestor\nthemes.b.parentId: the theme is its own ancestor',
    ],
    [
      'a verb that is its own broader verb',
      { actions: { a: { name, broader: 'a' } } },
      'actions.a.broader: the verb is its own broader term',
    ],
    [
      'a region inside itself, by its members or by what it lies within',
      {
        regions: {
          a: { name, memberIds: ['shanghai', 'b'], withinIds: ['b'] },
          b: { name, memberIds: ['shanghai'] },
          c: { name, memberIds: ['c'] },
        },
      },
      'regions.a.memberIds[1]: the region lies inside itself\nregions.a.withinIds[0]: the region lies inside itself\nregions.c.memberIds[0]: the region lies inside itself',
    ],
    [
      'a base that is neither',
      { extends: 'everything' },
      'extends: expected one of "nothing", found "everything"',
    ],
  ])('refuses %s', (_, terms, message) => {
    expect(() => defineVocabulary(terms)).toThrow(InputError);
    expect(() => defineVocabulary(terms)).toThrow(message);
  });

  test('may have a region that lies within one of which it is a member', () => {
    const regions = {
      a: { name, memberIds: ['b'] },
      b: { name, memberIds: ['shanghai'], withinIds: ['a'] },
    } as const;
    expect(Object.keys(defineVocabulary({ regions }).regions)).toContain('b');
  });

  test('is refused with all its problems at once, each with its code and the nearest match', () => {
    const terms = {
      cities: { beijing: { name }, camden: {} },
      regions: { bay: { name, memberIds: ['shangai'] } },
    };
    expect(problemsOf(() => defineVocabulary(terms as object))).toEqual([
      {
        code: 'missing-field',
        severity: 'error',
        path: 'cities.camden.name',
        message: 'the field is missing',
      },
      {
        code: 'repeated-id',
        severity: 'error',
        path: 'cities.beijing',
        message: 'another city has this id; choose a different one',
        found: '"beijing"',
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

  test('of nothing has its own terms alone', () => {
    const vocabulary = defineVocabulary({
      extends: 'nothing',
      cities: { beijing: { name: { en: 'Another Beijing' } } },
      speechKinds: { sermon: { name } },
    });
    expect(Object.keys(vocabulary.cities)).toEqual(['beijing']);
    expect(Object.keys(vocabulary.speechKinds)).toEqual(['sermon']);
    const others = Object.entries(vocabulary).filter(
      ([record]) => !['cities', 'speechKinds'].includes(record),
    );
    expect(others.flatMap(([, terms]) => Object.keys(terms))).toEqual([]);
    expect(() =>
      defineVocabulary({ extends: 'nothing', regions: { bay: { name, memberIds: ['shanghai' as never] } } }),
    ).toThrow('regions.bay.memberIds[0]: unknown city or region "shanghai"; allowed: bay');
  });

  test.each([[undefined], [null], ['cities'], [[]], [5], [Symbol('x')]])('is not made of %s', (terms) => {
    expect(() => defineVocabulary(terms as never)).toThrow(
      'terms: expected an object of terms by kind, found',
    );
  });

  test('is made of anything, or refused in words: no value ends in a TypeError', () => {
    const hostile = [
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new TypeError('no');
          },
        },
      ),
      {
        get cities() {
          throw new Error('no');
        },
      },
      { cities: Proxy.revocable({}, {}).proxy },
      (() => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return { cities: proxy };
      })(),
      { cities: { a: Symbol('x') }, regions: () => 1, themes: { a: { name, parentId: Symbol('y') } } },
      { regions: { a: { name, memberIds: [1n, new Map()] } } },
    ];
    for (const terms of hostile) {
      try {
        defineVocabulary(terms as never);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...Object.keys(shippedVocabulary), 'extends'),
          fc.anything({ withNullPrototype: true, maxDepth: 4 }),
        ),
        (terms) => {
          try {
            defineVocabulary(terms as never);
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
          }
        },
      ),
    );
  });

  test('takes a chain of any length', () => {
    const themes = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, number) => [
        `t${number}`,
        { name, ...(number > 0 && { parentId: `t${number - 1}` }) },
      ]),
    );
    expect(Object.keys(defineVocabulary({ themes }).themes)).toContain('t4999');
    const round = { ...themes, t0: { name, parentId: 't4999' } };
    expect(problemsOf(() => defineVocabulary({ themes: round as object }))).toHaveLength(1_000);
  });
});
