import * as z from 'zod';
import type { FindingId } from '../../../data/generated/speechIds';
import { type FindingKind, findingKinds } from '../../../data/vocabulary/ids';
import { type Indicator, indicatorSchema } from '../goal/figure';
import { anyGoalEntrySchema, type GoalPlace, goalEntrySchema } from '../goal/goal';
import { keySchema, pathSchema } from '../id';
import { type LocalText, localTextSchema } from '../languageMap';
import type { ShippedIds, VocabularyIds } from '../vocabulary/vocabulary';
import { type Citation, citationSchema } from './citation';

/** The schema of a finding as it stands in the file of a speech coded with any vocabulary. */
export const anyFindingEntrySchema = z.strictObject({
  kind: z.enum(findingKinds).describe('What kind of statement it is.'),
  title: localTextSchema.readonly().describe('The finding in a few words.'),
  summary: localTextSchema.readonly().describe('What the speech finds, of whom, in one or two sentences.'),
  places: anyGoalEntrySchema.shape.places.describe(
    'The places the finding is about: `addressee` for those it speaks of, `beneficiary` for those they serve.',
  ),
  themeIds: z
    .array(keySchema)
    .min(1)
    .readonly()
    .describe('The themes of the finding, the most specific that fit. A sub-theme implies its parent.'),
  indicator: indicatorSchema
    .readonly()
    .optional()
    .describe('The figure the source states. Absent where it states none.'),
  citations: z
    .array(citationSchema.readonly())
    .min(1)
    .readonly()
    .describe('Where the speech states the finding.'),
});

/** The schema of a finding as it stands in a speech's file, under its key. */
export const findingEntrySchema = anyFindingEntrySchema.extend({
  places: goalEntrySchema.shape.places.describe(anyFindingEntrySchema.shape.places.description ?? ''),
  themeIds: goalEntrySchema.shape.themeIds.describe(anyFindingEntrySchema.shape.themeIds.description ?? ''),
});

const findingId = pathSchema.describe('The speech’s id, a slash, and the finding’s key.');

/** The schema of a finding coded with any vocabulary. */
export const anyFindingSchema = anyFindingEntrySchema.extend({ id: findingId });

/** The schema of {@link Finding}. */
export const findingSchema = findingEntrySchema.extend({ id: findingId });

/**
 * What a speech says about the present, not about what is to be done: an achievement, a role, a challenge, an assessment,
 * a need.
 *
 * @category Models
 */
export interface Finding<Id extends string = FindingId, Ids extends VocabularyIds = ShippedIds>
  extends Readonly<z.infer<typeof anyFindingSchema>> {
  readonly id: Id;
  readonly kind: FindingKind;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly places: readonly GoalPlace<Ids['placeId']>[];
  readonly themeIds: readonly Ids['themeId'][];
  readonly indicator?: Indicator | undefined;
  readonly citations: readonly Citation[];
}

/**
 * A finding as it stands in a speech’s file, under its key.
 *
 * @category Models
 */
export interface FindingEntry<Ids extends VocabularyIds = ShippedIds>
  extends Omit<Finding<string, Ids>, 'id'> {}
