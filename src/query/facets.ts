import type { DirectionId, SpeechId } from '../../data/generated/speechIds';
import { checkName } from '../errors/inputError';
import type { Goal } from '../model/goal/goal';
import type { IdOf, ShippedVocabulary, Vocabulary } from '../model/vocabulary/vocabulary';
import { withAncestors } from '../vocabulary/hierarchy';
import { speechIdOf } from './compile/compileCriteria';
import type { AnyGoal, SpeechIdOf } from './criteria';

/**
 * What goals can be grouped and counted by, and for each facet the values it takes.
 *
 * A facet means what the criterion of the same name means: the goals of a group are those the criterion picks.
 *
 * @category Queries
 */
export interface FacetValues<V extends Vocabulary = ShippedVocabulary, G extends AnyGoal = Goal> {
  /** The cities a goal names. */
  readonly cityId: IdOf<V['cities']>;
  /** The regions a goal names. */
  readonly regionId: IdOf<V['regions']>;
  /** The classes of cities a goal names. */
  readonly cityClassId: IdOf<V['cityClasses']>;
  /** The parts its places play. */
  readonly placePart: G['places'][number]['part'];
  /** Its themes, and the parents of its themes. */
  readonly themeId: IdOf<V['themes']>;
  /** The functions it is about. */
  readonly functionId: IdOf<V['cityFunctions']>;
  /** What is meant to happen to these functions. */
  readonly functionChange: G['functions'][number]['change'];
  /** Its direction. */
  readonly directionId: DirectionId | G['directionId'];
  /** Its speech. */
  readonly speechId: SpeechId | SpeechIdOf<G['id']>;
  /** The verb of its action. */
  readonly action: G['action'];
  /** How far it can be measured. */
  readonly measurability: G['measurability'];
}

/**
 * The name of a facet, such as `'cityId'`.
 *
 * @category Queries
 */
export type Facet = Extract<keyof FacetValues, string>;

type ValuesOf = (goal: AnyGoal, vocabulary: Vocabulary) => readonly string[];

const placesAmong = (goal: AnyGoal, entities: object) =>
  goal.places.map(({ placeId }) => placeId).filter((placeId) => Object.hasOwn(entities, placeId));

const valuesOf: Readonly<Record<Facet, ValuesOf>> = {
  cityId: (goal, { cities }) => placesAmong(goal, cities),
  regionId: (goal, { regions }) => placesAmong(goal, regions),
  cityClassId: (goal, { cityClasses }) => placesAmong(goal, cityClasses),
  placePart: ({ places }) => places.map(({ part }) => part),
  themeId: ({ themeIds }, { themes }) => themeIds.flatMap((themeId) => withAncestors(themeId, themes)),
  functionId: ({ functions }) => functions.map(({ functionId }) => functionId),
  functionChange: ({ functions }) => functions.map(({ change }) => change),
  directionId: ({ directionId }) => [directionId],
  speechId: (goal) => [speechIdOf(goal)],
  action: ({ action }) => [action],
  measurability: ({ measurability }) => [measurability],
};

/** Lists the values that a goal has in a facet, each once. */
export function facetValues(goal: AnyGoal, facet: Facet, vocabulary: Vocabulary): string[] {
  return [...new Set(valuesOf[facet](goal, vocabulary))];
}

/**
 * Makes sure that a facet exists.
 *
 * @throws {@link InputError} naming the nearest facet where it does not.
 */
export function checkFacet(path: string, facet: string): void {
  checkName(path, 'facet', facet, Object.keys(valuesOf));
}
