import { idWithin } from '../model/key';
import { relationKindIds } from '../model/terms/relationKind';
import { type Breach, breach } from './documentProblem';
import type { OtherGoal, ShapedSpeech } from './referenceBreaches';

/** A goal on the way, and the number of its relation that is looked at next. */
interface Step {
  readonly id: string;
  next: number;
}

/**
 * Lists the relations of a speech that close a circle: following relations of one kind, a goal comes back to itself. Circles
 * among other speeches are theirs to mend.
 *
 * Every goal is visited once a kind, so that the work grows with the number of relations and no faster.
 */
export function cycleBreaches(
  { id: speechId = '', goals }: ShapedSpeech,
  otherGoals: ReadonlyMap<string, OtherGoal>,
): Breach[] {
  const own = new Map(
    Object.entries(goals).map(([key, { relations }]) => [idWithin(speechId, key), { key, relations }]),
  );
  const relationsOf = (id: string) => own.get(id)?.relations ?? otherGoals.get(id)?.relations ?? [];

  /** The breach of a way that comes back to one of its steps: at the relation by which it was last inside the speech. */
  const closing = (kind: string, way: readonly Step[], from: number): Breach[] => {
    const last = way.findLastIndex(({ id }, index) => index >= from && own.has(id));
    const holder = way[last];
    const key = holder && own.get(holder.id)?.key;
    if (holder === undefined || key === undefined) return [];
    const idsAt = (start: number, end: number) => way.slice(start, end).map(({ id }) => id);
    const target = idsAt(from, from + 1);
    const isLong = way.length - from > 5;
    const shown = isLong
      ? [...idsAt(from, from + 3), '...', ...idsAt(way.length - 1, way.length), ...target]
      : [...idsAt(from, way.length), ...target];
    const message = `the goal ${kind} itself: ${shown.join(' -> ')}`;
    return [
      breach('relation-cycle', ['goals', key, 'relations', holder.next - 1, 'goalId'], message, target[0]),
    ];
  };

  return relationKindIds.flatMap((kind) => {
    const breaches: Breach[] = [];
    // Where a goal stands on the way; `done` where all its ways have been followed.
    const places = new Map<string, number | 'done'>();
    for (const start of own.keys()) {
      if (places.has(start)) continue;
      const way: Step[] = [{ id: start, next: 0 }];
      places.set(start, 0);
      for (let last = way.at(-1); last; last = way.at(-1)) {
        const relation = relationsOf(last.id)[last.next++];
        if (!relation) {
          places.set(last.id, 'done');
          way.pop();
        } else if (relation.kind === kind) {
          const target = idWithin(speechId, relation.goalId);
          const place = places.get(target);
          if (place === undefined) {
            places.set(target, way.length);
            way.push({ id: target, next: 0 });
          } else if (place !== 'done') {
            breaches.push(...closing(kind, way, place));
          }
        }
      }
    }
    return breaches;
  });
}
