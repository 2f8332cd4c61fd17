import * as z from 'zod';
import { type Citation, citationSchema } from '../citation';
import { pathSchema } from '../id';
import { languageMapSchema } from '../languageMap';
import type { Names } from '../names';

/** The schema of {@link PolicyDirectionEntry}. */
export const policyDirectionEntrySchema = z.strictObject({
  order: z.int().min(1).describe('The place of the direction in the speech, the first being 1.'),
  title: languageMapSchema.readonly().describe('The direction in a few words.'),
  summary: languageMapSchema.readonly().describe('What the direction asks for, in one or two sentences.'),
  citations: z
    .array(citationSchema.readonly())
    .min(1)
    .readonly()
    .describe('Where the speech sets the direction.'),
});

/** The schema of {@link PolicyDirection}. */
export const policyDirectionSchema = policyDirectionEntrySchema.extend({
  id: pathSchema.describe('The id of the speech, a slash, and the key of the direction.'),
});

/**
 * A direction of policy that a speech sets, to which its goals belong.
 *
 * @category Models
 */
export interface PolicyDirection<N extends Names = Names>
  extends Readonly<z.infer<typeof policyDirectionSchema>> {
  readonly id: N['direction'];
  readonly title: N['text'];
  readonly summary: N['text'];
  readonly citations: readonly Citation[];
}

/**
 * A direction in the file of its speech, where it has a key and no id.
 *
 * @category Models
 */
export interface PolicyDirectionEntry<N extends Names = Names> extends Omit<PolicyDirection<N>, 'id'> {}
