import type { ShippedNames } from '../../data/generated/ids';
import { queryUpdates } from '../../data/generated/queryUpdates';
import { queryVocabulary } from '../../data/generated/queryVocabulary';
import { dateProblem } from '../date/checkDate';
import type { PartialDate } from '../date/partialDate';
import type { OptionNames } from '../errors/checkOptions';
import { inputError } from '../errors/inputError';
import { checkName } from '../errors/unknownName';
import { type GoalLike, speechIdOf } from '../model/goal/goalLike';
import type { Names } from '../model/names';
import type { ActorRole } from '../model/terms/actorRole';
import type { FunctionChange } from '../model/terms/functionChange';
import type { Measurability } from '../model/terms/measurability';
import type { PlaceRole } from '../model/terms/placeRole';
import type { Stance } from '../model/terms/stance';
import type { CountedStatus } from '../model/terms/status';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { asOf } from '../status/asOf';
import { statusDeriver } from '../status/deriveStatus';
import { withAncestors, withBroader } from '../vocabulary/hierarchy';
import type { ShippedVocabulary, VocabularyOptions } from '../vocabulary/vocabularyOptions';
import type { UpdateOptions } from './queryOptions';

/**
 * What goals can be grouped and counted by, and for each facet the values it takes.
 *
 * A facet means what the criterion of the same name means: the goals of a group are those that the criterion picks.
 *
 * @category Queries
 */
export interface FacetValues<N extends Names = ShippedNames> {
  /** The cities that a goal names. */
  readonly cityId: N['city'];
  /** The regions that a goal names. */
  readonly regionId: N['region'];
  /** The classes of cities that a goal names. */
  readonly cityClassId: N['cityClass'];
  /** The roles of its places. */
  readonly placeRole: PlaceRole;
  /** The actors that it names, and those that are broader. */
  readonly actorId: N['actor'];
  /** The roles of its actors. */
  readonly actorRole: ActorRole;
  /** Its themes, and the parents of its themes. */
  readonly themeId: N['theme'];
  /** The theme of the upper level that its first theme is, or belongs to: one for each goal, so that shares add up to one. */
  readonly primaryThemeId: N['theme'];
  /** The functions it is about. */
  readonly functionId: N['function'];
  /** What it wants to happen to these functions. */
  readonly functionChange: FunctionChange;
  /** Its direction. */
  readonly directionId: N['direction'];
  /** Its speech. */
  readonly speechId: N['speech'];
  /** The verb of its action, and the broader verbs above it. */
  readonly action: N['action'];
  /** Its stance; `change` where it has none. */
  readonly stance: Stance;
  /** The indicators of its targets. */
  readonly indicatorId: N['indicator'];
  /** How far it can be measured. */
  readonly measurability: Measurability;
  /** Its status on the day of the option `on`; a goal that was not yet set on that day has none. */
  readonly status: CountedStatus;
}

/**
 * The name of a facet, such as `'cityId'`.
 *
 * @category Queries
 */
export type Facet = Extract<keyof FacetValues, string>;

/** A facet that depends on no day. */
export type DatelessFacet = Exclude<Facet, 'status'>;

/**
 * The options of the helpers that group and count goals.
 *
 * @category Queries
 */
export interface FacetOptions<V extends Vocabulary = ShippedVocabulary>
  extends VocabularyOptions<V>,
    UpdateOptions {
  /** For the facet `status`, which requires it: the day. A partial date means its last day. */
  readonly on?: PartialDate | undefined;
  /** For the facet `status`: the day by which the updates were known. Default: all that is known. */
  readonly knownOn?: PartialDate | undefined;
}

export const facetOptions: OptionNames<FacetOptions> = {
  vocabulary: true,
  updates: true,
  on: true,
  knownOn: true,
};

type ValuesOf = (goal: GoalLike, vocabulary: Vocabulary) => readonly string[];

const placesAmong = (goal: GoalLike, entities: object) =>
  goal.places.map(({ placeId }) => placeId).filter((placeId) => Object.hasOwn(entities, placeId));

const valuesOf: Readonly<Record<DatelessFacet, ValuesOf>> = {
  cityId: (goal, { cities }) => placesAmong(goal, cities),
  regionId: (goal, { regions }) => placesAmong(goal, regions),
  cityClassId: (goal, { cityClasses }) => placesAmong(goal, cityClasses),
  placeRole: ({ places }) => places.map(({ role }) => role),
  actorId: ({ actors = [] }, vocabulary) =>
    actors.flatMap(({ actorId }) => withBroader(actorId, vocabulary.actors)),
  actorRole: ({ actors = [] }) => actors.map(({ role }) => role),
  themeId: ({ themeIds }, { themes }) => themeIds.flatMap((themeId) => withAncestors(themeId, themes)),
  primaryThemeId: ({ themeIds: [primary] }, { themes }) =>
    primary === undefined ? [] : withAncestors(primary, themes).slice(-1),
  functionId: ({ functions }) => functions.map(({ functionId }) => functionId),
  functionChange: ({ functions }) => functions.map(({ change }) => change),
  directionId: ({ directionId }) => [directionId],
  speechId: (goal) => [speechIdOf(goal)],
  action: ({ action }, { actions }) => withBroader(action, actions),
  stance: ({ stance = 'change' }) => [stance],
  indicatorId: ({ targets = [] }) => targets.map(({ indicatorId }) => indicatorId),
  measurability: ({ measurability }) => [measurability],
};

/** Lists the values that a goal has in a facet, each once. */
export function facetValues(goal: GoalLike, facet: DatelessFacet, vocabulary: Vocabulary): string[] {
  return [...new Set(valuesOf[facet](goal, vocabulary))];
}

/** Makes the function that lists the values of a goal in a facet, each once. */
export function facetReader(
  facet: Facet,
  { vocabulary = queryVocabulary(), updates = queryUpdates(), on, knownOn }: FacetOptions<Vocabulary> = {},
): (goal: GoalLike) => string[] {
  if (facet !== 'status') return (goal) => facetValues(goal, facet, vocabulary);
  checkDay('on', on);
  if (knownOn !== undefined) checkDay('knownOn', knownOn);
  const derive = statusDeriver(updates)(asOf(on, knownOn));
  return (goal) => {
    const { status } = derive(goal);
    return status === 'not-yet-set' ? [] : [status];
  };
}

function checkDay(option: string, value: unknown): asserts value is PartialDate {
  const message =
    value === undefined ? 'the facet `status` needs a date, such as "2024-06-30"' : dateProblem(value);
  if (message !== undefined) {
    throw inputError(value === undefined ? 'missing-date' : 'wrong-form', `options.${option}`, message);
  }
}

/**
 * Checks that a facet exists.
 *
 * @throws {@link InputError} suggesting the nearest facet where it does not.
 */
export function checkFacet(path: string, facet: string): asserts facet is Facet {
  checkName(path, 'facet', facet, [...Object.keys(valuesOf), 'status']);
}

/** Checks that a facet exists and does not depend on a day. */
export function checkDatelessFacet(path: string, facet: string): asserts facet is DatelessFacet {
  checkName(path, 'facet', facet, Object.keys(valuesOf));
}
