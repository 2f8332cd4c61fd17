import { type Goal, textIn } from 'policy-tracker';
import { type ColumnCells, columnsOf, type ListColumn } from '../../list/listColumn';
import { sourcesOf } from '../../print/text/formatEvidence';
import type { StatusAnswer } from './askedStatus';
import { flagsOf } from './flagsOf';

/** A goal with its status on a day. */
export interface GoalStatusOnDay {
  readonly goal: Goal;
  readonly status: StatusAnswer;
}

/** The columns of statuses by name. */
const allColumns = {
  goal: ['Goal', ({ goal }) => goal.id],
  title: ['Title', ({ goal }, language) => textIn(goal.title, language)],
  status: ['Status', ({ status }) => status.status],
  since: ['Since', ({ status }) => status.since ?? ''],
  'valid-on': ['As of', ({ status }) => status.update?.validOn ?? ''],
  'recorded-on': ['Recorded', ({ status }) => status.update?.recordedOn ?? ''],
  'assessor-kind': ['Kind of assessor', ({ status }) => status.update?.assessorKind ?? ''],
  assessor: ['Assessor', ({ status }) => status.update?.assessor ?? ''],
  flags: ['Flags', ({ status }) => flagsOf(status)],
  deadline: ['Deadline', ({ goal }) => goal.deadline ?? ''],
  evidence: ['Evidence', ({ status }) => (status.update ? status.evidence.length : '')],
  sources: ['Sources', ({ status }) => (status.update ? sourcesOf(status.evidence).size : '')],
  update: ['Update', ({ status }) => status.update?.id ?? ''],
} as const satisfies ColumnCells<string, GoalStatusOnDay>;

/** The names of the columns of statuses. */
export const statusColumnNames = Object.keys(allColumns) as (keyof typeof allColumns)[];

/** The columns that a program gets where it asks for none. */
export const usualStatusColumns = statusColumnNames.filter((name) => name !== 'title' && name !== 'deadline');

/** Lists the columns of statuses. */
export function statusColumns(language: string): ListColumn<GoalStatusOnDay>[] {
  return columnsOf(allColumns, statusColumnNames, language);
}
