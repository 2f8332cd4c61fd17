import { lru } from '../../internal/lru';
import { once } from '../../internal/once';
import type { GoalLike } from '../../model/goal/goalLike';
import { statusIds } from '../../model/terms/status';
import type { Vocabulary } from '../../model/vocabulary/vocabulary';
import type { AsOf } from '../../status/asOf';
import type { StatusDeriver, StatusGoal } from '../../status/deriveStatus';
import type { Condition, NormalCriteria } from '../compile/condition';
import type { DatelessFacet } from '../facets';
import type { Postings } from './column';
import { goalsBefore, goalsUntil } from './dayOrder';
import { type FacetColumn, facetOf, type GroupName, goalColumnsOf, pairs, postingsFor } from './goalColumns';
import {
  countOf,
  everyGoal,
  type GoalSet,
  goalSetOf,
  intersectionOf,
  itemsOf,
  type Requirements,
  unionOf,
} from './goalSet';
import { goalsWithAnyText, wordIndexOf } from './wordIndex';

/**
 * What answers criteria in normal form about some goals, each known by its number. How it finds them is known here alone, so that
 * another evaluator could take the place of this one; what it hands out are sets of goals and columns of their values.
 */
export interface Evaluator {
  /** Counts the goals that meet criteria. */
  readonly count: (criteria: NormalCriteria) => number;
  /** The goals that meet criteria. */
  readonly select: (criteria: NormalCriteria) => GoalSet;
  /** Lists the items of the goals that meet criteria, in order: item n is that of goal n. */
  readonly pick: <T>(criteria: NormalCriteria, items: readonly T[]) => T[];
  /** Makes now what most questions need, and would else be made at the first. */
  readonly build: () => void;
  /** The values of a facet, goal by goal. */
  readonly facet: (facet: DatelessFacet) => FacetColumn;
}

/** What the deriver say of the goals at a moment. */
interface Judged {
  readonly status: ReadonlyMap<string, GoalSet>;
  readonly overdue: GoalSet;
  readonly stale: GoalSet;
  readonly contested: GoalSet;
}

/** What an evaluator is made of. */
export interface EvaluatorParts {
  readonly goals: readonly GoalLike[];
  readonly vocabulary: Vocabulary;
  readonly deriver: StatusDeriver;
  /** The ids of the goals that there are updates for. */
  readonly trackedIds: () => ReadonlySet<string>;
  /** Told how many more goals have been read. */
  readonly onRead?: ((goals: number) => void) | undefined;
}

/** What most questions group goals by. */
const usualGroups = ['place', 'theme', 'function', 'direction', 'speech', 'action', 'measurability'] as const;

/** For so many moments the judgements are kept. */
const mostMoments = 4;

/** Makes the evaluator of goals. What it needs for a question it makes when it is first asked, and keeps. */
export function evaluatorOf({ goals, vocabulary, deriver, trackedIds, onRead }: EvaluatorParts): Evaluator {
  const size = goals.length;
  const all = everyGoal(size);
  const nothing: GoalSet = goalSetOf(new Uint32Array(), size);
  const columns = once(() => goalColumnsOf(goals, onRead));
  const words = once(() => wordIndexOf(goals));
  const facets = new Map<DatelessFacet, FacetColumn>();
  const groups = new Map<GroupName, Postings>();
  const setsNamed = (group: GroupName, names: readonly string[]): readonly GoalSet[] => {
    const postings = groups.get(group) ?? postingsFor(group, columns(), size);
    groups.set(group, postings);
    const found: GoalSet[] = [];
    for (const name of names) {
      const set = postings.get(name);
      if (set) found.push(set);
    }
    return found;
  };

  // A list of the vocabulary, such as the places of a region, is the same list at every question: its goals are joined once.
  const joined = new WeakMap<readonly string[], readonly GoalSet[]>();
  const setsOfList = (group: GroupName, names: readonly string[]): readonly GoalSet[] => {
    if (names.length < 3) return setsNamed(group, names);
    const known = joined.get(names) ?? [unionOf(setsNamed(group, names), size)];
    joined.set(names, known);
    return known;
  };

  const numbersToJudge = once(() => {
    const numbers: number[] = [];
    for (const [number, { id, deadline }] of goals.entries()) {
      if (deadline !== undefined || trackedIds().has(id)) numbers.push(number);
    }
    return Uint32Array.from(numbers);
  });
  const judgedAt = new Map<string, Judged>();
  const judged = (day: AsOf): Judged => {
    const key = `${day.on} ${day.knownOn ?? ''} ${day.staleBefore}`;
    return lru(judgedAt, key, mostMoments, () => judgedGoals(day));
  };
  const judgedGoals = (day: AsOf): Judged => {
    const judge = deriver(day);
    const numbers = numbersToJudge();
    const numbersOf = new Map<string, number[]>();
    const put = (name: string, number: number) => {
      const known = numbersOf.get(name);
      if (known) known.push(number);
      else numbersOf.set(name, [number]);
    };
    for (const number of numbers) {
      const { status, overdue, stale, contested } = judge(goals[number] as StatusGoal);
      put(status, number);
      if (overdue) put('overdue', number);
      if (stale) put('stale', number);
      if (contested) put('contested', number);
    }
    const set = (name: string) => goalSetOf(Uint32Array.from(numbersOf.get(name) ?? []), size);
    const untold = without(all, goalSetOf(numbers, size));
    return {
      status: new Map(
        statusIds.map((status) => [
          status,
          // A goal without updates and without a deadline is not assessed, and nothing else is said of it.
          status === 'not-assessed' ? unionOf([set(status), untold], size) : set(status),
        ]),
      ),
      overdue: set('overdue'),
      stale: set('stale'),
      contested: set('contested'),
    };
  };

  const without = (set: GoalSet, other: GoalSet): GoalSet =>
    other.count === 0 ? set : intersectionOf({ required: [[set]], excluded: [other] }, all);

  /** The sets of which one must hold a goal that meets a condition. */
  const setsMeeting = (condition: Exclude<Condition, { kind: 'noneOf' }>): readonly GoalSet[] => {
    switch (condition.kind) {
      case 'place': {
        const { placeIds, classIds, roles } = condition;
        const named = roles
          ? setsNamed('placeAndRole', pairs(placeIds, roles))
          : setsOfList('place', placeIds);
        if (classIds.length === 0 || (roles && !roles.includes('addressee'))) return named;
        return [...named, ...setsNamed('placeAndRole', pairs(classIds, ['addressee']))];
      }
      case 'placeRole':
        return setsNamed('placeRole', condition.roles);
      case 'theme':
        return setsOfList('theme', condition.themeIds);
      case 'function': {
        const { functionIds, changes } = condition;
        if (functionIds && changes) return setsNamed('functionAndChange', pairs(functionIds, changes));
        return changes ? setsNamed('change', changes) : setsNamed('function', functionIds ?? []);
      }
      case 'direction':
        return setsNamed('direction', condition.directionIds);
      case 'speech':
        return setsNamed('speech', condition.speechIds);
      case 'action':
        return setsNamed('action', condition.actions);
      case 'measurability':
        return setsNamed('measurability', condition.measurabilities);
      case 'period':
        return condition.spans.map(({ from, to }) => {
          const { firstDay, lastDay } = columns();
          return without(goalsUntil(firstDay, to), goalsBefore(lastDay, from));
        });
      case 'deadline':
        return condition.spans.map(({ from, to }) => {
          const { dueDay } = columns();
          return without(goalsUntil(dueDay, to), goalsBefore(dueDay, from));
        });
      case 'text':
        return [goalsWithAnyText(condition.queries, words(), goals, all)];
      case 'status':
        return condition.statuses.map((status) => judged(condition.asOf).status.get(status) ?? nothing);
      case 'flag': {
        const flagged = judged(condition.asOf)[condition.flag];
        return condition.isMeant ? [flagged] : [without(all, flagged)];
      }
      case 'anyOf':
        return condition.criteria.map(select);
    }
  };

  const requirementsOf = (criteria: NormalCriteria): Requirements => {
    const required: (readonly GoalSet[])[] = [];
    const excluded: GoalSet[] = [];
    for (const condition of criteria) {
      if (condition.kind === 'noneOf') for (const one of condition.criteria) excluded.push(select(one));
      else required.push(setsMeeting(condition));
    }
    return { required, excluded };
  };
  const select = (criteria: NormalCriteria): GoalSet => {
    const [only] = criteria;
    if (only && criteria.length === 1 && only.kind !== 'noneOf') return unionOf(setsMeeting(only), size);
    return intersectionOf(requirementsOf(criteria), all);
  };
  return {
    count: (criteria) => countOf(requirementsOf(criteria), all),
    select,
    pick: (criteria, items) => itemsOf(requirementsOf(criteria), all, items),
    build: () => {
      columns();
      for (const group of usualGroups) setsNamed(group, []);
    },
    facet: (facet) => {
      const known = facets.get(facet) ?? facetOf(facet, columns(), vocabulary);
      facets.set(facet, known);
      return known;
    },
  };
}
