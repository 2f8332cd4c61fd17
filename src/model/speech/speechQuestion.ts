import * as z from 'zod';
import { keySchema } from '../id';
import { type LanguageMap, languageMapSchema } from '../languageMap';

/** The schema of {@link SpeechQuestion}. */
export const speechQuestionSchema = z.strictObject({
  askedBy: z.string().min(1).describe('Who put the question.'),
  summary: languageMapSchema.readonly().describe('What was asked, in our own words.'),
  sourceId: keySchema.describe('The id of the source that names the asker.'),
});

/**
 * The question that a speech answers.
 *
 * @category Models
 */
export interface SpeechQuestion<Text extends LanguageMap = LanguageMap>
  extends Readonly<z.infer<typeof speechQuestionSchema>> {
  readonly summary: Text;
}
