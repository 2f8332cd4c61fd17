import * as z from 'zod';
import { isPartialDate, startsByEndOf } from '../date/partialDate';

/** The schema of a full or partial date: `2021`, `2021-09` or `2021-09-28`. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    error: 'expected a date of the form 2021, 2021-09 or 2021-09-28',
    abort: true,
  })
  .refine(isPartialDate, { error: 'no such day in the calendar', abort: true });

/** What is said of a period with its dates exchanged. */
export const periodReversed = 'the period ends before it starts';

/** The schema of {@link Period}. */
export const periodSchema = z
  .strictObject({
    start: partialDateSchema.describe('The first day, month or year of the period, such as `2021`.'),
    end: partialDateSchema.describe(
      'The last day, month or year of the period, itself included, such as `2025`.',
    ),
  })
  .refine(({ start, end }) => startsByEndOf(start, end), periodReversed);

/**
 * A span of time, both ends included.
 *
 * @category Models
 */
export interface Period extends Readonly<z.infer<typeof periodSchema>> {}
