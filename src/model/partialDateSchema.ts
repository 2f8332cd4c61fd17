import * as z from 'zod';
import { isPartialDate } from '../date/partialDate';

/** The schema of a full or partial date: `2021`, `2021-09` or `2021-09-28`. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    error: 'expected a date of the form 2021, 2021-09 or 2021-09-28',
    abort: true,
  })
  .refine(isPartialDate, { error: 'expected a date that exists in the calendar', abort: true });
