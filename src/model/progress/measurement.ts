import * as z from 'zod';
import { keySchema } from '../id';
import { partialDateSchema } from '../partialDateSchema';
import { type Comparison, comparisonIds } from '../terms/comparison';

/** The schema of {@link Measurement}. */
export const measurementSchema = z.strictObject({
  indicatorId: keySchema.describe('The id of what is measured, such as `annual-mean-pm25`.'),
  value: z.number().describe('The figure that the evidence states.'),
  comparison: z
    .enum(comparisonIds)
    .exclude(['exactly', 'between'])
    .optional()
    .describe('How the measured value compares with `value`. Absent where it is that value.'),
  unit: z.string().min(1).describe('The unit of the figure, such as `years`.'),
  on: partialDateSchema
    .optional()
    .describe('The full or partial date for which it was measured. Absent where that is not confirmed.'),
  series: keySchema
    .optional()
    .describe(
      'The key of the series that the figure belongs to, where the indicator has several that do not join, such as those before and after a census. Absent where it has one.',
    ),
  placeId: keySchema
    .optional()
    .describe(
      'The id of the city, region or class of cities that was measured. Absent where it was none of these.',
    ),
});

/**
 * A figure that the evidence of a progress update states.
 *
 * @category Models
 */
export interface Measurement extends Readonly<z.infer<typeof measurementSchema>> {
  readonly comparison?: Exclude<Comparison, 'exactly' | 'between'> | undefined;
}
