import * as z from 'zod';
import { type LanguageMap, languageMapSchema } from '../languageMap';

/** The schema of {@link Speaker}. */
export const speakerSchema = z.strictObject({
  name: languageMapSchema
    .readonly()
    .describe(
      'The name of the speaker, the family name first for a Chinese name; or of the body that issued the document.',
    ),
  offices: z
    .array(languageMapSchema.readonly())
    .readonly()
    .describe(
      'The offices that the speaker held on the day of the speech: all that the sources name. Empty for a body that issued a document.',
    ),
});

/**
 * Who spoke, and the offices held on the day.
 *
 * @category Models
 */
export interface Speaker<Text extends LanguageMap = LanguageMap>
  extends Readonly<z.infer<typeof speakerSchema>> {
  readonly name: Text;
  readonly offices: readonly Text[];
}
