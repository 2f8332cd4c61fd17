import { describe, expect, test } from 'vitest';
import * as ids from '../../data/vocabulary/ids';
import {
  cities,
  cityClasses,
  cityClassIds,
  cityFunctions,
  cityIds,
  findings,
  functionIds,
  glossary,
  glossaryIds,
  goals,
  regionIds,
  regions,
  shippedVocabulary,
  themeIds,
  themes,
} from '../../src';

const duplicates = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('ids', () => {
  test('are kebab-case ASCII and stand once in their list', () => {
    const lists = Object.entries(ids).filter(([name]) => !['themeSchemes'].includes(name));
    const wrong = lists.flatMap(([name, list]) =>
      list.filter((id) => !/^[a-z]+(-[a-z0-9]+)*$/.test(id)).map((id) => `${name}: ${id}`),
    );
    expect(wrong).toEqual([]);
    expect(lists.flatMap(([, list]) => duplicates(list))).toEqual([]);
  });

  test('of places name one place each, whether a city, a region or a class', () => {
    expect(duplicates([...cityIds, ...regionIds, ...cityClassIds])).toEqual([]);
  });

  test.each([
    ['cities', cities, cityIds],
    ['regions', regions, regionIds],
    ['cityClasses', cityClasses, cityClassIds],
    ['themes', themes, themeIds],
    ['cityFunctions', cityFunctions, functionIds],
    ['glossary', glossary, glossaryIds],
  ] as const)(
    'of %s are the keys of the records, in the same order, and each record holds its own id',
    (_, records, list) => {
      expect(Object.keys(records)).toEqual([...list]);
      expect(Object.values(records).map(({ id }) => id)).toEqual([...list]);
    },
  );
});

describe('places', () => {
  test('have the codes of the public standards', () => {
    const codes = Object.values({ ...cities, ...regions }).flatMap((place) =>
      'gbCode' in place ? [[place.id, place.gbCode, place.iso]] : [],
    );
    expect(codes).toEqual([
      ['beijing', '110000', 'CN-BJ'],
      ['shanghai', '310000', 'CN-SH'],
      ['guangzhou', '440100', undefined],
      ['shenzhen', '440300', undefined],
      ['tianjin', '120000', 'CN-TJ'],
      ['chongqing', '500000', 'CN-CQ'],
      ['chengdu', '510100', undefined],
      ['zhuhai', '440400', undefined],
      ['foshan', '440600', undefined],
      ['huizhou', '441300', undefined],
      ['dongguan', '441900', undefined],
      ['zhongshan', '442000', undefined],
      ['jiangmen', '440700', undefined],
      ['zhaoqing', '441200', undefined],
      ['hebei', '130000', 'CN-HE'],
      ['jiangsu', '320000', 'CN-JS'],
      ['zhejiang', '330000', 'CN-ZJ'],
      ['anhui', '340000', 'CN-AH'],
      ['guangdong', '440000', 'CN-GD'],
      ['hong-kong', '810000', 'CN-HK'],
      ['macao', '820000', 'CN-MO'],
    ]);
  });

  test('have Wikidata ids only where they were confirmed', () => {
    const confirmed = Object.values(cities).flatMap(({ id, wikidata }) => (wikidata ? [[id, wikidata]] : []));
    expect(confirmed).toEqual([
      ['beijing', 'Q956'],
      ['shanghai', 'Q8686'],
      ['guangzhou', 'Q16572'],
      ['shenzhen', 'Q15174'],
    ]);
  });

  test('are members of the three city clusters as these are defined', () => {
    expect(regions['beijing-tianjin-hebei'].memberIds).toEqual(['beijing', 'tianjin', 'hebei']);
    expect(regions['yangtze-river-delta'].memberIds).toEqual(['shanghai', 'jiangsu', 'zhejiang', 'anhui']);
    expect(regions['greater-bay-area'].memberIds).toEqual([
      'hong-kong',
      'macao',
      'guangzhou',
      'shenzhen',
      'zhuhai',
      'foshan',
      'huizhou',
      'dongguan',
      'zhongshan',
      'jiangmen',
      'zhaoqing',
    ]);
  });

  test('nest without a circle', () => {
    const circular = regionIds.filter((id) => {
      const below = (placeId: string, seen: readonly string[]): boolean =>
        (shippedVocabulary.regions[placeId as 'china']?.memberIds ?? []).some(
          (member) => member === id || (!seen.includes(member) && below(member, [...seen, member])),
        );
      return below(id, []);
    });
    expect(circular).toEqual([]);
  });
});

describe('themes', () => {
  test('have two levels: no sub-theme has sub-themes', () => {
    const deeper = Object.values(themes).filter(({ parentId }) => parentId && themes[parentId].parentId);
    expect(deeper).toEqual([]);
  });

  test('follow their parent in the list', () => {
    const order = themeIds.filter((id, index) => {
      const { parentId } = themes[id];
      const before = themeIds.slice(0, index).findLast((other) => themes[other].parentId === undefined);
      return parentId && parentId !== before;
    });
    expect(order).toEqual([]);
  });

  test('of the upper level link to all three schemes', () => {
    const unlinked = Object.values(themes).filter(
      ({ parentId, crosswalks }) => !parentId && new Set(crosswalks.map(({ scheme }) => scheme)).size !== 3,
    );
    expect(unlinked).toEqual([]);
  });

  test('never link to energy, nor to the false friend of regional coordination', () => {
    const codes = Object.values(themes).flatMap(({ crosswalks }) =>
      crosswalks.map(({ scheme, code }) => `${scheme} ${code}`),
    );
    expect(codes.filter((code) => /^CAP 8\d\d$|^SDG 7\b|^COFOG 04\.3|^COFOG 04\.7\.4/.test(code))).toEqual(
      [],
    );
    expect(codes.length).toBeGreaterThan(50);
  });
});

describe('the query vocabulary', () => {
  test('holds what the full records hold', () => {
    for (const id of regionIds) {
      const { memberIds, openEnded, withinIds } = regions[id];
      expect(shippedVocabulary.regions[id]).toEqual({
        memberIds,
        ...(openEnded && { openEnded }),
        ...(withinIds && { withinIds }),
      });
    }
    for (const id of themeIds) expect(shippedVocabulary.themes[id].parentId).toBe(themes[id].parentId);
    for (const id of cityClassIds) {
      expect(shippedVocabulary.cityClasses[id].members).toEqual(
        cityClasses[id].members.map(({ cityId, from }) => ({ cityId, from })),
      );
    }
    expect(Object.keys(shippedVocabulary.cities)).toEqual([...cityIds]);
    expect(Object.keys(shippedVocabulary.cityFunctions)).toEqual([...functionIds]);
  });
});

describe('the vocabulary is needed', () => {
  test('every function by a goal', () => {
    const used = new Set(goals.flatMap(({ functions }) => functions.map(({ functionId }) => functionId)));
    expect(functionIds.filter((id) => !used.has(id))).toEqual([]);
  });

  test('every sub-theme by a goal or a finding', () => {
    const used = new Set([...goals, ...findings].flatMap((entry) => entry.themeIds));
    const subThemes = themeIds.filter((id) => themes[id].parentId);
    expect(subThemes.filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('the glossary', () => {
  test('gives the Chinese term and the meaning of every wording', () => {
    expect(Object.keys(glossary).length).toBeGreaterThanOrEqual(19);
    expect(duplicates(Object.values(glossary).flatMap(({ wordings }) => wordings))).toEqual([]);
  });

  test('marks the Chinese wordings that are put together by us', () => {
    const reconstructed = Object.entries(glossary).flatMap(([key, entry]) =>
      entry.reconstructed ? [key] : [],
    );
    expect(reconstructed).toEqual(['alignment-of-rules', 'serve-the-delta-in-competition']);
  });
});
