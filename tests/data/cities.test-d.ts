import { expectTypeOf, test } from 'vitest';
import { type CityId, type Coordinates, cities } from '../../src';

test('the cities are known by id, and the point of each by type', () => {
  expectTypeOf(cities).toHaveProperty('xian');
  expectTypeOf<keyof typeof cities>().toEqualTypeOf<CityId>();
  expectTypeOf(cities.beijing.id).toEqualTypeOf<CityId>();
  expectTypeOf(cities.beijing.coordinates).toEqualTypeOf<Coordinates | undefined>();
  // @ts-expect-error: there is no such city.
  cities.bejing;
  // @ts-expect-error: a point may be missing.
  cities.beijing.coordinates.latitude;
});
