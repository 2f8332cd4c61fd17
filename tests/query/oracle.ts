import {
  cityClasses,
  type GoalConditions,
  type GoalLike,
  type ProgressUpdate,
  regions,
  themes,
} from '../../src/index';
import type { CriteriaKey } from '../../src/query/criteria';
import { actors } from '../../src/vocabulary/index';
import { documentedStatus } from '../track/oracle';

/** What holds for criteria and those nested in them: modifiers, and the updates that statuses are read from. */
interface Inherited
  extends Pick<GoalConditions, 'includeClassWide' | 'includeWithin' | 'on' | 'knownOn' | 'staleAfterDays'> {
  readonly updates: readonly ProgressUpdate[];
}

type IsMet = (goal: GoalLike, criteria: GoalConditions, inherited: Inherited) => boolean;

/** The actors, which have two levels. */
const knownActors: Readonly<Record<string, { readonly broader?: string | undefined }>> = actors;

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];

/** Whether a value is one of those allowed; where nothing is said, any value is. */
const isAmong = (value: unknown, allowed: unknown) =>
  allowed === undefined || ([allowed].flat() as readonly unknown[]).includes(value);

const somePlace = (
  goal: GoalLike,
  { placeRole }: GoalConditions,
  test: (id: string, role: string) => boolean,
) => goal.places.some(({ placeId, role }) => isAmong(role, placeRole) && test(placeId, role));

function isInside(placeId: string, region: string): boolean {
  if (placeId === region) return true;
  const { memberIds = [] } = regions[region as 'china'] ?? {};
  if (memberIds.some((member) => isInside(placeId, member))) return true;
  const place = regions[placeId as 'qianhai'];
  const ground = place?.withinIds ?? (place?.openEnded ? [] : place?.memberIds) ?? [];
  return ground.length > 0 && ground.every((one) => isInside(one, region));
}

const classesOf = (cityId: string) =>
  Object.values(cityClasses)
    .filter(
      ({ includesEveryCityOf, members }) =>
        (includesEveryCityOf !== undefined && isInside(cityId, includesEveryCityOf)) ||
        members.some((member) => member.cityId === cityId),
    )
    .map(({ id }): string => id);

const isTheme = (id: string, wanted: unknown) =>
  isAmong(id, wanted) || isAmong(themes[id as 'housing'].parentId ?? '', wanted);

const someFunction: IsMet = (goal, { functionId, functionChange }) =>
  goal.functions.some((one) => isAmong(one.functionId, functionId) && isAmong(one.change, functionChange));

const someActor: IsMet = ({ actors = [] }, { actorId, actorRole }) =>
  actors.some((one) => isAmong(one.role, actorRole) && isActor(one.actorId, actorId));

/** Tells whether an actor is a wanted one, or one of which a wanted one is the broader, at any depth. */
function isActor(id: string, wanted: unknown): boolean {
  const { broader } = knownActors[id] ?? {};
  return isAmong(id, wanted) || (broader !== undefined && isActor(broader, wanted));
}

/** The first and the last day of a span, as numbers of the form 20210928. */
function daysOf(span: string): [number, number] {
  const [start = '', end = start] = span.split('/');
  const monthsOfQuarters = { Q1: ['01', '03'], Q2: ['04', '06'], Q3: ['07', '09'], Q4: ['10', '12'] };
  const day = (date: string, filler: string, isLast: boolean) => {
    const [year = '', part = filler, at] = date.replace('..', isLast ? '9999' : '0000').split('-');
    const month = monthsOfQuarters[part as 'Q1']?.[isLast ? 1 : 0] ?? part;
    const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return Number(year) * 10_000 + Number(month) * 100 + Number(at ?? (isLast ? length : 1));
  };
  return [day(start, '01', false), day(end, '12', true)];
}

const someTarget: IsMet = ({ targets = [] }, { indicatorId, dueBy }) =>
  targets.some(
    (one) => isAmong(one.indicatorId, indicatorId) && (dueBy === undefined || isDue(one.dueBy, dueBy)),
  );

/** Tells whether the last day of a date lies in one of some spans. */
function isDue(date: string | undefined, spans: GoalConditions['deadline']): boolean {
  return list(spans).some((span) => {
    if (!date) return false;
    const [from, to] = daysOf(span);
    const [, due] = daysOf(date);
    return from <= due && due <= to;
  });
}

/** A key that changes what other keys mean, and is met by every goal. */
const modifier: IsMet = () => true;

/** A key whose meaning is held against an oracle of its own, in another test. */
const testedElsewhere: IsMet = () => {
  throw new Error('this oracle knows no texts');
};

/** The status and the flags of a goal, on the day that holds for the criteria. */
function statusOf(goal: GoalLike, { updates, on = '', ...known }: Inherited) {
  return documentedStatus(goal, updates, { on, ...known });
}

const flag =
  (name: 'overdue' | 'stale' | 'contested'): IsMet =>
  (goal, criteria, inherited) =>
    statusOf(goal, inherited)[name] === criteria[name];

/** The meaning of each criterion. */
const meanings: Readonly<Record<CriteriaKey, IsMet>> = {
  cityId: (goal, criteria, { includeClassWide }) =>
    list(criteria.cityId).some((city) =>
      somePlace(
        goal,
        criteria,
        (place, role) =>
          place === city ||
          (includeClassWide === true && role === 'addressee' && classesOf(city).includes(place)),
      ),
    ),
  includeClassWide: modifier,
  regionId: (goal, criteria, { includeWithin }) =>
    list(criteria.regionId).some((region) =>
      somePlace(goal, criteria, (place) => (includeWithin ? isInside(place, region) : place === region)),
    ),
  includeWithin: modifier,
  cityClassId: (goal, criteria) => somePlace(goal, criteria, (place) => isAmong(place, criteria.cityClassId)),
  placeRole: (goal, criteria) => somePlace(goal, criteria, () => true),
  actorId: someActor,
  actorRole: someActor,
  themeId: (goal, { themeId }) => goal.themeIds.some((id) => isTheme(id, themeId)),
  primaryThemeId: ({ themeIds: [first] }, { primaryThemeId }) =>
    first !== undefined && isTheme(first, primaryThemeId),
  functionId: someFunction,
  functionChange: someFunction,
  directionId: (goal, { directionId }) => isAmong(goal.directionId, directionId),
  speechId: (goal, { speechId }) => isAmong(goal.id.split('/')[0], speechId),
  action: (goal, { action }) => isAmong(goal.action, action),
  stance: (goal, { stance }) => isAmong(goal.stance ?? 'change', stance),
  measurability: (goal, { measurability }) => isAmong(goal.measurability, measurability),
  period: ({ period }, criteria) =>
    list(criteria.period).some((span) => {
      if (!period) return false;
      const [from, to] = daysOf(span);
      return daysOf(period.start)[0] <= to && (period.end === undefined || from <= daysOf(period.end)[1]);
    }),
  deadline: ({ deadline }, criteria) => isDue(deadline, criteria.deadline),
  hasTarget: ({ targets = [] }, { hasTarget }) => targets.length > 0 === hasTarget,
  indicatorId: someTarget,
  dueBy: someTarget,
  text: testedElsewhere,
  status: (goal, { status }, inherited) => isAmong(statusOf(goal, inherited).status, status),
  overdue: flag('overdue'),
  stale: flag('stale'),
  contested: flag('contested'),
  on: modifier,
  knownOn: modifier,
  staleAfterDays: modifier,
  anyOf: (goal, { anyOf = [] }, inherited) => anyOf.some((one) => isMeant(goal, one, inherited)),
  not: (goal, { not }, inherited) => !list<GoalConditions>(not).some((one) => isMeant(goal, one, inherited)),
};

/**
 * The meaning of criteria a second time, written as plainly as the documentation says it and with nothing of the library's own
 * machinery, for the differential test.
 */
export function isMeant(
  goal: GoalLike,
  criteria: GoalConditions,
  outer: Inherited = { updates: [] },
): boolean {
  const inherited: Inherited = {
    updates: outer.updates,
    includeClassWide: criteria.includeClassWide ?? outer.includeClassWide,
    includeWithin: criteria.includeWithin ?? outer.includeWithin,
    on: criteria.on ?? outer.on,
    knownOn: criteria.knownOn ?? outer.knownOn,
    staleAfterDays: criteria.staleAfterDays ?? outer.staleAfterDays,
  };
  return (Object.keys(criteria) as CriteriaKey[])
    .filter((key) => criteria[key] !== undefined)
    .every((key) => meanings[key](goal, criteria, inherited));
}
