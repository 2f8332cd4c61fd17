import type { ProblemDetails } from '../../errors/problem';
import { wrongForm } from '../../errors/wrongForm';
import { isObject } from '../../internal/isObject';
import type { Coordinates } from '../../model/vocabulary/city';

const geometryTypes = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
] as const;

/**
 * A shape on the map, as defined by GeoJSON: a point, a line or an area, in degrees of WGS 84, the longitude first.
 *
 * @category Formats
 */
export interface Geometry {
  readonly type: (typeof geometryTypes)[number];
  readonly coordinates: readonly unknown[];
}

/** Makes the point of a city. */
export function pointAt({ longitude, latitude }: Coordinates): Geometry {
  return { type: 'Point', coordinates: [longitude, latitude] };
}

/** Says what is wrong with a shape, if anything is. Of its coordinates only that they are a list. */
export function geometryFault(value: unknown): ProblemDetails | undefined {
  const isGeometry =
    isObject(value) &&
    geometryTypes.some((type) => type === value['type']) &&
    Array.isArray(value['coordinates']);
  return isGeometry
    ? undefined
    : wrongForm(`a shape of GeoJSON: a type (${geometryTypes.join(', ')}) and a list of coordinates`, value);
}

/** Says what is wrong with the point of a city, if anything is. */
export function coordinatesFault(value: unknown): ProblemDetails | undefined {
  const isWithin = (degrees: unknown, limit: number) =>
    typeof degrees === 'number' && Math.abs(degrees) <= limit;
  const isPoint = isObject(value) && isWithin(value['latitude'], 90) && isWithin(value['longitude'], 180);
  if (value === undefined || isPoint) return undefined;
  return wrongForm('a latitude from -90 to 90 and a longitude from -180 to 180', value);
}
