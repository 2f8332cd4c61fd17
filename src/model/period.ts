import * as z from 'zod';
import { startsByEndOf } from '../date/partialDate';
import { onFields } from './onFields';
import { partialDateSchema } from './partialDateSchema';

/** What programs are told of a period whose dates are exchanged, besides the message. */
export const periodReversed = { code: 'period-reversed' } as const;

/** The schema of {@link Period}. */
export const periodSchema = z
  .strictObject({
    start: partialDateSchema.describe('The date with which the period starts, such as `2021`.'),
    end: partialDateSchema
      .optional()
      .describe(
        'The date with which it ends, itself included, such as `2025`. Absent where the source names none: "from July on".',
      ),
  })
  .refine(
    ({ start, end }) => end === undefined || startsByEndOf(start, end),
    onFields(['start', 'end'], 'the period ends before it starts', periodReversed),
  );

/**
 * A span of time, both ends included. One without an end goes on.
 *
 * @category Models
 */
export interface Period extends Readonly<z.infer<typeof periodSchema>> {}
