import { throwProblems } from '../errors/checkOptions';
import { checkName } from '../errors/unknownName';
import { at, type Form, listOf } from '../internal/form';
import { listIn } from '../internal/listIn';
import { goalForm } from '../model/goal/goalForm';
import { evidenceForm, updateForm } from '../model/progress/reportForm';
import { type TableItems, type TableName, tableNames } from './tables';

/**
 * The goals, updates or evidence that is written: a corpus, which has all of them, or a list.
 *
 * @category Tables
 */
export type ItemSource<Name extends TableName = 'goals'> =
  | readonly TableItems[Name][]
  | { readonly [Table in Name]: readonly TableItems[Table][] };

const forms: Readonly<Record<TableName, () => Form>> = {
  goals: goalForm,
  updates: updateForm,
  evidence: evidenceForm,
};

/** Gives the items of a table: those of a list, or of a corpus. */
export function tableItems<Name extends TableName>(
  source: ItemSource<Name>,
  table: Name,
): readonly TableItems[Name][] {
  checkName('options.table', 'table', table, tableNames);
  const items = listIn(source, table);
  throwProblems(at(table, listOf(forms[table]())(items)));
  return items as readonly TableItems[Name][];
}
