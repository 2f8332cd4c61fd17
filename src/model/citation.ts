import * as z from 'zod';
import { keySchema } from './id';
import { onFields } from './onFields';

/** What programs are told of an object that is not within its span, besides the message. */
export const objectOutsideSpan = { code: 'object-outside-span' } as const;

/** The schema of {@link CitationSpan}. */
export const citationSpanSchema = z
  .strictObject({
    start: z
      .int()
      .min(0)
      .describe(
        'How many characters (Unicode code points) of the normalised sentence come before the words.',
      ),
    end: z
      .int()
      .min(1)
      .describe('How many characters of the normalised sentence come before the end of the words.'),
  })
  .refine(({ start, end }) => start < end, onFields(['start', 'end'], 'the span ends before it starts'));

/**
 * Where words are within a sentence. Counted in Unicode code points of the sentence as `sentenceMapOf` normalises it,
 * the first of them being 0.
 *
 * @category Models
 */
export interface CitationSpan extends Readonly<z.infer<typeof citationSpanSchema>> {}

/** The schema of {@link Citation}. */
export const citationSchema = z
  .strictObject({
    sourceId: keySchema.describe('The id of the source among the sources of the speech.'),
    paragraph: z
      .int()
      .min(1)
      .optional()
      .describe(
        'The number of the paragraph, the first being 1. Absent where the source has no sentence map.',
      ),
    sentence: z
      .int()
      .min(1)
      .optional()
      .describe(
        'The number of the sentence within its paragraph, the first being 1. Absent where the source has no sentence map.',
      ),
    span: citationSpanSchema
      .readonly()
      .optional()
      .describe('Where the clause is in the sentence. Absent where the whole sentence is meant.'),
    object: citationSpanSchema
      .readonly()
      .optional()
      .describe(
        'Where the sentence names the object itself, within the span: the words that are this statement’s alone, where others share the rest of the clause, as in a list. `coverageOf` weighs themes by it. Absent where the clause is not shared.',
      ),
    item: z
      .int()
      .min(1)
      .optional()
      .describe(
        'The number of the item in the list that the source itself makes, the first being 1. Absent where a sentence is cited, or a statement outside the list.',
      ),
  })
  .refine(
    ({ paragraph, sentence }) => (paragraph === undefined) === (sentence === undefined),
    onFields(['paragraph', 'sentence'], 'a paragraph and a sentence are cited together, or neither is'),
  )
  .refine(
    ({ sentence, span }) => span === undefined || sentence !== undefined,
    onFields(['sentence', 'span'], 'a span needs a cited sentence'),
  )
  .refine(
    ({ sentence, object }) => object === undefined || sentence !== undefined,
    onFields(['sentence', 'object'], 'an object needs a cited sentence'),
  )
  .refine(
    ({ span, object }) => !span || !object || (span.start <= object.start && object.end <= span.end),
    onFields(['span', 'object'], 'the object is not within the span', objectOutsideSpan),
  )
  .refine(
    ({ sentence, item }) => item === undefined || sentence === undefined,
    onFields(['sentence', 'item'], 'a sentence or an item is cited, not both'),
  );

/**
 * The place in a source that a statement rests on. It points; it never quotes.
 *
 * With a sentence map it points down to the clause: `paragraph`, `sentence`, and a `span` unless the whole sentence is meant; and, where
 * several statements share the clause, to the words of this one alone: its `object`.
 * Without one it names the source, which is a page, and the `item` of that page's own list that has the statement.
 *
 * @category Models
 */
export interface Citation extends Readonly<z.infer<typeof citationSchema>> {
  readonly span?: CitationSpan | undefined;
  readonly object?: CitationSpan | undefined;
}
