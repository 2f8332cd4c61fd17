import * as z from 'zod';
import { keySchema } from '../id';
import { type LanguageMap, languageMapSchema } from '../languageMap';

/** The schema of {@link Indicator}. */
export const indicatorSchema = z.strictObject({
  id: keySchema.describe('The id of the indicator: kebab-case, and never changed.'),
  name: languageMapSchema.readonly().describe('The name of what is measured.'),
  unit: z.string().min(1).describe('The unit it is measured in, such as `years`.'),
});

/**
 * Something that is measured, in goals, findings and progress updates.
 *
 * @category Models
 */
export interface Indicator extends Readonly<z.infer<typeof indicatorSchema>> {
  readonly name: LanguageMap;
}
