import * as z from 'zod';
import { keySchema } from '../id';
import { type LocalText, localTextSchema } from '../languageMap';
import { partialDateSchema } from '../period';

/** The schema of {@link Indicator}. */
export const indicatorSchema = z.strictObject({
  id: keySchema.describe('The id of what is measured, such as `average-life-expectancy`.'),
  name: localTextSchema.readonly().describe('The name of what is measured.'),
  comparison: z
    .enum(['equal-to', 'above', 'at-least', 'below', 'at-most'])
    .describe('How the measured value stands to `value`.'),
  value: z.number().describe('The figure the source states.'),
  on: partialDateSchema
    .optional()
    .describe('When it was so: a full or partial date. Absent where the source does not say.'),
  unit: z.string().min(1).describe('The unit of the figure, such as `years`.'),
  coverage: z
    .enum(['all', 'some'])
    .describe(
      '`all` where the source says it of every place named; `some` where it says it of several without naming them.',
    ),
});

/**
 * A figure that a source states.
 *
 * @category Models
 */
export interface Indicator extends Readonly<z.infer<typeof indicatorSchema>> {
  readonly name: LocalText;
}
