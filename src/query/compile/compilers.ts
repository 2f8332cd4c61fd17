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
import {
  type Given,
  readIds,
  readOne,
  readSpans,
  readSpeechIds,
  readTerms,
  readTexts,
  switchProblem,
} from './readValues';
import type { Scope } from './scope';

type CompileNested = (criteria: unknown, path: string) => NormalCriteria;

/**
 * Compiles the value of one key into a condition. A modifier, which only changes what other keys mean, is read into the scope and gives
 * no condition.
 */
type Compile = (given: Given, scope: Scope, compileNested: CompileNested) => Condition | undefined;

const modifier: Compile = () => undefined;

const spans: Compile = (given) => ({ kind: given.key as 'period' | 'deadline', spans: readSpans(given) });

const flag: Compile = (given, scope) => {
  const isMeant: boolean = readOne(given, switchProblem);
  const day = asOfFor(given, scope);
  return day && { kind: 'flag', flag: given.key as FlagCriterion, isMeant, asOf: day };
};

/** The compiler of every key. A suggestion for a mistyped key is sought in their order. */
export const compilers: Readonly<Record<CriteriaKey, Compile>> = {
  cityId: (given, scope) => {
    const cityIds = idsIn('city', given, scope);
    const classIds = scope.includeClassWide ? expand(cityIds, scope.context.hierarchy.classesOf) : [];
    return placeCondition(cityIds, scope, classIds);
  },
  includeClassWide: modifier,
  regionId: (given, scope) => {
    const regionIds = idsIn('region', given, scope);
    const { placesIn } = scope.context.hierarchy;
    return placeCondition(scope.includeWithin ? expand(regionIds, placesIn) : regionIds, scope);
  },
  includeWithin: modifier,
  cityClassId: (given, scope) => placeCondition(idsIn('city class', given, scope), scope),
  placeRole: (_, { criteria: { cityId, regionId, cityClassId }, placeRole = [] }) =>
    // Beside a place it is the role of that place.
    (cityId ?? regionId ?? cityClassId) ? undefined : { kind: 'placeRole', values: placeRole },
  actorId: (given, scope) => ({
    kind: 'actor',
    values: idsUnder('actor', given, scope),
    qualifiers: scope.actorRole,
  }),
  actorRole: (_, { criteria: { actorId }, actorRole }) =>
    // Beside an actor it is the role of that actor.
    actorId === undefined ? { kind: 'actor', qualifiers: actorRole } : undefined,
  themeId: (given, scope) => ({ kind: 'theme', values: idsUnder('theme', given, scope) }),
  primaryThemeId: (given, scope) => ({ kind: 'primaryTheme', values: idsUnder('theme', given, scope) }),
  functionId: (given, scope) => ({
    kind: 'function',
    values: idsIn('function', given, scope),
    qualifiers: scope.functionChange,
  }),
  functionChange: (_, { criteria: { functionId }, functionChange }) =>
    // Beside a function it is the change of that function.
    functionId === undefined ? { kind: 'function', qualifiers: functionChange } : undefined,
  directionId: (given, { context }) => ({
    kind: 'direction',
    values: readSpeechIds('direction', given, context),
  }),
  speechId: (given, { context }) => ({ kind: 'speech', values: readSpeechIds('speech', given, context) }),
  action: (given, scope) => ({ kind: 'action', values: idsUnder('verb', given, scope) }),
  stance: (given) => ({ kind: 'stance', values: readTerms('stance', stanceIds, given) }),
  measurability: (given) => ({
    kind: 'measurability',
    values: readTerms('measurability', measurabilityIds, given),
  }),
  period: spans,
  deadline: spans,
  hasTarget: (given) =>
    readOne<boolean>(given, switchProblem)
      ? { kind: 'target' }
      : { kind: 'noneOf', criteria: [[{ kind: 'target' }]] },
  indicatorId: (given, scope) => ({
    kind: 'target',
    values: idsIn('indicator', given, scope),
    spans: scope.dueBy,
  }),
  dueBy: (_, { criteria: { indicatorId }, dueBy }) =>
    // Beside an indicator it is the day of that target.
    indicatorId === undefined ? { kind: 'target', spans: dueBy } : undefined,
  text: (given) => ({ kind: 'text', queries: readTexts(given).map(textQueryOf) }),
  status: (given, scope) => {
    const values = readTerms('status', statusIds, given);
    const day = asOfFor(given, scope);
    return day && { kind: 'status', values, asOf: day };
  },
  overdue: flag,
  stale: flag,
  contested: flag,
  on: modifier,
  knownOn: modifier,
  staleAfterDays: modifier,
  anyOf: (given, _, compileNested) => {
    const { value, path, problems } = given;
    if (Array.isArray(value)) return { kind: 'anyOf', criteria: compileEach(given, compileNested) };
    problems.push(problem('wrong-form', path, wrongForm('a list of criteria', value)));
    return undefined;
  },
  not: (given, _, compileNested) => ({ kind: 'noneOf', criteria: compileEach(given, compileNested) }),
};

/** Reads ids of terms of the vocabulary. */
function idsIn(kind: TermKind, given: Given, { context }: Scope): readonly string[] {
  return readIds(kind, given, context.vocabulary);
}

/** Reads ids of terms of the vocabulary, and adds those under them. */
function idsUnder(kind: 'theme' | 'verb' | 'actor', given: Given, scope: Scope): readonly string[] {
  return expand(idsIn(kind, given, scope), scope.context.hierarchy[`${kind}sUnder`]);
}

function placeCondition(
  values: readonly string[],
  { placeRole }: Scope,
  classIds: readonly string[] = [],
): Condition {
  return { kind: 'place', values, classIds, qualifiers: placeRole };
}

/** Compiles criteria, or each of a list of them. */
function compileEach({ value, path }: Given, compileNested: CompileNested): NormalCriteria[] {
  if (!Array.isArray(value)) return [compileNested(value, path)];
  return value.map((one, index) => compileNested(one, `${path}[${index}]`));
}

/** Reads the day that a status or flag is asked about. Where anything is reported, no condition is needed any more. */
function asOfFor({ key, path, problems }: Given, { on, knownOn, staleAfterDays }: Scope): AsOf | undefined {
  if (on === undefined) {
    problems.push(problem('missing-date', path, `\`${key}\` needs a date: add "on", such as "2024-06-30"`));
  }
  return on === undefined || problems.length > 0 ? undefined : asOf(on, knownOn, staleAfterDays);
}

/** Replaces each id by all that it includes: itself alone where nothing is known of it. */
function expand(ids: readonly string[], included: (id: string) => readonly string[]): readonly string[] {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return included(only);
  return [...new Set(ids.flatMap(included))];
}
