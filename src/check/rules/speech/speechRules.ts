import { documentRules } from '../documentRules';
import { functionRules } from '../goal/functionRules';
import { relationRules } from '../goal/relationRules';
import { targetRules } from '../goal/targetRules';
import { themeRules } from '../goal/themeRules';
import { describedRules, type Rule } from '../rule';
import { copyRules } from '../sourceText/copyRules';
import { figureRules } from '../sourceText/figureRules';
import { citationRules } from './citationRules';
import { codingRules } from './codingRules';
import { dateRules } from './dateRules';
import { directionRules } from './directionRules';
import { languageRules } from './languageRules';
import { referenceRules } from './referenceRules';
import { repetitionRules } from './repetitionRules';
import { sentenceRules } from './sentenceRules';
import type { SpeechRuleGroup } from './speechContext';

/** The rules of speeches with their checks. Those without one are checked while a file is read, or when files are compared. */
export const checkedSpeechRules = {
  ...documentRules,
  ...dateRules,
  ...codingRules,
  ...referenceRules,
  ...repetitionRules,
  ...citationRules,
  ...relationRules,
  ...directionRules,
  ...functionRules,
  ...themeRules,
  ...targetRules,
  ...sentenceRules,
  ...languageRules,
  ...figureRules,
  ...copyRules,
  placeholder: {
    severity: 'error',
    requires: 'No placeholder is left from the template that `policy-tracker new` wrote.',
    fix: 'Write the fact in its place, or delete what the speech does not have.',
  },
  'file-name': {
    severity: 'error',
    requires: 'A file is named after the id of its speech.',
    fix: 'Rename the file, or correct the id.',
  },
  'canonical-form': {
    severity: 'warning',
    requires: 'A file is in canonical form, so that a diff shows only what was changed.',
    fix: 'Run `policy-tracker check --fix`, which rewrites it.',
  },
} as const satisfies SpeechRuleGroup;

/**
 * The name of a rule that a speech is checked by.
 *
 * @category Checking
 */
export type SpeechRule = Extract<keyof typeof checkedSpeechRules, string>;

/**
 * The rules that a speech is checked by: the first ones of its shape, the others of its references and of what it says.
 *
 * @category Checking
 */
export const speechRules: Readonly<Record<SpeechRule, Rule>> =
  /* @__PURE__ */ describedRules(checkedSpeechRules);
