import type { DaySpan } from '../../date/span';
import type { StatusFlag } from '../../model/terms/statusFlag';
import type { AsOf } from '../../status/asOf';
import type { TextQuery } from '../search/text';

/**
 * One condition of the normal form. All lists are complete: no engine has to look up a sub-theme, a place inside a region or a class of
 * cities. An engine that gives each of these conditions its meaning answers every question.
 */
export type Condition =
  /** A place is one of `placeIds` (or, as an addressee, one of `classIds`) and, if `roles` are given, has one of them. */
  | {
      readonly kind: 'place';
      readonly placeIds: readonly string[];
      readonly classIds: readonly string[];
      readonly roles?: readonly string[] | undefined;
    }
  /** A place has one of the roles. */
  | { readonly kind: 'placeRole'; readonly roles: readonly string[] }
  /** A theme is one of these: any, or the first one alone. */
  | { readonly kind: 'theme'; readonly themeIds: readonly string[]; readonly isPrimary?: true }
  /** A function is one of these and is to change in one of these ways; either may be left open. */
  | {
      readonly kind: 'function';
      readonly functionIds?: readonly string[] | undefined;
      readonly changes?: readonly string[] | undefined;
    }
  /** An actor is one of these and has one of these roles; either may be left open. */
  | {
      readonly kind: 'actor';
      readonly actorIds?: readonly string[] | undefined;
      readonly roles?: readonly string[] | undefined;
    }
  /** The stance is one of these; it is `change` where a goal has none. */
  | { readonly kind: 'stance'; readonly stances: readonly string[] }
  | { readonly kind: 'direction'; readonly directionIds: readonly string[] }
  | { readonly kind: 'speech'; readonly speechIds: readonly string[] }
  | { readonly kind: 'action'; readonly actions: readonly string[] }
  | { readonly kind: 'measurability'; readonly measurabilities: readonly string[] }
  /** The period of the goal has a day in common with one of these. */
  | { readonly kind: 'period'; readonly spans: readonly DaySpan[] }
  /** The last day that the deadline may mean is in one of these. */
  | { readonly kind: 'deadline'; readonly spans: readonly DaySpan[] }
  /** One of these is found in the titles and summaries. */
  | { readonly kind: 'text'; readonly queries: readonly TextQuery[] }
  /** The goal has one of the statuses on a day. */
  | { readonly kind: 'status'; readonly statuses: readonly string[]; readonly asOf: AsOf }
  /** The goal has the flag on a day, or lacks it. */
  | {
      readonly kind: 'flag';
      readonly flag: FlagCriterion;
      readonly isMeant: boolean;
      readonly asOf: AsOf;
    }
  | { readonly kind: 'anyOf'; readonly criteria: readonly NormalCriteria[] }
  | { readonly kind: 'noneOf'; readonly criteria: readonly NormalCriteria[] };

/** The flags that criteria ask about. */
export type FlagCriterion = Exclude<StatusFlag, 'late'>;

/** Criteria in normal form: conditions that all hold. The meaning of criteria is written down here and nowhere else. */
export type NormalCriteria = readonly Condition[];
