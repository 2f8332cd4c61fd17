import * as z from 'zod';
import type { LanguageMap } from '../languageMap';
import type { AssessorKind } from '../terms/assessorKind';
import { type Measurement, measurementSchema } from './measurement';
import { correctsSchema, reportFields, reportIdSchema } from './report';

/** The schema of {@link IndicatorReport}. */
export const indicatorReportSchema = z.strictObject({
  id: reportIdSchema('report'),
  ...reportFields,
  measurements: z
    .array(measurementSchema.readonly())
    .min(1)
    .readonly()
    .describe('The figures that the evidence states.'),
  corrects: correctsSchema('report'),
});

/**
 * Figures of an indicator that are about no goal.
 *
 * @category Models
 */
export interface IndicatorReport extends Readonly<z.infer<typeof indicatorReportSchema>> {
  readonly assessorKind: AssessorKind;
  readonly summary?: LanguageMap | undefined;
  readonly measurements: readonly Measurement[];
}
