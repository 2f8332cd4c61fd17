import { type CodedColumn, listWriter } from './codedColumn';
import { textNumbering } from './numbering';

/**
 * Makes a column of names of groups from a column of values: a place with its role belongs to the group of the place, a theme to its
 * own group and to those of its parents. A value may belong to any number of groups. A goal that has two values of one group belongs
 * to it once.
 *
 * @param column - The column.
 * @param namesOf - Gives the names of the groups that a value belongs to.
 * @param size - The number of goals.
 */
export function groupedColumnOf<Value>(
  { values, codes, starts }: CodedColumn<Value>,
  namesOf: (value: Value) => readonly string[],
  size: number,
): CodedColumn<string> {
  const { values: names, codeOf } = textNumbering();
  const groupsOfCode = values.map((value) => namesOf(value).map(codeOf));
  const writer = listWriter(size);
  /** For each group the last row that was found to belong to it. */
  const lastRows = new Int32Array(names.length).fill(-1);
  for (let row = 0; row < size; row++) {
    const end = starts ? (starts[row + 1] as number) : row + 1;
    for (let at = starts ? (starts[row] as number) : row; at < end; at++) {
      for (const group of groupsOfCode[codes[at] as number] as number[]) {
        if (lastRows[group] === row) continue;
        lastRows[group] = row;
        writer.write(group);
      }
    }
    writer.endList();
  }
  return writer.column(names);
}
