import type { DirectionId, SpeechId } from '../../data/generated/speechIds';
import type {
  FunctionChange,
  GoalAction,
  GoalStatus,
  Measurability,
  PlacePart,
} from '../../data/vocabulary/ids';
import type { PartialDate } from '../date/partialDate';
import type { Goal } from '../model/goal/goal';
import type { LocalText } from '../model/languageMap';
import type { Period } from '../model/period';
import type { AnyUpdate } from '../model/progress/progressUpdate';
import type { IdOf, ShippedVocabulary, Vocabulary } from '../model/vocabulary/vocabulary';

/**
 * What the helpers need of a goal. Every {@link Goal} is one, and so is a goal coded with a vocabulary of one's own.
 *
 * @category Queries
 */
export interface AnyGoal {
  /** The speech's id, a slash, and the goal's key. */
  readonly id: string;
  /** The id of the direction the goal stands under. */
  readonly directionId: string;
  /** The goal in a few words. */
  readonly title: LocalText;
  /** The goal in one or two sentences. */
  readonly summary: LocalText;
  /** The verb that says what is to be done. */
  readonly action: GoalAction;
  /** The places the goal names, each with its part. */
  readonly places: readonly { readonly placeId: string; readonly part: PlacePart }[];
  /** The functions the goal is about, each with what is meant to happen to it. */
  readonly functions: readonly { readonly functionId: string; readonly change: FunctionChange }[];
  /** The themes of the goal. */
  readonly themeIds: readonly string[];
  /** The period the goal is set for. */
  readonly period?: Period | undefined;
  /** The day by which it is to be done, where the source names one. */
  readonly deadline?: PartialDate | undefined;
  /** How far the goal can be measured. */
  readonly measurability: Measurability;
}

/**
 * One value, or several of which any will do. An empty list is met by nothing.
 *
 * @category Queries
 */
export type OneOrMany<Value> = Value | readonly Value[];

/**
 * The id of the speech that an id is of: its part before the slash.
 *
 * @category Queries
 */
export type SpeechIdOf<Id extends string> = Id extends `${infer Speech}/${string}` ? Speech : never;

/**
 * Which goals are meant: a plain object that can be stored as JSON.
 *
 * Each key takes one value or a list of values of which any will do. Keys combine with *and*. `anyOf` and `not` nest. A
 * key whose value is `undefined` counts as absent, and `{}` means every goal. What each key means stands on the page of
 * {@link GoalConditions}. Who asks for a status names the day `on` which it is judged.
 *
 * @category Queries
 */
export type GoalCriteria<V extends Vocabulary = ShippedVocabulary, G extends AnyGoal = Goal> = GoalConditions<
  V,
  G
> &
  JudgedOnADay;

/**
 * Criteria that name a status or a mark name the day it is judged on. Those nested in others take it from there.
 *
 * @category Queries
 */
export type JudgedOnADay =
  | { readonly on: PartialDate }
  | {
      readonly status?: undefined;
      readonly overdue?: undefined;
      readonly stale?: undefined;
      readonly contested?: undefined;
    };

/**
 * What each key of {@link GoalCriteria} means.
 *
 * @category Queries
 */
export interface GoalConditions<V extends Vocabulary = ShippedVocabulary, G extends AnyGoal = Goal> {
  /** The goal names the city, in any part. */
  readonly cityId?: OneOrMany<IdOf<V['cities']>> | undefined;
  /**
   * Whether `cityId` is also met by goals addressed to a class of cities the city belongs to now. Default: `false`. Holds
   * for this object and those nested in it that do not say otherwise.
   */
  readonly includeClassWide?: boolean | undefined;
  /** The goal names the region, in any part. */
  readonly regionId?: OneOrMany<IdOf<V['regions']>> | undefined;
  /**
   * Whether `regionId` is also met by goals that name a place inside the region: a member, a member's member, or a corridor,
   * zone or platform that lies wholly inside. Default: `false`. Holds for this object and those nested in it that do not
   * say otherwise.
   */
  readonly includeWithin?: boolean | undefined;
  /** The goal names the class of cities, in any part. */
  readonly cityClassId?: OneOrMany<IdOf<V['cityClasses']>> | undefined;
  /** The part that the places of `cityId`, `regionId` and `cityClassId` play; without these, that any place plays. */
  readonly placePart?: OneOrMany<PlacePart> | undefined;
  /** The goal has the theme, or a sub-theme of it. */
  readonly themeId?: OneOrMany<IdOf<V['themes']>> | undefined;
  /** The goal is about the function. */
  readonly functionId?: OneOrMany<IdOf<V['cityFunctions']>> | undefined;
  /** What is meant to happen to the function of `functionId`; without it, to any function. */
  readonly functionChange?: OneOrMany<FunctionChange> | undefined;
  /** The goal stands under the direction. */
  readonly directionId?: OneOrMany<DirectionId | G['directionId']> | undefined;
  /** The goal is of the speech. */
  readonly speechId?: OneOrMany<SpeechId | SpeechIdOf<G['id']>> | undefined;
  /** The goal's action is coded with the verb. */
  readonly action?: OneOrMany<GoalAction> | undefined;
  /** The goal can be measured to this degree. */
  readonly measurability?: OneOrMany<Measurability> | undefined;
  /**
   * The goal's period has a day in common with this one: a year, month or day (`'2023'`, `'2023-06'`, `'2023-06-30'`), or
   * two of them with a slash between (`'2023/2025-06'`), both included, or two dots for a side that is open (`'../2025'`, `'2026/..'`).
   * A goal without a period meets none.
   */
  readonly period?: OneOrMany<string> | undefined;
  /**
   * The source names a deadline for the goal, and the last day it may mean lies in this span of time: `'2025'`, `'2021/2025'`,
   * `'../2025-06-30'`, in the forms of `period`. A goal without a deadline meets none: a period is no deadline.
   */
  readonly deadline?: OneOrMany<string> | undefined;
  /**
   * Every word of the text is found in the titles and summaries, English or Chinese: a word at the start of a word, with
   * case and accents folded; a Chinese one anywhere. A text without any word is met by every goal.
   */
  readonly text?: OneOrMany<string> | undefined;
  /** The goal has the status on the day `on`. */
  readonly status?: OneOrMany<GoalStatus> | undefined;
  /** Whether its deadline has passed by the day `on` and no update has closed it. */
  readonly overdue?: boolean | undefined;
  /** Whether it has updates by the day `on`, but none recorded in the `staleAfterDays` before, or about them. */
  readonly stale?: boolean | undefined;
  /**
   * Whether assessors differ on the day `on`: the latest statuses of two kinds of assessor are not the same, or two assessors say
   * different things of the latest day.
   */
  readonly contested?: boolean | undefined;
  /**
   * The day that `status`, `overdue`, `stale` and `contested` are judged on, and without which none of them may stand: `'2024-06-30'`, or
   * the last day of `'2024'` or `'2024-06'`. Holds for this object and those nested in it that do not say otherwise.
   */
  readonly on?: PartialDate | undefined;
  /**
   * What was known by then: updates recorded later are not looked at. Default: all that is known. Holds for this object and those
   * nested in it that do not say otherwise.
   */
  readonly knownOn?: PartialDate | undefined;
  /** For how many days none was recorded, and none is about them, where a goal is `stale`. Default: 365. Holds for nested objects too. */
  readonly staleAfterDays?: number | undefined;
  /** At least one of these criteria is met. */
  readonly anyOf?: readonly GoalConditions<V, G>[] | undefined;
  /** None of these criteria is met. */
  readonly not?: OneOrMany<GoalConditions<V, G>> | undefined;
}

/**
 * What the helpers take besides the goals and the question.
 *
 * @category Queries
 */
export interface QueryOptions<V extends Vocabulary = ShippedVocabulary> {
  /** The vocabulary the goals are coded with. Default: the shipped one. */
  readonly vocabulary?: V | undefined;
}

/**
 * What a question about progress takes besides.
 *
 * @category Queries
 */
export interface UpdateOptions<U extends AnyUpdate = AnyUpdate> {
  /** The updates, such as `[...updates, ...mine]`. Default: the shipped ones. */
  readonly updates?: readonly U[] | undefined;
}
