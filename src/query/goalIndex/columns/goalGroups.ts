import { lastDayOf } from '../../../date/partialDate';
import type { Condition } from '../../compile/condition';
import type { CodedColumn } from './codedColumn';
import type { FieldColumns } from './goalColumns';
import { groupedColumnOf } from './groupedColumn';
import { type Postings, postingsOf } from './postings';

/** The conditions that a goal meets by its values alone: each is answered by the goals of a group. */
type ValueCondition = Exclude<
  Condition['kind'],
  'period' | 'deadline' | 'text' | 'status' | 'flag' | 'anyOf' | 'noneOf'
>;

/**
 * What conditions group goals by. Places are also grouped together with their role, and by role alone; actors likewise, functions by
 * change, and targets by the day they are due.
 */
export type GroupName =
  | ValueCondition
  | 'placeAndRole'
  | 'actorRole'
  | 'actorAndRole'
  | 'primaryTheme'
  | 'change'
  | 'functionAndChange'
  | 'targetAndDay';

/** The column that groups come from, and the name of the group that a value belongs to. A value that is a text is that name itself. */
type Group = {
  readonly [Key in keyof FieldColumns]: FieldColumns[Key] extends CodedColumn<infer Value>
    ? { readonly column: Key } & (Value extends string
        ? { readonly nameOf?: undefined }
        : { readonly nameOf: (value: Value) => string })
    : never;
}[keyof FieldColumns];

const groups = {
  place: { column: 'places', nameOf: ({ placeId }) => placeId },
  placeRole: { column: 'places', nameOf: ({ role }) => role },
  placeAndRole: { column: 'places', nameOf: ({ placeId, role }) => pairName(placeId, role) },
  actor: { column: 'actors', nameOf: ({ actorId }) => actorId },
  actorRole: { column: 'actors', nameOf: ({ role }) => role },
  actorAndRole: { column: 'actors', nameOf: ({ actorId, role }) => pairName(actorId, role) },
  function: { column: 'functions', nameOf: ({ functionId }) => functionId },
  change: { column: 'functions', nameOf: ({ change }) => change },
  functionAndChange: {
    column: 'functions',
    nameOf: ({ functionId, change }) => pairName(functionId, change),
  },
  target: { column: 'targets', nameOf: ({ indicatorId }) => indicatorId },
  targetAndDay: {
    column: 'targets',
    nameOf: ({ indicatorId, dueBy }) => pairName(indicatorId, dueBy === undefined ? '' : lastDayOf(dueBy)),
  },
  theme: { column: 'themeIds' },
  primaryTheme: { column: 'primaryThemeId' },
  direction: { column: 'directionId' },
  speech: { column: 'speechId' },
  action: { column: 'action' },
  stance: { column: 'stance' },
  measurability: { column: 'measurability' },
} as const satisfies Readonly<Record<GroupName, Group>>;

/** Lists the goals of each group by its name. */
export function postingsFor(name: GroupName, columns: FieldColumns, size: number): Postings {
  const group: Group = groups[name];
  const column: CodedColumn = columns[group.column];
  if (!group.nameOf) return postingsOf(column as CodedColumn<string>, size);
  const nameOf = group.nameOf as (value: unknown) => string;
  return postingsOf(
    groupedColumnOf(column, (value) => [nameOf(value)], size),
    size,
  );
}

/** Names the group of an id and a term. No term contains a space, so that no two pairs have the same name. */
function pairName(id: string, term: string): string {
  return `${id} ${term}`;
}

/** Names the groups of all pairs of ids and terms. */
export function pairNames(ids: readonly string[], terms: readonly string[]): readonly string[] {
  return ids.flatMap((id) => terms.map((term) => pairName(id, term)));
}
