import * as z from 'zod';

/** The schema of {@link LocalText}. */
export const localTextSchema = z.strictObject({
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
export interface LocalText extends Readonly<z.infer<typeof localTextSchema>> {}
