import type { GoalLike } from '../../../model/goal/goalLike';
import type { Vocabulary } from '../../../model/vocabulary/vocabulary';
import { type DatelessFacet, facetValues } from '../../facets';
import type { CodedColumn } from './codedColumn';
import type { FieldColumns } from './goalColumns';
import { groupedColumnOf } from './groupedColumn';

/** The column that the values of each facet come from. */
const columnOfFacet = {
  cityId: 'places',
  regionId: 'places',
  cityClassId: 'places',
  placeRole: 'places',
  actorId: 'actors',
  actorRole: 'actors',
  themeId: 'themeIds',
  primaryThemeId: 'primaryThemeId',
  functionId: 'functions',
  functionChange: 'functions',
  directionId: 'directionId',
  speechId: 'speechId',
  action: 'action',
  stance: 'stance',
  indicatorId: 'targets',
  measurability: 'measurability',
} as const satisfies Readonly<Record<DatelessFacet, keyof FieldColumns>>;

/**
 * Makes the column of the values of a facet.
 *
 * What a facet means is defined for goals, so it is asked of goals that have a single value of a column and nothing else.
 *
 * @param facet - The facet.
 * @param columns - The columns of the goals.
 * @param vocabulary - The vocabulary the goals are coded with.
 * @param size - The number of goals.
 */
export function facetColumnOf(
  facet: DatelessFacet,
  columns: FieldColumns,
  vocabulary: Vocabulary,
  size: number,
): CodedColumn<string> {
  const key = columnOfFacet[facet];
  const column: CodedColumn = columns[key];
  // Where every goal has exactly one value, it is the value of the facet, but a verb may have a broader one.
  if (!column.starts && !(facet === 'action' && hasBroader(vocabulary.actions))) {
    return column as CodedColumn<string>;
  }
  const field = key === 'primaryThemeId' ? 'themeIds' : key;
  const isList = column.starts !== undefined || field === 'themeIds';
  const goalWith = (value: unknown) => ({ [field]: isList ? [value] : value }) as unknown as GoalLike;
  return groupedColumnOf(column, (value) => facetValues(goalWith(value), facet, vocabulary), size);
}

function hasBroader(actions: Vocabulary['actions']): boolean {
  return Object.values(actions).some(({ broader }) => broader !== undefined);
}
