import * as z from 'zod';
import { keySchema } from './id';
import { languageTagSchema } from './languageMap';
import { partialDateSchema } from './partialDateSchema';
import { expectedWebAddress, isWebAddress, webAddressPattern } from './webAddress';

/** The schema of an address of the web. */
const webAddressSchema = z
  .string()
  .regex(webAddressPattern, { error: `expected ${expectedWebAddress}`, abort: true })
  .refine(isWebAddress, `expected ${expectedWebAddress}`);

/** The schema of {@link Source}. */
export const sourceSchema = z.strictObject({
  id: keySchema.describe('The id of the source, unique within the speech or record that lists it.'),
  title: z
    .string()
    .min(1)
    .describe(
      'What the source is: its title, or a description of our own where the title is a sentence of the source.',
    ),
  isOfficialName: z
    .literal(true)
    .optional()
    .describe(
      '`true` where the title is the official name of the document, such as that of a plan or a law. Absent where it is any other title, or a description of ours.',
    ),
  kind: keySchema.describe('The kind of document, such as `official-transcript`.'),
  publisher: z.string().min(1).describe('Who published it.'),
  url: webAddressSchema.optional().describe('Where it can be read. Absent where no address is confirmed.'),
  publishedOn: partialDateSchema
    .optional()
    .describe('When it was published: a full or partial date. Absent where the date is not confirmed.'),
  language: languageTagSchema
    .optional()
    .describe(
      'The language it was read in, as a tag of BCP 47 such as `en`, `zh` or `pt-BR`. Absent where it was not read but named by another source.',
    ),
  note: z
    .string()
    .min(1)
    .optional()
    .describe('What a reader must know to judge it correctly. Absent where there is nothing to note.'),
});

/**
 * A document that a fact comes from.
 *
 * @category Models
 */
export interface Source extends Readonly<z.infer<typeof sourceSchema>> {}
