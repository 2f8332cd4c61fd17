import { queryUpdates } from '../../data/generated/queryUpdates';
import { shippedVocabulary } from '../../data/generated/queryVocabulary';
import { firstDayOf, lastDayOf } from '../date/partialDate';
import { found, InputError } from '../errors/inputError';
import type { Goal } from '../model/goal/goal';
import type { AnyUpdate } from '../model/progress/progressUpdate';
import type { ShippedVocabulary, Vocabulary } from '../model/vocabulary/vocabulary';
import { type Judges, judgesOf } from '../status/deriveStatus';
import {
  type Condition,
  compileCriteria,
  idsAmongGoals,
  type NormalCriteria,
  speechIdOf,
} from './compile/compileCriteria';
import type { AnyGoal, GoalCriteria, QueryOptions, UpdateOptions } from './criteria';
import { matchesText } from './search/text';

/**
 * Makes a predicate out of criteria, for the native `filter`, `some`, `every` and `find`.
 *
 * The criteria are compiled once, so the predicate costs about as much as one written by hand.
 *
 * @param criteria - Which goals are meant.
 * @param options - The vocabulary, if not the shipped one; the goals it will be asked about, if there are others than the
 *   shipped ones: the ids of their speeches and directions are known then; and the updates that statuses are read from, if not
 *   the shipped ones.
 * @returns A function that tells whether a goal is meant.
 * @throws {@link InputError} listing every unknown key and id, each with its path and the nearest match, and every status that is
 *   asked for without its day.
 *
 * @example
 * ```ts
 * import { goals, matchesGoal } from 'policy-tracker';
 *
 * const isRelief = matchesGoal({ functionChange: 'shed' });
 *
 * goals.filter(isRelief).length; // => 5
 * goals.some(matchesGoal({ measurability: 'quantified' })); // => false
 * ```
 *
 * @category Queries
 */
export function matchesGoal<V extends Vocabulary = ShippedVocabulary, G extends AnyGoal = Goal>(
  criteria: GoalCriteria<NoInfer<V>, NoInfer<G>>,
  options?: QueryOptions<V> & UpdateOptions & { readonly goals?: readonly G[] | undefined },
): (goal: AnyGoal) => boolean {
  const normal = compileCriteria(
    criteria,
    options?.vocabulary ?? shippedVocabulary,
    idsAmongGoals(options?.goals ?? []),
  );
  return predicateOf(normal, options?.updates);
}

type Predicate = (goal: AnyGoal) => boolean;
type PlaceInGoal = AnyGoal['places'][number];
type FunctionInGoal = AnyGoal['functions'][number];

/** Makes the predicate of criteria in normal form. */
export function predicateOf(
  criteria: NormalCriteria,
  updates: readonly AnyUpdate[] = queryUpdates,
): Predicate {
  if (!Array.isArray(updates)) {
    throw new InputError([{ path: 'options.updates', message: `expected a list, found ${found(updates)}` }]);
  }
  return allOf(criteria, judgesOf(updates));
}

function allOf(criteria: NormalCriteria, judges: Judges): Predicate {
  const tests = criteria.map((condition) => testOf(condition, judges));
  const [first, second, third] = tests;
  if (!first) return () => true;
  if (!second) return first;
  // Written out for the usual numbers, because a call costs less than a loop, and one closure inside another of its own
  // kind is not inlined.
  if (!third) return (goal) => first(goal) && second(goal);
  if (tests.length === 3) return (goal) => first(goal) && second(goal) && third(goal);
  return (goal) => tests.every((test) => test(goal));
}

/** Makes the predicate that is met where one of several criteria is. */
function anyOf(criteria: readonly NormalCriteria[], judges: Judges): Predicate {
  const tests = criteria.map((one) => allOf(one, judges));
  const [only] = tests;
  return only && tests.length === 1 ? only : (goal) => tests.some((test) => test(goal));
}

function testOf(condition: Condition, judges: Judges): Predicate {
  switch (condition.on) {
    case 'place':
      return placeTest(condition);
    case 'part': {
      const isMeant = oneOf(condition.parts);
      return ({ places }) => places.some(({ part }) => isMeant(part));
    }
    case 'theme':
      return themeTest(condition.themeIds);
    case 'function':
      return functionTest(condition);
    case 'direction': {
      const isMeant = oneOf(condition.directionIds);
      return ({ directionId }) => isMeant(directionId);
    }
    case 'speech': {
      const isMeant = oneOf(condition.speechIds);
      return (goal) => isMeant(speechIdOf(goal));
    }
    case 'action': {
      const isMeant = oneOf(condition.actions);
      return ({ action }) => isMeant(action);
    }
    case 'measurability': {
      const isMeant = oneOf(condition.measurabilities);
      return ({ measurability }) => isMeant(measurability);
    }
    case 'period':
      return ({ period }) => {
        if (period === undefined) return false;
        const [first, last] = [firstDayOf(period.start), lastDayOf(period.end)];
        return condition.spans.some(({ from, to }) => first <= to && from <= last);
      };
    case 'deadline':
      return ({ deadline }) => {
        if (deadline === undefined) return false;
        const due = lastDayOf(deadline);
        return condition.spans.some(({ from, to }) => from <= due && due <= to);
      };
    case 'text':
      return (goal) => condition.queries.some((query) => matchesText(query, goal));
    case 'status': {
      const isMeant = oneOf(condition.statuses);
      const judgementOf = judges(condition.moment);
      return (goal) => isMeant(judgementOf(goal).status);
    }
    case 'mark': {
      const judgementOf = judges(condition.moment);
      return (goal) => judgementOf(goal)[condition.mark] === condition.isMeant;
    }
    case 'anyOf':
      return anyOf(condition.criteria, judges);
    case 'noneOf': {
      const isExcluded = anyOf(condition.criteria, judges);
      return (goal) => !isExcluded(goal);
    }
  }
}

// The tests that nearly every question uses are loops: a predicate made for one call is not inlined into `some`.

function placeTest({ placeIds, classIds, parts }: Condition & { on: 'place' }): Predicate {
  const isMeant = oneOf(placeIds);
  if (classIds.length === 0 && !parts) {
    return ({ places }) => {
      for (let index = 0; index < places.length; index++) {
        if (isMeant((places[index] as PlaceInGoal).placeId)) return true;
      }
      return false;
    };
  }
  const isClass = oneOf(classIds);
  const isPart = parts ? oneOf(parts) : () => true;
  return ({ places }) => {
    for (let index = 0; index < places.length; index++) {
      const { placeId, part } = places[index] as PlaceInGoal;
      if ((isMeant(placeId) || (part === 'addressee' && isClass(placeId))) && isPart(part)) return true;
    }
    return false;
  };
}

function themeTest(wanted: readonly string[]): Predicate {
  const isMeant = oneOf(wanted);
  return ({ themeIds }) => {
    for (let index = 0; index < themeIds.length; index++) if (isMeant(themeIds[index] as string)) return true;
    return false;
  };
}

function functionTest({ functionIds, changes }: Condition & { on: 'function' }): Predicate {
  const isMeant = functionIds ? oneOf(functionIds) : () => true;
  const isChange = changes ? oneOf(changes) : () => true;
  return ({ functions }) => {
    for (let index = 0; index < functions.length; index++) {
      const { functionId, change } = functions[index] as FunctionInGoal;
      if (isMeant(functionId) && isChange(change)) return true;
    }
    return false;
  };
}

/**
 * Makes the test whether a text is one of the given ones.
 *
 * Most lists have one or two values, and comparing these directly is what keeps a predicate as fast as one written by hand;
 * a set pays from about eight on.
 */
function oneOf(texts: readonly string[]): (text: string) => boolean {
  const [first, second] = texts;
  if (texts.length === 0) return () => false;
  if (texts.length === 1) return (text) => text === first;
  if (texts.length === 2) return (text) => text === first || text === second;
  if (texts.length > 8) {
    const set = new Set(texts);
    return (text) => set.has(text);
  }
  return (text) => {
    for (let index = 0; index < texts.length; index++) if (texts[index] === text) return true;
    return false;
  };
}
