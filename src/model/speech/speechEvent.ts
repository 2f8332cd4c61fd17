import * as z from 'zod';
import { type LanguageMap, languageMapSchema } from '../languageMap';

/** The schema of {@link SpeechEvent}. */
export const speechEventSchema = z.strictObject({
  name: languageMapSchema
    .readonly()
    .describe('What the occasion was, such as a press conference or the publication of a plan.'),
  isOfficialName: z
    .literal(true)
    .optional()
    .describe('`true` where the name is the official one. Absent where it is a description of ours.'),
  host: languageMapSchema.readonly().optional().describe('Who held it. Absent where the sources do not say.'),
  venue: languageMapSchema
    .readonly()
    .optional()
    .describe('Where it was held. Absent where the document was published rather than spoken.'),
  subject: languageMapSchema
    .readonly()
    .optional()
    .describe('What it was held for. Absent where the occasion says it all.'),
});

/**
 * The occasion of a speech.
 *
 * @category Models
 */
export interface SpeechEvent<Text extends LanguageMap = LanguageMap>
  extends Readonly<z.infer<typeof speechEventSchema>> {
  readonly name: Text;
  readonly host?: Text | undefined;
  readonly venue?: Text | undefined;
  readonly subject?: Text | undefined;
}
