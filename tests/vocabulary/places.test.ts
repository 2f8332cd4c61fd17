import { describe, expect, test } from 'vitest';
import {
  citiesInRegion,
  cityIds,
  classesOfCity,
  defineVocabulary,
  goals,
  goalsByRegion,
  regionIds,
  regionsOfCity,
} from '../../src/index';

describe('a class of every city of a region', () => {
  const own = (terms: Parameters<typeof defineVocabulary>[0]) => ({ vocabulary: defineVocabulary(terms) });

  test('has the shipped cities there, at every time', () => {
    expect(cityIds.filter((id) => !classesOfCity(id, { on: '1990' }).includes('all-cities'))).toEqual([]);
  });

  test('has no city that lies in no place of the region', () => {
    const options = own({
      cities: { lagos: { name: { en: 'Lagos' } } },
      regions: { nigeria: { name: { en: 'Nigeria' }, memberIds: ['lagos'] } },
    });
    expect(classesOfCity('lagos', options)).toEqual([]);
    expect(classesOfCity('lagos', { ...options, on: '2020' })).toEqual([]);
  });

  test('has a city of one’s own, once it lies in a region within', () => {
    const options = own({
      cities: { shaoxing: { name: { en: 'Shaoxing' } } },
      regions: {
        'shaoxing-prefecture': { name: { en: 'Shaoxing' }, memberIds: ['shaoxing'], withinIds: ['zhejiang'] },
      },
    });
    expect(classesOfCity('shaoxing', options)).toEqual(['all-cities']);
    expect(classesOfCity('shaoxing', { ...options, on: '1990' })).toEqual(['all-cities']);
  });
});

describe('cities and regions', () => {
  test('agree: a city is in a region exactly where the region is one of the city’s', () => {
    const disagreeing = regionIds.flatMap((regionId) =>
      cityIds.filter(
        (cityId) => citiesInRegion(regionId).includes(cityId) !== regionsOfCity(cityId).includes(regionId),
      ),
    );
    expect(disagreeing).toEqual([]);
  });

  test('nest: the larger region has the cities of the smaller', () => {
    expect(citiesInRegion('beijing-tianjin-hebei-and-surroundings')).toEqual([
      'beijing',
      'tianjin',
      'shijiazhuang',
    ]);
    expect(citiesInRegion('guangdong')).toEqual(
      expect.arrayContaining(citiesInRegion('guangzhou-zhuhai-macao-corridor')),
    );
    expect([...citiesInRegion('greater-bay-area')].sort()).toEqual(
      'dongguan foshan guangzhou huizhou jiangmen shenzhen zhaoqing zhongshan zhuhai'.split(' '),
    );
    expect(citiesInRegion('china')).toEqual(cityIds);
    expect(citiesInRegion('hong-kong')).toEqual([]);
  });

  test('nest through zones in zones, whatever their order', () => {
    const vocabulary = {
      cities: { town: {} },
      regions: {
        square: { memberIds: [], withinIds: ['quarter'] },
        quarter: { memberIds: [], withinIds: ['town'] },
        county: { memberIds: ['town'] },
      },
      cityClasses: {},
      themes: {},
      functions: {},
      actions: {},
    } as const;
    const [shipped] = goals;
    if (!shipped) throw new Error('there is no shipped goal');
    const inSquare = { ...shipped, places: [{ placeId: 'square', role: 'location' as const }] };
    expect(goalsByRegion([inSquare], 'county', { vocabulary, includeWithin: true })).toEqual([inSquare]);
    expect(goalsByRegion([inSquare], 'county', { vocabulary })).toEqual([]);
  });

  test('of a city are those that it lies in, not the zones within it', () => {
    expect(regionsOfCity('shenzhen')).not.toContain('qianhai');
    expect(regionsOfCity('zhuhai')).toEqual([
      'china',
      'greater-bay-area',
      'guangdong',
      'guangzhou-zhuhai-macao-corridor',
    ]);
  });

  test.each([
    [
      () => citiesInRegion('greater-bay-aera' as never),
      'regionId: unknown region "greater-bay-aera"; did you mean "greater-bay-area"?',
    ],
    [() => regionsOfCity('bejing' as never), 'cityId: unknown city "bejing"; did you mean "beijing"?'],
    [() => classesOfCity('bejing' as never), 'cityId: unknown city "bejing"; did you mean "beijing"?'],
    [
      () => classesOfCity('beijing', { on: '2021-13' }),
      'options.on: expected a date such as "2021", "2021-09", "2021-09-28", "2026-Q2" or "2025-04/2026-03", found "2021-13"',
    ],
  ])('%s is refused', (call, message) => expect(call).toThrow(message));
});

describe('the classes of a city', () => {
  const vocabulary = {
    cities: { town: {} },
    regions: {},
    cityClasses: {
      old: { members: [{ cityId: 'town', from: '2010', until: '2019-06' }] },
      timeless: { members: [{ cityId: 'town' }] },
    },
    themes: {},
    functions: {},
    actions: {},
  } as const;

  test.each([
    [undefined, ['timeless']],
    ['2009', ['timeless']],
    ['2010', ['old', 'timeless']],
    ['2019-06-30', ['old', 'timeless']],
    ['2019-07', ['timeless']],
  ])('on %s are %j', (on, classes) => expect(classesOfCity('town', { on, vocabulary })).toEqual(classes));
});
