import type { CodedColumn } from './columns/codedColumn';
import { type GoalSet, rowsIn } from './sets/goalSet';

/** The counts of a table: by the value of the row, then by that of the column. */
export type Table = Map<string, Map<string, number>>;

/** A table with more cells is counted in maps, because an array of all its cells would take too much memory. */
const mostCells = 4_194_304;

/**
 * Adds to a table how many goals of a set have each pair of values of two facets, in the order in which the values first appear.
 *
 * A row is added for each value of the row facet, even where no goal with it has a value of the column facet.
 */
export function crossTally(
  set: GoalSet,
  rowFacet: CodedColumn<string>,
  columnFacet: CodedColumn<string>,
  table: Table,
): void {
  const cellCount = rowFacet.values.length * columnFacet.values.length;
  const count = cellCount > mostCells ? countInMaps : countInArray;
  count(rowsIn(set), rowFacet, columnFacet, table);
}

function countInMaps(
  goals: Uint32Array,
  rowFacet: CodedColumn<string>,
  columnFacet: CodedColumn<string>,
  table: Table,
): void {
  for (let index = 0; index < goals.length; index++) {
    const goal = goals[index] as number;
    const columnCodes = codesOf(goal, columnFacet);
    for (const rowCode of codesOf(goal, rowFacet)) {
      const cells = tableRowOf(rowFacet.values[rowCode] as string, table);
      for (const code of columnCodes) addCount(1, columnFacet.values[code] as string, cells);
    }
  }
}

function codesOf(goal: number, { codes, starts }: CodedColumn): CodedColumn['codes'] {
  return starts ? codes.subarray(starts[goal], starts[goal + 1]) : codes.subarray(goal, goal + 1);
}

// The loops read the columns directly, because a call for each goal would make them half as fast.

function countInArray(
  goals: Uint32Array,
  { values: rowValues, codes: rowCodes, starts: rowStarts }: CodedColumn<string>,
  { values, codes, starts }: CodedColumn<string>,
  table: Table,
): void {
  const counts = new Uint32Array(rowValues.length * values.length);
  const isRowAdded = new Uint8Array(rowValues.length);
  const cellsInOrder: number[] = [];
  for (let index = 0; index < goals.length; index++) {
    const goal = goals[index] as number;
    const start = starts ? (starts[goal] as number) : goal;
    const end = starts ? (starts[goal + 1] as number) : goal + 1;
    const rowEnd = rowStarts ? (rowStarts[goal + 1] as number) : goal + 1;
    for (let rowAt = rowStarts ? (rowStarts[goal] as number) : goal; rowAt < rowEnd; rowAt++) {
      const rowCode = rowCodes[rowAt] as number;
      if (isRowAdded[rowCode] === 0) {
        isRowAdded[rowCode] = 1;
        tableRowOf(rowValues[rowCode] as string, table);
      }
      for (let at = start; at < end; at++) {
        const cell = rowCode * values.length + (codes[at] as number);
        if (counts[cell] === 0) cellsInOrder.push(cell);
        counts[cell] = (counts[cell] as number) + 1;
      }
    }
  }
  for (const cell of cellsInOrder) {
    const cells = tableRowOf(rowValues[Math.floor(cell / values.length)] as string, table);
    addCount(counts[cell] as number, values[cell % values.length] as string, cells);
  }
}

/** The cells of a row of a table, which is added if it is not there yet. */
function tableRowOf(rowValue: string, table: Table): Map<string, number> {
  const known = table.get(rowValue);
  if (known) return known;
  const cells = new Map<string, number>();
  table.set(rowValue, cells);
  return cells;
}

function addCount(count: number, value: string, cells: Map<string, number>): void {
  cells.set(value, (cells.get(value) ?? 0) + count);
}
