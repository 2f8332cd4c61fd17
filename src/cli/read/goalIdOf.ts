import type { GoalId } from 'policy-tracker';
import { usageError } from './usageError';

/** A longer list of goals is cut in a message. */
const mostListed = 12;

/**
 * Finds the id of a goal that was typed as a whole id, as the key of a goal, or as the start of either.
 *
 * @returns The id. A name that fits no goal is returned as it is, for `getGoal` to report with the nearest id.
 * @throws InputError if several goals have that key, or start so.
 */
export function goalIdOf(name: string, ids: readonly string[]): GoalId {
  const [found] = ids.includes(name) ? [name] : goalsNamed(name, ids);
  return (found ?? name) as GoalId;
}

/** Finds the goal with a key, or whose key or id starts so. */
function goalsNamed(name: string, ids: readonly string[]): readonly string[] {
  const withKey = ids.filter((id) => id.endsWith(`/${name}`));
  if (withKey.length > 1) throw several(`have the key "${name}"; give the whole id`, withKey);
  if (withKey.length === 1 || name === '') return withKey;
  const starting = ids.filter((id) => id.startsWith(name) || id.includes(`/${name}`));
  if (starting.length > 1) throw several(`start with "${name}"`, starting);
  return starting;
}

function several(how: string, ids: readonly string[]) {
  const listed = ids.slice(0, mostListed).map((id) => `\n  ${id}`);
  const rest = ids.length > mostListed ? [`\n  and ${ids.length - mostListed} more`] : [];
  return usageError('id', `several goals ${how}:${[...listed, ...rest].join('')}`);
}
