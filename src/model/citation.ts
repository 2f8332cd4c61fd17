import * as z from 'zod';
import { keySchema } from './id';

/** The schema of {@link CitationSpan}. */
export const citationSpanSchema = z
  .strictObject({
    start: z
      .int()
      .min(0)
      .describe(
        'How many characters (Unicode code points) of the normalised sentence stand before the clause.',
      ),
    end: z
      .int()
      .min(1)
      .describe('How many characters of the normalised sentence stand before the end of the clause.'),
  })
  .refine(({ start, end }) => start < end, 'the span ends before it starts');

/**
 * Where a clause stands within a sentence. Counted in Unicode code points of the sentence as `sentenceMapOf` normalises it,
 * the first of them being 0.
 *
 * @category Models
 */
export interface CitationSpan extends Readonly<z.infer<typeof citationSpanSchema>> {}

/** The schema of {@link Citation}. */
export const citationSchema = z.strictObject({
  sourceId: keySchema.describe('The id of the source among the sources of the speech.'),
  paragraph: z.int().min(1).describe('The number of the paragraph, the first being 1.'),
  sentence: z.int().min(1).describe('The number of the sentence within its paragraph, the first being 1.'),
  span: citationSpanSchema
    .readonly()
    .optional()
    .describe('Where the clause stands in the sentence. Absent where the whole sentence is meant.'),
});

/**
 * The place in a source that a statement rests on, down to the clause. It points; it never quotes.
 *
 * @category Models
 */
export interface Citation extends Readonly<z.infer<typeof citationSchema>> {
  readonly span?: CitationSpan | undefined;
}
