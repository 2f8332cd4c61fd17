import type { FacetColumn } from './goalColumns';
import { type GoalSet, numbersIn } from './goalSet';

// These loops run over every goal that is counted. They read columns where they lie: a function that did it for them, goal by goal,
// would take twice the time.

/** Adds to the counts by name how many goals of a set have each value of a facet, in the order in which the values turn up. */
export function tally(set: GoalSet, { column, grouping }: FacetColumn, counts: Map<string, number>): void {
  const { codes, starts } = column;
  const { names, groups, starts: groupStarts } = grouping;
  const own = new Uint32Array(names.length);
  /** The last goal that counted in each group: a second value of the same group does not count. */
  const last = new Int32Array(names.length).fill(-1);
  const inOrder: number[] = [];
  const numbers = numbersIn(set);
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] as number;
    const end = starts ? (starts[number + 1] as number) : number + 1;
    for (let at = starts ? (starts[number] as number) : number; at < end; at++) {
      const code = codes[at] as number;
      const groupEnd = groupStarts[code + 1] as number;
      for (let place = groupStarts[code] as number; place < groupEnd; place++) {
        const group = groups[place] as number;
        if (last[group] === number) continue;
        if (last[group] === -1) inOrder.push(group);
        last[group] = number;
        own[group] = (own[group] as number) + 1;
      }
    }
  }
  for (const group of inOrder) {
    const name = names[group] as string;
    counts.set(name, (counts.get(name) ?? 0) + (own[group] as number));
  }
}

/** The counts of a table, row by row. */
export type Table = Map<string, Map<string, number>>;

/** A table of more cells than this is counted cell by cell as they turn up: to keep a place for each would take too much memory. */
const mostCells = 1 << 22;

/** Adds to a table how many goals of a set have each pair of values of two facets, in the order in which the values turn up. */
export function crossTally(set: GoalSet, row: FacetColumn, column: FacetColumn, table: Table): void {
  const cells = row.grouping.names.length * column.grouping.names.length;
  if (cells > mostCells) crossTallySparsely(set, row, column, table);
  else crossTallyInPlaces(set, row, column, table);
}

function crossTallySparsely(set: GoalSet, row: FacetColumn, column: FacetColumn, table: Table): void {
  const numbers = numbersIn(set);
  for (let index = 0; index < numbers.length; index++) {
    const names = namesAt(column, numbers[index] as number);
    for (const rowName of namesAt(row, numbers[index] as number)) {
      const counts = table.get(rowName) ?? new Map<string, number>();
      table.set(rowName, counts);
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
}

/** The values that a goal has in a facet, each once. */
function namesAt({ column: { codes, starts }, grouping }: FacetColumn, number: number): Set<string> {
  const found = new Set<string>();
  const end = starts ? (starts[number + 1] as number) : number + 1;
  for (let at = starts ? (starts[number] as number) : number; at < end; at++) {
    const code = codes[at] as number;
    const groups = grouping.groups.subarray(grouping.starts[code], grouping.starts[code + 1]);
    for (const group of groups) found.add(grouping.names[group] as string);
  }
  return found;
}

function crossTallyInPlaces(set: GoalSet, row: FacetColumn, column: FacetColumn, table: Table): void {
  const { codes: rowCodes, starts: rowStarts } = row.column;
  const { names: rowNames, groups: rowGroups, starts: rowGroupStarts } = row.grouping;
  const { codes, starts } = column.column;
  const { names, groups, starts: groupStarts } = column.grouping;
  const width = names.length;
  const own = new Uint32Array(rowNames.length * width);
  const lastOfRow = new Int32Array(rowNames.length).fill(-1);
  const lastOfCell = new Int32Array(own.length).fill(-1);
  const rowsInOrder: number[] = [];
  const cellsInOrder: number[] = [];
  const numbers = numbersIn(set);
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] as number;
    const rowEnd = rowStarts ? (rowStarts[number + 1] as number) : number + 1;
    const start = starts ? (starts[number] as number) : number;
    const end = starts ? (starts[number + 1] as number) : number + 1;
    for (let rowAt = rowStarts ? (rowStarts[number] as number) : number; rowAt < rowEnd; rowAt++) {
      const rowCode = rowCodes[rowAt] as number;
      const rowGroupEnd = rowGroupStarts[rowCode + 1] as number;
      for (let rowPlace = rowGroupStarts[rowCode] as number; rowPlace < rowGroupEnd; rowPlace++) {
        const rowGroup = rowGroups[rowPlace] as number;
        if (lastOfRow[rowGroup] === number) continue;
        if (lastOfRow[rowGroup] === -1) rowsInOrder.push(rowGroup);
        lastOfRow[rowGroup] = number;
        for (let at = start; at < end; at++) {
          const code = codes[at] as number;
          const groupEnd = groupStarts[code + 1] as number;
          for (let place = groupStarts[code] as number; place < groupEnd; place++) {
            const cell = rowGroup * width + (groups[place] as number);
            if (lastOfCell[cell] === number) continue;
            if (lastOfCell[cell] === -1) cellsInOrder.push(cell);
            lastOfCell[cell] = number;
            own[cell] = (own[cell] as number) + 1;
          }
        }
      }
    }
  }
  for (const rowGroup of rowsInOrder) {
    const name = rowNames[rowGroup] as string;
    if (!table.has(name)) table.set(name, new Map());
  }
  for (const cell of cellsInOrder) {
    const cells = table.get(rowNames[Math.floor(cell / width)] as string);
    const name = names[cell % width] as string;
    cells?.set(name, (cells.get(name) ?? 0) + (own[cell] as number));
  }
}
