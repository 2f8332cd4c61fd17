import * as z from 'zod';
import { type IndicatorReport, indicatorReportSchema } from './indicatorReport';
import { type ProgressUpdate, progressUpdateSchema } from './progressUpdate';

/** The schema of {@link UpdateFile}. */
export const updateFileSchema = z.strictObject({
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
  readonly updates: readonly ProgressUpdate[];
  readonly indicatorReports?: readonly IndicatorReport[] | undefined;
}
