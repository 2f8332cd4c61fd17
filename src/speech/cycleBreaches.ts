import { relationKinds } from '../../data/vocabulary/ids';
import type { OtherGoal, ShapedSpeech } from './referenceBreaches';
import { type Breach, breach } from './speechProblem';

/**
 * Lists the relations of a speech that close a circle: following relations of one kind, a goal comes back to itself.
 *
 * Every goal is visited once a kind, so that the work grows with the number of relations and no faster.
 */
export function cycleBreaches(
  { id: speechId, goals }: ShapedSpeech,
  otherGoals: ReadonlyMap<string, OtherGoal>,
): Breach[] {
  const pathOf = (goalId: string) => (goalId.includes('/') ? goalId : `${speechId}/${goalId}`);
  const own = new Map(Object.entries(goals).map(([key, { relations }]) => [pathOf(key), { key, relations }]));
  const relationsOf = (id: string) => own.get(id)?.relations ?? otherGoals.get(id)?.relations ?? [];

  return relationKinds.flatMap((kind) => {
    const breaches: Breach[] = [];
    const state = new Map<string, 'open' | 'done'>();
    for (const start of own.keys()) {
      if (state.has(start)) continue;
      // The goals on the way from the start, each with the number of its relation that is looked at next.
      const way = [{ id: start, next: 0 }];
      state.set(start, 'open');
      for (let last = way.at(-1); last; last = way.at(-1)) {
        const relations = relationsOf(last.id);
        const index = last.next++;
        const relation = relations[index];
        if (!relation) {
          state.set(last.id, 'done');
          way.pop();
        } else if (relation.kind === kind) {
          const target = pathOf(relation.goalId);
          const known = state.get(target);
          if (known === undefined) {
            state.set(target, 'open');
            way.push({ id: target, next: 0 });
          } else if (known === 'open') {
            breaches.push(closing(kind, [...way.map(({ id }) => id), target], own));
          }
        }
      }
    }
    return breaches;
  });
}

/** The breach of a way of which the last step leads back to an earlier one. */
function closing(
  kind: string,
  way: readonly string[],
  own: ReadonlyMap<string, { readonly key: string }>,
): Breach {
  const target = way.at(-1) ?? '';
  const circle = way.slice(way.indexOf(target));
  // The circle may leave the speech; it is reported where it was last seen inside.
  const holder = circle.slice(0, -1).findLast((id) => own.has(id)) ?? target;
  const key = own.get(holder)?.key ?? '';
  const shown = circle.length > 6 ? [...circle.slice(0, 3), '...', ...circle.slice(-2)] : circle;
  return breach(
    'relation-cycle',
    ['goals', key, 'relations'],
    `the goal ${kind} itself: ${shown.join(' -> ')}`,
    target,
  );
}
