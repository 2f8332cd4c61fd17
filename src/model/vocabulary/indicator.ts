import * as z from 'zod';
import { keySchema } from '../id';
import { type LanguageMap, languageMapSchema } from '../languageMap';
import { type Source, sourceSchema } from '../source';

/** The schema of {@link Indicator}. */
export const indicatorSchema = z.strictObject({
  id: keySchema.describe('The id of the indicator: kebab-case, and never changed.'),
  name: languageMapSchema.readonly().describe('The name of what is measured.'),
  unit: z.string().min(1).describe('The unit it is measured in, such as `years`.'),
  definition: languageMapSchema
    .readonly()
    .optional()
    .describe(
      'What is counted or measured, and how, in a sentence. What is measured in another way is another indicator. Absent where the name says it, or no definition is confirmed.',
    ),
  variantOf: keySchema
    .optional()
    .describe(
      'The id of the indicator of which this is another definition, such as one for other people or for one pollutant alone. Figures of the two are never compared, and progress says that there are some. Absent where there is none.',
    ),
  standard: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The standard that defines it, by its designation, such as `GB 3095-2012`. Absent where there is none, or none is confirmed.',
    ),
  population: languageMapSchema
    .readonly()
    .optional()
    .describe(
      'Of whom or of what it is measured, such as the registered population. Absent where that goes without saying, or is not confirmed.',
    ),
  source: sourceSchema
    .readonly()
    .optional()
    .describe('The document that defines the series, or that has it. Absent where none is named.'),
});

/**
 * Something that is measured, in goals, findings and progress updates. Two figures are comparable only where they are of one indicator.
 *
 * @category Models
 */
export interface Indicator extends Readonly<z.infer<typeof indicatorSchema>> {
  readonly name: LanguageMap;
  readonly definition?: LanguageMap | undefined;
  readonly population?: LanguageMap | undefined;
  readonly source?: Source | undefined;
}
