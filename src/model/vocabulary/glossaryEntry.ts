import * as z from 'zod';
import { keySchema } from '../id';

/** The schema of {@link GlossaryEntry}. */
export const glossaryEntrySchema = z.strictObject({
  id: keySchema.describe('The id of the entry: kebab-case, and never changed.'),
  term: z.string().min(1).describe('The term in English, as this project writes it.'),
  zh: z.string().min(1).describe('The Chinese term: the standard one of plans and official documents.'),
  reconstructed: z
    .literal(true)
    .optional()
    .describe(
      '`true` where the Chinese wording is put together by us from standard terms. Absent where it is a standard term as it stands.',
    ),
  wordings: z.array(z.string().min(1)).min(1).readonly().describe('What the translated reports say for it.'),
  meaning: z.string().min(1).describe('What is meant, where the wording could mislead.'),
});

/**
 * A term of the speeches: what translations say, and what is meant.
 *
 * @category Models
 */
export interface GlossaryEntry extends Readonly<z.infer<typeof glossaryEntrySchema>> {}
