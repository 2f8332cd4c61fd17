import { type GoalLike, speechIdOf } from '../../model/goal/goalLike';

/** The ids of the speeches or directions of the goals asked about: criteria may use them beside those of the vocabulary. */
export type KnownIds = (key: 'speechId' | 'directionId') => Pick<ReadonlySet<string>, 'has' | 'keys'>;

/** Reads the ids of the speeches and directions of goals, each time it is asked. */
export function idsAmongGoals(goals: readonly GoalLike[]): KnownIds {
  return (key) => new Set(goals.map(key === 'speechId' ? speechIdOf : ({ directionId }) => directionId));
}

/** Keeps known ids, so that they are collected once however many criteria ask for them. */
export function cachedIds(knownIds: KnownIds): KnownIds {
  const cached = new Map<Parameters<KnownIds>[0], ReturnType<KnownIds>>();
  return (key) => {
    const ids = cached.get(key) ?? knownIds(key);
    cached.set(key, ids);
    return ids;
  };
}
