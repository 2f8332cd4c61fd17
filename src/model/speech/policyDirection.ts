import * as z from 'zod';
import type { DirectionId } from '../../../data/generated/speechIds';
import { pathSchema } from '../id';
import { type LocalText, localTextSchema } from '../languageMap';
import { type Citation, citationSchema } from './citation';

/** The schema of a direction as it stands in a speech's file, under its key. */
export const policyDirectionEntrySchema = z.strictObject({
  order: z.int().min(1).describe('The place of the direction in the speech, the first being 1.'),
  title: localTextSchema.readonly().describe('The direction in a few words.'),
  summary: localTextSchema.readonly().describe('What the direction asks for, in one or two sentences.'),
  citations: z
    .array(citationSchema.readonly())
    .min(1)
    .readonly()
    .describe('Where the speech sets the direction.'),
});

/** The schema of {@link PolicyDirection}. */
export const policyDirectionSchema = policyDirectionEntrySchema.extend({
  id: pathSchema.describe('The speech’s id, a slash, and the direction’s key.'),
});

/**
 * A direction of policy that a speech sets, and under which its goals stand.
 *
 * @category Models
 */
export interface PolicyDirection<Id extends string = DirectionId>
  extends Readonly<z.infer<typeof policyDirectionSchema>> {
  readonly id: Id;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly citations: readonly Citation[];
}

/**
 * A direction as it stands in a speech’s file, under its key.
 *
 * @category Models
 */
export interface PolicyDirectionEntry extends Omit<PolicyDirection<string>, 'id'> {}
