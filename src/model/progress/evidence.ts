import * as z from 'zod';
import { keySchema, pathSchema } from '../id';
import { partialDateSchema } from '../partialDateSchema';
import { sourceSchema } from '../source';

/** The schema of the id of a piece of evidence. */
export const evidenceIdSchema = z.union(
  [keySchema, pathSchema],
  'expected an id in kebab-case, such as "first-tier-cities-2021/hetao-plan"',
);

/** The schema of {@link EvidenceEntry}. */
export const evidenceEntrySchema = z.strictObject({
  title: z
    .string()
    .trim()
    .min(1)
    .describe('What it is: its title, or a description of our own where the title is a sentence of it.'),
  kind: keySchema.describe('The kind of evidence, such as `news-report`.'),
  publisher: z.string().trim().min(1).describe('Who published it.'),
  url: sourceSchema.shape.url,
  archivedUrl: sourceSchema.shape.url.describe(
    'Where a copy of it is kept, such as at a web archive. Absent where none is known.',
  ),
  publishedOn: partialDateSchema
    .optional()
    .describe('When it was published: a full or partial date. Absent where the date is not confirmed.'),
  accessedOn: partialDateSchema
    .optional()
    .describe('When it was read: a full or partial date. Absent where that is not recorded.'),
  note: z
    .string()
    .min(1)
    .optional()
    .describe(
      'What a reader must know to find it or to judge it correctly. Absent where there is nothing to note.',
    ),
});

/** The schema of {@link Evidence}. */
export const evidenceSchema = z.strictObject({
  id: evidenceIdSchema.describe(
    'The id of the piece, unique among all evidence, and never changed: in a file of updates its key.',
  ),
  ...evidenceEntrySchema.shape,
});

/**
 * A piece of evidence: one document, on which progress updates and reports of indicators rest. It is one piece however many of them
 * name it.
 *
 * @category Models
 */
export interface Evidence extends Readonly<z.infer<typeof evidenceSchema>> {}

/**
 * A piece of evidence in a file of updates, where its key is its id.
 *
 * @category Models
 */
export interface EvidenceEntry extends Omit<Evidence, 'id'> {}
