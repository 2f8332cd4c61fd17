import { type ProgressUpdate, progressUpdateSchema } from '../model/progress/progressUpdate';
import { parseItem } from './parseItem';
import { checkRow, languageMapCells, listCell, objectsCell, textCell } from './readCells';

/**
 * Makes a progress update from a row of the table of updates, in the forms that {@link goalFromRow} reads.
 *
 * @param row - The row.
 * @returns The update, equal to the one that was written.
 * @throws `InputError` if the row is not an update, with everything that is wrong.
 *
 * @example
 * ```ts
 * import { updates } from 'policy-tracker';
 * import { toRows, updateFromRow } from 'policy-tracker/formats';
 *
 * const rows = toRows(updates, { table: 'updates' });
 *
 * rows.map(updateFromRow)[0]?.id === updates[0]?.id; // => true
 * ```
 *
 * @category Tables
 */
export function updateFromRow(row: Readonly<Record<string, unknown>>): ProgressUpdate {
  checkRow(row, 'updates');
  const reason = { kind: textCell(row, 'reasonKind'), note: languageMapCells(row, 'reason') };
  return parseItem<ProgressUpdate>('update', progressUpdateSchema, {
    id: textCell(row, 'id'),
    goalId: textCell(row, 'goalId'),
    status: textCell(row, 'status'),
    scope: languageMapCells(row, 'scope'),
    validOn: textCell(row, 'validOn'),
    recordedOn: textCell(row, 'recordedOn'),
    assessorKind: textCell(row, 'assessorKind'),
    assessor: textCell(row, 'assessor'),
    summary: languageMapCells(row, 'summary'),
    evidenceIds: listCell(row, 'evidenceIds'),
    measurements: objectsCell(row, 'measurements'),
    reason: reason.kind === undefined && reason.note === undefined ? undefined : reason,
    supersededBy: textCell(row, 'supersededBy'),
    corrects: textCell(row, 'corrects'),
  });
}
