import type { DaySpan } from '../../date/span';
import type { StatusFlag } from '../../model/terms/statusFlag';
import type { AsOf } from '../../status/asOf';
import type { TextQuery } from '../search/text';

/**
 * One condition of the normal form. All lists are complete: no engine has to look up a sub-theme, a place inside a region or a class of
 * cities. An engine that gives each of these conditions its meaning answers every question.
 */
export type Condition =
  /** A place is one of `values` (or, as an addressee, one of `classIds`) and, if `qualifiers` are given, has one of these roles. */
  | {
      readonly kind: 'place';
      readonly values: readonly string[];
      readonly classIds: readonly string[];
      readonly qualifiers?: readonly string[] | undefined;
    }
  /**
   * A function or an actor is one of `values`, and the change of the function or the role of the actor is one of `qualifiers`; either
   * may be left open.
   */
  | {
      readonly kind: 'function' | 'actor';
      readonly values?: readonly string[] | undefined;
      readonly qualifiers?: readonly string[] | undefined;
    }
  /** A target is of one of the indicators `values`, and its last day is in one of `spans`; either may be left open. */
  | {
      readonly kind: 'target';
      readonly values?: readonly string[] | undefined;
      readonly spans?: readonly DaySpan[] | undefined;
    }
  /** The role of a place, a theme, the first theme, or what else there is one of is one of `values`. A goal without a stance has `change`. */
  | {
      readonly kind:
        | 'placeRole'
        | 'theme'
        | 'primaryTheme'
        | 'stance'
        | 'direction'
        | 'speech'
        | 'action'
        | 'measurability';
      readonly values: readonly string[];
    }
  /** The period of the goal has a day in common with one of these. */
  | { readonly kind: 'period'; readonly spans: readonly DaySpan[] }
  /** The last day that the deadline may mean is in one of these. */
  | { readonly kind: 'deadline'; readonly spans: readonly DaySpan[] }
  /** One of these is found in the titles and summaries. */
  | { readonly kind: 'text'; readonly queries: readonly TextQuery[] }
  /** The goal has one of the statuses on a day. */
  | { readonly kind: 'status'; readonly values: readonly string[]; readonly asOf: AsOf }
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
