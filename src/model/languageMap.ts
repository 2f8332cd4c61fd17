import * as z from 'zod';

/** The schema of {@link LanguageMap}. */
export const languageMapSchema = z.strictObject({
  en: z.string().trim().min(1).describe('The text in plain British English, in the project’s own words.'),
  zh: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe(
      'The standard Chinese term for the thing named (the term, not a translation of the English). Absent where no standard term is known.',
    ),
});

/**
 * A text in English, with the Chinese term where there is one.
 *
 * @category Models
 */
export interface LanguageMap extends Readonly<z.infer<typeof languageMapSchema>> {}
