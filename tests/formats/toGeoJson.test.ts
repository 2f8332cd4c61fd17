import { describe, expect, test } from 'vitest';
import { cities, goals, regions } from '../../src';
import { toGeoJson } from '../../src/formats';

describe('toGeoJson', () => {
  test('has a feature for every city and region that a goal names, with all its goals', () => {
    const { features } = toGeoJson(goals);
    const named = new Set(goals.flatMap(({ places }) => places.map(({ placeId }) => placeId as string)));
    const ids = [...Object.keys(cities), ...Object.keys(regions)].filter((id) => named.has(id));
    expect(features.map(({ id }) => id)).toEqual(ids);
    for (const { id, properties, geometry } of features) {
      const expected = goals.filter(({ places }) => places.some(({ placeId }) => placeId === id));
      expect(properties.goalIds).toEqual(expected.map((goal) => goal.id));
      expect(properties.goalCount).toBe(expected.length);
      expect(geometry).toBeNull();
    }
  });

  test('gives a city the point of its coordinates, or the shape that is given instead', () => {
    const places = {
      cities: { shenzhen: { name: { en: 'Shenzhen' }, coordinates: { latitude: 1, longitude: 2 } } },
      regions: {},
    };
    const geometryOf = (options: object) => toGeoJson(goals, { ...places, ...options }).features[0]?.geometry;
    expect(geometryOf({})).toEqual({ type: 'Point', coordinates: [2, 1] });
    const shape = { type: 'Polygon', coordinates: [] };
    expect(geometryOf({ geometries: { shenzhen: shape } })).toBe(shape);
  });
});
