import type { RelationKind, Speech } from '../../src/index';
import { sampleGoal, sampleSpeech } from '../corpus/sampleSpeech';

/** Makes up a speech whose goals have relations to others. */
export function speechOf(
  id: string,
  date: string,
  relations: Readonly<Record<string, readonly { kind: RelationKind; goalId: string }[]>>,
): Speech {
  const goals = Object.entries(relations).map(([goal, related]) => [
    goal,
    sampleGoal({ relations: related as [] }),
  ]);
  return { ...sampleSpeech, id, date, goals: Object.fromEntries(goals) };
}
