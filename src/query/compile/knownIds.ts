import { once } from '../../internal/once';
import { type GoalLike, speechIdOf } from '../../model/goal/goalLike';

/** The ids of the speeches or directions of the goals asked about: criteria may use them beside those of the vocabulary. */
export type KnownIds = (key: 'speechId' | 'directionId') => Pick<ReadonlySet<string>, 'has' | 'keys'>;

/** Reads the ids of the speeches and directions of goals, when one is first asked for. */
export function idsAmongGoals(goals: readonly GoalLike[]): KnownIds {
  const idsOf = (idOf: (goal: GoalLike) => string) => once(() => new Set(goals.map(idOf)));
  const ids = { speechId: idsOf(speechIdOf), directionId: idsOf(({ directionId }) => directionId) };
  return (key) => ids[key]();
}
