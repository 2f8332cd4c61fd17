import type { Goal } from '../model/goal';
import { startsByEndOf } from '../model/partialDate';
import { type Condition, compileCriteria, type NormalCriteria, speechIdOf } from './compileCriteria';
import type { AnyGoal, GoalCriteria, QueryOptions } from './criteria';
import { matchesText } from './text';
import { type ShippedVocabulary, shippedVocabulary, type Vocabulary } from './vocabulary';

/**
 * Makes a predicate out of criteria, for the native `filter`, `some`, `every` and `find`.
 *
 * The criteria are compiled once, so the predicate costs about as much as one written by hand.
 *
 * @param criteria - Which goals are meant.
 * @param options - The vocabulary, if not the shipped one.
 * @returns A function that tells whether a goal is meant.
 * @throws {@link InputError} listing every unknown key and id, each with its path and the nearest match.
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
  criteria: GoalCriteria<NoInfer<V>, G>,
  options?: QueryOptions<V>,
): (goal: AnyGoal) => boolean {
  return predicateOf(compileCriteria(criteria, options?.vocabulary ?? shippedVocabulary));
}

type Predicate = (goal: AnyGoal) => boolean;

/** Makes the predicate of criteria in normal form. */
export function predicateOf(criteria: NormalCriteria): Predicate {
  const [first, second, ...rest] = criteria.map(testOf);
  if (!first) return () => true;
  if (!second) return first;
  if (rest.length === 0) return (goal) => first(goal) && second(goal);
  return (goal) => first(goal) && second(goal) && rest.every((test) => test(goal));
}

function testOf(condition: Condition): Predicate {
  switch (condition.on) {
    case 'place':
      return placeTest(condition);
    case 'part':
      return (goal) => goal.places.some(({ part }) => condition.parts.includes(part));
    case 'theme':
      return themeTest(condition.themeIds);
    case 'function':
      return functionTest(condition);
    case 'direction':
      return (goal) => condition.directionIds.includes(goal.directionId);
    case 'speech':
      return (goal) => condition.speechIds.includes(speechIdOf(goal));
    case 'action':
      return (goal) => condition.actions.includes(goal.action);
    case 'measurability':
      return (goal) => condition.measurabilities.includes(goal.measurability);
    case 'period':
      return ({ period }) =>
        period !== undefined &&
        condition.periods.some(
          ({ start, end }) => startsByEndOf(period.start, end) && startsByEndOf(start, period.end),
        );
    case 'text':
      return ({ title, summary }) => {
        const texts = [title.en, title.zh, summary.en, summary.zh].filter((text) => text !== undefined);
        return condition.queries.some((query) => matchesText(query, texts));
      };
    case 'anyOf': {
      const tests = condition.criteria.map(predicateOf);
      return (goal) => tests.some((test) => test(goal));
    }
    case 'noneOf': {
      const tests = condition.criteria.map(predicateOf);
      return (goal) => !tests.some((test) => test(goal));
    }
  }
}

// The three tests that nearly every question uses are loops rather than calls of `some`, and compare one value directly.

function placeTest({ placeIds, classIds, parts }: Condition & { on: 'place' }): Predicate {
  const [only] = placeIds;
  if (placeIds.length === 1 && classIds.length === 0 && !parts) {
    return ({ places }) => {
      for (const { placeId } of places) if (placeId === only) return true;
      return false;
    };
  }
  return ({ places }) => {
    for (const { placeId, part } of places) {
      const isMeant = placeIds.includes(placeId) || (part === 'addressee' && classIds.includes(placeId));
      if (isMeant && (!parts || parts.includes(part))) return true;
    }
    return false;
  };
}

function themeTest(wanted: readonly string[]): Predicate {
  return ({ themeIds }) => {
    for (const themeId of themeIds) if (wanted.includes(themeId)) return true;
    return false;
  };
}

function functionTest({ functionIds, changes }: Condition & { on: 'function' }): Predicate {
  return ({ functions }) => {
    for (const { functionId, change } of functions) {
      if ((!functionIds || functionIds.includes(functionId)) && (!changes || changes.includes(change)))
        return true;
    }
    return false;
  };
}
