import * as z from 'zod';
import type { PartialDate } from '../../date/partialDate';
import { keySchema, pathSchema } from '../id';
import { languageMapSchema } from '../languageMap';
import { partialDateSchema } from '../partialDateSchema';
import { assessorKindIds } from '../terms/assessorKind';
import { evidenceIdSchema } from './evidence';

/**
 * The fields of an update or report that are needed to check a correction of it. Every `ProgressUpdate` and every `IndicatorReport` has
 * them.
 *
 * @category Tracking
 */
export interface CorrectableReport {
  /** The id of the update or report. */
  readonly id: string;
  /** When it was learned. */
  readonly recordedOn: PartialDate;
  /** The id of the one that it replaces. */
  readonly corrects?: string | undefined;
}

/** The field `id` of an update or report. */
export function reportIdSchema(what: string) {
  return z
    .union(
      [keySchema, pathSchema],
      'expected an id in kebab-case, such as "first-tier-cities-2021/hetao-plan"',
    )
    .describe(
      `The id of the ${what}, unique among all updates and reports: kebab-case, preferably after the id of the speech and a slash. Ids say nothing about order.`,
    );
}

/** The field `corrects` of an update or report. */
export function correctsSchema(what: string) {
  return z
    .union([keySchema, pathSchema], `expected the id of an earlier ${what}`)
    .optional()
    .describe(`The id of the ${what} that this one replaces. Absent where it corrects none.`);
}

/** The fields that an update and a report have in common: when it was learned, from whom, and on what evidence. */
export const reportFields = {
  recordedOn: partialDateSchema.describe(
    'When it was learned, such as the day it was reported: a full or partial date.',
  ),
  assessorKind: z.enum(assessorKindIds).describe('The kind of assessor.'),
  assessor: z.string().min(1).describe('The assessor: who reports the facts.'),
  summary: languageMapSchema
    .readonly()
    .optional()
    .describe('What happened, in a sentence of our own. Absent where the titles of the evidence say it all.'),
  evidenceIds: z
    .array(evidenceIdSchema)
    .min(1)
    .readonly()
    .describe(
      'The ids of the evidence that it rests on, at least one; for the status `no-evidence`, of the sources that were searched.',
    ),
};
