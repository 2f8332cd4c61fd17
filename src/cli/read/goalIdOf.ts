import type { GoalId } from 'policy-tracker';
import { usageError } from './usageError';

/**
 * Finds the id of the goal that a name on the command line means: a whole id, or a key that no other speech has.
 *
 * @throws InputError where several speeches have a goal of that key. What is no goal at all is given back as it is.
 */
export function goalIdOf(name: string, ids: readonly GoalId[]): GoalId {
  const matches = ids.filter((id) => id === name || id.endsWith(`/${name}`));
  if (matches.length > 1) {
    const message = `several goals have the key "${name}"; give the whole id: ${matches.join(', ')}`;
    throw usageError('id', message);
  }
  return matches[0] ?? (name as GoalId);
}
