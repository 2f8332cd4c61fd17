import {
  addWords,
  type Conjunction,
  countBits,
  countMeeting,
  emptyWords,
  fullWords,
  itemsMeeting,
  numbersOfBits,
  type Operand,
  setBits,
  wordsMeeting,
} from './bits';

/** A set of goals as bits. */
export interface BitSet {
  readonly kind: 'bits';
  readonly words: Uint32Array;
  /** How many goals it holds. */
  readonly count: number;
}

/** A set of goals as their numbers, in order. */
interface NumberList {
  readonly kind: 'list';
  readonly numbers: Uint32Array;
  readonly count: number;
}

/**
 * A set of goals by their numbers. One that is kept is bits where it holds more than one goal in 64, and a list where it holds fewer:
 * there the two cost the same, measured, and a list takes half the room. One that only answers a question may be either.
 */
export type GoalSet = BitSet | NumberList;

/** One goal in so many, and a set is a list. */
const knee = 64;

/** Tells whether so many of all goals are few, and better listed. */
export function areFew(count: number, size: number): boolean {
  return count * knee <= size;
}

/** Makes the set of some numbers, which are in order, in the form that suits it. */
export function goalSetOf(numbers: Uint32Array, size: number): GoalSet {
  if (areFew(numbers.length, size)) return { kind: 'list', numbers, count: numbers.length };
  const words = emptyWords(size);
  setBits(words, numbers);
  return { kind: 'bits', words, count: numbers.length };
}

/** Makes the set of all goals. */
export function everyGoal(size: number): BitSet {
  return { kind: 'bits', words: fullWords(size), count: size };
}

/** The numbers of a set, in order: after leaving out some, at most so many. */
export function numbersIn(set: GoalSet, offset = 0, limit: number = set.count): Uint32Array {
  const most = Math.max(0, Math.min(limit, set.count - offset));
  return set.kind === 'list'
    ? set.numbers.subarray(offset, offset + most)
    : numbersOfBits(set.words, offset, most);
}

/** Joins sets: the goals that any of them holds. */
export function unionOf(sets: readonly GoalSet[], size: number): GoalSet {
  const [only] = sets;
  if (only && sets.length === 1) return only;
  if (areFewTogether(sets, size)) return mergedList(sets, size);
  const words = joinedWords(sets, size);
  return { kind: 'bits', words, count: countBits(words) };
}

function areFewTogether(sets: readonly GoalSet[], size: number): boolean {
  let total = 0;
  for (const { kind, count } of sets) {
    if (kind === 'bits') return false;
    total += count;
  }
  return areFew(total, size);
}

function mergedList(sets: readonly GoalSet[], size: number): NumberList {
  const [only] = sets;
  if (sets.length === 1 && only?.kind === 'list') return only;
  const words = joinedWords(sets, size);
  const numbers = numbersOfBits(words, 0, totalOf(sets));
  return { kind: 'list', numbers: numbers.slice(), count: numbers.length };
}

function joinedWords(sets: readonly GoalSet[], size: number): Uint32Array {
  const words = emptyWords(size);
  for (const set of sets) {
    if (set.kind === 'bits') addWords(words, set.words);
    else setBits(words, set.numbers);
  }
  return words;
}

/** What goals must meet at once: each of `required` lists sets of which one must hold them, and none of `excluded` may. */
export interface Requirements {
  readonly required: readonly (readonly GoalSet[])[];
  readonly excluded: readonly GoalSet[];
}

/** Counts the goals that meet requirements. */
export function countOf(requirements: Requirements, all: BitSet): number {
  const only = onlyOf(requirements);
  if (only && requirements.excluded.length === 0) return only.count;
  const [excluded] = requirements.excluded;
  // What is left of a set without a few is known from how many of the few it holds.
  if (only && requirements.excluded.length === 1 && excluded?.kind === 'list') {
    return only.count - keptOf(excluded.numbers, only, true).length;
  }
  const plan = planOf(requirements, all);
  return plan.kind === 'list' ? plan.count : countMeeting(plan);
}

/** The goals that meet requirements. */
export function intersectionOf(requirements: Requirements, all: BitSet): GoalSet {
  const only = onlyOf(requirements);
  if (only && requirements.excluded.length === 0) return only;
  const plan = planOf(requirements, all);
  if (plan.kind === 'list') return plan;
  const words = wordsMeeting(plan);
  return { kind: 'bits', words, count: countBits(words) };
}

/** Lists the items of the goals that meet requirements, in order: item n is that of goal n. */
export function itemsOf<T>(requirements: Requirements, all: BitSet, items: readonly T[]): T[] {
  const only = onlyOf(requirements);
  const plan = only && requirements.excluded.length === 0 ? only : planOf(requirements, all);
  if (plan.kind === 'pass') return itemsMeeting(plan, items);
  const list: T[] = [];
  const numbers = numbersIn(plan);
  for (let index = 0; index < numbers.length; index++) list.push(items[numbers[index] as number] as T);
  return list;
}

function totalOf(sets: readonly GoalSet[]): number {
  return sets.reduce((sum, { count }) => sum + count, 0);
}

/** The one set that goals must be in, where there is just one. */
function onlyOf({ required }: Requirements): GoalSet | undefined {
  const [sets] = required;
  return required.length === 1 && sets?.length === 1 ? sets[0] : undefined;
}

/** Either the answer, found by looking up a short list, or one pass over the bits that gives it. */
type Plan = NumberList | (Conjunction & { readonly kind: 'pass' });

function planOf({ required, excluded }: Requirements, all: BitSet): Plan {
  const shortest = shortestOf(required, all.count);
  if (shortest)
    return listMeeting(
      mergedList(shortest, all.count),
      required.filter((sets) => sets !== shortest),
      excluded,
      all.count,
    );

  const operands: Operand[] = excluded.map((set) => ({ words: wordsOf([set], all), mask: -1 }));
  let either: readonly [Uint32Array, Uint32Array] | undefined;
  for (const sets of required) {
    const [one, other] = sets;
    if (!either && sets.length === 2 && one?.kind === 'bits' && other?.kind === 'bits') {
      either = [one.words, other.words];
    } else {
      operands.push({ words: wordsOf(sets, all), mask: 0 });
    }
  }
  return passOver(either ?? [all.words, all.words], operands, { words: all.words, mask: 0 });
}

/** The clause with the fewest goals among those that are lists, and together still few. */
function shortestOf(required: Requirements['required'], size: number): readonly GoalSet[] | undefined {
  let shortest: readonly GoalSet[] | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const sets of required) {
    if (!areFewTogether(sets, size)) continue;
    const total = totalOf(sets);
    if (total < fewest) [shortest, fewest] = [sets, total];
  }
  return shortest;
}

function listMeeting(
  candidates: NumberList,
  required: Requirements['required'],
  excluded: Requirements['excluded'],
  size: number,
): NumberList {
  let { numbers } = candidates;
  for (const sets of required) numbers = keptByAny(numbers, sets, size);
  for (const set of excluded) numbers = keptOf(numbers, set, false);
  return { kind: 'list', numbers, count: numbers.length };
}

/** From so many sets on it takes less time to join them than to look into each. */
const manySets = 8;

/** Keeps of some numbers those that any set holds: all but those that none holds. */
function keptByAny(numbers: Uint32Array, sets: readonly GoalSet[], size: number): Uint32Array {
  const [only] = sets;
  if (only && sets.length === 1) return keptOf(numbers, only, true);
  if (sets.length >= manySets) {
    return keptOf(numbers, { kind: 'bits', words: joinedWords(sets, size), count: 0 }, true);
  }
  let others = numbers;
  for (const set of sets) others = keptOf(others, set, false);
  return keptOf(numbers, { kind: 'list', numbers: others, count: others.length }, false);
}

/** Keeps of some numbers, which are in order, those that a set holds, or those that it does not hold. */
function keptOf(numbers: Uint32Array, set: GoalSet, isHeld: boolean): Uint32Array {
  const kept = new Uint32Array(numbers.length);
  const wanted = isHeld ? 1 : 0;
  let length = 0;
  // Every number is written, and the next one over it unless it is kept: that spares a branch that nothing could foretell.
  if (set.kind === 'bits') {
    const { words } = set;
    for (let index = 0; index < numbers.length; index++) {
      const number = numbers[index] as number;
      kept[length] = number;
      length += (((words[number >>> 5] as number) >>> (number & 31)) & 1) ^ wanted ^ 1;
    }
  } else {
    const others = set.numbers;
    let at = 0;
    for (let index = 0; index < numbers.length; index++) {
      const number = numbers[index] as number;
      at = placeFrom(at, number, others);
      kept[length] = number;
      length += (others[at] === number ? 1 : 0) ^ wanted ^ 1;
    }
  }
  return kept.subarray(0, length);
}

/** The first place, from a given one on, of a number that is not smaller: looked for in steps that grow, then by halves. */
function placeFrom(start: number, number: number, numbers: Uint32Array): number {
  let [low, step] = [start, 1];
  while (low + step <= numbers.length && (numbers[low + step - 1] as number) < number) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step - 1, numbers.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordsOf(sets: readonly GoalSet[], all: BitSet): Uint32Array {
  const [only] = sets;
  return only?.kind === 'bits' && sets.length === 1 ? only.words : joinedWords(sets, all.count);
}

/** Takes operands two at a time until two are left for the last pass. */
function passOver(
  [either, or]: readonly [Uint32Array, Uint32Array],
  operands: readonly Operand[],
  nothing: Operand,
): Conjunction & { readonly kind: 'pass' } {
  const [first = nothing, second = nothing, ...rest] = operands;
  if (rest.length === 0) return { kind: 'pass', either, or, first, second };
  const words = wordsMeeting({ either, or, first, second });
  return passOver([words, words], rest, nothing);
}
