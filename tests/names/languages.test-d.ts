import { expectTypeOf, test } from 'vitest';
import {
  type Corpus,
  cities,
  type Goal,
  goals,
  type LanguageMap,
  type Speech,
  speeches,
  textIn,
} from '../../src';

test('shipped texts are in English, and shipped terms have names in both languages', () => {
  expectTypeOf(goals).items.toHaveProperty('title').toHaveProperty('en').toEqualTypeOf<string>();
  expectTypeOf(goals).items.toHaveProperty('title').toHaveProperty('zh').toEqualTypeOf<string | undefined>();
  expectTypeOf(speeches)
    .items.toHaveProperty('event')
    .toHaveProperty('name')
    .toHaveProperty('en')
    .toEqualTypeOf<string>();
  expectTypeOf(cities.beijing.name.zh).toEqualTypeOf<string>();
});

test('the names of the terms of any corpus are known, though not in which languages they are', () => {
  const name = (corpus: Corpus, themeId: string) => corpus.vocabulary.themes[themeId]?.name;
  expectTypeOf(name).returns.toEqualTypeOf<LanguageMap | undefined>();
  expectTypeOf<Corpus['vocabulary']['cities'][string]['name']>().toEqualTypeOf<LanguageMap | undefined>();
});

test('any other text may lack any language', () => {
  expectTypeOf<Goal['title']['en']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Speech['title']>().toEqualTypeOf<LanguageMap>();
  const title: LanguageMap = { fr: 'Logements', 'pt-BR': 'Moradias' };
  expectTypeOf(title['fr']).toEqualTypeOf<string | undefined>();
  expectTypeOf(textIn(title, 'fr')).toEqualTypeOf<string>();
});
