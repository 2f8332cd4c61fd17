import * as z from 'zod';
import { type IndicatorId, indicatorIds } from '../../../data/vocabulary/ids';
import { type LocalText, localTextSchema } from '../languageMap';

/** The schema of {@link IndicatorDefinition}. */
export const indicatorDefinitionSchema = z.strictObject({
  id: z.enum(indicatorIds).describe('The id of the indicator: kebab-case, and never changed.'),
  name: localTextSchema.readonly().describe('The name of what is measured.'),
  unit: z.string().min(1).describe('The unit it is measured in, such as `years`.'),
});

/**
 * Something that is measured, in goals, findings and progress updates.
 *
 * @category Models
 */
export interface IndicatorDefinition extends Readonly<z.infer<typeof indicatorDefinitionSchema>> {
  readonly id: IndicatorId;
  readonly name: LocalText;
}
