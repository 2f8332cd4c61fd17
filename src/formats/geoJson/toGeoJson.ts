import { cities as shippedCities } from '../../../data/vocabulary/cities';
import { regions as shippedRegions } from '../../../data/vocabulary/regions';
import { groupBy } from '../../internal/groupBy';
import type { GoalLike } from '../../model/goal/goalLike';
import type { LanguageMap } from '../../model/languageMap';

/**
 * A shape on the map by GeoJSON: a point, a line or an area, in degrees of WGS 84, the longitude first.
 *
 * @category Formats
 */
export interface Geometry {
  readonly type: 'Point' | 'MultiPoint' | 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon';
  readonly coordinates: readonly unknown[];
}

/**
 * What {@link toGeoJson} takes besides.
 *
 * @category Formats
 */
export interface GeoJsonOptions {
  /** The cities. Default: the shipped ones. */
  readonly cities?: Readonly<Record<string, MappedCity>> | undefined;
  /** The regions. Default: the shipped ones. */
  readonly regions?:
    | Readonly<Record<string, { readonly name: LanguageMap; readonly kind: string }>>
    | undefined;
  /** The shapes of places, by id: of regions, whose borders this package does not know, and of cities, instead of the point it knows. */
  readonly geometries?: Readonly<Record<string, Geometry>> | undefined;
}

/**
 * What of a city is shown on a map.
 *
 * @category Formats
 */
export interface MappedCity {
  readonly name: LanguageMap;
  readonly coordinates?: { readonly latitude: number; readonly longitude: number } | undefined;
}

/**
 * A place, and the goals that name it.
 *
 * @category Formats
 */
export interface PlaceFeature {
  readonly type: 'Feature';
  /** The id of the place. */
  readonly id: string;
  /** Where it is; `null` where nobody said. */
  readonly geometry: Geometry | null;
  readonly properties: {
    /** `city`, or the kind of the region. */
    readonly kind: string;
    readonly nameEn: string;
    /** Absent where no Chinese name is known. */
    readonly nameZh?: string | undefined;
    readonly goalCount: number;
    readonly goalIds: readonly string[];
  };
}

/**
 * Writes the cities and regions that goals name as GeoJSON, each with its goals.
 *
 * The package ships no borders, and coordinates only where a source for them is named: a place without has the geometry `null`, as the
 * standard allows, unless `geometries` has one. A class of cities is no place on a map.
 *
 * @param goals - The goals.
 * @param options - The places, if not the shipped ones, and their shapes.
 * @returns The collection of features, in the order of the cities and regions.
 *
 * @example
 * ```ts
 * import { goals } from 'policy-tracker';
 * import { toGeoJson } from 'policy-tracker/formats';
 *
 * const { features } = toGeoJson(goals, {
 *   geometries: { shenzhen: { type: 'Point', coordinates: [114.06, 22.54] } },
 * });
 *
 * features.find(({ id }) => id === 'shenzhen')?.geometry?.type; // => 'Point'
 * features.find(({ id }) => id === 'hetao')?.properties.goalCount; // => 1
 * ```
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7946 | RFC 7946}
 * @category Formats
 */
export function toGeoJson(
  goals: readonly GoalLike[],
  { cities = shippedCities, regions = shippedRegions, geometries = {} }: GeoJsonOptions = {},
): { readonly type: 'FeatureCollection'; readonly features: readonly PlaceFeature[] } {
  const named = goals.flatMap(({ id, places }) =>
    [...new Set(places.map(({ placeId }) => placeId))].map((placeId) => ({ placeId, goalId: id })),
  );
  const byPlace = groupBy(named, ({ placeId }) => placeId);
  const feature = (id: string, name: LanguageMap, kind: string, point: Geometry | null): PlaceFeature[] => {
    const goalIds = byPlace.get(id)?.map(({ goalId }) => goalId);
    if (!goalIds) return [];
    const geometry = Object.hasOwn(geometries, id) ? (geometries[id] ?? null) : point;
    const properties = {
      kind,
      nameEn: name.en,
      ...(name.zh !== undefined && { nameZh: name.zh }),
      goalCount: goalIds.length,
      goalIds,
    };
    return [{ type: 'Feature', id, geometry, properties }];
  };
  return {
    type: 'FeatureCollection',
    features: [
      ...Object.entries(cities).flatMap(([id, { name, coordinates }]) =>
        feature(id, name, 'city', coordinates ? pointAt(coordinates) : null),
      ),
      ...Object.entries(regions).flatMap(([id, { name, kind }]) => feature(id, name, kind, null)),
    ],
  };
}

function pointAt({ longitude, latitude }: NonNullable<MappedCity['coordinates']>): Geometry {
  return { type: 'Point', coordinates: [longitude, latitude] };
}
