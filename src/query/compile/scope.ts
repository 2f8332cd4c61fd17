import { dateProblem, daysProblem } from '../../date/checkDate';
import type { PartialDate } from '../../date/partialDate';
import { type Problem, problem } from '../../errors/problem';
import { wrongForm } from '../../errors/wrongForm';
import { actorRoleIds } from '../../model/terms/actorRole';
import { functionChangeIds } from '../../model/terms/functionChange';
import { placeRoleIds } from '../../model/terms/placeRole';
import type { Vocabulary } from '../../model/vocabulary/vocabulary';
import type { Hierarchy } from '../../vocabulary/hierarchy';
import type { CriteriaKey } from '../criteria';
import type { KnownIds } from './knownIds';
import { type ReportPlace, readTerms } from './readValues';

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
  readonly path: string;
  readonly depth: number;
  readonly context: CompileContext;
  readonly includeClassWide: boolean;
  readonly includeWithin: boolean;
  readonly placeRoles?: readonly string[] | undefined;
  readonly actorRoles?: readonly string[] | undefined;
  readonly functionChanges?: readonly string[] | undefined;
  readonly dates: Dates;
}

/** The day that statuses are asked about, the day by which they were known, and after how many days a goal is stale. */
interface Dates {
  readonly on?: PartialDate | undefined;
  readonly knownOn?: PartialDate | undefined;
  readonly staleAfterDays?: number | undefined;
  /** Whether one of them is ill-formed: that is reported already, and no condition can be made of them. */
  readonly isIllFormed: boolean;
}

/** Reads the modifiers of an object of criteria. A modifier that it lacks is inherited from the object around it. */
export function readScope(
  criteria: RawCriteria,
  path: string,
  context: CompileContext,
  outer: Scope | undefined,
): Scope {
  const place = { path, problems: context.problems };
  const termsAt = (key: CriteriaKey, kind: string, allowed: readonly string[]) =>
    criteria[key] === undefined ? undefined : readTerms(key, kind, allowed, criteria[key], place);
  return {
    criteria,
    path,
    depth: outer ? outer.depth + 1 : 0,
    context,
    includeClassWide: readSwitch('includeClassWide', criteria, place) ?? outer?.includeClassWide ?? false,
    includeWithin: readSwitch('includeWithin', criteria, place) ?? outer?.includeWithin ?? false,
    placeRoles: termsAt('placeRole', 'place role', placeRoleIds),
    actorRoles: termsAt('actorRole', 'actor role', actorRoleIds),
    functionChanges: termsAt('functionChange', 'function change', functionChangeIds),
    dates: readDates(criteria, place, outer?.dates),
  };
}

/** Reads a key that takes true or false. */
export function readSwitch(
  key: CriteriaKey,
  criteria: RawCriteria,
  { path, problems }: ReportPlace,
): boolean | undefined {
  const value = criteria[key];
  if (value === undefined || typeof value === 'boolean') return value;
  problems.push(problem('wrong-form', `${path}.${key}`, wrongForm('true or false', value)));
  return undefined;
}

/** The dates of criteria that have none, as most have. */
const noDates: Dates = { isIllFormed: false };

function readDates(criteria: RawCriteria, { path, problems }: ReportPlace, outer: Dates = noDates): Dates {
  const { on, knownOn, staleAfterDays } = criteria;
  if (on === undefined && knownOn === undefined && staleAfterDays === undefined) return outer;
  const found = { on: dateProblem, knownOn: dateProblem, staleAfterDays: daysProblem };
  const messages = Object.entries(found).flatMap(([key, problemOf]) => {
    const value = criteria[key as keyof typeof found];
    const details = value === undefined ? undefined : problemOf(value);
    return details === undefined ? [] : [problem('wrong-form', `${path}.${key}`, details)];
  });
  problems.push(...messages);
  return {
    on: (on as PartialDate | undefined) ?? outer.on,
    knownOn: (knownOn as PartialDate | undefined) ?? outer.knownOn,
    staleAfterDays: (staleAfterDays as number | undefined) ?? outer.staleAfterDays,
    isIllFormed: messages.length > 0 || outer.isIllFormed,
  };
}
