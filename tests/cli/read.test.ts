import { describe, expect, test } from 'vitest';
import {
  cityClasses,
  functions,
  type GoalConditions,
  cities as shippedCities,
  regions as shippedRegions,
  themes,
} from '../../src';
import { formatSpan } from '../../src/cli/print/text/formatSpan';
import { english } from '../../src/cli/print/words/english';
import { flagAt, flagName } from '../../src/cli/read/criteria/flagName';
import { idsNamed } from '../../src/cli/read/criteria/idsNamed';
import { mentions } from '../../src/cli/read/criteria/mentions';
import { goalIdOf } from '../../src/cli/read/goalIdOf';
import { actions } from '../../src/vocabulary';

const ids = ['a/build-homes', 'b/build-homes', 'b/plant-trees'];

test('a key that is whole wins over those that start with it', () => {
  expect(goalIdOf('plant', [...ids, 'c/plant'])).toBe('c/plant');
});

test('of many goals that start alike, a dozen are listed', () => {
  const many = Array.from({ length: 20 }, (_, index) => `a/goal-${index}`);
  expect(() => goalIdOf('goal', many)).toThrow(/a\/goal-11\n {2}and 8 more$/);
});

test('a goal is named by its whole id, by a key that only one speech has, or by the start of either', () => {
  expect(goalIdOf('b/build-homes', ids)).toBe('b/build-homes');
  expect(goalIdOf('plant-trees', ids)).toBe('b/plant-trees');
  expect(goalIdOf('trees', ids)).toBe('trees');
  expect(goalIdOf('plant', ids)).toBe('b/plant-trees');
  expect(goalIdOf('a/', ids)).toBe('a/build-homes');
  expect(goalIdOf('', ids)).toBe('');
  expect(() => goalIdOf('b/', ids)).toThrow(
    'several goals start with "b/":\n  b/build-homes\n  b/plant-trees',
  );
  expect(() => goalIdOf('build-homes', ids)).toThrow(
    'several goals have the key "build-homes"; give the whole id:\n  a/build-homes\n  b/build-homes',
  );
});

describe('a term is named', () => {
  const cities = {
    cadiz: { name: { en: 'Cádiz', fr: 'Cadix' } },
    'suzhou-anhui': { name: { en: 'Suzhou', zh: '宿州' } },
    'suzhou-jiangsu': { name: { en: 'Suzhou', zh: '苏州' } },
    'people-s-city': { name: { en: 'People’s city, or the city', zh: '人民城市' } },
    york: { name: { en: 'York' } },
    'old-york': { name: { en: 'york' } },
  };
  const regions = { hebei: { name: { zh: '河北' } }, cadiz: { name: { en: 'Province' } } };
  const named = (text: string) => idsNamed('--city', text, cities, regions);

  test.each([
    ['cadiz', ['cadiz']],
    ['CADIZ', ['cadiz']],
    ['Cádiz', ['cadiz']],
    ['Ca\u0301diz', ['cadiz']],
    ['cadix', ['cadiz']],
    ['苏州, 宿州', ['suzhou-jiangsu', 'suzhou-anhui']],
    ['Suzhou Anhui', ['suzhou-anhui']],
    ["people's city, or the city", ['people-s-city']],
    ['York', ['york']],
    ['河北', ['hebei']],
    ['Province', ['cadiz']],
    ['Leeds , york', ['Leeds', 'york']],
    ['toString', ['toString']],
    ['', ['']],
  ])('by its id, or its name in any language: %s', (text, ids) => expect(named(text)).toEqual(ids));

  test('by a name that only one has', () => {
    expect(() => named('cadiz, suzhou ')).toThrow(
      '--city: several are called "suzhou"; give the id: suzhou-anhui, suzhou-jiangsu',
    );
  });

  test('by names that are as distinct in the shipped data', () => {
    for (const terms of [shippedCities, shippedRegions, cityClasses, themes, functions, actions]) {
      for (const [id, { name }] of Object.entries(terms)) {
        for (const text of [id, ...Object.values<string>(name)]) {
          expect(idsNamed('--x', text.toUpperCase(), terms)).toEqual([id]);
        }
      }
    }
  });
});

test('a span is counted from 1, both ends included', () => {
  expect(formatSpan({ start: 192, end: 305 }, english)).toBe('193 to 305');
  expect(formatSpan({ start: 4, end: 5 }, english)).toBe('5');
});

test.each([
  ['criteria.cityId', '--city'],
  ['criteria.cityId[0]', '--city'],
  ['criteria.not[1].regionId', '--not[1].regionId'],
  ['criteria', 'criteria'],
  ['options.staleAfterDays', '--stale-after'],
  ['options.assessorKind', '--assessor-kind'],
  ['my-speech.json: id', 'my-speech.json: id'],
])('the path %s is called %s', (path, name) => expect(flagAt(path)).toBe(name));

test('a key is called by its flag', () => {
  expect(flagName('regionId')).toBe('--region');
  expect(flagName('staleAfterDays')).toBe('--stale-after');
});

test('a key is found in nested criteria, and a value is not a key', () => {
  expect(mentions({ anyOf: [{ cityId: 'beijing' }, { not: { themeId: 'housing' } }] }, ['themeId'])).toBe(
    true,
  );
  expect(mentions({ not: [{ text: 'themeId' }] }, ['themeId'])).toBe(false);
  expect(mentions({ themeId: undefined }, ['themeId'])).toBe(false);
});

test('a key is found however deep criteria are nested', () => {
  let deep: GoalConditions = { overdue: true };
  for (let depth = 0; depth < 100_000; depth++) deep = { not: deep };
  expect(mentions(deep as object, ['overdue'])).toBe(true);
  expect(mentions(deep as object, ['stale'])).toBe(false);
});
