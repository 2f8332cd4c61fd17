import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textIn } from '../../src';

const tags = ['en', 'en-GB', 'zh', 'zh-Hans', 'zh-Hant', 'pt', 'pt-BR', 'fr', 'es-419'];
const maps = fc
  .uniqueArray(fc.constantFrom(...tags), { minLength: 1 })
  .map((languages) => Object.fromEntries(languages.map((tag) => [tag, `in ${tag}`])));

describe('textIn', () => {
  test.each([
    ['the language itself', { en: 'Homes', zh: '住房' }, 'zh', '住房'],
    ['whatever the case of the tag', { en: 'Homes', 'zh-Hant': '住房' }, 'ZH-hant', '住房'],
    ['the language without its region', { en: 'Homes', zh: '住房' }, 'zh-Hans-CN', '住房'],
    ['the nearer of two forms', { zh: '住房', 'zh-Hant': '居所' }, 'zh-Hant-TW', '居所'],
    ['another form of the language', { en: 'Homes', 'pt-BR': 'Moradias' }, 'pt', 'Moradias'],
    ['English, where there is no text in the language', { fr: 'Logements', en: 'Homes' }, 'de', 'Homes'],
    ['any form of English', { fr: 'Logements', 'en-GB': 'Homes' }, 'de', 'Homes'],
    [
      'what there is, where there is no English either',
      { fr: 'Logements', cy: 'Cartrefi' },
      'de',
      'Logements',
    ],
    ['no language that only starts like another', { en: 'Homes', fil: 'Bahay' }, 'fi', 'Homes'],
    ['nothing, where there is nothing', {}, 'en', ''],
  ])('gives %s', (_, map, language, expected) => {
    expect(textIn(map, language)).toBe(expected);
  });

  test('gives a text of the map, whatever is wanted', () => {
    fc.assert(
      fc.property(maps, fc.oneof(fc.constantFrom(...tags), fc.string()), (map, language) =>
        Object.values(map).includes(textIn(map, language)),
      ),
    );
  });

  test('gives the text in a language that the map has', () => {
    fc.assert(
      fc.property(maps, fc.nat(), (map, number) => {
        const languages = Object.keys(map);
        const language = languages[number % languages.length] as string;
        return textIn(map, language) === map[language];
      }),
    );
  });
});
