import { describeValue } from '../../../errors/describeValue';
import { type Fault, fault } from '../../document/fault';
import { isUnreadable, readableItems } from '../../document/wellFormed';
import {
  type Entry,
  type GoalPart,
  goalEntriesIn,
  hasUnreadable,
  type SpeechRuleGroup,
} from '../speech/speechContext';

/** The rules about the functions of goals. */
export const functionRules = {
  'orphan-function': {
    severity: 'error',
    requires: 'A goal about a function has an addressee: the place whose function it is.',
    fix: 'Add the place that is to hold, strengthen, raise or shed the function, with the role `addressee`.',
    check: (speech) => goalEntriesIn(speech).flatMap(orphanFunctions),
  },
  'unused-function': {
    severity: 'warning',
    requires: 'Every function that a vocabulary adds is used by some goal.',
    fix: 'Use the function, or delete it from the vocabulary.',
    check: (speech, { vocabulary, usedFunctionIds }) => {
      const goals = goalEntriesIn(speech);
      // A goal whose functions are unknown may use any.
      if (hasUnreadable(speech, 'goals') || goals.some(({ entry }) => isUnreadable(entry, 'functions')))
        return [];
      const used = new Set(
        goals.flatMap(({ entry }) => (entry.functions ?? []).map((one) => one?.functionId)),
      );
      return Object.keys(vocabulary.functions)
        .filter((id) => !usedFunctionIds.has(id) && !used.has(id))
        .map((id) => fault(['vocabulary', 'functions', id], 'no goal is about this function', id));
    },
  },
} as const satisfies SpeechRuleGroup;

function orphanFunctions({ path, entry: { functions, places } }: Entry<GoalPart>): Fault[] {
  // A place whose role is unknown may be the addressee.
  const mayBeAddressed =
    !places || places.some((place) => place?.role === undefined || place.role === 'addressee');
  if (mayBeAddressed) return [];
  return readableItems(functions).flatMap(([index, { functionId }]) => {
    const which = functionId === undefined ? 'this function' : `the function ${describeValue(functionId)}`;
    return [fault([...path, 'functions', index], `the goal has no addressee for ${which}`, functionId)];
  });
}
