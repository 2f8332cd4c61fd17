import { checkOptions, type OptionNames, throwProblems } from '../../errors/checkOptions';
import { type Problem, type ProblemDetails, problem } from '../../errors/problem';
import { wrongForm } from '../../errors/wrongForm';
import { isObject } from '../../internal/isObject';
import type { LanguageMap } from '../../model/languageMap';
import type { Coordinates } from '../../model/vocabulary/city';
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
  /** The cities, by id. Default: the shipped ones. */
  readonly cities?: Readonly<Record<string, MappedCity>> | undefined;
  /** The regions, by id. Default: the shipped ones. */
  readonly regions?: Readonly<Record<string, MappedRegion>> | undefined;
  /** The classes of cities, by id: they are told from places that nobody knows. Default: the shipped ones. */
  readonly cityClasses?: Readonly<Record<string, unknown>> | undefined;
  /** The shapes of places, by id. Default: a point for each city that has coordinates, and nothing for regions. */
  readonly geometries?: Readonly<Record<string, Geometry>> | undefined;
}

const geoJsonOptions: OptionNames<GeoJsonOptions> = {
  cities: true,
  regions: true,
  cityClasses: true,
  geometries: true,
};

/** Checks the options, and all that is in them. */
export function checkMapOptions(options: GeoJsonOptions): void {
  checkOptions(options, geoJsonOptions);
  const { cities, regions, cityClasses, geometries } = options;
  throwProblems([
    ...entryProblems('cities', cities, placeFault),
    ...entryProblems('regions', regions, placeFault),
    ...entryProblems('cityClasses', cityClasses, () => undefined),
    ...entryProblems('geometries', geometries, geometryFault),
  ]);
}

function entryProblems(
  option: keyof GeoJsonOptions,
  entries: unknown,
  faultOf: (entry: unknown) => ProblemDetails | undefined,
): Problem[] {
  if (entries === undefined) return [];
  const path = `options.${option}`;
  if (!isObject(entries)) return [problem('wrong-form', path, wrongForm('an object by id', entries))];
  return Object.entries(entries).flatMap(([id, entry]) => {
    const fault = faultOf(entry);
    return fault ? [problem('wrong-form', `${path}.${id}`, fault)] : [];
  });
}

function placeFault(place: unknown): ProblemDetails | undefined {
  if (!isObject(place)) return wrongForm('an object', place);
  if (place['name'] !== undefined && !isObject(place['name'])) {
    return wrongForm('a name in some languages', place['name']);
  }
  return coordinatesFault(place['coordinates']);
}

/** Checks that goals are a list, each with its id and a list of places. */
export function checkGoals(goals: unknown): void {
  if (!Array.isArray(goals)) throwProblems([problem('wrong-form', 'goals', wrongForm('a list', goals))]);
  throwProblems(
    Array.from(goals as readonly unknown[], (goal, index) => {
      const fault = goalFault(goal);
      return fault ? [problem('wrong-form', `goals[${index}]`, fault)] : [];
    }).flat(),
  );
}

function goalFault(goal: unknown): ProblemDetails | undefined {
  const isGoal =
    isObject(goal) &&
    typeof goal['id'] === 'string' &&
    Array.isArray(goal['places']) &&
    goal['places'].every((place) => isObject(place) && typeof place['placeId'] === 'string');
  return isGoal ? undefined : wrongForm('a goal with an id and a list of places', goal);
}
