import { describe, expect, test } from 'vitest';
import { checkVocabulary } from '../../src/check';
import { citiesInRegion, defineVocabulary, filterGoals, goals, regionsOfCity } from '../../src/index';
import type { Vocabulary } from '../../src/model/vocabulary/vocabulary';
import { sizes } from './sizes';

const name = { en: 'A name' };
const { terms: length } = sizes.vocabulary;

/** Terms by id, each made of its number. */
const termsOf = (letter: string, make: (number: number) => object) =>
  Object.fromEntries(
    Array.from({ length }, (_, number) => [`${letter}-${number}`, { name, ...make(number) }]),
  );

const last = length - 1;

describe('a vocabulary of many terms is defined, checked and asked in bounded time, and overflows no stack', () => {
  test.each<[string, object, (vocabulary: Vocabulary) => unknown]>([
    [
      'regions of a city each',
      {
        cities: termsOf('c', () => ({})),
        regions: termsOf('r', (number) => ({ memberIds: [`c-${number}`] })),
      },
      (vocabulary) => regionsOfCity('c-1', { vocabulary }),
    ],
    [
      'a region of all cities',
      {
        cities: termsOf('c', () => ({})),
        regions: { all: { name, memberIds: Object.keys(termsOf('c', () => ({}))) } },
      },
      (vocabulary) => citiesInRegion('all', { vocabulary }),
    ],
    [
      'regions within one another',
      { regions: termsOf('r', (number) => ({ memberIds: [number === 0 ? 'beijing' : `r-${number - 1}`] })) },
      (vocabulary) => citiesInRegion(`r-${last}`, { vocabulary }),
    ],
    [
      'themes under one another',
      { themes: termsOf('t', (number) => (number === 0 ? {} : { parentId: `t-${number - 1}` })) },
      (vocabulary) => filterGoals(goals, { themeId: `t-${last}` }, { vocabulary }),
    ],
    [
      'verbs, each with a broader one',
      { actions: termsOf('a', (number) => ({ broader: number === 0 ? 'build' : `a-${number - 1}` })) },
      (vocabulary) => filterGoals(goals, { action: 'build' }, { vocabulary }),
    ],
  ])('%s', (_, terms, ask) => {
    expect(checkVocabulary(terms)).toEqual([]);
    const started = performance.now();
    const vocabulary = defineVocabulary(terms as never) as Vocabulary;
    expect(ask(vocabulary)).toBeInstanceOf(Array);
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
