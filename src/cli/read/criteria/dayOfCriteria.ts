import type { GoalCriteria } from 'policy-tracker';
import { formatDay } from '../../print/text/formatDay';
import type { Words } from '../../print/words/words';
import { isDated } from './criteriaFrom';

/** Says that no goal meets criteria, and on which day if they depend on it: perhaps none was typed. */
export function noGoalMeets(criteria: GoalCriteria, words: Words): string {
  return words.noGoalMeets(dayOf(criteria, words));
}

/** Says which goals something is about, and on which day they meet the criteria if these depend on it. */
export function goalsMeet(criteria: GoalCriteria, words: Words): string {
  return words.goalsMeet(dayOf(criteria, words));
}

function dayOf(criteria: GoalCriteria, words: Words): string | undefined {
  return isDated(criteria) && criteria.on !== undefined ? formatDay(criteria.on, words) : undefined;
}
