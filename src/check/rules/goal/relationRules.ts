import { idWithin } from '../../../model/key';
import { relationKindIds } from '../../../model/terms/relationKind';
import { type Fault, fault } from '../../document/fault';
import { readableItems } from '../../document/wellFormed';
import {
  goalEntriesIn,
  type SpeechContext,
  type SpeechPart,
  type SpeechRuleGroup,
} from '../speech/speechContext';

/** The rules about how goals are related. */
export const relationRules = {
  'relation-cycle': {
    severity: 'error',
    requires:
      'No goal restates, narrows, widens, generalises, continues, strengthens, quantifies or replaces itself, directly or through others.',
    fix: 'Keep the relation on the goal that comes second, and delete it on the other.',
    check: relationCycles,
  },
} as const satisfies SpeechRuleGroup;

/** A relation, and its number among those of its goal. */
interface Relation {
  readonly index: number;
  readonly kind: string;
  readonly target: string;
}

/** A goal on the path being followed, and the number of its relation to look at next. */
interface Step {
  readonly id: string;
  next: number;
}

/** The relations of all goals that are known, and the keys of those of this speech. */
interface RelationGraph {
  readonly relationsOf: (id: string) => readonly Relation[];
  readonly keys: ReadonlyMap<string, string>;
}

/** Lists the relations that close a circle. Circles among other speeches are not reported: they are not the fault of this one. */
function relationCycles(speech: SpeechPart, { otherGoals }: SpeechContext): Fault[] {
  const { id: speechId = '' } = speech;
  const own = new Map(
    goalEntriesIn(speech).map(({ path: [, key], entry }) => [
      idWithin(speechId, key),
      readableItems(entry.relations).flatMap(([index, { kind, goalId }]) =>
        kind === undefined || goalId === undefined
          ? []
          : [{ index, kind, target: idWithin(speechId, goalId) }],
      ),
    ]),
  );
  const relationsOf = (id: string) =>
    own.get(id) ??
    (otherGoals.get(id)?.relations ?? []).map(({ kind, goalId }, index) => ({ index, kind, target: goalId }));
  const keys = new Map(goalEntriesIn(speech).map(({ path: [, key] }) => [idWithin(speechId, key), key]));
  return relationKindIds.flatMap((kind) => cyclesOf(kind, { relationsOf, keys }));
}

/** Follows the relations of one kind. Every goal is visited once, so that the work grows no faster than the number of relations. */
function cyclesOf(kind: string, graph: RelationGraph): Fault[] {
  const faults: Fault[] = [];
  // The position of each goal on the path; `done` once all its relations have been followed.
  const places = new Map<string, number | 'done'>();
  for (const start of graph.keys.keys()) {
    if (places.has(start)) continue;
    const way: Step[] = [{ id: start, next: 0 }];
    places.set(start, 0);
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const relation = graph.relationsOf(last.id)[last.next++];
      if (!relation) {
        places.set(last.id, 'done');
        way.pop();
      } else if (relation.kind === kind) {
        const place = places.get(relation.target);
        if (place === undefined) {
          places.set(relation.target, way.length);
          way.push({ id: relation.target, next: 0 });
        } else if (place !== 'done') faults.push(...closing(kind, way.slice(place), graph));
      }
    }
  }
  return faults;
}

/** Makes the fault of a circle, at the relation by which it last leaves a goal of this speech. */
function closing(kind: string, circle: readonly Step[], { keys, relationsOf }: RelationGraph): Fault[] {
  const holder = circle.findLast(({ id }) => keys.has(id));
  const key = holder && keys.get(holder.id);
  const relation = holder && relationsOf(holder.id)[holder.next - 1];
  if (key === undefined || relation === undefined) return [];
  const [first = '', ...others] = circle.map(({ id }) => id);
  const shown = others.length > 4 ? [...others.slice(0, 2), '...', ...others.slice(-1)] : others;
  const message = `the goal ${kind} itself: ${[first, ...shown, first].join(' -> ')}`;
  return [fault(['goals', key, 'relations', relation.index, 'goalId'], message, first)];
}
