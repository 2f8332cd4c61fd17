import { dateProblem, daysProblem } from '../../date/checkDate';
import type { PartialDate } from '../../date/partialDate';
import type { DaySpan } from '../../date/span';
import type { Problem, ProblemDetails } from '../../errors/problem';
import { actorRoleIds } from '../../model/terms/actorRole';
import { functionChangeIds } from '../../model/terms/functionChange';
import { placeRoleIds } from '../../model/terms/placeRole';
import type { Vocabulary } from '../../model/vocabulary/vocabulary';
import type { Hierarchy } from '../../vocabulary/hierarchy';
import type { CriteriaKey } from '../criteria';
import type { KnownIds } from './knownIds';
import { type Given, readOne, readSpans, readTerms, switchProblem } from './readValues';

/** What stays the same throughout a compilation. */
export interface CompileContext {
  readonly vocabulary: Vocabulary;
  readonly hierarchy: Hierarchy;
  readonly knownIds: KnownIds;
  /** The problems so far. */
  readonly problems: Problem[];
}

/** The values of an object of criteria, of unknown form. */
export type RawCriteria = Readonly<Partial<Record<CriteriaKey, unknown>>>;

/** One object of criteria, and what its modifiers say about the other keys. Each modifier is read and checked once. */
export interface Scope {
  readonly criteria: RawCriteria;
  readonly depth: number;
  readonly context: CompileContext;
  /** Gives the value of a key, and where it is. */
  readonly givenAt: (key: CriteriaKey) => Given;
  readonly includeClassWide?: boolean | undefined;
  readonly includeWithin?: boolean | undefined;
  readonly placeRole?: readonly string[] | undefined;
  readonly actorRole?: readonly string[] | undefined;
  readonly functionChange?: readonly string[] | undefined;
  readonly dueBy?: readonly DaySpan[] | undefined;
  /** The day that statuses are asked about. It may be ill-formed, as the two below: then that is reported. */
  readonly on?: PartialDate | undefined;
  readonly knownOn?: PartialDate | undefined;
  readonly staleAfterDays?: number | undefined;
}

/** Reads the modifiers of an object of criteria. Most that it lacks are inherited from the object around it. */
export function readScope(
  criteria: RawCriteria,
  path: string,
  context: CompileContext,
  outer: Scope | undefined,
): Scope {
  const { problems } = context;
  const givenAt = (key: CriteriaKey) => ({ key, value: criteria[key], path: `${path}.${key}`, problems });
  const inherited = <Key extends CriteriaKey & keyof Scope>(
    key: Key,
    problemOf: (value: unknown) => ProblemDetails | undefined,
  ): Scope[Key] | undefined =>
    criteria[key] === undefined ? outer?.[key] : readOne(givenAt(key), problemOf);
  const termsAt = (key: CriteriaKey, kind: string, allowed: readonly string[]) =>
    criteria[key] === undefined ? undefined : readTerms(kind, allowed, givenAt(key));
  return {
    criteria,
    depth: outer ? outer.depth + 1 : 0,
    context,
    givenAt,
    includeClassWide: inherited('includeClassWide', switchProblem),
    includeWithin: inherited('includeWithin', switchProblem),
    placeRole: termsAt('placeRole', 'place role', placeRoleIds),
    actorRole: termsAt('actorRole', 'actor role', actorRoleIds),
    functionChange: termsAt('functionChange', 'function change', functionChangeIds),
    dueBy: criteria.dueBy === undefined ? undefined : readSpans(givenAt('dueBy')),
    on: inherited('on', dateProblem),
    knownOn: inherited('knownOn', dateProblem),
    staleAfterDays: inherited('staleAfterDays', daysProblem),
  };
}
