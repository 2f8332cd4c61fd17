import { throwProblems } from '../errors/checkOptions';
import { inputError } from '../errors/inputError';
import { checkName } from '../errors/unknownName';
import { wrongForm } from '../errors/wrongForm';
import { at, listOf, objectWith, text } from '../internal/form';
import { listIn } from '../internal/listIn';
import type { Goal } from '../model/goal/goal';
import { goalForm } from '../model/goal/goalForm';
import type { Evidence } from '../model/progress/evidence';
import type { ProgressUpdate } from '../model/progress/progressUpdate';
import { evidenceForm, updateForm } from '../model/progress/reportForm';
import type { TargetProgress } from '../track/progressTowards';
import { targetsOf } from './columns/targetColumns';
import { type TableItems, type TableName, tableNames } from './tables';

/**
 * What each table is made from, by the name of the table: a row is a goal, an update, a piece of
 * evidence, or a target of a goal.
 *
 * @category Tables
 */
export interface TableSources {
  /** What the table of goals is made from. */
  readonly goals: Goal;
  /** What the table of progress updates is made from. */
  readonly updates: ProgressUpdate;
  /** What the table of evidence is made from. */
  readonly evidence: Evidence;
  /** What the table of targets is made from. */
  readonly targets: Goal;
  /** What the table of progress is made from: what `progressTowards` gives. */
  readonly progress: TargetProgress;
}

/** The part of a corpus that each table is made from. No corpus has progress: it depends on the day. */
const partOf = {
  goals: 'goals',
  updates: 'updates',
  evidence: 'evidence',
  targets: 'goals',
  progress: 'progress',
} as const satisfies Readonly<Record<TableName, string>>;

/**
 * The goals, updates or evidence that is written: a corpus, which has all of them, or a list.
 *
 * @category Tables
 */
export type ItemSource<Name extends TableName = 'goals'> =
  | readonly TableSources[Name][]
  | { readonly [Part in Name extends 'targets' ? 'goals' : Name]: readonly TableSources[Name][] };

const forms = { goals: goalForm, updates: updateForm, evidence: evidenceForm, progress: progressForm };

function progressForm() {
  const target = objectWith({ indicatorId: text });
  return objectWith(
    { goalId: text, state: text, target, bounds: objectWith({}) },
    'the progress of a target',
  );
}

/** Gives the items of a table: those of a list, or of a corpus. */
export function tableItems<Name extends TableName>(
  source: ItemSource<Name>,
  table: Name,
): readonly TableItems[Name][] {
  checkName('options.table', 'table', table, tableNames);
  const part = partOf[table];
  if (table === 'progress' && !Array.isArray(source)) {
    throw inputError('wrong-form', part, wrongForm('a list of what `progressTowards` gives', source));
  }
  const items = listIn(source, part);
  throwProblems(at(part, listOf(forms[part]())(items)));
  const rows = table === 'targets' ? targetsOf(items as readonly Goal[]) : items;
  return rows as readonly TableItems[Name][];
}
