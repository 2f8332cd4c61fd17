import type { GoalCriteria } from 'policy-tracker';
import { formatDay } from '../../print/text/formatDay';
import { isDated } from './criteriaFrom';

/** Says that no goal meets criteria, and on which day if they depend on it: perhaps none was typed. */
export function noGoalMeets(criteria: GoalCriteria): string {
  return `No goal meets these criteria${dayOf(criteria)}.`;
}

/** Says which goals something is about, and on which day they meet the criteria if these depend on it. */
export function goalsMeet(criteria: GoalCriteria): string {
  return `The goals are those that meet the criteria${dayOf(criteria)}.`;
}

function dayOf(criteria: GoalCriteria): string {
  return isDated(criteria) && criteria.on !== undefined ? ` ${formatDay(criteria.on)}` : '';
}
