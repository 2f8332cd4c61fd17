import type { GoalMap, LeftOutReason } from 'policy-tracker/formats';
import { pluralise } from '../../print/text/pluralise';

/** What the goals name that are not on the map. */
const named: Readonly<Record<LeftOutReason, string>> = {
  'city-without-coordinates': 'a city without coordinates',
  'region-without-shape': 'a region without a shape',
  'unknown-place': 'a place that is not in the vocabulary',
  'class-of-cities': 'only classes of cities',
  'no-place': 'no place',
};

/** Says how many goals are not on a map, and what they name instead. Nothing if all are. */
export function leftOutNote({ goalCount, mappedGoalCount, leftOut }: GoalMap): string | undefined {
  if (leftOut.length === 0) return undefined;
  const reasons = leftOut.map(
    (group) => `${group.goalCount} ${group.goalCount === 1 ? 'names' : 'name'} ${named[group.reason]}`,
  );
  return `not on the map: ${goalCount - mappedGoalCount} of ${pluralise(goalCount, 'goal')}; ${reasons.join(', ')}`;
}
