import * as z from 'zod';
import {
  datesExist,
  expectedDate,
  expectedOrder,
  isPartialDate,
  partialDatePattern,
} from '../date/partialDate';

/** The schema of a full or partial date: `2021`, `2026-Q2`, `2021-09`, `2021-09-28` or `2025-04/2026-03`. */
export const partialDateSchema = z
  .string()
  .regex(partialDatePattern, { error: `expected ${expectedDate}`, abort: true })
  .refine(datesExist, { error: 'expected a date that exists in the calendar', abort: true })
  .refine(isPartialDate, { error: `expected ${expectedOrder}`, abort: true });
