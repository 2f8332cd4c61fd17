import { cities as shippedCities } from '../../../data/vocabulary/cities';
import { regions as shippedRegions } from '../../../data/vocabulary/regions';
import { checkOptions, type OptionNames, throwProblems } from '../../errors/checkOptions';
import { at, listOf, objectWith, text } from '../../internal/form';
import { groupBy } from '../../internal/groupBy';
import { isObject } from '../../internal/isObject';
import type { GoalLike } from '../../model/goal/goalLike';
import type { LanguageMap } from '../../model/languageMap';
import { type CodedGoals, codedGoals } from '../../query/codedGoals';

/**
 * A shape on the map, as defined by GeoJSON: a point, a line or an area, in degrees of WGS 84, the longitude first.
 *
 * @category Formats
 */
export interface Geometry {
  readonly type: 'Point' | 'MultiPoint' | 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon';
  readonly coordinates: readonly unknown[];
}

/**
 * The options of {@link toGeoJson}.
 *
 * @category Formats
 */
export interface GeoJsonOptions {
  /** The cities, by id. Default: those of the corpus, or the shipped ones. */
  readonly cities?: Readonly<Record<string, MappedCity>> | undefined;
  /** The regions, by id. Default: those of the corpus, or the shipped ones. */
  readonly regions?: Readonly<Record<string, MappedRegion>> | undefined;
  /** The shapes of places, by id. Default: a point for each city that has coordinates, and nothing for regions. */
  readonly geometries?: Readonly<Record<string, Geometry>> | undefined;
}

const geoJsonOptions: OptionNames<GeoJsonOptions> = { cities: true, regions: true, geometries: true };

/**
 * What a map needs of a city.
 *
 * @category Formats
 */
export interface MappedCity {
  readonly name: LanguageMap;
  readonly coordinates?: { readonly latitude: number; readonly longitude: number } | undefined;
}

/**
 * What a map needs of a region.
 *
 * @category Formats
 */
export interface MappedRegion {
  readonly name: LanguageMap;
  readonly kind: string;
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
  /** Where it is; `null` where that is not known. */
  readonly geometry: Geometry | null;
  readonly properties: {
    /** `city`, or the kind of the region. */
    readonly kind: string;
    /** The name in English. */
    readonly nameEn: string;
    /** The name in Chinese. Absent where none is known. */
    readonly nameZh?: string | undefined;
    /** The number of goals that name the place. */
    readonly goalCount: number;
    /** The ids of these goals. */
    readonly goalIds: readonly string[];
  };
}

/**
 * Writes the cities and regions that goals name as GeoJSON, each with its goals.
 *
 * The package ships no borders, and coordinates only where their source is named. A place without coordinates has the geometry `null`,
 * as the standard allows, unless the option `geometries` has a shape for it. A class of cities is not a place on a map and is left out.
 *
 * @param source - The goals: a corpus, which brings its places, or a list.
 * @param options - The places, if not those of the corpus (of a list: the shipped ones), and their shapes.
 * @returns The collection of features: the cities, then the regions, each in the order of the vocabulary.
 * @throws `InputError` where an option is unknown, or the goals are neither.
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
 * features.find(({ id }) => id === 'hetao')?.properties.goalCount === 0; // => false
 * ```
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7946 | RFC 7946}
 * @category Formats
 */
export function toGeoJson(
  source: readonly GoalLike[] | CodedGoals,
  options: GeoJsonOptions = {},
): { readonly type: 'FeatureCollection'; readonly features: readonly PlaceFeature[] } {
  checkOptions(options, geoJsonOptions);
  const { goals, vocabulary } = mappedGoals(source);
  const { cities = vocabulary.cities, regions = vocabulary.regions, geometries = {} } = options;
  const goalIdsByPlace = goalIdsByPlaceIn(goals);
  const featureOf = (id: string, { name, kind, geometry }: MappedPlace): PlaceFeature[] => {
    const goalIds = goalIdsByPlace.get(id);
    if (!goalIds) return [];
    const shape = Object.hasOwn(geometries, id) ? (geometries[id] ?? null) : geometry;
    return [{ type: 'Feature', id, geometry: shape, properties: propertiesOf(name, kind, goalIds) }];
  };
  return {
    type: 'FeatureCollection',
    features: [
      ...Object.entries(cities).flatMap(([id, { name, coordinates }]) =>
        featureOf(id, { name, kind: 'city', geometry: coordinates ? pointAt(coordinates) : null }),
      ),
      ...Object.entries(regions).flatMap(([id, { name, kind }]) =>
        featureOf(id, { name, kind, geometry: null }),
      ),
    ],
  };
}

/** Gives the goals, and the places of their corpus, or the shipped ones. A place without a name is named by its id. */
function mappedGoals(source: readonly GoalLike[] | CodedGoals) {
  const { goals, vocabulary } = codedGoals(source);
  throwProblems(
    at('goals', listOf(objectWith({ id: text, places: listOf(objectWith({ placeId: text })) }))(goals)),
  );
  const isList = Array.isArray(source);
  const cities = isList ? shippedCities : namedPlaces<MappedCity>(vocabulary.cities, {});
  const regions = isList ? shippedRegions : namedPlaces<MappedRegion>(vocabulary.regions, { kind: 'region' });
  return { goals, vocabulary: { cities, regions } };
}

function namedPlaces<Place>(terms: Readonly<Record<string, unknown>>, fields: object): Record<string, Place> {
  const places = Object.entries(terms).map(([id, term]) => {
    const known = isObject(term) ? term : {};
    return [id, { ...fields, ...known, name: isObject(known['name']) ? known['name'] : { en: id } }];
  });
  return Object.fromEntries(places) as Record<string, Place>;
}

interface MappedPlace {
  readonly name: LanguageMap;
  readonly kind: string;
  readonly geometry: Geometry | null;
}

/** Lists, for each place, the goals that name it. A goal that names a place in several roles is listed once. */
function goalIdsByPlaceIn(goals: readonly GoalLike[]): ReadonlyMap<string, readonly string[]> {
  const named = goals.flatMap(({ id: goalId, places }) =>
    [...new Set(places.map(({ placeId }) => placeId))].map((placeId) => ({ placeId, goalId })),
  );
  const groups = groupBy(named, ({ placeId }) => placeId);
  return new Map([...groups].map(([placeId, group]) => [placeId, group.map(({ goalId }) => goalId)]));
}

function propertiesOf(
  name: LanguageMap,
  kind: string,
  goalIds: readonly string[],
): PlaceFeature['properties'] {
  return {
    kind,
    nameEn: name.en,
    ...(name.zh !== undefined && { nameZh: name.zh }),
    goalCount: goalIds.length,
    goalIds,
  };
}

function pointAt({ longitude, latitude }: NonNullable<MappedCity['coordinates']>): Geometry {
  return { type: 'Point', coordinates: [longitude, latitude] };
}
