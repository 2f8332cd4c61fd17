import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { queryVocabulary } from '../../data/generated/queryVocabulary';
import { currentVocabulary } from '../../scripts/currentVocabulary';
import { vocabularyKinds } from '../../scripts/vocabularyKinds';
import {
  type City,
  type CityId,
  cities,
  cityClasses,
  cityClassIds,
  cityIds,
  findings,
  functionIds,
  functions,
  goals,
  indicatorIds,
  indicators,
  type RegionId,
  regionIds,
  regions,
  shippedVocabulary,
  type ThemeId,
  type ThemeScheme,
  themeIds,
  themes,
} from '../../src';
import {
  actionIds,
  actions,
  actorIds,
  actors,
  cityLevelIds,
  cityLevels,
  evidenceKindIds,
  evidenceKinds,
  glossary,
  glossaryIds,
  regionKindIds,
  regionKinds,
  sourceKindIds,
  sourceKinds,
  speechKindIds,
  speechKinds,
} from '../../src/vocabulary';

const duplicates = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('ids', () => {
  test('are kebab-case ASCII', () => {
    const wrong = Object.entries(vocabularyKinds).flatMap(([kind, { terms }]) =>
      Object.keys(terms)
        .filter((id) => !/^[a-z]+(-[a-z0-9]+)*$/.test(id))
        .map((id) => `${kind}: ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  test('of places name one place each, whether a city, a region or a class', () => {
    expect(duplicates([...cityIds, ...regionIds, ...cityClassIds])).toEqual([]);
  });

  test.each<[string, object, readonly string[]]>([
    ['cities', cities, cityIds],
    ['regions', regions, regionIds],
    ['cityClasses', cityClasses, cityClassIds],
    ['themes', themes, themeIds],
    ['functions', functions, functionIds],
    ['actions', actions, actionIds],
    ['actors', actors, actorIds],
    ['indicators', indicators, indicatorIds],
    ['speechKinds', speechKinds, speechKindIds],
    ['sourceKinds', sourceKinds, sourceKindIds],
    ['evidenceKinds', evidenceKinds, evidenceKindIds],
    ['regionKinds', regionKinds, regionKindIds],
    ['cityLevels', cityLevels, cityLevelIds],
    ['glossary', glossary, glossaryIds],
  ])('of %s are the keys of the records, in the same order', (_, records, list) => {
    expect(Object.keys(records)).toEqual([...list]);
  });

  test('are repeated in the records that hold them', () => {
    const wrong = Object.values(vocabularyKinds).flatMap(({ terms }) =>
      Object.entries<object>(terms).filter(([id, term]) => 'id' in term && term.id !== id),
    );
    expect(wrong).toEqual([]);
  });
});

/** A term, wherever it is recorded. */
interface NamedTerm {
  readonly name?: Readonly<Record<string, string | undefined>>;
  readonly definition?: Readonly<Record<string, string | undefined>> | string;
}

/** Lists the records of terms that the modules of a folder export, each term under the name of its file. */
async function termsIn(folder: string): Promise<[where: string, term: NamedTerm][]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(
    files.map(async (file) => [file, await import(`../../${folder}/${file}`)] as const),
  );
  return modules.flatMap(([file, exports]) =>
    Object.values<unknown>(exports)
      .filter((value) => typeof value === 'object' && value !== null && !Array.isArray(value))
      .flatMap((record) =>
        Object.entries(record as Readonly<Record<string, NamedTerm>>)
          .filter(([, term]) => typeof term.name === 'object')
          .map(([id, term]): [string, NamedTerm] => [`${file}: ${id}`, term]),
      ),
  );
}

/** Lists the terms that lack a name in English or in Chinese. */
const withoutBothNames = (terms: readonly [string, NamedTerm][]) =>
  terms.flatMap(([where, { name }]) => (name?.['en'] && name['zh'] ? [] : [where]));

describe('terms', async () => {
  const terms = [...(await termsIn('data/vocabulary')), ...(await termsIn('src/model/terms'))];

  test('have a name in English and in Chinese', () => {
    expect(terms.map(([where]) => where)).toEqual(
      expect.arrayContaining(['cities.ts: beijing', 'actions.ts: build', 'placeRole.ts: addressee']),
    );
    expect(withoutBothNames(terms)).toEqual([]);
  });

  test('that lack a name are found', () => {
    const terms: [string, NamedTerm][] = [
      ['a', { name: { en: 'A', zh: '甲' } }],
      ['b', { name: { en: 'B' } }],
      ['c', { name: { zh: '丙' } }],
    ];
    expect(withoutBothNames(terms)).toEqual(['b', 'c']);
  });

  test('have definitions that are sentences', () => {
    const definitions = terms.flatMap(([where, { definition }]) => {
      const text = typeof definition === 'object' ? definition['en'] : definition;
      return definition === undefined || /^[A-Z].*\.$/.test(text ?? '') ? [] : [where];
    });
    expect(definitions).toEqual([]);
  });
});

/** Counts how often each value occurs. */
const countsOf = (values: readonly string[]) =>
  Object.fromEntries(
    [...new Set(values)].map((value) => [value, values.filter((other) => other === value).length]),
  );

/** What a place may be known by. */
type Known = Partial<Record<'gbCode' | 'iso' | 'isoCountry' | 'wikidata', string | undefined>>;

/** All cities and regions. */
const places = Object.values<Known & Pick<City, 'id' | 'coordinates'>>({ ...cities, ...regions });

/** Rough bounds of provinces and municipalities, by the first two digits of their codes: south, north, west, east. */
const bounds: Readonly<Record<string, readonly [number, number, number, number]>> = {
  11: [39.4, 41.1, 115.4, 117.6],
  12: [38.5, 40.3, 116.7, 118.1],
  13: [36, 42.7, 113.4, 119.9],
  14: [34.5, 40.8, 110.2, 114.6],
  15: [37.4, 53.4, 97.1, 126.1],
  21: [38.7, 43.5, 118.8, 125.8],
  22: [40.8, 46.4, 121.6, 131.4],
  23: [43.4, 53.6, 121.1, 135.1],
  31: [30.6, 31.9, 120.8, 122.3],
  32: [30.7, 35.2, 116.3, 122],
  33: [27, 31.2, 118, 123],
  34: [29.4, 34.7, 114.8, 119.7],
  35: [23.5, 28.4, 115.8, 120.8],
  36: [24.4, 30.1, 113.5, 118.5],
  37: [34.3, 38.4, 114.7, 122.8],
  41: [31.3, 36.4, 110.3, 116.7],
  42: [29, 33.3, 108.3, 116.2],
  43: [24.6, 30.2, 108.7, 114.3],
  44: [20.2, 25.6, 109.6, 117.4],
  45: [20.9, 26.4, 104.4, 112.1],
  46: [18.1, 20.3, 108.5, 111.1],
  50: [28.1, 32.2, 105.2, 110.2],
  51: [26, 34.4, 97.3, 108.6],
  52: [24.6, 29.3, 103.6, 109.6],
  53: [21.1, 29.3, 97.5, 106.2],
  54: [26.8, 36.6, 78.3, 99.2],
  61: [31.7, 39.6, 105.4, 111.3],
  62: [32.5, 42.9, 92.3, 108.8],
  63: [31.6, 39.3, 89.4, 103.1],
  64: [35.2, 39.4, 104.2, 107.7],
  65: [34.3, 49.2, 73.4, 96.4],
};

/** Whether a city has no point within the bounds of the province that its code begins with. */
function outsideProvince({ gbCode, coordinates }: Pick<City, 'gbCode' | 'coordinates'>): boolean {
  const [south, north, west, east] = bounds[gbCode?.slice(0, 2) ?? ''] ?? [0, 0, 0, 0];
  if (!coordinates) return true;
  const { latitude, longitude } = coordinates;
  return latitude < south || latitude > north || longitude < west || longitude > east;
}

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
      ['shijiazhuang', '130100', undefined],
      ['taiyuan', '140100', undefined],
      ['hohhot', '150100', undefined],
      ['shenyang', '210100', undefined],
      ['dalian', '210200', undefined],
      ['changchun', '220100', undefined],
      ['harbin', '230100', undefined],
      ['nanjing', '320100', undefined],
      ['hangzhou', '330100', undefined],
      ['ningbo', '330200', undefined],
      ['hefei', '340100', undefined],
      ['fuzhou', '350100', undefined],
      ['xiamen', '350200', undefined],
      ['nanchang', '360100', undefined],
      ['jinan', '370100', undefined],
      ['qingdao', '370200', undefined],
      ['zhengzhou', '410100', undefined],
      ['wuhan', '420100', undefined],
      ['changsha', '430100', undefined],
      ['nanning', '450100', undefined],
      ['haikou', '460100', undefined],
      ['guiyang', '520100', undefined],
      ['kunming', '530100', undefined],
      ['lhasa', '540100', undefined],
      ['xian', '610100', undefined],
      ['lanzhou', '620100', undefined],
      ['xining', '630100', undefined],
      ['yinchuan', '640100', undefined],
      ['urumqi', '650100', undefined],
      ['hebei', '130000', 'CN-HE'],
      ['jiangsu', '320000', 'CN-JS'],
      ['zhejiang', '330000', 'CN-ZJ'],
      ['anhui', '340000', 'CN-AH'],
      ['guangdong', '440000', 'CN-GD'],
      ['shanxi', '140000', 'CN-SX'],
      ['inner-mongolia', '150000', 'CN-NM'],
      ['liaoning', '210000', 'CN-LN'],
      ['jilin', '220000', 'CN-JL'],
      ['heilongjiang', '230000', 'CN-HL'],
      ['fujian', '350000', 'CN-FJ'],
      ['jiangxi', '360000', 'CN-JX'],
      ['shandong', '370000', 'CN-SD'],
      ['henan', '410000', 'CN-HA'],
      ['hubei', '420000', 'CN-HB'],
      ['hunan', '430000', 'CN-HN'],
      ['guangxi', '450000', 'CN-GX'],
      ['hainan', '460000', 'CN-HI'],
      ['sichuan', '510000', 'CN-SC'],
      ['guizhou', '520000', 'CN-GZ'],
      ['yunnan', '530000', 'CN-YN'],
      ['tibet', '540000', 'CN-XZ'],
      ['shaanxi', '610000', 'CN-SN'],
      ['gansu', '620000', 'CN-GS'],
      ['qinghai', '630000', 'CN-QH'],
      ['ningxia', '640000', 'CN-NX'],
      ['xinjiang', '650000', 'CN-XJ'],
      ['taiwan', '710000', 'CN-TW'],
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
      ['tianjin', 'Q11736'],
      ['chongqing', 'Q11725'],
      ['chengdu', 'Q30002'],
      ['taiyuan', 'Q72778'],
      ['nanjing', 'Q16666'],
      ['hangzhou', 'Q4970'],
      ['xiamen', 'Q68744'],
      ['wuhan', 'Q11746'],
      ['changsha', 'Q174091'],
      ['kunming', 'Q182852'],
      ['xian', 'Q5826'],
    ]);
  });

  test('share no code, no Wikidata item and no point with another place', () => {
    const shared = (['gbCode', 'iso', 'isoCountry', 'wikidata', 'coordinates'] as const).flatMap((key) =>
      duplicates(places.flatMap((place) => (place[key] ? [JSON.stringify(place[key])] : []))),
    );
    expect(shared).toEqual([]);
  });

  test('of China have a code of ISO 3166-2 if they are at the level of provinces, and only then', () => {
    const wrong = places.filter(
      ({ gbCode, iso }) =>
        gbCode !== undefined && gbCode.endsWith('0000') !== /^CN-[A-Z]{2}$/.test(iso ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  test('have a point if they are cities: all of them, each within the rough bounds of its province', () => {
    expect(Object.values(cities).filter(outsideProvince)).toEqual([]);
    const { beijing, fuzhou } = cities;
    expect(outsideProvince({ ...beijing, coordinates: fuzhou.coordinates })).toBe(true);
    expect(outsideProvince({ gbCode: fuzhou.gbCode, coordinates: undefined })).toBe(true);
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

  test('of China at the level of provinces are 34: 4 municipalities, 23 provinces, 5 autonomous regions, 2 special ones', () => {
    const kinds = regions.china.memberIds.map((id) =>
      id in cities ? cities[id as CityId].level : regions[id as RegionId].kind,
    );
    expect(kinds).toHaveLength(34);
    expect(countsOf(kinds)).toEqual({
      municipality: 4,
      province: 23,
      'autonomous-region': 5,
      'special-administrative-region': 2,
    });
  });

  test('of China lie in the province that their code begins with, municipalities in none', () => {
    const provinceKinds = ['province', 'autonomous-region'];
    const provincesOf = (cityId: CityId) =>
      Object.values(regions)
        .filter(({ kind, memberIds }) => provinceKinds.includes(kind) && memberIds.includes(cityId))
        .map(({ gbCode }) => gbCode);
    const wrong = Object.values(cities).filter(({ id, level, gbCode }) => {
      const expected = level === 'municipality' ? [] : [`${gbCode.slice(0, 2)}0000`];
      return provincesOf(id).join() !== expected.join();
    });
    expect(wrong).toEqual([]);
  });

  test('of China include the fifteen sub-provincial cities', () => {
    const subProvincial = Object.values(cities).filter(({ level }) => level === 'sub-provincial-city');
    expect(subProvincial.map(({ id }) => id).sort()).toEqual(
      'changchun chengdu dalian guangzhou hangzhou harbin jinan nanjing ningbo qingdao shenyang shenzhen wuhan xiamen xian'.split(
        ' ',
      ),
    );
  });

  test('in the class of very large cities are the fourteen of the census of 2020, in none of the class above', () => {
    const { members, openEnded } = cityClasses['very-large'];
    expect(members.map(({ cityId }) => cityId).join(' ')).toBe(
      'wuhan dongguan xian hangzhou foshan nanjing shenyang qingdao jinan changsha harbin zhengzhou kunming dalian',
    );
    expect(members.every(({ from, source }) => from === '2020' && source.kind === 'census')).toBe(true);
    expect(openEnded).toBe(true);
    const above = cityClasses['super-large'].members.map(({ cityId }) => cityId);
    expect(members.filter(({ cityId }) => above.includes(cityId))).toEqual([]);
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

/** The codes of energy in the three schemes. */
const energy = /^CAP 8\d\d$|^SDG 7\b|^COFOG 04\.3/;

/** Lists the codes that a theme links to, with the names of their schemes. */
const codesOf = (id: ThemeId) => themes[id].crosswalks.map(({ scheme, code }) => `${scheme} ${code}`);

/** Lists whole numbers as codes. */
const codesBetween = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String(first + index));

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

  test.each<[ThemeScheme, readonly string[]]>([
    ['SDG', codesBetween(1, 17)],
    ['CAP', [...codesBetween(1, 10), ...codesBetween(12, 21), '23'].map((topic) => `${topic}00`)],
    ['COFOG', codesBetween(1, 10).map((division) => division.padStart(2, '0'))],
  ])('lead to every part of the top level of %s', (scheme, topLevel) => {
    const codes = Object.values(themes).flatMap(({ crosswalks }) =>
      crosswalks.flatMap((crosswalk) => (crosswalk.scheme === scheme ? [crosswalk.code] : [])),
    );
    const reached = codes.flatMap((code) => [code, code.split('.')[0]]);
    expect(topLevel.filter((code) => !reached.includes(code))).toEqual([]);
  });

  test('link to codes of the form that their scheme has', () => {
    const forms = {
      SDG: /^(1[0-7]|[1-9])\.([1-9]\d?|[a-d])$/,
      CAP: /^(1[02-9]|2[013]|[1-9])\d\d$/,
      COFOG: /^(0[1-9]|10)(\.[1-9]){0,2}$/,
    };
    const malformed = Object.values(themes).flatMap(({ id, crosswalks }) =>
      crosswalks.flatMap(({ scheme, code }) =>
        forms[scheme].test(code) ? [] : [`${id}: ${scheme} ${code}`],
      ),
    );
    expect(malformed).toEqual([]);
  });

  test('link to each code once', () => {
    const twice = Object.values(themes).flatMap(({ id, crosswalks }) =>
      duplicates(crosswalks.map(({ scheme, code }) => `${id}: ${scheme} ${code}`)),
    );
    expect(twice).toEqual([]);
  });

  test('of goals and findings never link to energy', () => {
    const leadToEnergy = themeIds.filter((id) => codesOf(id).some((code) => energy.test(code)));
    expect(leadToEnergy).toContain('energy');
    const wrong = [...goals, ...findings].filter(({ themeIds }) =>
      themeIds.some((id) => leadToEnergy.includes(id)),
    );
    expect(wrong).toEqual([]);
  });

  test('never link to the false friend of regional coordination', () => {
    const codes = themeIds.flatMap(codesOf);
    expect(codes.filter((code) => code === 'COFOG 04.7.4')).toEqual([]);
    expect(codes).toContain('SDG 11.3');
  });
});

describe('the query vocabulary', () => {
  test('has what the full records have', () => {
    for (const id of regionIds) {
      const { memberIds, openEnded, withinIds } = regions[id];
      expect(queryVocabulary().regions[id]).toEqual({
        memberIds,
        ...(openEnded && { openEnded }),
        ...(withinIds && { withinIds }),
      });
    }
    for (const id of actorIds) expect(queryVocabulary().actors?.[id].broader).toBe(actors[id].broader);
    expect(Object.keys(queryVocabulary().actors ?? {}).sort()).toEqual([...actorIds].sort());
    expect(Object.keys(queryVocabulary().cities)).toEqual([...cityIds]);
    expect(Object.keys(queryVocabulary().regions)).toEqual([...regionIds]);
    expect(Object.keys(queryVocabulary().cityClasses)).toEqual([...cityClassIds]);
    expect(Object.keys(queryVocabulary().themes)).toEqual([...themeIds]);
    expect(Object.keys(queryVocabulary().functions)).toEqual([...functionIds]);
    for (const id of actionIds) {
      const { broader } = actions[id] as { readonly broader?: string };
      expect(queryVocabulary().actions[id]?.broader).toBe(broader);
    }
    for (const id of themeIds) expect(queryVocabulary().themes[id].parentId).toBe(themes[id].parentId);
    for (const id of cityClassIds) {
      const { includesEveryCityOf } = cityClasses[id] as { readonly includesEveryCityOf?: string };
      expect(queryVocabulary().cityClasses[id].includesEveryCityOf).toBe(includesEveryCityOf);
      expect(queryVocabulary().cityClasses[id].members).toEqual(
        cityClasses[id].members.map(({ cityId, from }) => ({ cityId, from })),
      );
    }
  });

  test('has every term of every kind that it holds', () => {
    const idsIn = (vocabulary: object) =>
      Object.fromEntries(
        Object.keys(currentVocabulary).map((kind) => [
          kind,
          Object.keys(vocabulary[kind as keyof typeof vocabulary]),
        ]),
      );
    expect(idsIn(shippedVocabulary)).toEqual(idsIn(currentVocabulary));
  });
});

describe('the vocabulary is needed', () => {
  test('every function by a goal', () => {
    const used = new Set(goals.flatMap(({ functions }) => functions.map(({ functionId }) => functionId)));
    expect(functionIds.filter((id) => !used.has(id))).toEqual([]);
  });

  test('every sub-theme by a goal, by a finding or to lead to a code of a public scheme', () => {
    const used = new Set([...goals, ...findings].flatMap((entry) => entry.themeIds));
    const subThemes = themeIds.filter((id) => themes[id].parentId);
    expect(subThemes.filter((id) => !used.has(id) && codesOf(id).length === 0)).toEqual([]);
  });
});

describe('the glossary', () => {
  test('gives the Chinese term and the meaning of every wording, and each wording once', () => {
    expect(
      Object.values(glossary).filter(({ zh, meaning, wordings }) => !zh || !meaning || wordings.length === 0),
    ).toEqual([]);
    expect(duplicates(Object.values(glossary).flatMap(({ wordings }) => wordings))).toEqual([]);
  });

  test('marks the Chinese terms that we put together from standard ones', () => {
    const reconstructed = Object.entries(glossary).flatMap(([key, entry]) =>
      entry.reconstructed ? [key] : [],
    );
    expect(reconstructed).toEqual(['alignment-of-rules', 'serve-the-delta-in-competition']);
  });
});
