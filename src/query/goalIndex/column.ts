import { emptyWords } from './bits';
import { areFew, type BitSet, type GoalSet } from './goalSet';

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

/** Writes a column of lists, goal after goal. */
export interface ListWriter {
  /** Writes a value of the goal, by its number. */
  readonly write: (code: number) => void;
  /** Ends the goal. */
  readonly next: () => void;
  /** The column, of the values that were numbered. */
  readonly done: <Value>(values: readonly Value[]) => Column<Value>;
}

/** So many codes are gathered before they are put away in as few bytes as they need. */
const partLength = 1 << 16;

/**
 * Makes the writer of a column of lists.
 *
 * @param size - The number of goals.
 */
export function listWriter(size: number): ListWriter {
  const starts = new Uint32Array(size + 1);
  const parts: Codes[] = [];
  const part = new Uint32Array(Math.min(partLength, Math.max(2 * size, 16)));
  let length = 0;
  let highest = 0;
  let total = 0;
  let goals = 0;
  return {
    write: (code) => {
      if (length === part.length) {
        parts.push(codesUpTo(highest, part));
        length = 0;
      }
      part[length++] = code;
      total++;
      if (code > highest) highest = code;
    },
    next: () => {
      starts[++goals] = total;
    },
    done: (values) => {
      const codes = codesUpTo(highest, total);
      let at = 0;
      for (const full of [...parts, part.subarray(0, length)]) {
        codes.set(full, at);
        at += full.length;
      }
      return { values, codes, starts };
    },
  };
}

/** Writes a column of one value each, goal after goal. */
export interface ValueWriter {
  /** Writes the value of the next goal, by its number. */
  readonly write: (code: number) => void;
  /** The column, of the values that were numbered. */
  readonly done: <Value>(values: readonly Value[]) => Column<Value>;
}

/**
 * Makes the writer of a column of one value each.
 *
 * @param size - The number of goals.
 */
export function valueWriter(size: number): ValueWriter {
  let codes: Codes = new Uint8Array(size);
  let highest = 255;
  let goals = 0;
  return {
    write: (code) => {
      if (code > highest) {
        codes = codesUpTo(code, codes);
        highest = codes.BYTES_PER_ELEMENT === 2 ? 65_535 : 4_294_967_295;
      }
      codes[goals++] = code;
    },
    done: (values) => ({ values, codes }),
  };
}

/** Makes a list of codes, or of so many, in which each has as few bytes as the highest needs. */
function codesUpTo(highest: number, codes: Codes | number): Codes {
  const List = highest < 256 ? Uint8Array : highest < 65_536 ? Uint16Array : Uint32Array;
  return new List(codes as number);
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
  /** Where the numbers of the goals of each group begin, and at the end, where they all end; of a group that is kept as bits there are none. */
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
  /** The groups that are kept as bits, and how many goals they hold. */
  readonly bits: ReadonlyMap<number, BitSet>;
}

/**
 * Lists for each group of a column the goals that belong to it.
 *
 * @param column - The column.
 * @param grouping - What its values stand for; without it each stands for itself.
 * @param size - The number of goals.
 */
export function groupedGoalsOf(
  { values, codes, starts }: Column,
  grouping: Grouping | undefined,
  size: number,
): GroupedGoals {
  const { groups, starts: groupStarts } = grouping ?? {};
  const groupCount = grouping?.names.length ?? values.length;
  const counts = new Uint32Array(groupCount);
  // A goal with two values of the same group belongs to it once: the last goal of each group tells. From 1, as 0 is none.
  const last = new Uint32Array(groupCount);
  const bits = new Map<number, BitSet>();
  const wordsOf: (Uint32Array | undefined)[] = Array.from({ length: groupCount });
  const listStarts = new Uint32Array(groupCount + 1);
  let numbers = new Uint32Array(0);
  const next = new Uint32Array(groupCount);
  // Once to count, and once to write. What is done for a goal stands in the loop: a call would take longer than it.
  for (const isCounting of [true, false]) {
    last.fill(0);
    for (let number = 0; number < size; number++) {
      const end = starts ? (starts[number + 1] as number) : number + 1;
      for (let at = starts ? (starts[number] as number) : number; at < end; at++) {
        const code = codes[at] as number;
        const groupEnd = groupStarts ? (groupStarts[code + 1] as number) : code + 1;
        for (let index = groupStarts ? (groupStarts[code] as number) : code; index < groupEnd; index++) {
          const group = groups ? (groups[index] as number) : index;
          if (last[group] === number + 1) continue;
          last[group] = number + 1;
          if (isCounting) {
            counts[group] = (counts[group] as number) + 1;
            continue;
          }
          const words = wordsOf[group];
          if (words) {
            words[number >>> 5] = (words[number >>> 5] as number) | (1 << (number & 31));
          } else {
            numbers[next[group] as number] = number;
            next[group] = (next[group] as number) + 1;
          }
        }
      }
    }
    if (!isCounting) break;
    for (let group = 0; group < groupCount; group++) {
      const count = counts[group] as number;
      next[group] = listStarts[group] as number;
      listStarts[group + 1] = (listStarts[group] as number) + (areFew(count, size) ? count : 0);
      if (areFew(count, size)) continue;
      const words = emptyWords(size);
      wordsOf[group] = words;
      bits.set(group, { kind: 'bits', words, count });
    }
    numbers = new Uint32Array(listStarts[groupCount] as number);
  }
  return { starts: listStarts, numbers, bits };
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
