import { describe, expect, test } from 'vitest';
import {
  citiesInRegion,
  cityIds,
  classesOfCity,
  functionsOfCity,
  goals,
  goalsByRegion,
  regionIds,
  regionsOfCity,
} from '../../src/index';

describe('cities and regions', () => {
  test('agree: a city is in a region exactly where the region is among the city’s', () => {
    const disagreeing = regionIds.flatMap((regionId) =>
      cityIds.filter(
        (cityId) => citiesInRegion(regionId).includes(cityId) !== regionsOfCity(cityId).includes(regionId),
      ),
    );
    expect(disagreeing).toEqual([]);
  });

  test('nest: the larger region has the cities of the smaller', () => {
    expect(citiesInRegion('beijing-tianjin-hebei-and-surroundings')).toEqual(['beijing', 'tianjin']);
    expect(citiesInRegion('greater-bay-area')).toHaveLength(9);
    expect(citiesInRegion('china')).toEqual(cityIds);
    expect(citiesInRegion('hong-kong')).toEqual([]);
  });

  test('nest through zones in zones, in whatever order they are listed', () => {
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
    } as const;
    const [shipped] = goals;
    const inSquare = shipped && { ...shipped, places: [{ placeId: 'square', role: 'location' as const }] };
    const found = goalsByRegion(inSquare ? [inSquare] : [], 'county', { vocabulary, includeWithin: true });
    expect(found).toHaveLength(1);
  });

  test('a city’s regions are those it lies in, not the zones that lie in it', () => {
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
      'on: expected a date such as "2021", "2021-09" or "2021-09-28", found "2021-13"',
    ],
    [() => functionsOfCity('bejing' as never), 'cityId: unknown city "bejing"; did you mean "beijing"?'],
  ])('%s is refused', (call, message) => expect(call).toThrow(message));
});

describe('membership of a class', () => {
  const vocabulary = {
    cities: { town: {} },
    regions: {},
    cityClasses: {
      old: { members: [{ cityId: 'town', from: '2010', until: '2019-06' }] },
      timeless: { members: [{ cityId: 'town' }] },
    },
    themes: {},
    functions: {},
  } as const;

  test.each([
    [undefined, ['timeless']],
    ['2009', ['timeless']],
    ['2010', ['old', 'timeless']],
    ['2019-06-30', ['old', 'timeless']],
    ['2019-07', ['timeless']],
  ])('on %s is %j', (on, classes) => expect(classesOfCity('town', { on, vocabulary })).toEqual(classes));
});

describe('the functions of a city', () => {
  test('are those of the goals addressed to it', () => {
    expect(functionsOfCity('shenzhen')).toEqual([]);
    expect(functionsOfCity('shanghai')).toHaveLength(9);
  });

  test('are not those of a goal that names it in another part', () => {
    const served = goals.map((goal) => ({
      ...goal,
      places: goal.places.map(({ placeId }) => ({ placeId, role: 'beneficiary' as const })),
    }));
    expect(functionsOfCity('shanghai', { goals: served })).toEqual([]);
  });

  test('include, where asked, those of its classes, with all goals that say so', () => {
    const functions = functionsOfCity('shanghai', { includeClassWide: true });
    expect(functions).toHaveLength(13);
    expect(functions.find(({ functionId }) => functionId === 'global-resource-allocation')).toEqual({
      functionId: 'global-resource-allocation',
      change: 'strengthen',
      goalIds: [
        'first-tier-cities-2021/strengthen-global-resource-allocation',
        'first-tier-cities-2021/strengthen-shanghai-global-resource-allocation',
      ],
    });
  });

  test('are those of the given goals only', () => {
    expect(functionsOfCity('beijing', { goals: goals.slice(0, 5) })).toEqual([]);
  });
});
