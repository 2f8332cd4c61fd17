import type { GoalId } from 'policy-tracker';
import { usageError } from './usageError';

/**
 * Finds the id of a goal that was typed as a whole id, or as the key of a goal.
 *
 * @returns The id. A name that fits no goal is returned as it is, for `getGoal` to report with the nearest id.
 * @throws InputError if goals of several speeches have that key.
 */
export function goalIdOf(name: string, ids: readonly GoalId[]): GoalId {
  const matches = ids.filter((id) => id === name || id.endsWith(`/${name}`));
  if (matches.length > 1) {
    throw usageError('id', `several goals have the key "${name}"; give the whole id: ${matches.join(', ')}`);
  }
  return matches[0] ?? (name as GoalId);
}
