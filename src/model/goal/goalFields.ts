import * as z from 'zod';
import { type Citation, citationSchema } from '../citation';
import { keySchema } from '../id';
import { languageMapSchema } from '../languageMap';
import type { Names } from '../names';
import { partialDateSchema } from '../partialDateSchema';
import { type Period, periodSchema } from '../period';
import { type Measurability, measurabilityIds } from '../terms/measurability';
import { type Stance, stanceIds } from '../terms/stance';
import { type Figure, figureSchema } from './figure';
import { type GoalActor, goalActorSchema } from './goalActor';
import { type GoalFunction, goalFunctionSchema } from './goalFunction';
import { type GoalPlace, goalPlaceSchema } from './goalPlace';
import { type GoalRelation, goalRelationSchema } from './goalRelation';
import { type Target, targetSchema } from './target';

/** The schema of {@link GoalFields}. */
export const goalFieldsSchema = z.strictObject({
  title: languageMapSchema.readonly().describe('The goal in a few words.'),
  summary: languageMapSchema
    .readonly()
    .describe('What the goal asks for, of whom and where, in one or two sentences.'),
  action: keySchema.describe('The verb that says what is to be done, such as `build`.'),
  stance: z
    .enum(stanceIds)
    .optional()
    .describe(
      'Whether something is to change, to stay as it is, or not to happen: "we will not" is a goal too. Absent means `change`.',
    ),
  places: z
    .array(goalPlaceSchema.readonly())
    .min(1)
    .readonly()
    .describe(
      'The places that the goal names, each with its role. A place that the text does not name is listed only where the coder concludes it, and is marked with `isInferred`.',
    ),
  actors: z
    .array(goalActorSchema.readonly())
    .min(1)
    .readonly()
    .optional()
    .describe('The actors that the goal names, each with its role. Absent where the text names none.'),
  functions: z
    .array(goalFunctionSchema.readonly())
    .readonly()
    .describe('The functions that the goal is about. Empty where it is about none.'),
  themeIds: z
    .array(keySchema)
    .min(1)
    .readonly()
    .describe(
      'The themes of the goal, the most specific that fit. The first is the primary theme, by which the goal is counted once. A sub-theme implies its parent.',
    ),
  period: periodSchema
    .readonly()
    .optional()
    .describe(
      'The period that the goal is set for: its own, or else the speech’s. It is not a deadline. Absent where the source names none.',
    ),
  deadline: partialDateSchema
    .optional()
    .describe(
      'When the source wants it done: by the end of this full or partial date. Absent where it names none: a period is not a deadline.',
    ),
  conditions: z
    .array(languageMapSchema.readonly())
    .min(1)
    .readonly()
    .optional()
    .describe(
      'What the source makes the goal depend on, a condition each, such as a grant or a vote. Absent where it names none.',
    ),
  measurability: z.enum(measurabilityIds).describe('How far the wording shows whether the goal was met.'),
  successCriteria: z
    .array(languageMapSchema.readonly())
    .readonly()
    .describe('What the source itself names as the sign of success. Empty where it names none; we add none.'),
  figures: z
    .array(figureSchema.readonly())
    .readonly()
    .describe(
      'The figures that the source reports beside the goal. Empty where it reports none: one that it sets belongs into `targets`.',
    ),
  targets: z
    .array(targetSchema.readonly())
    .min(1)
    .readonly()
    .optional()
    .describe(
      'The figures that the source sets for the goal. Absent where it sets none: a figure that it merely reports belongs into `figures`.',
    ),
  saidBy: keySchema
    .optional()
    .describe('The id of the actor who said it, where the speech has several speakers. Absent elsewhere.'),
  citations: z
    .array(citationSchema.readonly())
    .min(1)
    .readonly()
    .describe('Where the speech states the goal. Several where it says it more than once.'),
  relations: z
    .array(goalRelationSchema.readonly())
    .readonly()
    .describe('How the goal is related to other goals. Empty where the sources show no relation.'),
  note: languageMapSchema
    .readonly()
    .optional()
    .describe(
      'A remark of the coder, such as why a verb was chosen. It is about the coding and never data about the world. Absent where there is nothing to remark.',
    ),
});

/**
 * What a goal says, in the file of its speech and elsewhere: all its fields but those that place it in a speech.
 *
 * @category Models
 */
export interface GoalFields<N extends Names = Names> extends Readonly<z.infer<typeof goalFieldsSchema>> {
  readonly title: N['text'];
  readonly summary: N['text'];
  readonly action: N['action'];
  readonly stance?: Stance | undefined;
  readonly places: readonly GoalPlace<N['city'] | N['region'] | N['cityClass']>[];
  readonly actors?: readonly GoalActor<N['actor']>[] | undefined;
  readonly functions: readonly GoalFunction<N['function']>[];
  readonly themeIds: readonly N['theme'][];
  readonly period?: Period | undefined;
  readonly conditions?: readonly N['text'][] | undefined;
  readonly measurability: Measurability;
  readonly successCriteria: readonly N['text'][];
  readonly figures: readonly Figure<N['text']>[];
  readonly targets?:
    | readonly Target<N['indicator'], N['city'] | N['region'] | N['cityClass'], N['text']>[]
    | undefined;
  readonly saidBy?: N['actor'] | undefined;
  readonly citations: readonly Citation[];
  readonly relations: readonly GoalRelation<N['relatedGoal']>[];
  readonly note?: N['text'] | undefined;
}
