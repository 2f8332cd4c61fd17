import * as z from 'zod';
import { type Citation, citationSchema } from '../citation';
import { type Figure, figureSchema } from '../goal/figure';
import { type GoalPlace, goalPlaceSchema } from '../goal/goalPlace';
import { keySchema, pathSchema } from '../id';
import { languageMapSchema } from '../languageMap';
import type { Names } from '../names';
import { type FindingKind, findingKindIds } from '../terms/findingKind';

/** The schema of {@link FindingEntry}. */
export const findingEntrySchema = z.strictObject({
  kind: z.enum(findingKindIds).describe('The kind of statement.'),
  title: languageMapSchema.readonly().describe('The finding in a few words.'),
  summary: languageMapSchema.readonly().describe('What the speech finds, of whom, in one or two sentences.'),
  places: z
    .array(goalPlaceSchema.readonly())
    .min(1)
    .readonly()
    .describe(
      'The places that the finding is about: `addressee` for those it speaks of, `beneficiary` for those they serve.',
    ),
  themeIds: z
    .array(keySchema)
    .min(1)
    .readonly()
    .describe('The themes of the finding, the most specific that fit. A sub-theme implies its parent.'),
  saidBy: keySchema
    .optional()
    .describe('The id of the actor who said it, where the speech has several speakers. Absent elsewhere.'),
  figure: figureSchema
    .readonly()
    .optional()
    .describe('The figure that the source states. Absent where it states none.'),
  citations: z
    .array(citationSchema.readonly())
    .min(1)
    .readonly()
    .describe('Where the speech states the finding.'),
  note: languageMapSchema
    .readonly()
    .optional()
    .describe(
      'A remark of the coder. It is about the coding and never data about the world. Absent where there is nothing to remark.',
    ),
});

/** The schema of {@link Finding}. */
export const findingSchema = z.strictObject({
  id: pathSchema.describe('The id of the speech, a slash, and the key of the finding.'),
  ...findingEntrySchema.shape,
});

/**
 * What a speech says about the present, not about what is to be done: an achievement, a role, a challenge, an assessment,
 * a need.
 *
 * @category Models
 */
export interface Finding<N extends Names = Names> extends Readonly<z.infer<typeof findingSchema>> {
  readonly id: N['finding'];
  readonly kind: FindingKind;
  readonly title: N['text'];
  readonly summary: N['text'];
  readonly places: readonly GoalPlace<N['city'] | N['region'] | N['cityClass']>[];
  readonly themeIds: readonly N['theme'][];
  readonly saidBy?: N['actor'] | undefined;
  readonly figure?: Figure<N['text']> | undefined;
  readonly citations: readonly Citation[];
  readonly note?: N['text'] | undefined;
}

/**
 * A finding in the file of its speech, where it has a key and no id.
 *
 * @category Models
 */
export interface FindingEntry<N extends Names = Names> extends Omit<Finding<N>, 'id'> {}
