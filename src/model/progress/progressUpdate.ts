import * as z from 'zod';
import type { PartialDate } from '../../date/partialDate';
import { pathSchema } from '../id';
import { languageMapSchema } from '../languageMap';
import type { Names } from '../names';
import { partialDateSchema } from '../partialDateSchema';
import type { AssessorKind } from '../terms/assessorKind';
import { type UpdateStatus, updateStatusIds } from '../terms/status';
import { type Measurement, measurementSchema } from './measurement';
import { type ProgressReason, progressReasonSchema } from './progressReason';
import { type CorrectableReport, correctsSchema, reportFields, reportIdSchema } from './report';

/** The schema of {@link ProgressUpdate}. */
export const progressUpdateSchema = z.strictObject({
  id: reportIdSchema('update'),
  goalId: pathSchema.describe('The id of the goal that the update is about.'),
  status: z
    .enum(updateStatusIds)
    .describe('The editor’s reading of what is reported, by the definitions of the statuses.'),
  scope: languageMapSchema
    .readonly()
    .optional()
    .describe(
      'What it covers, where that is more or less than the goal. Absent where it covers the whole goal and nothing else.',
    ),
  validOn: partialDateSchema.describe(
    'When it was true: a full or partial date. A partial one counts from its last day, or from the day it was recorded if that is earlier.',
  ),
  ...reportFields,
  measurements: z
    .array(measurementSchema.readonly())
    .readonly()
    .optional()
    .describe('Figures of the evidence that are kept as data. Absent where there are none.'),
  reason: progressReasonSchema
    .readonly()
    .optional()
    .describe(
      'Why. Required where the status is `stalled` or `not-achieved`; elsewhere absent where no reason is known.',
    ),
  supersededBy: pathSchema
    .optional()
    .describe('The id of the later goal. Required where the status is `superseded`; absent elsewhere.'),
  corrects: correctsSchema('update'),
});

/**
 * What came of a goal by a day, as reported on another day. Updates are only ever added: a correction is an update that names the
 * one it corrects.
 *
 * @category Models
 */
export interface ProgressUpdate<N extends Names = Names>
  extends Readonly<z.infer<typeof progressUpdateSchema>> {
  readonly goalId: N['goal'];
  readonly status: UpdateStatus;
  readonly assessorKind: AssessorKind;
  readonly scope?: N['text'] | undefined;
  readonly summary?: N['text'] | undefined;
  readonly measurements?: readonly Measurement[] | undefined;
  readonly reason?: ProgressReason | undefined;
}

/**
 * What a status needs of an update. Every {@link ProgressUpdate} has it.
 *
 * @category Tracking
 */
export interface UpdateLike extends CorrectableReport {
  /** The id of the goal that the update is about. */
  readonly goalId: string;
  /** The status that it reports. */
  readonly status: UpdateStatus;
  /** When it was true. */
  readonly validOn: PartialDate;
  /** The kind of assessor. */
  readonly assessorKind: AssessorKind;
  /** The assessor, where it is known. */
  readonly assessor?: string | undefined;
  /** The ids of the evidence that it rests on, where they are known. */
  readonly evidenceIds?: readonly string[] | undefined;
}
