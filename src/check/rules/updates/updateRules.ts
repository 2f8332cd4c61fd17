import { documentRules } from '../documentRules';
import { describedRules, type Rule } from '../rule';
import { correctionRules } from './correctionRules';
import { dateRules } from './dateRules';
import { evidenceRules } from './evidenceRules';
import { measurementRules } from './measurementRules';
import { readingRules } from './readingRules';
import { referenceRules } from './referenceRules';
import { repetitionRules } from './repetitionRules';
import { statusRules } from './statusRules';
import type { UpdateRuleGroup } from './updateContext';

/** The rules of progress updates with their checks. Those without one are checked while a file is read. */
export const checkedUpdateRules = {
  ...documentRules,
  ...evidenceRules,
  ...statusRules,
  ...referenceRules,
  ...repetitionRules,
  ...dateRules,
  ...readingRules,
  ...measurementRules,
  ...correctionRules,
} as const satisfies UpdateRuleGroup;

/**
 * The name of a rule that progress updates are checked by.
 *
 * @category Checking
 */
export type UpdateRule = Extract<keyof typeof checkedUpdateRules, string>;

/**
 * The rules that progress updates are checked by: the first ones of their shape, the others of what they say.
 *
 * @category Checking
 */
export const updateRules: Readonly<Record<UpdateRule, Rule>> =
  /* @__PURE__ */ describedRules(checkedUpdateRules);
