import * as z from 'zod';
import { partialDateSchema } from '../partialDateSchema';

/** The schema of {@link CodingAgreement}. */
export const codingAgreementSchema = z.strictObject({
  otherCoder: z.string().min(1).describe('Who made the other of the two codings that were compared.'),
  coefficient: z
    .string()
    .min(1)
    .describe('How agreement was measured, and of what, such as `Krippendorff’s alpha, main themes`.'),
  value: z.number().max(1).describe('The agreement by that measure. 1 is perfect.'),
});

/**
 * How far two codings of a speech agree.
 *
 * @category Models
 */
export interface CodingAgreement extends Readonly<z.infer<typeof codingAgreementSchema>> {}

/** The schema of {@link Coding}. */
export const codingSchema = z.strictObject({
  coder: z.string().min(1).describe('Who coded it: a name, or initials that the project explains.'),
  codedOn: partialDateSchema.describe('When the coding was finished: a full or partial date.'),
  rulesVersion: z
    .string()
    .min(1)
    .describe('The version of the rules of coding that were followed, such as `1.0.0` of this package.'),
  agreement: codingAgreementSchema
    .readonly()
    .optional()
    .describe('How far it agrees with another coding. Absent where nobody compared the two.'),
});

/**
 * Who coded a speech, when, and by which rules.
 *
 * @category Models
 */
export interface Coding extends Readonly<z.infer<typeof codingSchema>> {
  readonly agreement?: CodingAgreement | undefined;
}
