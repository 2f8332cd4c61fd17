import * as z from 'zod';
import { type LanguageMap, languageMapSchema } from '../languageMap';
import { type ReasonKind, reasonKindIds } from '../terms/reasonKind';

/** The schema of {@link ProgressReason}. */
export const progressReasonSchema = z.strictObject({
  kind: z.enum(reasonKindIds).describe('The kind of reason.'),
  note: languageMapSchema
    .readonly()
    .optional()
    .describe(
      'The reason in a sentence. Required where the kind is `other`; absent where the kind says it all.',
    ),
});

/**
 * Why a goal was halted or missed.
 *
 * @category Models
 */
export interface ProgressReason extends Readonly<z.infer<typeof progressReasonSchema>> {
  readonly kind: ReasonKind;
  readonly note?: LanguageMap | undefined;
}
