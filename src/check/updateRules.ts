import { documentRules, type Rule } from './speechRules';

/**
 * The rules that progress updates are checked by: the first ones of their shape, the others of what they say.
 *
 * @category Checking
 */
export const updateRules = {
  ...documentRules,
  'no-evidence-given': {
    severity: 'error',
    asks: 'Every update and every report rests on evidence.',
    remedy:
      'Say on what it rests: title, publisher, address. Where somebody looked and found nothing, list the sources that were searched.',
  },
  'no-reason': {
    severity: 'error',
    asks: 'What has stalled or was not achieved has a reason, and a reason of the kind `other` has a note.',
    remedy:
      'Give the reason that the evidence gives. If it gives none, say so in the note of a reason of the kind `other`.',
  },
  'no-successor': {
    severity: 'error',
    asks: 'What is superseded names the other goal that has taken its place, nothing else names one, and no two goals take each other’s place.',
    remedy: 'Name the goal in `supersededBy`, or choose another status.',
  },
  'unknown-id': {
    severity: 'error',
    asks: 'Every id names something: a goal, a place, an update that is corrected.',
    remedy: 'Correct the id, or give the check what it names.',
  },
  'repeated-id': {
    severity: 'error',
    asks: 'No two updates or reports have the same id.',
    remedy: 'Rename the one that was added later.',
  },
  'recorded-too-early': {
    severity: 'error',
    asks: 'Nothing is recorded before it is valid, and no correction before what it corrects.',
    remedy: 'Look at the dates again: `validOn` is when it was so, `recordedOn` when it was learned.',
  },
  'unknown-indicator': {
    severity: 'warning',
    asks: 'Every indicator is one of the vocabulary, or new on purpose.',
    remedy:
      'Correct the id. A new indicator stays as it is; in this package it goes into data/vocabulary/indicators.ts.',
  },
  'other-unit': {
    severity: 'error',
    asks: 'An indicator is measured in one unit.',
    remedy: 'Convert the figure, or measure another indicator.',
  },
  'corrects-itself': {
    severity: 'error',
    asks: 'No update corrects itself, over whatever detour.',
    remedy: 'Name the earlier update in the later one, and not the other way round.',
  },
  'corrected-twice': {
    severity: 'warning',
    asks: 'No update is corrected by two others.',
    remedy: 'Let the second correction correct the first. As it is, both count.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

/**
 * The name of a rule that progress updates are checked by.
 *
 * @category Checking
 */
export type UpdateRule = Extract<keyof typeof updateRules, string>;
