import { firstDayOf, lastDayOf } from '../../date/partialDate';
import { type GoalLike, speechIdOf } from '../../model/goal/goalLike';
import type { Vocabulary } from '../../model/vocabulary/vocabulary';
import { type DatelessFacet, facetValues } from '../facets';
import {
  type Column,
  type Grouping,
  groupingOf,
  listWriter,
  type Numbering,
  type Postings,
  pairNumbering,
  postingsOf,
  textNumbering,
  valueWriter,
} from './column';
import { type DayOrder, dayOrderOf, noDate } from './dayOrder';

type PlaceInGoal = GoalLike['places'][number];
type FunctionInGoal = GoalLike['functions'][number];

/** What questions look at in goals, each respect for itself. */
export interface GoalColumns {
  readonly places: Column<PlaceInGoal>;
  readonly functions: Column<FunctionInGoal>;
  readonly themeIds: Column<string>;
  readonly directionId: Column<string>;
  readonly speechId: Column<string>;
  readonly action: Column<GoalLike['action']>;
  readonly measurability: Column<GoalLike['measurability']>;
  /** The first day that the period may mean. */
  readonly firstDay: DayOrder;
  /** The last day that the period may mean. */
  readonly lastDay: DayOrder;
  /** The last day that the deadline may mean. */
  readonly dueDay: DayOrder;
}

/** So many goals are read between two reports. */
const readAtOnce = 65_536;

/**
 * Reads goals into columns, in one pass.
 *
 * @param goals - The goals.
 * @param onRead - Told now and then how many more goals have been read.
 */
export function goalColumnsOf(
  goals: readonly GoalLike[],
  onRead: (goals: number) => void = () => {},
): GoalColumns {
  const size = goals.length;
  const places = listsOf(size, pairNumbering<PlaceInGoal>(placeIdOf, roleOf));
  const functions = listsOf(size, pairNumbering<FunctionInGoal>(functionIdOf, changeOf));
  const themeIds = listsOf(size, textNumbering());
  const directionId = valuesOf(size, textNumbering());
  const speechId = valuesOf(size, textNumbering());
  const action = valuesOf(size, textNumbering<GoalLike['action']>());
  const measurability = valuesOf(size, textNumbering<GoalLike['measurability']>());
  const start = valuesOf(size, textNumbering());
  const end = valuesOf(size, textNumbering());
  const deadline = valuesOf(size, textNumbering());
  for (const [number, goal] of goals.entries()) {
    const { period } = goal;
    places.write(goal.places);
    functions.write(goal.functions);
    themeIds.write(goal.themeIds);
    directionId.write(goal.directionId);
    speechId.write(speechIdOf(goal));
    action.write(goal.action);
    measurability.write(goal.measurability);
    start.write(period ? period.start : noDate);
    end.write(period ? period.end : noDate);
    deadline.write(goal.deadline ?? noDate);
    if ((number + 1) % readAtOnce === 0) onRead(readAtOnce);
  }
  if (size % readAtOnce > 0 || size === 0) onRead(size % readAtOnce);
  return {
    places: places.done(),
    functions: functions.done(),
    themeIds: themeIds.done(),
    directionId: directionId.done(),
    speechId: speechId.done(),
    action: action.done(),
    measurability: measurability.done(),
    firstDay: dayOrderOf(start.done(), firstDayOf, size),
    lastDay: dayOrderOf(end.done(), lastDayOf, size),
    dueDay: dayOrderOf(deadline.done(), lastDayOf, size),
  };
}

/** Makes the writer of a column of lists, whose values are numbered. */
function listsOf<Value>(size: number, { values, numberOf }: Numbering<Value>) {
  const lists = listWriter(size);
  return {
    write: (own: readonly Value[]) => {
      for (const value of own) lists.write(numberOf(value));
      lists.next();
    },
    done: () => lists.done(values),
  };
}

/** Makes the writer of a column of one value each, which are numbered. */
function valuesOf<Value>(size: number, { values, numberOf }: Numbering<Value>) {
  const column = valueWriter(size);
  return { write: (value: Value) => column.write(numberOf(value)), done: () => column.done(values) };
}

const placeIdOf = ({ placeId }: PlaceInGoal) => placeId;
const roleOf = ({ role }: PlaceInGoal) => role;
const functionIdOf = ({ functionId }: FunctionInGoal) => functionId;
const changeOf = ({ change }: FunctionInGoal) => change;

/** Two words as one: the second is a controlled word, and has no space. */
function pair(first: string, second: string): string {
  return `${first} ${second}`;
}

/** All pairs of words of two lists. */
export function pairs(firsts: readonly string[], seconds: readonly string[]): readonly string[] {
  return firsts.flatMap((first) => seconds.map((second) => pair(first, second)));
}

/** What conditions ask for: by what name goals are grouped, and what of a column the names are. */
const groups = {
  place: ['places', placeIdOf],
  placeRole: ['places', roleOf],
  placeAndRole: ['places', ({ placeId, role }: PlaceInGoal) => pair(placeId, role)],
  function: ['functions', functionIdOf],
  change: ['functions', changeOf],
  functionAndChange: ['functions', ({ functionId, change }: FunctionInGoal) => pair(functionId, change)],
  theme: ['themeIds', (id: string) => id],
  direction: ['directionId', (id: string) => id],
  speech: ['speechId', (id: string) => id],
  action: ['action', (word: string) => word],
  measurability: ['measurability', (word: string) => word],
} as const;

/** What conditions group goals by. */
export type GroupName = keyof typeof groups;

/** Lists the goals of each name that conditions may ask for. */
export function postingsFor(group: GroupName, columns: GoalColumns, size: number): Postings {
  const [respect, nameOf] = groups[group];
  const column: Column = columns[respect];
  const grouping = groupingOf(column, (value) => [nameOf(value as never)]);
  return postingsOf(column, grouping, size);
}

/** For each facet the column that its values come from. */
const facetColumns = {
  cityId: 'places',
  regionId: 'places',
  cityClassId: 'places',
  placeRole: 'places',
  themeId: 'themeIds',
  functionId: 'functions',
  functionChange: 'functions',
  directionId: 'directionId',
  speechId: 'speechId',
  action: 'action',
  measurability: 'measurability',
} as const satisfies Readonly<Record<DatelessFacet, keyof GoalColumns>>;

/** The values of a facet, goal by goal. */
export interface FacetColumn {
  readonly column: Column;
  readonly grouping: Grouping;
}

/** Reads a facet off the columns: what its values are is asked of a goal that has a single value of the column. */
export function facetOf(facet: DatelessFacet, columns: GoalColumns, vocabulary: Vocabulary): FacetColumn {
  const respect = facetColumns[facet];
  const column: Column = columns[respect];
  const isList = respect === 'places' || respect === 'functions' || respect === 'themeIds';
  const goalWith = (value: unknown) =>
    respect === 'speechId' ? { id: value } : { [respect]: isList ? [value] : value };
  const grouping = groupingOf(column, (value) =>
    facetValues(goalWith(value) as unknown as GoalLike, facet, vocabulary),
  );
  return { column, grouping };
}
