import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cities,
  cityClasses,
  defineVocabulary,
  type GoalLike,
  goals,
  InputError,
  regions,
  shippedVocabulary,
} from '../../src';
import { type GeoJsonOptions, toGeoJson } from '../../src/formats';

/** Makes goals that name places. */
const goalsNaming = (...named: readonly (readonly string[])[]): GoalLike[] =>
  named.map((placeIds, index) => ({
    ...(goals[0] as GoalLike),
    id: `speech/goal-${index}`,
    places: placeIds.map((placeId) => ({ placeId, role: 'location' as const })),
  }));

/** Makes the options of a map whose vocabulary has the given places instead of the shipped ones. */
const withPlaces = ({ geometries = {}, ...places }: Readonly<Record<string, unknown>>) =>
  ({ vocabulary: { ...shippedVocabulary, ...places }, geometries }) as unknown as GeoJsonOptions;

describe('toGeoJson', () => {
  test('has a feature for every city and region that a goal names, with all its goals', () => {
    const { features } = toGeoJson(goals);
    const named = new Set(goals.flatMap(({ places }) => places.map(({ placeId }) => placeId as string)));
    const ids = [...Object.keys(cities), ...Object.keys(regions)].filter((id) => named.has(id));
    expect(features.map(({ id }) => id)).toEqual(ids);
    for (const { id, properties } of features) {
      const expected = goals.filter(({ places }) => places.some(({ placeId }) => placeId === id));
      expect(properties.goalIds).toEqual(expected.map((goal) => goal.id));
      expect(properties.goalCount).toBe(expected.length);
    }
  });

  test('has a point for every shipped city, the longitude first, and none for a region', () => {
    const { features } = toGeoJson(goalsNaming([...Object.keys(cities), ...Object.keys(regions)]));
    expect(features).toHaveLength(Object.keys(cities).length + Object.keys(regions).length);
    const wrong = features.filter(({ id, geometry }) => {
      const point = (cities as Readonly<Record<string, (typeof cities)['beijing']>>)[id]?.coordinates;
      const expected = point ? [point.longitude, point.latitude] : undefined;
      return JSON.stringify(geometry?.coordinates) !== JSON.stringify(expected);
    });
    expect(wrong).toEqual([]);
  });

  test('gives the names and the codes of a place as properties, and leaves out those it has not', () => {
    const { features } = toGeoJson(goalsNaming(['beijing', 'zhuhai', 'guangdong', 'hetao']));
    const counted = { goalCount: 1, goalIds: ['speech/goal-0'] };
    expect(features.map(({ properties }) => properties)).toEqual([
      {
        kind: 'city',
        name: 'Beijing',
        'name:en': 'Beijing',
        'name:zh': '北京',
        gbCode: '110000',
        iso: 'CN-BJ',
        wikidata: 'Q956',
        ...counted,
      },
      { kind: 'city', name: 'Zhuhai', 'name:en': 'Zhuhai', 'name:zh': '珠海', gbCode: '440400', ...counted },
      {
        kind: 'province',
        name: 'Guangdong',
        'name:en': 'Guangdong',
        'name:zh': '广东',
        gbCode: '440000',
        iso: 'CN-GD',
        ...counted,
      },
      { kind: 'platform', name: 'Hetao', 'name:en': 'Hetao', 'name:zh': '河套', ...counted },
    ]);
    for (const { properties } of features) expect(Object.values(properties)).not.toContain(undefined);
  });

  test('takes the terms of a vocabulary, with and without names and coordinates', () => {
    const vocabulary = defineVocabulary({
      cities: {
        shaoxing: { name: { en: 'Shaoxing' } },
        lagos: { name: { yo: 'Èkó' }, coordinates: { latitude: 6.45, longitude: 3.4 } },
      },
      regions: { 'hangzhou-bay': { name: { en: 'Hangzhou Bay' }, memberIds: ['shaoxing'] } },
      cityClasses: { 'port-cities': { name: { en: 'Port cities' }, members: [{ cityId: 'lagos' }] } },
    });
    const { features, leftOut } = toGeoJson(
      goalsNaming(['lagos', 'beijing'], ['shaoxing'], ['hangzhou-bay'], ['port-cities']),
      { vocabulary },
    );
    expect(
      features.map(({ id, geometry, properties }) => [id, geometry?.coordinates, properties.name]),
    ).toEqual([
      ['beijing', [116.39723, 39.9075], 'Beijing'],
      ['shaoxing', undefined, 'Shaoxing'],
      ['lagos', [3.4, 6.45], 'Èkó'],
      ['hangzhou-bay', undefined, 'Hangzhou Bay'],
    ]);
    expect(leftOut.map(({ reason, goalIds }) => [reason, ...goalIds])).toEqual([
      ['city-without-coordinates', 'speech/goal-1'],
      ['region-without-shape', 'speech/goal-2'],
      ['class-of-cities', 'speech/goal-3'],
    ]);
  });

  test('puts a shape that is given in the place of a point', () => {
    const shape = { type: 'Polygon', coordinates: [] } as const;
    const map = toGeoJson(goalsNaming(['beijing'], ['guangdong'], ['hetao']), {
      geometries: { beijing: shape, guangdong: shape },
    });
    expect(map.features.map(({ geometry }) => geometry)).toEqual([shape, shape, null]);
    expect([map.mappedGoalCount, map.leftOut.map(({ goalCount }) => goalCount)]).toEqual([2, [1]]);
  });
});

describe('the goals that are not on the map', () => {
  test('are counted by the first reason that is true of them', () => {
    const { goalCount, mappedGoalCount, leftOut } = toGeoJson(
      goalsNaming(
        ['beijing', 'guangdong', 'nowhere'],
        ['suzhou', 'guangdong', 'nowhere', 'first-tier'],
        ['nowhere', 'guangdong', 'first-tier'],
        ['first-tier', 'nowhere'],
        ['first-tier', 'all-cities'],
        [],
      ),
      withPlaces({ cities: { beijing: cities.beijing, suzhou: {} }, regions, cityClasses }),
    );
    expect([goalCount, mappedGoalCount]).toEqual([6, 1]);
    expect(leftOut).toEqual([
      { reason: 'city-without-coordinates', goalCount: 1, goalIds: ['speech/goal-1'] },
      { reason: 'region-without-shape', goalCount: 1, goalIds: ['speech/goal-2'] },
      { reason: 'unknown-place', goalCount: 1, goalIds: ['speech/goal-3'] },
      { reason: 'class-of-cities', goalCount: 1, goalIds: ['speech/goal-4'] },
      { reason: 'no-place', goalCount: 1, goalIds: ['speech/goal-5'] },
    ]);
  });

  test('and those on it are all goals, each once', () => {
    const places = ['c0', 'c1', 'c2', 'r0', 'r1', 'k0', 'x0', '__proto__', 'constructor'];
    const shape = { type: 'Point', coordinates: [0, 0] } as const;
    const options = fc.record({
      cities: fc.dictionary(
        fc.constantFrom('c0', 'c1', 'c2'),
        fc.constantFrom({}, { coordinates: { latitude: 1, longitude: 2 } }),
      ),
      regions: fc.dictionary(fc.constantFrom('r0', 'r1'), fc.constant({})),
      cityClasses: fc.constant({ k0: {} }),
      geometries: fc.dictionary(fc.constantFrom(...places), fc.constant(shape)),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...places), { maxLength: 4 })),
        options,
        (named, given) => {
          const all = goalsNaming(...named);
          const { features, goalCount, mappedGoalCount, leftOut } = toGeoJson(all, withPlaces(given));
          const shown = features.flatMap(({ geometry, properties }) => (geometry ? properties.goalIds : []));
          const left = leftOut.flatMap(({ goalIds }) => goalIds);
          const ids = [...new Set(shown), ...left];
          expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
          expect(goalCount).toBe(all.length);
          expect(mappedGoalCount).toBe(new Set(shown).size);
          expect(mappedGoalCount + leftOut.reduce((sum, group) => sum + group.goalCount, 0)).toBe(goalCount);
          expect(leftOut.every((group) => group.goalCount === group.goalIds.length)).toBe(true);
        },
      ),
    );
  });

  test('are counted by entry where a goal is given twice', () => {
    const [goal] = goalsNaming(['first-tier']);
    const { goalCount, leftOut } = toGeoJson([goal, goal] as GoalLike[]);
    expect([goalCount, leftOut[0]?.goalCount]).toEqual([2, 2]);
  });
});

describe('the map', () => {
  test('is GeoJSON: none of its own members has a name that the standard keeps for others', () => {
    const map = JSON.parse(JSON.stringify(toGeoJson(goals)));
    expect(Object.keys(map)).toEqual(['type', 'features', 'goalCount', 'mappedGoalCount', 'leftOut']);
    for (const name of ['coordinates', 'geometries', 'geometry', 'properties']) {
      expect(map).not.toHaveProperty(name);
    }
    for (const feature of map.features) {
      expect(Object.keys(feature)).toEqual(['type', 'id', 'geometry', 'properties']);
    }
  });

  test.each<[string, unknown, unknown, string]>([
    ['goals that are null', null, {}, 'goals: expected a list of goals or a whole corpus, found null'],
    ['goals in a map', new Map(), {}, 'goals: expected a list of goals or a whole corpus, found an object'],
    ['a goal that is a text', ['a'], {}, 'goals[0]: expected an object, found "a"'],
    ['a goal without places', [{ id: 'a/b' }], {}, 'goals[0].places: expected a list'],
    [
      'a goal with a place that is a text',
      [{ id: 'a/b', places: ['x'] }],
      {},
      'goals[0].places[0]: expected an object',
    ],
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tried.
    ['a hole in the list', [, goals[0]], {}, 'goals[0]: expected an object'],
    ['cities in a list', [], { cities: [] }, 'vocabulary.cities: expected an object, found a list'],
    [
      'a city that is null',
      [],
      { cities: { a: null } },
      'vocabulary.cities.a: expected an object, found null',
    ],
    [
      'a name that is a text',
      [],
      { regions: { a: { name: 'A' } } },
      'vocabulary.regions.a: expected a name in some languages, found "A"',
    ],
    [
      'coordinates in a list',
      [],
      { cities: { a: { coordinates: [1, 2] } } },
      'vocabulary.cities.a: expected a latitude from -90 to 90 and a longitude from -180 to 180, found a list',
    ],
    [
      'a latitude beyond the pole',
      [],
      { cities: { a: { coordinates: { latitude: 116, longitude: 39 } } } },
      'vocabulary.cities.a: expected a latitude from -90 to 90',
    ],
    [
      'a latitude that is no number',
      [],
      { cities: { a: { coordinates: { latitude: NaN, longitude: 39 } } } },
      'vocabulary.cities.a: expected a latitude from -90 to 90',
    ],
    [
      'a shape of an unknown type',
      [],
      { geometries: { a: { type: 'Circle', coordinates: [] } } },
      'options.geometries.a: expected a shape of GeoJSON',
    ],
    ['a shape that is null', [], { geometries: { a: null } }, 'options.geometries.a: expected a shape'],
  ])('is refused for %s', (_, given, options, message) => {
    const call = () => toGeoJson(given as GoalLike[], withPlaces(options as Record<string, unknown>));
    expect(call).toThrow(InputError);
    expect(call).toThrow(message);
  });
});
