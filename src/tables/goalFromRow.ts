import type * as z from 'zod';
import { pathOf } from '../check/documentProblem';
import { plainCopy } from '../check/plainData';
import { shapeBreaches } from '../check/shapeBreaches';
import { escapeUnprintable } from '../errors/describeValue';
import { InputError, inputError } from '../errors/inputError';
import { problem } from '../errors/problem';
import type { Goal } from '../model/goal/goal';
import { goalSchema } from '../model/goal/goal';
import type { ProgressUpdate } from '../model/progress/progressUpdate';
import { progressUpdateSchema } from '../model/progress/progressUpdate';
import { listSeparator } from './column';
import { type TableName, tableOf } from './tables';

/**
 * Makes the goal again that a row of a table was made of.
 *
 * @param row - The row, as a library for CSV, Parquet or SQL gives it: lists as lists or as text with {@link listSeparator} between,
 *   objects as such or as JSON, and what is absent as an empty text, `null` or nothing. Of derived columns it reads nothing. The cells
 *   of a CSV file go through {@link plainCell} before.
 * @returns The goal, equal to the one that was written.
 * @throws `InputError` where it is no goal, with all that is wrong.
 *
 * @example
 * ```ts
 * import { goals } from 'policy-tracker';
 * import { goalFromRow, toRows } from 'policy-tracker/formats';
 *
 * toRows(goals).map(goalFromRow)[0]?.places; // => [{ placeId: 'super-large', role: 'addressee' }]
 * ```
 *
 * @category Tables
 */
export function goalFromRow(row: Readonly<Record<string, unknown>>): Goal {
  const { text, texts, objects } = readerOf('goals', row);
  const [roleOf, changeOf] = [texts('placeRoles'), texts('functionChanges')];
  checkPairs('placeRoles', roleOf, 'placeIds', texts('placeIds'));
  checkPairs('functionChanges', changeOf, 'functionIds', texts('functionIds'));
  const period = { start: text('periodStart'), end: text('periodEnd') };
  return checked(goalSchema, {
    id: text('id'),
    directionId: text('directionId'),
    title: localText(text('titleEn'), text('titleZh')),
    summary: localText(text('summaryEn'), text('summaryZh')),
    action: text('action'),
    places: texts('placeIds').map((placeId, index) => ({ placeId, role: roleOf[index] })),
    functions: texts('functionIds').map((functionId, index) => ({ functionId, change: changeOf[index] })),
    themeIds: texts('themeIds'),
    ...present('period', period.start === undefined && period.end === undefined ? undefined : period),
    ...present('deadline', text('deadline')),
    measurability: text('measurability'),
    successCriteria: objects('successCriteria'),
    figures: objects('figures'),
    citations: objects('citations'),
    relations: objects('relations'),
  }) as Goal;
}

/**
 * Makes the progress update again that a row of a table was made of; otherwise like {@link goalFromRow}.
 *
 * @param row - The row.
 * @returns The update, equal to the one that was written.
 * @throws `InputError` where it is no update, with all that is wrong.
 *
 * @example
 * ```ts
 * import { updates } from 'policy-tracker';
 * import { toRows, updateFromRow } from 'policy-tracker/formats';
 *
 * toRows(updates, { table: 'updates' }).map(updateFromRow).length === updates.length; // => true
 * ```
 *
 * @category Tables
 */
export function updateFromRow(row: Readonly<Record<string, unknown>>): ProgressUpdate {
  const { text, objects } = readerOf('updates', row);
  const [kind, note] = [text('reasonKind'), localText(text('reasonEn'), text('reasonZh'))];
  return checked(progressUpdateSchema, {
    id: text('id'),
    goalId: text('goalId'),
    status: text('status'),
    ...present('scope', localText(text('scopeEn'), text('scopeZh'))),
    validOn: text('validOn'),
    recordedOn: text('recordedOn'),
    assessorKind: text('assessorKind'),
    assessor: text('assessor'),
    ...present('summary', localText(text('summaryEn'), text('summaryZh'))),
    evidence: objects('evidence'),
    ...present('measurements', isAbsent(row['measurements']) ? undefined : objects('measurements')),
    ...present(
      'reason',
      kind === undefined && note === undefined ? undefined : { kind, ...present('note', note) },
    ),
    ...present('supersededBy', text('supersededBy')),
    ...present('corrects', text('corrects')),
  }) as ProgressUpdate;
}

/** Of two lists each item belongs to the one at the same place in the other. */
function checkPairs(name: string, list: readonly unknown[], other: string, others: readonly unknown[]): void {
  if (list.length === others.length) return;
  const message = `expected as many items as ${other} has, ${others.length}, found ${list.length}`;
  throw inputError('wrong-form', `row.${name}`, message);
}

const isAbsent = (value: unknown) => value === undefined || value === null || value === '';

const present = (key: string, value: unknown) => (value === undefined ? {} : { [key]: value });

const localText = (en: string | undefined, zh: string | undefined) =>
  en === undefined && zh === undefined ? undefined : { ...present('en', en), ...present('zh', zh) };

/** Reads the cells of a row, each as its column's kind says; what is no such thing is reported with the column's name. */
function readerOf(table: TableName, row: Readonly<Record<string, unknown>>) {
  const fail = (name: string, message: string): never => {
    throw inputError('wrong-form', `row.${name}`, message);
  };
  if (typeof row !== 'object' || row === null) {
    const names = tableOf(table).map(({ name }) => name);
    throw inputError('wrong-form', 'row', `expected an object with the columns ${names.join(', ')}`);
  }
  const text = (name: string) => {
    const value = row[name];
    if (isAbsent(value)) return undefined;
    return typeof value === 'string' ? value : fail(name, 'expected a text');
  };
  const texts = (name: string): readonly unknown[] => {
    const value = row[name];
    if (isAbsent(value)) return [];
    if (typeof value === 'string') return value.split(listSeparator);
    return Array.isArray(value)
      ? value
      : fail(name, `expected a list, or a text with "${listSeparator}" between`);
  };
  const objects = (name: string): unknown => {
    const value = row[name];
    if (isAbsent(value)) return [];
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value) as unknown;
    } catch (error) {
      return fail(name, `it is not JSON: ${escapeUnprintable((error as Error).message)}`);
    }
  };
  return { text, texts, objects };
}

function checked(schema: z.ZodType, value: unknown): unknown {
  const { copy, breaches: outer } = plainCopy(value);
  const { breaches, data } = outer.length > 0 ? { breaches: outer } : shapeBreaches(schema, copy);
  if (breaches.length === 0) return data;
  throw new InputError(breaches.map(({ rule, steps, words }) => problem(rule, pathOf(steps), words(true))));
}
