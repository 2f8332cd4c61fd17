import * as z from 'zod';
import type { GoalId } from '../../../data/generated/speechIds';
import {
  type Assessor,
  assessors,
  type ReasonKind,
  reasonKinds,
  type UpdateStatus,
  updateStatuses,
} from '../../../data/vocabulary/ids';
import type { PartialDate } from '../../date/partialDate';
import { keySchema, pathSchema } from '../id';
import { type LocalText, localTextSchema } from '../languageMap';
import { partialDateSchema } from '../period';
import { type Evidence, evidenceSchema } from './evidence';
import { type Measurement, measurementSchema } from './measurement';

/** The schema of {@link ProgressReason}. */
export const progressReasonSchema = z.strictObject({
  kind: z.enum(reasonKinds).describe('What kind of reason it is.'),
  note: localTextSchema
    .readonly()
    .optional()
    .describe(
      'The reason in a sentence. There where the kind is `other`; absent where the kind says it all.',
    ),
});

/**
 * Why a goal was halted or missed.
 *
 * @category Models
 */
export interface ProgressReason extends Readonly<z.infer<typeof progressReasonSchema>> {
  readonly kind: ReasonKind;
  readonly note?: LocalText | undefined;
}

const idOf = (what: string) =>
  z
    .union(
      [keySchema, pathSchema],
      'expected an id in kebab-case, such as "first-tier-cities-2021/hetao-plan"',
    )
    .describe(
      `The id of the ${what}, unique among all: kebab-case, best after the id of the speech and a slash. It carries no order.`,
    );

/** What an update and a report of an indicator have in common: when it was learned, from whom, and on what it rests. */
const report = {
  recordedOn: partialDateSchema.describe(
    'When it was learned, such as the day it was reported: a full or partial date.',
  ),
  assessor: z.enum(assessors).describe('What kind of somebody the facts are from.'),
  assessorName: z.string().min(1).describe('Who the facts are from.'),
  summary: localTextSchema
    .readonly()
    .optional()
    .describe(
      'What came about, in a sentence of our own. Absent where the titles of the evidence say it all.',
    ),
  evidence: z
    .array(evidenceSchema.readonly())
    .min(1)
    .readonly()
    .describe('What it rests on; for the status `no-evidence` the sources that were searched.'),
};

const corrects = (what: string) =>
  z
    .union([keySchema, pathSchema], `expected the id of an earlier ${what}`)
    .optional()
    .describe(`The id of the ${what} that this one takes the place of. Absent where it corrects none.`);

/** The schema of {@link ProgressUpdate}. */
export const progressUpdateSchema = z.strictObject({
  id: idOf('update'),
  goalId: pathSchema.describe('The id of the goal it is about.'),
  status: z
    .enum(updateStatuses)
    .describe('The editor’s reading of what is reported, by the definitions of the statuses.'),
  scope: localTextSchema
    .readonly()
    .optional()
    .describe(
      'How far it reaches, where that is more or less than the goal. Absent where it is about the whole goal and nothing else.',
    ),
  validOn: partialDateSchema.describe(
    'When it was so: a full or partial date. A partial one counts from its last day, or from the day it was recorded if that is earlier.',
  ),
  ...report,
  measurements: z
    .array(measurementSchema.readonly())
    .readonly()
    .optional()
    .describe('Figures of the evidence that are kept as data. Absent where none is.'),
  reason: progressReasonSchema
    .readonly()
    .optional()
    .describe(
      'Why. There where the status is `stalled` or `not-achieved`; absent elsewhere if none is known.',
    ),
  supersededBy: pathSchema
    .optional()
    .describe('The id of the later goal. There where the status is `superseded`; absent elsewhere.'),
  corrects: corrects('update'),
});

/**
 * What came of a goal by a day, as somebody reported it on another. Updates are only ever added: a correction is an update
 * that names the one it corrects.
 *
 * @category Models
 */
export interface ProgressUpdate<Id extends string = GoalId>
  extends Readonly<z.infer<typeof progressUpdateSchema>> {
  readonly goalId: Id;
  readonly status: UpdateStatus;
  readonly assessor: Assessor;
  readonly scope?: LocalText | undefined;
  readonly summary?: LocalText | undefined;
  readonly evidence: readonly Evidence[];
  readonly measurements?: readonly Measurement[] | undefined;
  readonly reason?: ProgressReason | undefined;
}

/**
 * What a correction must know of what it corrects. Every {@link ProgressUpdate} is one, and every {@link IndicatorReport}.
 *
 * @category Tracking
 */
export interface CorrectableReport {
  /** The id of the update or report. */
  readonly id: string;
  /** When it was learned. */
  readonly recordedOn: PartialDate;
  /** The id of the one that it takes the place of. */
  readonly corrects?: string | undefined;
}

/**
 * What an answer about progress needs of an update. Every {@link ProgressUpdate} is one.
 *
 * @category Tracking
 */
export interface AnyUpdate extends CorrectableReport {
  /** The id of the goal it is about. */
  readonly goalId: string;
  /** What it says of the goal. */
  readonly status: UpdateStatus;
  /** When it was so. */
  readonly validOn: PartialDate;
  /** What kind of somebody says so. */
  readonly assessor: Assessor;
  /** Who says so, if that is told. */
  readonly assessorName?: string | undefined;
}

/** The schema of {@link IndicatorReport}. */
export const indicatorReportSchema = z.strictObject({
  id: idOf('report'),
  ...report,
  measurements: z
    .array(measurementSchema.readonly())
    .min(1)
    .readonly()
    .describe('The figures that the evidence states.'),
  corrects: corrects('report'),
});

/**
 * Figures of an indicator that are about no goal.
 *
 * @category Models
 */
export interface IndicatorReport extends Readonly<z.infer<typeof indicatorReportSchema>> {
  readonly assessor: Assessor;
  readonly summary?: LocalText | undefined;
  readonly evidence: readonly Evidence[];
  readonly measurements: readonly Measurement[];
}

/** The schema of {@link UpdateFile}. */
export const updateFileSchema = z.strictObject({
  updates: z
    .array(progressUpdateSchema.readonly())
    .readonly()
    .describe('The updates, in the order they were added.'),
  indicatorReports: z
    .array(indicatorReportSchema.readonly())
    .readonly()
    .optional()
    .describe('The reports of indicators, in the order they were added. Absent where there are none.'),
});

/**
 * A file of progress updates, as `data/updates/` holds one for each speech.
 *
 * @category Models
 */
export interface UpdateFile extends Readonly<z.infer<typeof updateFileSchema>> {
  readonly updates: readonly ProgressUpdate<string>[];
  readonly indicatorReports?: readonly IndicatorReport[] | undefined;
}
