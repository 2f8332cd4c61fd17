import { type ColumnCells, columnsOf, type ListColumn } from './listColumn';
import type { TermRow } from './termRow';

/** The columns of terms by name. */
const allColumns = {
  list: ['List', ({ kind }) => kind],
  id: ['Id', ({ id }) => id],
  name: ['Name', ({ name }) => name],
  'other-name': ['', ({ otherName }) => otherName],
  goals: ['Goals', ({ goalCount = '' }) => goalCount],
  parent: ['Parent', ({ term }) => term.parentId ?? ''],
  broader: ['Broader', ({ term }) => term.broader ?? ''],
  level: ['Level', ({ term }) => term.level ?? ''],
  kind: ['Kind', ({ term }) => term.kind ?? ''],
  unit: ['Unit', ({ term }) => term.unit ?? ''],
  'variant-of': ['Variant of', ({ term }) => term.variantOf ?? ''],
  standard: ['Standard', ({ term }) => term.standard ?? ''],
  population: ['Population', ({ population }) => population],
  codes: ['Codes', codesOf],
  members: ['Members', ({ term }) => term.memberIds ?? term.members?.map(({ cityId }) => cityId) ?? []],
  within: ['Classes and regions', ({ within }) => within],
  definition: ['Meaning', ({ definition }) => definition],
} as const satisfies ColumnCells<string, TermRow>;

/** The name of a column of terms. */
export type TermColumnName = keyof typeof allColumns;

/** The columns of terms of several kinds. */
export const columnsOfAllKinds: readonly TermColumnName[] = [
  'list',
  'id',
  'name',
  'other-name',
  'goals',
  'definition',
];

/** Gives the columns of some names. */
export function termColumns(names: readonly TermColumnName[]): ListColumn<TermRow>[] {
  return columnsOf(allColumns, names);
}

function codesOf({ term: { gbCode, iso, crosswalks = [] } }: TermRow): readonly string[] {
  return [
    ...(gbCode === undefined ? [] : [gbCode]),
    ...(iso === undefined ? [] : [iso]),
    ...crosswalks.map(({ scheme, code }) => `${scheme} ${code}`),
  ];
}
