import * as z from 'zod';
import { type EvidenceEntry, evidenceEntrySchema, evidenceIdSchema } from './evidence';
import { type IndicatorReport, indicatorReportSchema } from './indicatorReport';
import { type ProgressUpdate, progressUpdateSchema } from './progressUpdate';

/** The schema of {@link UpdateFile}. */
export const updateFileSchema = z.strictObject({
  evidence: z
    .record(evidenceIdSchema, evidenceEntrySchema.readonly())
    .readonly()
    .optional()
    .describe(
      'The evidence, by id: kebab-case, preferably after the id of the speech and a slash, and unique among all evidence. Absent where the updates name none but that of other files.',
    ),
  updates: z
    .array(progressUpdateSchema.readonly())
    .readonly()
    .describe('The updates, in the order they were added.'),
  indicatorReports: z
    .array(indicatorReportSchema.readonly())
    .readonly()
    .optional()
    .describe('The reports of indicators, in the order they were added. Absent where there are none.'),
});

/**
 * A file of progress updates, as `data/updates/` holds one for each speech.
 *
 * @category Models
 */
export interface UpdateFile extends Readonly<z.infer<typeof updateFileSchema>> {
  readonly evidence?: Readonly<Record<string, EvidenceEntry>> | undefined;
  readonly updates: readonly ProgressUpdate[];
  readonly indicatorReports?: readonly IndicatorReport[] | undefined;
}
