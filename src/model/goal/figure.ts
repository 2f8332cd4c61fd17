import * as z from 'zod';
import { keySchema } from '../id';
import { type LanguageMap, languageMapSchema } from '../languageMap';
import { partialDateSchema } from '../partialDateSchema';
import { type Comparison, comparisonIds } from '../terms/comparison';

/** The schema of {@link Figure}. */
export const figureSchema = z.strictObject({
  id: keySchema.describe('The id of what is measured, such as `average-life-expectancy`.'),
  name: languageMapSchema.readonly().describe('The name of what is measured.'),
  comparison: z
    .enum(comparisonIds)
    .exclude(['between'])
    .describe('How the measured value compares with `value`.'),
  value: z.number().describe('The figure that the source states.'),
  on: partialDateSchema
    .optional()
    .describe('When it was true: a full or partial date. Absent where the source does not say.'),
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
export interface Figure<Text extends LanguageMap = LanguageMap>
  extends Readonly<z.infer<typeof figureSchema>> {
  readonly name: Text;
  readonly comparison: Exclude<Comparison, 'between'>;
}
