import { checkOptions } from '../../errors/checkOptions';
import { groupBy } from '../../internal/groupBy';
import type { GoalLike } from '../../model/goal/goalLike';
import { textIn } from '../../names/textIn';
import { type CodedGoals, codedGoals } from '../../query/codedGoals';
import { shippedVocabulary } from '../../vocabulary/shippedVocabulary';
import { type Geometry, pointAt } from './geometry';
import { type LeftOut, leftOutBy } from './leftOut';
import {
  checkGoals,
  type GeoJsonOptions,
  geoJsonOptions,
  type MapPlaces,
  type MappedRegion,
  mapPlaces,
} from './mapOptions';

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
    /** `city`, or the kind of the region. Absent where the region has none. */
    readonly kind?: string | undefined;
    /** The name in English, or else in a language that it has. Absent where none is known. */
    readonly name?: string | undefined;
    /** The name in each language, by its tag: `name:en`, `name:zh`, as OpenStreetMap has them. */
    readonly [language: `name:${string}`]: string | undefined;
    /** The code of GB/T 2260-2007. Absent where the place has none. */
    readonly gbCode?: string | undefined;
    /** The code of ISO 3166. Absent where the place has none. */
    readonly iso?: string | undefined;
    /** The identifier in Wikidata. Absent where none is confirmed. */
    readonly wikidata?: string | undefined;
    /** The number of goals that name the place. */
    readonly goalCount: number;
    /** The ids of these goals. */
    readonly goalIds: readonly string[];
  };
}

/**
 * A map of goals: a `FeatureCollection` of GeoJSON. The three members that say what became of the goals are foreign ones, as the standard
 * allows; map libraries pass over them. `mappedGoalCount` and the counts of `leftOut` add up to `goalCount`.
 *
 * @category Formats
 */
export interface GoalMap {
  readonly type: 'FeatureCollection';
  /** The places: the cities, then the regions, each in the order of the vocabulary. */
  readonly features: readonly PlaceFeature[];
  /** The number of goals that were given. */
  readonly goalCount: number;
  /** The number of goals on the map: each names a place that has a point or a shape. A goal that names several is counted once. */
  readonly mappedGoalCount: number;
  /** The goals that are not on the map, by the reason. Each is counted once. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Writes the cities and regions that goals name as GeoJSON, each with its goals, and says which goals are not on the map, and why.
 *
 * Cities have points, regions have none: the package ships no borders. A place without a point has the geometry `null`, as the
 * standard allows, unless the option `geometries` has a shape for it; its codes tell which shape of other data is its own. A class of
 * cities is not a place on a map: a goal for first-tier cities is not shown in each of them.
 *
 * @param source - The goals: a corpus, which brings its places, or a list.
 * @param options - The vocabulary, if not that of the corpus (of a list: the shipped one), and the shapes of places.
 * @returns The map. Every goal is either on it or counted once in `leftOut`.
 * @throws `InputError` where an option is unknown or of the wrong form, or the goals are neither.
 *
 * @example
 * ```ts
 * import { filterGoals, goals } from 'policy-tracker';
 * import { toGeoJson } from 'policy-tracker/formats';
 *
 * const answer = filterGoals(goals, { speechId: 'first-tier-cities-2021' });
 * const { features, goalCount, mappedGoalCount, leftOut } = toGeoJson(answer);
 * const points = features.flatMap(({ id, geometry, properties }) =>
 *   geometry ? [[id, ...geometry.coordinates, properties.goalCount]] : [],
 * );
 *
 * points[0]; // => ['beijing', 116.39723, 39.9075, 11]
 * [goalCount, mappedGoalCount]; // => [68, 36]
 * leftOut.map(({ reason, goalCount }) => `${goalCount} ${reason}`); // => ['4 region-without-shape', '28 class-of-cities']
 * ```
 *
 * @example
 * ```ts
 * import { goals } from 'policy-tracker';
 * import { toGeoJson } from 'policy-tracker/formats';
 *
 * const { features } = toGeoJson(goals, { geometries: { hetao: { type: 'Point', coordinates: [114.07, 22.52] } } });
 *
 * features.find(({ id }) => id === 'hetao')?.geometry?.type; // => 'Point'
 * ```
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7946 | RFC 7946}
 * @category Formats
 */
export function toGeoJson(source: readonly GoalLike[] | CodedGoals, options: GeoJsonOptions = {}): GoalMap {
  checkOptions(options, geoJsonOptions);
  // For questions the shipped vocabulary has ids alone; a map needs names and points.
  const isShipped = Array.isArray(source) && options.vocabulary === undefined;
  const { goals, vocabulary } = codedGoals(source, isShipped ? { vocabulary: shippedVocabulary } : options);
  checkGoals(goals);
  const places = mapPlaces(vocabulary, options.geometries);
  const features = featuresOf(goals, places);
  const mappedIds = new Set(features.filter(({ geometry }) => geometry).map(({ id }) => id));
  const isMapped = (goal: GoalLike) => goal.places.some(({ placeId }) => mappedIds.has(placeId));
  const unmapped = goals.filter((goal) => !isMapped(goal));
  return {
    type: 'FeatureCollection',
    features,
    goalCount: goals.length,
    mappedGoalCount: goals.length - unmapped.length,
    leftOut: leftOutBy(unmapped, (placeId) => {
      if (Object.hasOwn(places.cities, placeId)) return 'city-without-coordinates';
      if (Object.hasOwn(places.regions, placeId)) return 'region-without-shape';
      return Object.hasOwn(vocabulary.cityClasses, placeId) ? 'class-of-cities' : 'unknown-place';
    }),
  };
}

/** Makes the features of the cities, then of the regions, that goals name. */
function featuresOf(goals: readonly GoalLike[], { cities, regions, geometries }: MapPlaces): PlaceFeature[] {
  const goalIdsByPlace = goalIdsByPlaceIn(goals);
  const featureOf = (id: string, place: MappedRegion, point: Geometry | null): PlaceFeature[] => {
    const goalIds = goalIdsByPlace.get(id);
    if (!goalIds) return [];
    const geometry = Object.hasOwn(geometries, id) ? (geometries[id] ?? null) : point;
    return [{ type: 'Feature', id, geometry, properties: propertiesOf(place, goalIds) }];
  };
  return [
    ...Object.entries(cities).flatMap(([id, city]) =>
      featureOf(id, { ...city, kind: 'city' }, city.coordinates ? pointAt(city.coordinates) : null),
    ),
    ...Object.entries(regions).flatMap(([id, region]) => featureOf(id, region, null)),
  ];
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
  { kind, name, gbCode, iso, wikidata }: MappedRegion,
  goalIds: readonly string[],
): PlaceFeature['properties'] {
  const names = Object.entries(name ?? {}).map(([language, text]) => [`name:${language}`, text]);
  const known = {
    kind,
    name: name && textIn(name, 'en'),
    ...Object.fromEntries(names),
    gbCode,
    iso,
    wikidata,
  };
  const properties = Object.entries(known).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(properties), goalCount: goalIds.length, goalIds };
}
