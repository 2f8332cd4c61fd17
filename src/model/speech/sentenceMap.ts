import * as z from 'zod';
import { keySchema } from '../id';
import { type SentenceRole, sentenceRoleIds } from '../terms/sentenceRole';

/** The schema of {@link MappedSentence}. */
export const mappedSentenceSchema = z.strictObject({
  length: z
    .int()
    .min(1)
    .describe('The length of the normalised sentence in characters (Unicode code points).'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits, 0 to 9 and a to f')
    .describe('The SHA-256 digest of the normalised sentence in UTF-8, as 64 hexadecimal digits.'),
  role: z
    .enum(sentenceRoleIds)
    .optional()
    .describe(
      'The purpose of a sentence without policy. Absent where goals, directions or findings cite the sentence.',
    ),
});

/**
 * What is known of one sentence of a source: enough to recognise it, not enough to read it.
 *
 * @category Models
 */
export interface MappedSentence extends Readonly<z.infer<typeof mappedSentenceSchema>> {
  readonly role?: SentenceRole | undefined;
}

/** The schema of {@link SentenceMap}. */
export const sentenceMapSchema = z.strictObject({
  sourceId: keySchema.describe('The id of the mapped source among the sources of the speech.'),
  paragraphs: z
    .array(z.array(mappedSentenceSchema.readonly()).min(1).readonly())
    .min(1)
    .readonly()
    .describe('The sentences of each paragraph, in the order of the source.'),
});

/**
 * The map of a source, sentence by sentence, with which anyone who has the text can verify every citation of it.
 *
 * @category Models
 */
export interface SentenceMap extends Readonly<z.infer<typeof sentenceMapSchema>> {
  readonly paragraphs: readonly (readonly MappedSentence[])[];
}
