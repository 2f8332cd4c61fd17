import type { ShippedNames } from '../../data/generated/ids';
import type { PartialDate } from '../date/partialDate';
import type { Names } from '../model/names';
import type { ActorRole } from '../model/terms/actorRole';
import type { FunctionChange } from '../model/terms/functionChange';
import type { Measurability } from '../model/terms/measurability';
import type { PlaceRole } from '../model/terms/placeRole';
import type { Stance } from '../model/terms/stance';
import type { GoalStatus } from '../model/terms/status';

/**
 * One value, or several, any of which is enough. An empty list is met by no goal.
 *
 * @category Queries
 */
export type OneOrMany<Value> = Value | readonly Value[];

/**
 * Which goals are meant: a plain object that can be stored as JSON.
 *
 * Each key takes one value or a list of values, any of which is enough. Keys combine with *and*. `anyOf` and `not` nest. A key whose
 * value is `undefined` counts as absent, and `{}` means every goal. The page of {@link GoalConditions} says what each key means.
 * Criteria with a status name the day `on` which it is asked about.
 *
 * @category Queries
 */
export type GoalCriteria<N extends Names = ShippedNames> = GoalConditions<N> & DatedConditions;

/**
 * Criteria with a status or a flag name the day it is asked about. Nested criteria take it from those around them.
 *
 * @category Queries
 */
export type DatedConditions =
  | { readonly on: PartialDate }
  | {
      readonly status?: undefined;
      readonly overdue?: undefined;
      readonly stale?: undefined;
      readonly contested?: undefined;
    };

/**
 * The key of a criterion. Every engine, flag and test has each of them: the compiler demands it.
 *
 * @category Queries
 */
export type CriteriaKey = keyof GoalConditions;

/**
 * What each key of {@link GoalCriteria} means.
 *
 * @category Queries
 */
export interface GoalConditions<N extends Names = ShippedNames> {
  /** The goal names the city, in any role. */
  readonly cityId?: OneOrMany<N['city']> | undefined;
  /**
   * Whether `cityId` is also met by goals addressed to a class of cities the city belongs to now. Default: `false`. Applies
   * to this object and to nested ones that do not override it.
   */
  readonly includeClassWide?: boolean | undefined;
  /** The goal names the region, in any role. */
  readonly regionId?: OneOrMany<N['region']> | undefined;
  /**
   * Whether `regionId` is also met by goals that name a place inside the region: a member, a member's member, or a corridor,
   * zone or platform that lies wholly inside. Default: `false`. Applies to this object and to nested ones that do not
   * override it.
   */
  readonly includeWithin?: boolean | undefined;
  /** The goal names the class of cities, in any role. */
  readonly cityClassId?: OneOrMany<N['cityClass']> | undefined;
  /** The role of the places of `cityId`, `regionId` and `cityClassId`; without these, of any place. */
  readonly placeRole?: OneOrMany<PlaceRole> | undefined;
  /** The goal names the actor, or a narrower one, in any role. */
  readonly actorId?: OneOrMany<N['actor']> | undefined;
  /** The role of the actors of `actorId`; without it, of any actor. */
  readonly actorRole?: OneOrMany<ActorRole> | undefined;
  /** The goal has the theme, or a sub-theme of it. */
  readonly themeId?: OneOrMany<N['theme']> | undefined;
  /** The first theme of the goal, which is its primary one, is the theme or a sub-theme of it. */
  readonly primaryThemeId?: OneOrMany<N['theme']> | undefined;
  /** The goal is about the function. */
  readonly functionId?: OneOrMany<N['function']> | undefined;
  /** What the goal wants to happen to the function of `functionId`; without it, to any function. */
  readonly functionChange?: OneOrMany<FunctionChange> | undefined;
  /** The goal belongs to the direction. */
  readonly directionId?: OneOrMany<N['direction']> | undefined;
  /** The goal belongs to the speech. */
  readonly speechId?: OneOrMany<N['speech']> | undefined;
  /** The goal's action is coded with the verb, or with one of which it is the broader verb. */
  readonly action?: OneOrMany<N['action']> | undefined;
  /** The goal takes the stance: `change`, as one without a stance does, `keep` or `avoid`. */
  readonly stance?: OneOrMany<Stance> | undefined;
  /** The goal can be measured to this degree. */
  readonly measurability?: OneOrMany<Measurability> | undefined;
  /**
   * The goal's period has a day in common with this one: a year, quarter, month or day (`'2023'`, `'2023-Q2'`, `'2023-06'`,
   * `'2023-06-30'`), or two of them with a slash between (`'2023/2025-06'`), both included, or two dots for a side that is open (`'../2025'`, `'2026/..'`).
   * A goal without a period meets none.
   */
  readonly period?: OneOrMany<string> | undefined;
  /**
   * The source names a deadline for the goal, and the last day it may mean lies in this span of time: `'2025'`, `'2021/2025'`,
   * `'../2025-06-30'`, in the forms of `period`. A goal without a deadline does not meet it: a period is not a deadline.
   */
  readonly deadline?: OneOrMany<string> | undefined;
  /** Whether the source sets a figure for the goal. */
  readonly hasTarget?: boolean | undefined;
  /** A target of the goal is of the indicator. */
  readonly indicatorId?: OneOrMany<N['indicator']> | undefined;
  /**
   * The last day by which a target of the goal may be due lies in this span of time, in the forms of `deadline`. Beside `indicatorId`,
   * both are asked of any target.
   */
  readonly dueBy?: OneOrMany<string> | undefined;
  /**
   * The titles and summaries, in whatever language, have every word of the text: at the start of a word, regardless of case and accents; a
   * Chinese term anywhere. Every goal meets a text without a word.
   */
  readonly text?: OneOrMany<string> | undefined;
  /** The goal has the status on the day `on`. Before the speech that sets it, it is `not-yet-set`, and has no flag. */
  readonly status?: OneOrMany<GoalStatus> | undefined;
  /** Whether the last day by which it is due, for its deadline or a target, has passed by the day `on` and no update has closed it. */
  readonly overdue?: boolean | undefined;
  /** Whether it is open on the day `on` and has updates by then, but none recorded in the `staleAfterDays` before, or about them. */
  readonly stale?: boolean | undefined;
  /**
   * Whether two assessors, as known by the day `on`, read the same time differently: their latest readings differ, and are about the
   * same or overlapping days, or one is `achieved` and the other `not-achieved` or `dropped`.
   */
  readonly contested?: boolean | undefined;
  /**
   * The day that `status`, `overdue`, `stale` and `contested` are asked about; each of them requires it: `'2024-06-30'`, or the last day
   * of `'2024'`, `'2024-06'`, `'2024-Q2'` or `'2023-07/2024-06'`. Applies to this object and to nested ones that do not override it.
   */
  readonly on?: PartialDate | undefined;
  /**
   * The day by which the updates were known: those recorded later are ignored. Default: all that is known. Applies to this object
   * and to nested ones that do not override it.
   */
  readonly knownOn?: PartialDate | undefined;
  /** After how many days without an update a goal is `stale`. Default: 365. Applies to nested objects too. */
  readonly staleAfterDays?: number | undefined;
  /** At least one of these criteria is met. */
  readonly anyOf?: readonly GoalConditions<N>[] | undefined;
  /** None of these criteria is met. */
  readonly not?: OneOrMany<GoalConditions<N>> | undefined;
}
