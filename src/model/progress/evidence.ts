import * as z from 'zod';
import { keySchema } from '../id';
import { partialDateSchema } from '../partialDateSchema';
import { sourceSchema } from '../source';

/** The schema of {@link Evidence}. */
export const evidenceSchema = z.strictObject({
  title: z
    .string()
    .trim()
    .min(1)
    .describe('What it is: its title, or a description of our own where the title is a sentence of it.'),
  isOfficialName: sourceSchema.shape.isOfficialName,
  kind: keySchema.describe('The kind of evidence, such as `news-report`.'),
  publisher: z.string().trim().min(1).describe('Who published it.'),
  url: sourceSchema.shape.url,
  publishedOn: partialDateSchema
    .optional()
    .describe('When it was published: a full or partial date. Absent where the date is not confirmed.'),
  note: z
    .string()
    .min(1)
    .optional()
    .describe(
      'What a reader must know to find it or to judge it correctly. Absent where there is nothing to note.',
    ),
});

/**
 * A document that a progress update is based on.
 *
 * @category Models
 */
export interface Evidence extends Readonly<z.infer<typeof evidenceSchema>> {}
