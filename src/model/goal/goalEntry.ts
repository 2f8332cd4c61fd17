import * as z from 'zod';
import { type Citation, citationSchema } from '../citation';
import { keySchema, pathSchema } from '../id';
import { languageMapSchema } from '../languageMap';
import type { Names } from '../names';
import { partialDateSchema } from '../partialDateSchema';
import { type Period, periodSchema } from '../period';
import { type Measurability, measurabilityIds } from '../terms/measurability';
import { type Figure, figureSchema } from './figure';
import { type GoalFunction, goalFunctionSchema } from './goalFunction';
import { type GoalPlace, goalPlaceSchema } from './goalPlace';
import { type GoalRelation, goalRelationSchema } from './goalRelation';

/** The schema of {@link GoalEntry}. */
export const goalEntrySchema = z.strictObject({
  direction: keySchema.describe('The key of the direction that the goal belongs to.'),
  title: languageMapSchema.readonly().describe('The goal in a few words.'),
  summary: languageMapSchema
    .readonly()
    .describe('What the goal asks for, of whom and where, in one or two sentences.'),
  action: keySchema.describe('The verb that says what is to be done, such as `build`.'),
  places: z
    .array(goalPlaceSchema.readonly())
    .min(1)
    .readonly()
    .describe(
      'The places that the goal names, each with its role. A place to which the text only alludes is not listed.',
    ),
  functions: z
    .array(goalFunctionSchema.readonly())
    .readonly()
    .describe('The functions that the goal is about. Empty where it is about none.'),
  themeIds: z
    .array(keySchema)
    .min(1)
    .readonly()
    .describe('The themes of the goal, the most specific that fit. A sub-theme implies its parent.'),
  period: periodSchema
    .readonly()
    .optional()
    .describe(
      'The period that the goal is set for. Absent in a speech’s file where the goal has no period but the speech’s own.',
    ),
  deadline: partialDateSchema
    .optional()
    .describe(
      'When the source wants it done: by the end of this full or partial date. Absent where it names none: a period is not a deadline.',
    ),
  measurability: z.enum(measurabilityIds).describe('How far the wording shows whether the goal was met.'),
  successCriteria: z
    .array(languageMapSchema.readonly())
    .readonly()
    .describe('What the source itself names as the sign of success. Empty where it names none; we add none.'),
  figures: z
    .array(figureSchema.readonly())
    .readonly()
    .describe('The figures that the source states for the goal. Empty where it states none.'),
  citations: z
    .array(citationSchema.readonly())
    .min(1)
    .readonly()
    .describe('Where the speech states the goal. Several where it says it more than once.'),
  relations: z
    .array(
      goalRelationSchema
        .extend({
          goalId: z
            .union(
              [keySchema, pathSchema],
              'expected the key of a goal of this speech, or the id of a goal of another',
            )
            .describe('The key of a goal of the same speech, or the id of a goal of another.'),
        })
        .readonly(),
    )
    .readonly()
    .describe('How the goal is related to other goals. Empty where the sources show no relation.'),
});

/**
 * A goal in the file of its speech, where it has a key and no id.
 *
 * @category Models
 */
export interface GoalEntry<N extends Names = Names> extends Readonly<z.infer<typeof goalEntrySchema>> {
  readonly title: N['text'];
  readonly summary: N['text'];
  readonly action: N['action'];
  readonly places: readonly GoalPlace<N['city'] | N['region'] | N['cityClass']>[];
  readonly functions: readonly GoalFunction<N['function']>[];
  readonly themeIds: readonly N['theme'][];
  readonly period?: Period | undefined;
  readonly measurability: Measurability;
  readonly successCriteria: readonly N['text'][];
  readonly figures: readonly Figure<N['text']>[];
  readonly citations: readonly Citation[];
  readonly relations: readonly GoalRelation<N['relatedGoal']>[];
}
