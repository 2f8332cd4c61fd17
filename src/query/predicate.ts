import { firstDayOf, lastDayOf, openEnd } from '../date/partialDate';
import type { DaySpan } from '../date/span';
import { type GoalLike, speechIdOf } from '../model/goal/goalLike';
import type { UpdateLike } from '../model/progress/progressUpdate';
import { type StatusDeriver, statusDeriver } from '../status/deriveStatus';
import type { Condition, NormalCriteria } from './compile/condition';
import { matchesText } from './search/text';

type Predicate = (goal: GoalLike) => boolean;
type PlaceInGoal = GoalLike['places'][number];
type FunctionInGoal = GoalLike['functions'][number];

/** Makes the predicate of criteria in normal form. */
export function predicateOf(criteria: NormalCriteria, updates: readonly UpdateLike[]): Predicate {
  return allOf(criteria, statusDeriver(updates));
}

function allOf(criteria: NormalCriteria, deriver: StatusDeriver): Predicate {
  const tests = criteria.map((condition) => testOf(condition, deriver));
  const [first, second, third] = tests;
  if (!first) return () => true;
  if (!second) return first;
  // Written out for the usual numbers, because a call costs less than a loop, and one closure inside another of its own
  // kind is not inlined.
  if (!third) return (goal) => first(goal) && second(goal);
  if (tests.length === 3) return (goal) => first(goal) && second(goal) && third(goal);
  return (goal) => tests.every((test) => test(goal));
}

/** Makes the predicate that is met where any of several criteria is met. */
function anyOf(criteria: readonly NormalCriteria[], deriver: StatusDeriver): Predicate {
  const tests = criteria.map((one) => allOf(one, deriver));
  const [only] = tests;
  return only && tests.length === 1 ? only : (goal) => tests.some((test) => test(goal));
}

function testOf(condition: Condition, deriver: StatusDeriver): Predicate {
  const isMeant = oneOf((condition as Partial<Condition & { kind: 'theme' }>).values);
  switch (condition.kind) {
    case 'place':
      return placeTest(isMeant, condition);
    case 'placeRole':
      return ({ places }) => places.some(({ role }) => isMeant(role));
    case 'theme':
      return ({ themeIds }) => {
        for (let index = 0; index < themeIds.length; index++) {
          if (isMeant(themeIds[index] as string)) return true;
        }
        return false;
      };
    case 'primaryTheme':
      return ({ themeIds: [primary = ''] }) => isMeant(primary);
    case 'function':
      return functionTest(isMeant, oneOf(condition.qualifiers));
    case 'actor': {
      const isRole = oneOf(condition.qualifiers);
      return ({ actors = [] }) => actors.some(({ actorId, role }) => isMeant(actorId) && isRole(role));
    }
    case 'target':
      return targetTest(isMeant, condition.spans);
    case 'stance':
      return ({ stance = 'change' }) => isMeant(stance);
    case 'direction':
      return ({ directionId }) => isMeant(directionId);
    case 'speech':
      return (goal) => isMeant(speechIdOf(goal));
    case 'action':
      return ({ action }) => isMeant(action);
    case 'measurability':
      return ({ measurability }) => isMeant(measurability);
    case 'period':
      return ({ period }) =>
        period !== undefined &&
        meetsAny(condition.spans, firstDayOf(period.start), lastDayOf(period.end ?? openEnd));
    case 'deadline':
      return ({ deadline }) => deadline !== undefined && isDueIn(condition.spans, deadline);
    case 'text':
      return (goal) => condition.queries.some((query) => matchesText(query, goal));
    case 'status': {
      const derive = deriver(condition.asOf);
      return (goal) => isMeant(derive(goal).status);
    }
    case 'flag': {
      const derive = deriver(condition.asOf);
      return (goal) => derive(goal)[condition.flag] === condition.isMeant;
    }
    case 'anyOf':
      return anyOf(condition.criteria, deriver);
    case 'noneOf': {
      const isExcluded = anyOf(condition.criteria, deriver);
      return (goal) => !isExcluded(goal);
    }
  }
}

// The tests that nearly every question uses are loops: a predicate made for one call is not inlined into `some`.

function placeTest(
  isMeant: TextTest,
  { classIds, qualifiers }: Condition & { readonly kind: 'place' },
): Predicate {
  if (classIds.length === 0 && !qualifiers) {
    return ({ places }) => {
      for (let index = 0; index < places.length; index++) {
        if (isMeant((places[index] as PlaceInGoal).placeId)) return true;
      }
      return false;
    };
  }
  const isClass = oneOf(classIds);
  const isRole = oneOf(qualifiers);
  return ({ places }) => {
    for (let index = 0; index < places.length; index++) {
      const { placeId, role } = places[index] as PlaceInGoal;
      if ((isMeant(placeId) || (role === 'addressee' && isClass(placeId))) && isRole(role)) return true;
    }
    return false;
  };
}

function functionTest(isMeant: TextTest, isChange: TextTest): Predicate {
  return ({ functions }) => {
    for (let index = 0; index < functions.length; index++) {
      const { functionId, change } = functions[index] as FunctionInGoal;
      if (isMeant(functionId) && isChange(change)) return true;
    }
    return false;
  };
}

function targetTest(isMeant: TextTest, spans: readonly DaySpan[] | undefined): Predicate {
  return ({ targets = [] }) =>
    targets.some(
      ({ indicatorId, dueBy }) =>
        isMeant(indicatorId) && (!spans || (dueBy !== undefined && isDueIn(spans, dueBy))),
    );
}

function isDueIn(spans: readonly DaySpan[], date: string): boolean {
  const day = lastDayOf(date);
  return meetsAny(spans, day, day);
}

/** Tells whether the days from a first to a last one have one in common with any of some spans. */
function meetsAny(spans: readonly DaySpan[], first: string, last: string): boolean {
  return spans.some(({ from, to }) => first <= to && from <= last);
}

type TextTest = (text: string) => boolean;

/**
 * Makes the test whether a text is one of the given ones. Where none are given, every text is.
 *
 * Most lists have one or two values, and comparing these directly is what keeps a predicate as fast as one written by hand;
 * a set pays from about eight on.
 */
function oneOf(texts: readonly string[] | undefined): TextTest {
  if (!texts) return () => true;
  const [first, second] = texts;
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
