import { type Goal, statusesOn, textIn } from 'policy-tracker';
import { speechIdOf } from '../../model/goal/goalLike';
import type { Asked } from '../read/asked';
import { keyOf } from '../read/keyOf';
import { otherTextIn } from '../read/terms';
import type { ListCell, ListColumn } from './listColumn';
import { periodText } from './sortKeys';

/** The columns of goals by name, each with its heading. */
const headings = {
  id: 'Goal',
  key: 'Key',
  title: 'Title',
  'other-title': 'Other title',
  summary: 'Summary',
  speech: 'Speech',
  date: 'Date',
  direction: 'Direction',
  action: 'Action',
  stance: 'Stance',
  places: 'Places',
  actors: 'Actors',
  themes: 'Themes',
  functions: 'Functions',
  period: 'Period',
  deadline: 'Deadline',
  measurability: 'Measurability',
  status: 'Status',
} as const;

/** The name of a column of goals. */
type GoalColumnName = keyof typeof headings;

/** The names of all columns of goals. */
export const goalColumnNames = Object.keys(headings) as GoalColumnName[];

/** The columns of goals that a program gets where it asks for none. */
export const usualGoalColumns: readonly GoalColumnName[] = ['id', 'title', 'other-title', 'places', 'themes'];

/** The day and the updates that the status of a goal is read from. */
export interface StatusDay {
  readonly on: string;
  readonly knownOn?: string | undefined;
  readonly staleAfterDays?: number | undefined;
}

/** Lists the columns of goals. A place, actor, function or theme is given by its id, with its role or change after a colon. */
export function goalColumns(
  goals: readonly Goal[],
  { corpus, language }: Pick<Asked, 'corpus' | 'language'>,
  day: StatusDay,
): readonly ListColumn<Goal>[] {
  const dates = new Map(corpus.speeches.map(({ id, date }) => [id, date]));
  const statusOf = statusReader(goals, corpus, day);
  const cells: Readonly<Record<GoalColumnName, (goal: Goal) => ListCell>> = {
    id: ({ id }) => id,
    key: keyOf,
    title: ({ title }) => textIn(title, language),
    'other-title': ({ title }) => otherTextIn(title, language) ?? '',
    summary: ({ summary }) => textIn(summary, language),
    speech: speechIdOf,
    date: (goal) => dates.get(speechIdOf(goal)) ?? '',
    direction: ({ directionId }) => keyOf({ id: directionId }),
    action: ({ action }) => action,
    stance: ({ stance = 'change' }) => stance,
    places: ({ places }) => places.map(({ placeId, role }) => `${placeId}:${role}`),
    actors: ({ actors = [] }) => actors.map(({ actorId, role }) => `${actorId}:${role}`),
    themes: ({ themeIds }) => themeIds,
    functions: ({ functions }) => functions.map(({ functionId, change }) => `${functionId}:${change}`),
    period: ({ period }) => periodText(period),
    deadline: ({ deadline = '' }) => deadline,
    measurability: ({ measurability }) => measurability,
    status: ({ id }) => statusOf(id),
  };
  return goalColumnNames.map((name) => ({ name, heading: headings[name], cell: cells[name] }));
}

/** Makes the function that gives the status of a goal. The statuses are derived when the first is asked for. */
function statusReader(
  goals: readonly Goal[],
  corpus: Asked['corpus'],
  day: StatusDay,
): (goalId: string) => string {
  let statuses: ReadonlyMap<string, string> | undefined;
  return (goalId) => {
    statuses ??= new Map(statusesOn(goals, { ...day, corpus }).map((one) => [one.goalId, one.status]));
    return statuses.get(goalId) ?? '';
  };
}
