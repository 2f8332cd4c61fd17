import { type Fault, fault } from '../../document/fault';
import { isUnreadable, readableItems } from '../../document/wellFormed';
import type { SpeechPart, SpeechRuleGroup } from './speechContext';

/** The rules about how a speech was coded. */
export const codingRules = {
  'excerpt-scope': {
    severity: 'error',
    requires: 'An excerpt has a scope that says what it covers, and a scope has a completeness beside it.',
    fix: 'Say in `scope` what was read and coded, and in `completeness` whether that is all of the speech.',
    check: incompleteScope,
  },
  'compared-with-itself': {
    severity: 'error',
    requires: 'A speech is compared with other speeches.',
    fix: 'Name the earlier speech, or delete the entry.',
    check: ({ id, comparedWith }) =>
      readableItems(comparedWith).flatMap(([index, { speechId }]) =>
        id !== undefined && speechId === id
          ? [fault(['comparedWith', index, 'speechId'], 'the speech is compared with itself', speechId)]
          : [],
      ),
  },
} as const satisfies SpeechRuleGroup;

function incompleteScope(speech: SpeechPart): Fault[] {
  const { completeness, scope } = speech;
  if (isUnreadable(speech, 'completeness') || isUnreadable(speech, 'scope')) return [];
  if (completeness === 'excerpt' && scope === undefined) {
    return [fault(['completeness'], 'the excerpt has no scope that says what it covers', completeness)];
  }
  return scope !== undefined && completeness === undefined
    ? [fault(['scope'], 'the scope has no completeness beside it')]
    : [];
}
