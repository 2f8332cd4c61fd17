import { firstDayOf, lastDayOf, openEnd } from '../../../date/partialDate';
import { type GoalLike, speechIdOf } from '../../../model/goal/goalLike';
import { type CodedColumn, firstValuesOf, listWriter, valueWriter } from './codedColumn';
import { type DayOrder, dayOrderOf, missingDate } from './dayOrder';
import { type Numbering, pairNumbering, textNumbering } from './numbering';

type ItemOf<Key extends 'places' | 'actors' | 'functions' | 'targets'> = NonNullable<GoalLike[Key]>[number];

/** The fields of goals whose values questions name. */
export interface FieldColumns {
  readonly places: CodedColumn<ItemOf<'places'>>;
  readonly actors: CodedColumn<ItemOf<'actors'>>;
  readonly functions: CodedColumn<ItemOf<'functions'>>;
  readonly targets: CodedColumn<ItemOf<'targets'>>;
  readonly themeIds: CodedColumn<string>;
  readonly primaryThemeId: CodedColumn<string>;
  readonly directionId: CodedColumn<string>;
  readonly speechId: CodedColumn<string>;
  readonly action: CodedColumn<GoalLike['action']>;
  readonly stance: CodedColumn<NonNullable<GoalLike['stance']>>;
  readonly measurability: CodedColumn<GoalLike['measurability']>;
}

/** What most questions need of goals. */
export interface GoalColumns extends FieldColumns {
  /** By the first day that the period may mean. */
  readonly firstDay: DayOrder;
  /** By the last day that the period may mean. */
  readonly lastDay: DayOrder;
  /** By the last day that the deadline may mean. */
  readonly dueDay: DayOrder;
}

/** How many goals are read between two reports of progress. */
const goalsPerReport = 65_536;

/**
 * Reads goals into columns, in one pass.
 *
 * @param goals - The goals.
 * @param onRead - Called with the number of goals that have been read since its last call.
 */
export function goalColumnsOf(
  goals: readonly GoalLike[],
  onRead: (goals: number) => void = () => {},
): GoalColumns {
  const size = goals.length;
  const writers = writersFor(size);
  let unreported = 0;
  for (const goal of goals) {
    writeGoal(goal, writers);
    if (++unreported < goalsPerReport) continue;
    onRead(unreported);
    unreported = 0;
  }
  if (unreported > 0 || size === 0) onRead(unreported);
  const { start, end, deadline } = writers;
  const themeIds = writers.themeIds.column();
  return {
    places: writers.places.column(),
    actors: writers.actors.column(),
    functions: writers.functions.column(),
    targets: writers.targets.column(),
    themeIds,
    primaryThemeId: firstValuesOf(themeIds, size),
    directionId: writers.directionId.column(),
    speechId: writers.speechId.column(),
    action: writers.action.column(),
    stance: writers.stance.column(),
    measurability: writers.measurability.column(),
    firstDay: dayOrderOf(start.column(), firstDayOf, size),
    lastDay: dayOrderOf(end.column(), lastDayOf, size),
    dueDay: dayOrderOf(deadline.column(), lastDayOf, size),
  };
}

type Writers = ReturnType<typeof writersFor>;

function writersFor(size: number) {
  return {
    places: numberedLists<ItemOf<'places'>>(
      size,
      pairNumbering(
        ({ placeId }) => placeId,
        ({ role }) => role,
      ),
    ),
    actors: numberedLists<ItemOf<'actors'>>(
      size,
      pairNumbering(
        ({ actorId }) => actorId,
        ({ role }) => role,
      ),
    ),
    functions: numberedLists<ItemOf<'functions'>>(
      size,
      pairNumbering(
        ({ functionId }) => functionId,
        ({ change }) => change,
      ),
    ),
    targets: numberedLists<ItemOf<'targets'>>(
      size,
      pairNumbering(
        ({ indicatorId }) => indicatorId,
        ({ dueBy = '' }) => dueBy,
      ),
    ),
    themeIds: numberedLists<string>(size, textNumbering()),
    directionId: numberedValues<string>(size, textNumbering()),
    speechId: numberedValues<string>(size, textNumbering()),
    action: numberedValues<GoalLike['action']>(size, textNumbering()),
    stance: numberedValues<NonNullable<GoalLike['stance']>>(size, textNumbering()),
    measurability: numberedValues<GoalLike['measurability']>(size, textNumbering()),
    start: numberedValues<string>(size, textNumbering()),
    end: numberedValues<string>(size, textNumbering()),
    deadline: numberedValues<string>(size, textNumbering()),
  };
}

function writeGoal(goal: GoalLike, writers: Writers): void {
  const { period } = goal;
  writers.places.write(goal.places);
  writers.actors.write(goal.actors ?? []);
  writers.functions.write(goal.functions);
  writers.targets.write(goal.targets ?? []);
  writers.themeIds.write(goal.themeIds);
  writers.directionId.write(goal.directionId);
  writers.speechId.write(speechIdOf(goal));
  writers.action.write(goal.action);
  writers.stance.write(goal.stance ?? 'change');
  writers.measurability.write(goal.measurability);
  writers.start.write(period ? period.start : missingDate);
  writers.end.write(period ? (period.end ?? openEnd) : missingDate);
  writers.deadline.write(goal.deadline ?? missingDate);
}

/** Makes the writer of a column of lists that numbers their values. */
function numberedLists<Value>(size: number, { values, codeOf }: Numbering<Value>) {
  const writer = listWriter(size);
  return {
    write: (list: readonly Value[]) => {
      for (const value of list) writer.write(codeOf(value));
      writer.endList();
    },
    column: () => writer.column(values),
  };
}

/** Makes the writer of a column of single values that numbers them. */
function numberedValues<Value>(size: number, { values, codeOf }: Numbering<Value>) {
  const writer = valueWriter(size);
  return { write: (value: Value) => writer.write(codeOf(value)), column: () => writer.column(values) };
}
