import { type OptionNames, throwProblems } from '../../errors/checkOptions';
import type { ProblemDetails } from '../../errors/problem';
import { wrongForm } from '../../errors/wrongForm';
import { at, described, listOf, objectWith, recordOf, text } from '../../internal/form';
import { isObject } from '../../internal/isObject';
import type { LanguageMap } from '../../model/languageMap';
import type { Coordinates } from '../../model/vocabulary/city';
import type { Vocabulary } from '../../model/vocabulary/vocabulary';
import { coordinatesFault, type Geometry, geometryFault } from './geometry';

/** What a map shows of a city or a region. */
interface MappedPlace {
  readonly name?: LanguageMap | undefined;
  readonly gbCode?: string | undefined;
  readonly iso?: string | undefined;
  readonly wikidata?: string | undefined;
}

/**
 * What a map shows of a city. Whatever is absent is left out.
 *
 * @category Formats
 */
export interface MappedCity extends MappedPlace {
  readonly coordinates?: Coordinates | undefined;
}

/**
 * What a map shows of a region. Whatever is absent is left out.
 *
 * @category Formats
 */
export interface MappedRegion extends MappedPlace {
  readonly kind?: string | undefined;
}

/**
 * The options of {@link toGeoJson}.
 *
 * @category Formats
 */
export interface GeoJsonOptions {
  /** The vocabulary that has the places. Default: that of the corpus, or for a list the shipped one. */
  readonly vocabulary?: Vocabulary | undefined;
  /** The shapes of places, by id. Default: a point for each city that has coordinates, and nothing for regions. */
  readonly geometries?: Readonly<Record<string, Geometry>> | undefined;
}

export const geoJsonOptions: OptionNames<GeoJsonOptions> = { vocabulary: true, geometries: true };

/** The places of a vocabulary as a map shows them, and the shapes that are given for them. */
export interface MapPlaces {
  readonly cities: Readonly<Record<string, MappedCity>>;
  readonly regions: Readonly<Record<string, MappedRegion>>;
  readonly geometries: Readonly<Record<string, Geometry>>;
}

/**
 * Gives the places of a vocabulary, and the shapes for them.
 *
 * @throws `InputError` listing every place or shape of the wrong form.
 */
export function mapPlaces({ cities, regions }: Vocabulary, geometries: unknown = {}): MapPlaces {
  throwProblems([
    ...at('vocabulary.cities', placesForm(cities)),
    ...at('vocabulary.regions', placesForm(regions)),
    ...at('options.geometries', recordOf(described(geometryFault))(geometries)),
  ]);
  return { cities, regions, geometries } as MapPlaces;
}

const placesForm = /* @__PURE__ */ recordOf(/* @__PURE__ */ described(placeFault));

function placeFault(place: unknown): ProblemDetails | undefined {
  if (!isObject(place)) return wrongForm('an object', place);
  if (place['name'] !== undefined && !isObject(place['name'])) {
    return wrongForm('a name in some languages', place['name']);
  }
  return coordinatesFault(place['coordinates']);
}

/** Checks that each goal has an id and places. */
export function checkGoals(goals: unknown): void {
  const form = listOf(objectWith({ id: text, places: listOf(objectWith({ placeId: text })) }));
  throwProblems(at('goals', form(goals)));
}
