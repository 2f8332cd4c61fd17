import { type Bitset, countRows } from './bitset';
import { bitsetMeeting, type Conjunction, countMeeting, itemsMeeting, type Operand } from './conjunction';
import { rowsInAny, rowsInside, rowsOutside } from './filterRows';
import {
  areSparseTogether,
  bitsetOf,
  type DenseSet,
  type GoalSet,
  rowsIn,
  type SparseSet,
  sparseUnionOf,
  totalOf,
} from './goalSet';

/** What a goal must meet: it belongs to at least one set of each list in `required`, and to no set in `excluded`. */
export interface Requirements {
  readonly required: readonly (readonly GoalSet[])[];
  readonly excluded: readonly GoalSet[];
}

/** Counts the goals that meet requirements. */
export function countOf(requirements: Requirements, all: DenseSet): number {
  const only = onlySetOf(requirements);
  const [excluded, ...more] = requirements.excluded;
  if (only && !excluded) return only.count;
  // The few rows of a sparse set are looked up faster than the bits of the other are counted.
  if (only && excluded?.kind === 'sparse' && more.length === 0) {
    return only.count - rowsInside(excluded.rows, only).length;
  }
  const plan = planOf(requirements, all);
  return plan.kind === 'sparse' ? plan.count : countMeeting(plan);
}

/** Makes the set of the goals that meet requirements. */
export function intersectionOf(requirements: Requirements, all: DenseSet): GoalSet {
  const only = onlySetOf(requirements);
  if (only && requirements.excluded.length === 0) return only;
  const plan = planOf(requirements, all);
  if (plan.kind === 'sparse') return plan;
  const bitset = bitsetMeeting(plan);
  return { kind: 'dense', bitset, count: countRows(bitset) };
}

/** Makes the set of the goals that belong to one set and not to another. */
export function differenceOf(set: GoalSet, other: GoalSet, all: DenseSet): GoalSet {
  return other.count === 0 ? set : intersectionOf({ required: [[set]], excluded: [other] }, all);
}

/** Lists the items of the goals that meet requirements, in order: item n is that of row n. */
export function itemsOf<T>(requirements: Requirements, all: DenseSet, items: readonly T[]): T[] {
  const only = onlySetOf(requirements);
  const plan = only && requirements.excluded.length === 0 ? only : planOf(requirements, all);
  if (plan.kind === 'dense-plan') return itemsMeeting(plan, items);
  const list: T[] = [];
  const rows = rowsIn(plan);
  for (let index = 0; index < rows.length; index++) list.push(items[rows[index] as number] as T);
  return list;
}

/** The set that goals must belong to, if it is the only one. */
function onlySetOf({ required }: Requirements): GoalSet | undefined {
  const [sets] = required;
  return required.length === 1 && sets?.length === 1 ? sets[0] : undefined;
}

/** One pass over bitsets that gives the answer. */
interface DensePlan extends Conjunction {
  readonly kind: 'dense-plan';
}

/** Looks up the rows of the smallest sparse list of sets in all other sets. If no list is sparse, plans a pass over bitsets instead. */
function planOf(requirements: Requirements, all: DenseSet): SparseSet | DensePlan {
  const { required, excluded } = requirements;
  const smallest = smallestOf(required, all.count);
  if (!smallest) return densePlanOf(requirements, all);
  let { rows } = sparseUnionOf(smallest, all.count);
  for (const sets of required) if (sets !== smallest) rows = rowsInAny(rows, sets, all.count);
  for (const set of excluded) rows = rowsOutside(rows, set);
  return { kind: 'sparse', rows, count: rows.length };
}

/** Finds the list of sets with the fewest goals among those that are sparse, even together. */
function smallestOf(required: Requirements['required'], size: number): readonly GoalSet[] | undefined {
  let smallest: readonly GoalSet[] | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const sets of required) {
    if (!areSparseTogether(sets, size)) continue;
    const total = totalOf(sets);
    if (total < fewest) [smallest, fewest] = [sets, total];
  }
  return smallest;
}

/** Plans the pass over bitsets. The first list of exactly two dense sets is joined within the pass, all other lists before it. */
function densePlanOf({ required, excluded }: Requirements, all: DenseSet): DensePlan {
  const operands: Operand[] = excluded.map((set) => ({ bitset: bitsetOf([set], all.count), invert: -1 }));
  let either: readonly [Bitset, Bitset] | undefined;
  for (const sets of required) {
    const [one, other] = sets;
    if (!either && sets.length === 2 && one?.kind === 'dense' && other?.kind === 'dense') {
      either = [one.bitset, other.bitset];
    } else {
      operands.push({ bitset: bitsetOf(sets, all.count), invert: 0 });
    }
  }
  return reduced(either ?? [all.bitset, all.bitset], operands, { bitset: all.bitset, invert: 0 });
}

/** Applies operands two at a time until no more than two are left for the plan. */
function reduced(
  [left, right]: readonly [Bitset, Bitset],
  operands: readonly Operand[],
  neutral: Operand,
): DensePlan {
  const [and = neutral, and2 = neutral, ...rest] = operands;
  if (rest.length === 0) return { kind: 'dense-plan', left, right, and, and2 };
  const bitset = bitsetMeeting({ left, right, and, and2 });
  return reduced([bitset, bitset], rest, neutral);
}
