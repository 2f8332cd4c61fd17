import { areFew, type GoalSet } from './goalSet';
import { emptyWords } from './words';

type Codes = Uint8Array | Uint16Array | Uint32Array;

/** The values of all goals in one respect, such as their themes: each goal has none, one or several. */
export interface Column<Value = unknown> {
  /** The distinct values. */
  readonly values: readonly Value[];
  /** The places of the goals' values in that list, goal after goal. */
  readonly codes: Codes;
  /** Where the codes of each goal begin, and at the end, where they all end. Absent where each goal has exactly one. */
  readonly starts?: Uint32Array | undefined;
}

/** Gives distinct values numbers, in the order in which they turn up. */
export interface Numbering<Value> {
  readonly values: readonly Value[];
  readonly numberOf: (value: Value) => number;
}

/** Numbers texts. */
export function textNumbering<Text extends string>(): Numbering<Text> {
  const numbers = new Map<Text, number>();
  const values: Text[] = [];
  const numberOf = (text: Text): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, values.length);
    return values.push(text) - 1;
  };
  return { values, numberOf };
}

/** Numbers values that two texts tell apart. To join the two for every value would take longer than all the rest. */
export function pairNumbering<Value>(
  firstOf: (value: Value) => string,
  secondOf: (value: Value) => string,
): Numbering<Value> {
  const numbers = new Map<string, Map<string, number>>();
  const values: Value[] = [];
  const numberOf = (value: Value): number => {
    const first = firstOf(value);
    let bySecond = numbers.get(first);
    if (!bySecond) {
      bySecond = new Map();
      numbers.set(first, bySecond);
    }
    const second = secondOf(value);
    const known = bySecond.get(second);
    if (known !== undefined) return known;
    bySecond.set(second, values.length);
    return values.push(value) - 1;
  };
  return { values, numberOf };
}

/** Writes a column, goal after goal. */
export interface ColumnWriter {
  /** Writes a value of the goal, by its number. */
  readonly write: (code: number) => void;
  /** Ends the goal. */
  readonly next: () => void;
  /** The column, of the values that were numbered. */
  readonly done: <Value>(values: readonly Value[]) => Column<Value>;
}

/**
 * Makes the writer of a column.
 *
 * @param size - The number of goals.
 */
export function columnWriter(size: number): ColumnWriter {
  const starts = new Uint32Array(size + 1);
  let codes: Codes = new Uint8Array(Math.max(size, 16));
  // These two stand beside the list: asking it for them would take longer than all the rest.
  let capacity = codes.length;
  let highest = 255;
  let goals = 0;
  let length = 0;
  let isOneEach = true;
  const makeRoomFor = (code: number) => {
    if (length === capacity) capacity = Math.ceil(capacity * 1.5);
    if (code > highest) highest = code > 65_535 ? 4_294_967_295 : 65_535;
    codes = copyOf(codes, capacity, highest);
  };
  return {
    write: (code) => {
      if (length === capacity || code > highest) makeRoomFor(code);
      codes[length++] = code;
    },
    next: () => {
      isOneEach &&= length === goals + 1;
      starts[++goals] = length;
    },
    done: (values) => ({ values, codes: codes.slice(0, length), starts: isOneEach ? undefined : starts }),
  };
}

function copyOf(codes: Codes, capacity: number, highest: number): Codes {
  const CodesUpTo = highest === 255 ? Uint8Array : highest === 65_535 ? Uint16Array : Uint32Array;
  const copy = new CodesUpTo(capacity);
  copy.set(codes);
  return copy;
}

/**
 * What the values of a column stand for: a place and its part stand for the place; a theme stands for itself and its parents.
 * Every value stands for any number of groups.
 */
export interface Grouping {
  /** The names of the groups. */
  readonly names: readonly string[];
  /** The place in that list of the groups of each value, value after value. */
  readonly groups: Uint32Array;
  /** Where the groups of each value begin, and at the end, where they all end. */
  readonly starts: Uint32Array;
}

/** Groups the values of a column. */
export function groupingOf<Value>(
  { values }: Column<Value>,
  namesOf: (value: Value) => readonly string[],
): Grouping {
  const { values: names, numberOf } = textNumbering();
  const groups: number[] = [];
  const starts = [0];
  for (const value of values) {
    for (const name of namesOf(value)) groups.push(numberOf(name));
    starts.push(groups.length);
  }
  return { names, groups: Uint32Array.from(groups), starts: Uint32Array.from(starts) };
}

/** The goals of each group of a column, by the group's place in the list of names. */
export interface GroupedGoals {
  readonly size: number;
  /** Where the numbers of the goals of each group begin, and at the end, where they all end; of a group that is kept as bits there are none. */
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
  /** The groups that are kept as bits, and how many goals they hold. */
  readonly bits: ReadonlyMap<number, GoalSet>;
}

/** Lists for each group of a column the goals that belong to it. */
export function groupedGoalsOf(
  { codes, starts }: Column,
  { names, groups, starts: groupStarts }: Grouping,
  size: number,
): GroupedGoals {
  const counts = new Uint32Array(names.length);
  // A goal with two values of the same group belongs to it once: the last goal of each group tells. From 1, as 0 is none.
  const last = new Uint32Array(names.length);
  const eachOnce = (visit: (group: number, number: number) => void) => {
    last.fill(0);
    for (let number = 0; number < size; number++) {
      const end = starts ? (starts[number + 1] as number) : number + 1;
      for (let at = starts ? (starts[number] as number) : number; at < end; at++) {
        const code = codes[at] as number;
        const groupEnd = groupStarts[code + 1] as number;
        for (let index = groupStarts[code] as number; index < groupEnd; index++) {
          const group = groups[index] as number;
          if (last[group] === number + 1) continue;
          last[group] = number + 1;
          visit(group, number);
        }
      }
    }
  };
  eachOnce((group) => {
    counts[group] = (counts[group] as number) + 1;
  });

  const bits = new Map<number, GoalSet>();
  const wordsOf: (Uint32Array | undefined)[] = Array.from({ length: names.length });
  const listStarts = new Uint32Array(names.length + 1);
  for (let group = 0; group < names.length; group++) {
    const count = counts[group] as number;
    const isList = areFew(count, size);
    listStarts[group + 1] = (listStarts[group] as number) + (isList ? count : 0);
    if (isList) continue;
    const words = emptyWords(size);
    wordsOf[group] = words;
    bits.set(group, { kind: 'bits', words, count });
  }
  const numbers = new Uint32Array(listStarts[names.length] as number);
  const next = listStarts.slice();
  eachOnce((group, number) => {
    const words = wordsOf[group];
    if (words) {
      words[number >>> 5] = (words[number >>> 5] as number) | (1 << (number & 31));
    } else {
      const at = next[group] as number;
      numbers[at] = number;
      next[group] = at + 1;
    }
  });
  return { size, starts: listStarts, numbers, bits };
}

/** The goals of one group. */
export function goalsOfGroup({ bits, starts, numbers }: GroupedGoals, group: number): GoalSet {
  const many = bits.get(group);
  if (many) return many;
  const own = numbers.subarray(starts[group], starts[group + 1]);
  return { kind: 'list', numbers: own, count: own.length };
}

/** The goals of each group of a column, by the group's name. */
export type Postings = ReadonlyMap<string, GoalSet>;

/** Lists for each group of a column the goals that belong to it. */
export function postingsOf(column: Column, grouping: Grouping, size: number): Postings {
  const grouped = groupedGoalsOf(column, grouping, size);
  return new Map(grouping.names.map((name, group) => [name, goalsOfGroup(grouped, group)]));
}
