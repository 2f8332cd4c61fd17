import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CodedColumn, listWriter, valueWriter } from '../../../src/query/goalIndex/columns/codedColumn';
import { groupedColumnOf } from '../../../src/query/goalIndex/columns/groupedColumn';
import { codePostingsOf, goalsWithCode } from '../../../src/query/goalIndex/columns/postings';
import { rowsIn } from '../../../src/query/goalIndex/sets/goalSet';

/** Lists of codes, of which a few are often repeated. */
const codeLists = fc.array(fc.array(fc.nat(12), { maxLength: 4 }), { maxLength: 300 });

describe('a column', () => {
  const limits = [0, 255, 256, 65_535, 65_536, 4_294_967_295];

  test.each(limits)('keeps codes up to %i, however fast they grow', (highest) => {
    const growing = limits.filter((code) => code <= highest);
    for (const codes of [growing, [0, highest, 1]]) {
      const writer = valueWriter(codes.length);
      for (const code of codes) writer.write(code);
      expect([...writer.column([]).codes]).toEqual(codes);
      expect(listsOf(columnOf([codes, [], codes]))).toEqual([codes, [], codes]);
    }
  });

  test('keeps more codes than are gathered at once, in the order in which they were written', () => {
    const lists = Array.from({ length: 40_000 }, (_, row) => [row % 7, row, row % 300]);
    const read = listsOf(columnOf(lists));
    // Only the rows that differ: a comparison of all lists would take minutes to print.
    const differing = lists.flatMap((list, row) => (String(read[row]) === String(list) ? [] : [row]));
    expect(differing.slice(0, 5)).toEqual([]);
    expect(read).toHaveLength(lists.length);
  });
});

describe('a grouped column', () => {
  test('has the names of the groups of all values of a goal, each once, in the order in which they first appear', () => {
    fc.assert(
      fc.property(codeLists, (lists) => {
        const namesOf = (value: number) =>
          Array.from({ length: value % 4 }, (_, at) => `group ${value % (at + 3)}`);
        const grouped = groupedColumnOf(columnOf(lists), namesOf, lists.length);
        const names = listsOf(grouped).map((list) => list.map((code) => grouped.values[code]));
        expect(names).toEqual(lists.map((list) => [...new Set(list.flatMap(namesOf))]));
      }),
    );
  });
});

describe('the goals with each value', () => {
  test('are those that have it once or more', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(codeLists, (lists) => {
        const column = columnOf(lists);
        const postings = codePostingsOf(column, lists.length);
        for (const [code] of column.values.entries()) {
          const set = goalsWithCode(postings, code);
          kinds.add(set.kind);
          const expected = lists.flatMap((list, row) => (list.includes(code) ? [row] : []));
          expect([...rowsIn(set)]).toEqual(expected);
          expect(set.count).toBe(expected.length);
        }
      }),
    );
    expect(kinds).toEqual(new Set(['dense', 'sparse']));
  });
});

function columnOf(lists: readonly (readonly number[])[]): CodedColumn<number> {
  const writer = listWriter(lists.length);
  for (const list of lists) {
    for (const code of list) writer.write(code);
    writer.endList();
  }
  return writer.column([...Array(13).keys()]);
}

function listsOf({ codes, starts }: CodedColumn): number[][] {
  return [...(starts ?? [])].slice(1).map((end, row) => [...codes.subarray(starts?.[row], end)]);
}
