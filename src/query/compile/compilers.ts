import { problem } from '../../errors/problem';
import { wrongForm } from '../../errors/wrongForm';
import { measurabilityIds } from '../../model/terms/measurability';
import { stanceIds } from '../../model/terms/stance';
import { statusIds } from '../../model/terms/status';
import { type AsOf, asOf } from '../../status/asOf';
import type { TermKind } from '../../vocabulary/checkId';
import type { CriteriaKey } from '../criteria';
import { textQueryOf } from '../search/text';
import type { Condition, FlagCriterion, NormalCriteria } from './condition';
import { type ReportPlace, readIds, readSpans, readSpeechIds, readTerms, readTexts } from './readValues';
import { readSwitch, type Scope } from './scope';

/**
 * Compiles the value of one key into a condition. A modifier, which only changes what other keys mean, is read into the scope and gives
 * no condition.
 */
type Compile = (
  value: unknown,
  scope: Scope,
  compileNested: (criteria: unknown, path: string) => NormalCriteria,
) => Condition | undefined;

const modifier: Compile = () => undefined;

/** Where a scope is, and where its problems go. */
function placeOf({ path, context: { problems } }: Scope): ReportPlace {
  return { path, problems };
}

/** The compiler of every key. A suggestion for a mistyped key is sought in their order. */
export const compilers: Readonly<Record<CriteriaKey, Compile>> = {
  cityId: (value, scope) => {
    const placeIds = idsIn('cityId', 'city', value, scope);
    const classIds = scope.includeClassWide ? expand(placeIds, scope.context.hierarchy.classesOf) : [];
    return { kind: 'place', placeIds, classIds, roles: scope.placeRoles };
  },
  includeClassWide: modifier,
  regionId: (value, scope) => {
    const regionIds = idsIn('regionId', 'region', value, scope);
    const placeIds = scope.includeWithin ? expand(regionIds, scope.context.hierarchy.placesIn) : regionIds;
    return { kind: 'place', placeIds, classIds: [], roles: scope.placeRoles };
  },
  includeWithin: modifier,
  cityClassId: (value, scope) => ({
    kind: 'place',
    placeIds: idsIn('cityClassId', 'city class', value, scope),
    classIds: [],
    roles: scope.placeRoles,
  }),
  placeRole: (_, { criteria: { cityId, regionId, cityClassId }, placeRoles = [] }) =>
    // Beside a place it is the role of that place.
    (cityId ?? regionId ?? cityClassId) ? undefined : { kind: 'placeRole', roles: placeRoles },
  actorId: (value, scope) => ({
    kind: 'actor',
    actorIds: expand(idsIn('actorId', 'actor', value, scope), scope.context.hierarchy.actorsUnder),
    roles: scope.actorRoles,
  }),
  actorRole: (_, { criteria: { actorId }, actorRoles = [] }) =>
    // Beside an actor it is the role of that actor.
    actorId === undefined ? { kind: 'actor', roles: actorRoles } : undefined,
  themeId: (value, scope) => ({ kind: 'theme', themeIds: themesIn('themeId', value, scope) }),
  primaryThemeId: (value, scope) => ({
    kind: 'theme',
    themeIds: themesIn('primaryThemeId', value, scope),
    isPrimary: true,
  }),
  functionId: (value, scope) => ({
    kind: 'function',
    functionIds: idsIn('functionId', 'function', value, scope),
    changes: scope.functionChanges,
  }),
  functionChange: (_, { criteria: { functionId }, functionChanges = [] }) =>
    // Beside a function it is the change of that function.
    functionId === undefined ? { kind: 'function', changes: functionChanges } : undefined,
  directionId: (value, scope) => ({
    kind: 'direction',
    directionIds: readSpeechIds('directionId', 'direction', value, placeOf(scope), scope.context),
  }),
  speechId: (value, scope) => ({
    kind: 'speech',
    speechIds: readSpeechIds('speechId', 'speech', value, placeOf(scope), scope.context),
  }),
  action: (value, scope) => ({
    kind: 'action',
    actions: expand(idsIn('action', 'action', value, scope), scope.context.hierarchy.actionsUnder),
  }),
  stance: (value, scope) => ({
    kind: 'stance',
    stances: readTerms('stance', 'stance', stanceIds, value, placeOf(scope)),
  }),
  measurability: (value, scope) => ({
    kind: 'measurability',
    measurabilities: readTerms('measurability', 'measurability', measurabilityIds, value, placeOf(scope)),
  }),
  period: (value, scope) => ({ kind: 'period', spans: readSpans('period', value, placeOf(scope)) }),
  deadline: (value, scope) => ({ kind: 'deadline', spans: readSpans('deadline', value, placeOf(scope)) }),
  text: (value, scope) => ({
    kind: 'text',
    queries: readTexts('text', value, placeOf(scope)).map(textQueryOf),
  }),
  status: (value, scope) => {
    const statuses = readTerms('status', 'status', statusIds, value, placeOf(scope));
    const day = asOfFor('status', scope);
    return day && { kind: 'status', statuses, asOf: day };
  },
  overdue: (_, scope) => flagCondition('overdue', scope),
  stale: (_, scope) => flagCondition('stale', scope),
  contested: (_, scope) => flagCondition('contested', scope),
  on: modifier,
  knownOn: modifier,
  staleAfterDays: modifier,
  anyOf: (value, scope, compileNested) => {
    const path = `${scope.path}.anyOf`;
    if (Array.isArray(value)) {
      const criteria = value.map((one, index) => compileNested(one, `${path}[${index}]`));
      return { kind: 'anyOf', criteria };
    }
    scope.context.problems.push(problem('wrong-form', path, wrongForm('a list of criteria', value)));
    return undefined;
  },
  not: (value, scope, compileNested) => {
    const path = `${scope.path}.not`;
    const criteria = Array.isArray(value)
      ? value.map((one, index) => compileNested(one, `${path}[${index}]`))
      : [compileNested(value, path)];
    return { kind: 'noneOf', criteria };
  },
};

/** Reads ids of terms of the vocabulary. */
function idsIn(key: CriteriaKey, kind: TermKind, value: unknown, scope: Scope): readonly string[] {
  return readIds(key, kind, value, placeOf(scope), scope.context.vocabulary);
}

/** Reads ids of themes, and adds their sub-themes. */
function themesIn(key: CriteriaKey, value: unknown, scope: Scope): readonly string[] {
  return expand(idsIn(key, 'theme', value, scope), scope.context.hierarchy.themesUnder);
}

function flagCondition(flag: FlagCriterion, scope: Scope): Condition | undefined {
  const isMeant = readSwitch(flag, scope.criteria, placeOf(scope));
  const day = asOfFor(flag, scope);
  return day && { kind: 'flag', flag, isMeant: isMeant === true, asOf: day };
}

/** Reads the day that a status or flag is asked about. An ill-formed one is reported where it is. */
function asOfFor(key: CriteriaKey, { dates, path, context }: Scope): AsOf | undefined {
  const { on, knownOn, staleAfterDays, isIllFormed } = dates;
  if (on === undefined) {
    const message = `\`${key}\` needs a date: add "on", such as "2024-06-30"`;
    context.problems.push(problem('missing-date', `${path}.${key}`, message));
  }
  return on === undefined || isIllFormed ? undefined : asOf(on, knownOn, staleAfterDays);
}

/** Replaces each id by all that it includes: itself alone where nothing is known of it. */
function expand(ids: readonly string[], included: (id: string) => readonly string[]): readonly string[] {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return included(only);
  return [...new Set(ids.flatMap(included))];
}
