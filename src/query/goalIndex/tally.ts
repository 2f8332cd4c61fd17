import type { CodedColumn } from './columns/codedColumn';
import { type GoalSet, rowsIn } from './sets/goalSet';

/** Adds to the counts, by value, how many goals of a set have each value of a facet, in the order in which the values first appear. */
export function tally(
  set: GoalSet,
  { values, codes, starts }: CodedColumn<string>,
  counts: Map<string, number>,
): void {
  const own = new Uint32Array(values.length);
  const codesInOrder: number[] = [];
  const rows = rowsIn(set);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number;
    const end = starts ? (starts[row + 1] as number) : row + 1;
    for (let at = starts ? (starts[row] as number) : row; at < end; at++) {
      const code = codes[at] as number;
      if (own[code] === 0) codesInOrder.push(code);
      own[code] = (own[code] as number) + 1;
    }
  }
  for (const code of codesInOrder) {
    const value = values[code] as string;
    counts.set(value, (counts.get(value) ?? 0) + (own[code] as number));
  }
}
