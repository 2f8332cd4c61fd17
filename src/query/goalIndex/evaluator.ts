import type { Condition, NormalCriteria } from '../compile/condition';
import type { DatelessFacet } from '../facets';
import type { CodedColumn } from './columns/codedColumn';
import { type DayOrder, goalsBefore, goalsUntil } from './columns/dayOrder';
import { type GroupName, pairNames } from './columns/goalGroups';
import { type GoalData, type GoalDataSource, goalDataOf } from './goalData';
import { type GoalSet, unionOf } from './sets/goalSet';
import { countOf, differenceOf, intersectionOf, itemsOf, type Requirements } from './sets/requirements';
import { goalsWithAnyText } from './tokenIndex';

/**
 * Answers criteria in normal form about some goals, each known by its row.
 *
 * The rest of the index sees only sets of goals and columns of their values, so that a different evaluator could replace this one.
 */
export interface Evaluator {
  /** Counts the goals that meet criteria. */
  readonly count: (criteria: NormalCriteria) => number;
  /** Makes the set of the goals that meet criteria. */
  readonly select: (criteria: NormalCriteria) => GoalSet;
  /** Lists the items of the goals that meet criteria, in order: item n is that of row n. */
  readonly pick: <T>(criteria: NormalCriteria, items: readonly T[]) => T[];
  /** Makes what most questions need, which the first question would otherwise wait for. */
  readonly build: () => void;
  /** Gives the values of all goals in a facet. */
  readonly facet: (facet: DatelessFacet) => CodedColumn<string>;
}

/** The groups that most questions ask for. */
const usualGroups = ['place', 'theme', 'function', 'direction', 'speech', 'action', 'measurability'] as const;

/** Makes the evaluator of goals. */
export function evaluatorOf(source: GoalDataSource): Evaluator {
  const data = goalDataOf(source);
  return {
    count: (criteria) => countOf(requirementsOf(criteria, data), data.all),
    select: (criteria) => selectGoals(criteria, data),
    pick: (criteria, items) => itemsOf(requirementsOf(criteria, data), data.all, items),
    build: () => {
      for (const group of usualGroups) data.postings(group);
    },
    facet: data.facet,
  };
}

function selectGoals(criteria: NormalCriteria, data: GoalData): GoalSet {
  const [only] = criteria;
  if (only && criteria.length === 1 && only.kind !== 'noneOf') {
    return unionOf(setsMeeting(only, data), data.all.count);
  }
  return intersectionOf(requirementsOf(criteria, data), data.all);
}

function requirementsOf(criteria: NormalCriteria, data: GoalData): Requirements {
  const required: (readonly GoalSet[])[] = [];
  const excluded: GoalSet[] = [];
  for (const condition of criteria) {
    if (condition.kind === 'noneOf')
      for (const one of condition.criteria) excluded.push(selectGoals(one, data));
    else required.push(setsMeeting(condition, data));
  }
  return { required, excluded };
}

/**
 * The sets of goals that meet a condition: a goal meets it if any of them contains the goal. A condition without its case here does not
 * compile.
 */
function setsMeeting(condition: Exclude<Condition, { kind: 'noneOf' }>, data: GoalData): readonly GoalSet[] {
  switch (condition.kind) {
    case 'place':
      return setsAtPlaces(condition, data);
    case 'theme':
    case 'primaryTheme':
      return joinedSetsOf(condition.kind, condition.values, data);
    case 'function':
      return setsWithFunctions(condition, data);
    case 'actor':
      return setsWithActors(condition, data);
    case 'target':
      return setsWithTargets(condition, data);
    case 'placeRole':
    case 'stance':
    case 'direction':
    case 'speech':
    case 'action':
    case 'measurability':
      return setsOf(condition.kind, condition.values, data);
    case 'period':
      return setsInSpans(condition, data.columns().firstDay, data.columns().lastDay, data);
    case 'deadline':
      return setsInSpans(condition, data.columns().dueDay, data.columns().dueDay, data);
    case 'text':
      return [goalsWithAnyText(condition.queries, data.tokenIndex())];
    case 'status': {
      const { status: goalsOf } = data.statuses(condition.asOf);
      return condition.values.flatMap((status) => goalsOf.get(status) ?? []);
    }
    case 'flag': {
      const goals = data.statuses(condition.asOf)[condition.flag];
      return condition.isMeant ? [goals] : [differenceOf(data.all, goals, data.all)];
    }
    case 'anyOf':
      return condition.criteria.map((criteria) => selectGoals(criteria, data));
  }
}

type ConditionOf<Kind extends Condition['kind']> = Condition & { readonly kind: Kind };

function setsAtPlaces({ values, classIds, qualifiers }: ConditionOf<'place'>, data: GoalData) {
  const named = qualifiers
    ? setsOf('placeAndRole', pairNames(values, qualifiers), data)
    : joinedSetsOf('place', values, data);
  if (classIds.length === 0 || (qualifiers && !qualifiers.includes('addressee'))) return named;
  return [...named, ...setsOf('placeAndRole', pairNames(classIds, ['addressee']), data)];
}

function setsWithFunctions({ values, qualifiers }: ConditionOf<'function' | 'actor'>, data: GoalData) {
  if (values && qualifiers) return setsOf('functionAndChange', pairNames(values, qualifiers), data);
  return qualifiers ? setsOf('change', qualifiers, data) : setsOf('function', values ?? [], data);
}

function setsWithActors({ values, qualifiers }: ConditionOf<'function' | 'actor'>, data: GoalData) {
  if (values && qualifiers) return setsOf('actorAndRole', pairNames(values, qualifiers), data);
  return qualifiers ? setsOf('actorRole', qualifiers, data) : joinedSetsOf('actor', values ?? [], data);
}

function setsWithTargets({ values, spans }: ConditionOf<'target'>, data: GoalData): readonly GoalSet[] {
  if (!spans) return values ? setsOf('target', values, data) : [...data.postings('target').values()];
  return [...data.postings('targetAndDay')].flatMap(([name, goals]) => {
    const [indicatorId = '', day = ''] = name.split(' ');
    const isDue = spans.some(({ from, to }) => from <= day && day <= to);
    return isDue && (!values || values.includes(indicatorId)) ? [goals] : [];
  });
}

/** For each span the goals that begin by its end and do not end before its start. */
function setsInSpans(
  { spans }: ConditionOf<'period' | 'deadline'>,
  beginning: DayOrder,
  end: DayOrder,
  { all }: GoalData,
): readonly GoalSet[] {
  return spans.map(({ from, to }) => differenceOf(goalsUntil(beginning, to), goalsBefore(end, from), all));
}

/** The set of the goals of each named group; a name without a group has none. */
function setsOf(group: GroupName, names: readonly string[], data: GoalData): readonly GoalSet[] {
  const postings = data.postings(group);
  const sets: GoalSet[] = [];
  for (const name of names) {
    const set = postings.get(name);
    if (set) sets.push(set);
  }
  return sets;
}

/**
 * The same, with the sets of three or more groups joined into one. Lists that come from the vocabulary, such as the places of a region,
 * are the same object in every question, so that their goals are joined once.
 */
function joinedSetsOf(group: GroupName, names: readonly string[], data: GoalData): readonly GoalSet[] {
  if (names.length < 3) return setsOf(group, names, data);
  const unions = data.unions(group);
  const known = unions.get(names) ?? [unionOf(setsOf(group, names, data), data.all.count)];
  unions.set(names, known);
  return known;
}
