import { type Evidence, evidenceSchema } from '../model/progress/evidence';
import { parseItem } from './parseItem';
import { checkRow, textCell } from './readCells';

/**
 * Makes a piece of evidence from a row of the table of evidence, in the forms that {@link goalFromRow} reads.
 *
 * @param row - The row.
 * @returns The piece, equal to the one that was written.
 * @throws `InputError` if the row is not a piece of evidence, with everything that is wrong.
 *
 * @example
 * ```ts
 * import { evidence } from 'policy-tracker';
 * import { evidenceFromRow, toRows } from 'policy-tracker/formats';
 *
 * const rows = toRows(evidence, { table: 'evidence' });
 *
 * rows.map(evidenceFromRow)[0]?.id === evidence[0]?.id; // => true
 * ```
 *
 * @category Tables
 */
export function evidenceFromRow(row: Readonly<Record<string, unknown>>): Evidence {
  checkRow(row, 'evidence');
  return parseItem<Evidence>('evidence', evidenceSchema, {
    id: textCell(row, 'id'),
    title: textCell(row, 'title'),
    kind: textCell(row, 'kind'),
    publisher: textCell(row, 'publisher'),
    url: textCell(row, 'url'),
    archivedUrl: textCell(row, 'archivedUrl'),
    publishedOn: textCell(row, 'publishedOn'),
    accessedOn: textCell(row, 'accessedOn'),
    note: textCell(row, 'note'),
  });
}
