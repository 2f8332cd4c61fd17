import * as z from 'zod';
import { keySchema } from '../id';
import { type LanguageMap, languageMapSchema } from '../languageMap';

/** The schema of {@link SpeechBasis}. */
export const speechBasisSchema = z.strictObject({
  sourceId: keySchema.describe('The id of the document among the sources of the speech.'),
  locator: z.string().min(1).describe('Which part of the document, such as a chapter and section.'),
  summary: languageMapSchema.readonly().describe('What that part is about, in our own words.'),
});

/**
 * The document that a speech says it implements, and which part of it.
 *
 * @category Models
 */
export interface SpeechBasis<Text extends LanguageMap = LanguageMap>
  extends Readonly<z.infer<typeof speechBasisSchema>> {
  readonly summary: Text;
}
