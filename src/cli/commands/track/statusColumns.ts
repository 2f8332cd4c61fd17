import { type Goal, textIn } from 'policy-tracker';
import { dueDayOf } from '../../../status/dueDayOf';
import type { ListCell, ListColumn } from '../../list/listColumn';
import { flagsOf } from '../../print/text/flagsOf';
import { publishersOf } from '../../print/text/formatEvidence';
import type { Speaking } from '../../read/terms';
import type { StatusAnswer } from './askedStatus';

/** A goal with its status on a day. */
export interface GoalStatusOnDay {
  readonly goal: Goal;
  readonly status: StatusAnswer;
}

/** The cells of statuses by the names of their columns. */
const allCells = {
  goal: ({ goal }) => goal.id,
  title: ({ goal }, language) => textIn(goal.title, language),
  status: ({ status }) => status.status,
  since: ({ status }) => status.since ?? '',
  'valid-on': ({ status }) => status.update?.validOn ?? '',
  'recorded-on': ({ status }) => status.update?.recordedOn ?? '',
  'assessor-kind': ({ status }) => status.update?.assessorKind ?? '',
  assessor: ({ status }) => status.update?.assessor ?? '',
  flags: ({ status }) => flagsOf(status),
  'due-day': ({ goal }) => dueDayOf(goal) ?? '',
  evidence: ({ status }) => (status.update ? status.evidence.length : ''),
  sources: ({ status }) => (status.update ? publishersOf(status.evidence).size : ''),
  update: ({ status }) => status.update?.id ?? '',
} as const satisfies Readonly<Record<string, (item: GoalStatusOnDay, language: string) => ListCell>>;

/** The names of the columns of statuses. */
export const statusColumnNames = Object.keys(allCells) as (keyof typeof allCells)[];

/** The columns that a program gets where it asks for none. */
export const usualStatusColumns = statusColumnNames.filter((name) => name !== 'title' && name !== 'due-day');

/** Lists the columns of statuses. */
export function statusColumns({ language, words }: Speaking): ListColumn<GoalStatusOnDay>[] {
  return statusColumnNames.map((name) => ({
    name,
    heading: words.status.columns[name],
    cell: (item) => allCells[name](item, language),
  }));
}
