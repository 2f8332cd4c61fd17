import * as z from 'zod';
import type { DirectionId, GoalId } from '../../../data/generated/speechIds';
import type {
  FunctionChange,
  FunctionId,
  GoalAction,
  Measurability,
  PlaceId,
  PlacePart,
  RelationKind,
} from '../../../data/vocabulary/ids';
import {
  cityClassIds,
  cityIds,
  functionChanges,
  functionIds,
  goalActions,
  measurabilities,
  placeParts,
  regionIds,
  relationKinds,
  themeIds,
} from '../../../data/vocabulary/ids';
import { idAmong, keySchema, pathSchema } from '../id';
import { type LocalText, localTextSchema } from '../languageMap';
import { type Period, partialDateSchema, periodSchema } from '../period';
import { type Citation, citationSchema } from '../speech/citation';
import type { ShippedIds, VocabularyIds } from '../vocabulary/vocabulary';
import { type Indicator, indicatorSchema } from './figure';

/** The schema of the place of a goal coded with any vocabulary. */
export const anyGoalPlaceSchema = z.strictObject({
  placeId: keySchema.describe('The id of a city, a region or a class of cities.'),
  part: z.enum(placeParts).describe('The part the place plays in the goal.'),
});

/** The schema of {@link GoalPlace}. */
export const goalPlaceSchema = anyGoalPlaceSchema.extend({
  placeId: idAmong([...cityIds, ...regionIds, ...cityClassIds], anyGoalPlaceSchema.shape.placeId),
});

/**
 * A place that a goal names, and the part it plays.
 *
 * @category Models
 */
export interface GoalPlace<Id extends string = PlaceId> extends Readonly<z.infer<typeof anyGoalPlaceSchema>> {
  readonly placeId: Id;
  readonly part: PlacePart;
}

/** The schema of the function of a goal coded with any vocabulary. */
export const anyGoalFunctionSchema = z.strictObject({
  functionId: keySchema.describe('The id of the function.'),
  change: z.enum(functionChanges).describe('What is meant to happen to the function.'),
});

/** The schema of {@link GoalFunction}. */
export const goalFunctionSchema = anyGoalFunctionSchema.extend({
  functionId: idAmong(functionIds, anyGoalFunctionSchema.shape.functionId),
});

/**
 * A function that a goal is about, and what is meant to happen to it.
 *
 * @category Models
 */
export interface GoalFunction<Id extends string = FunctionId>
  extends Readonly<z.infer<typeof anyGoalFunctionSchema>> {
  readonly functionId: Id;
  readonly change: FunctionChange;
}

/** The schema of {@link GoalRelation}. */
export const goalRelationSchema = z.strictObject({
  kind: z.enum(relationKinds).describe('How this goal is related to the other.'),
  goalId: pathSchema.describe('The id of the other goal.'),
});

/**
 * How a goal is related to another: read it from the goal that holds it, as in "this goal *restates* that one".
 *
 * @category Models
 */
export interface GoalRelation<Id extends string = GoalId>
  extends Readonly<z.infer<typeof goalRelationSchema>> {
  readonly kind: RelationKind;
  readonly goalId: Id;
}

/** The schema of a goal as it stands in the file of a speech coded with any vocabulary. */
export const anyGoalEntrySchema = z.strictObject({
  directionId: keySchema.describe('The key of the direction the goal stands under.'),
  title: localTextSchema.readonly().describe('The goal in a few words.'),
  summary: localTextSchema
    .readonly()
    .describe('What the goal asks for, of whom and where, in one or two sentences.'),
  action: z.enum(goalActions).describe('The controlled verb that says what is to be done.'),
  places: z
    .array(anyGoalPlaceSchema.readonly())
    .min(1)
    .readonly()
    .describe(
      'The places the goal names, each with its part. A place that the text only alludes to is not listed.',
    ),
  functions: z
    .array(anyGoalFunctionSchema.readonly())
    .readonly()
    .describe('The functions the goal is about. Empty where it is about none.'),
  themeIds: z
    .array(keySchema)
    .min(1)
    .readonly()
    .describe('The themes of the goal, the most specific that fit. A sub-theme implies its parent.'),
  period: periodSchema
    .readonly()
    .optional()
    .describe(
      'The period the goal is set for. In a speech’s file it is absent where the goal has no period but the speech’s own.',
    ),
  deadline: partialDateSchema
    .optional()
    .describe(
      'The day, month or year by which the source says it is to be done. Absent where it names none: a period is no deadline.',
    ),
  measurability: z
    .enum(measurabilities)
    .describe('How far the wording lets anybody tell whether the goal was met.'),
  successCriteria: z
    .array(localTextSchema.readonly())
    .readonly()
    .describe(
      'What the source itself names as the sign of success. Empty where it names none; none is ever added by us.',
    ),
  indicators: z
    .array(indicatorSchema.readonly())
    .readonly()
    .describe('The figures the source states for the goal. Empty where it states none.'),
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

const shippedWords = {
  places: z
    .array(goalPlaceSchema.readonly())
    .min(1)
    .readonly()
    .describe(anyGoalEntrySchema.shape.places.description ?? ''),
  functions: z
    .array(goalFunctionSchema.readonly())
    .readonly()
    .describe(anyGoalEntrySchema.shape.functions.description ?? ''),
  themeIds: z
    .array(z.enum(themeIds))
    .min(1)
    .readonly()
    .describe(anyGoalEntrySchema.shape.themeIds.description ?? ''),
};

/** The schema of a goal as it stands in a speech's file, under its key. */
export const goalEntrySchema = anyGoalEntrySchema.extend(shippedWords);

/** The schema of a goal coded with any vocabulary. */
export const anyGoalSchema = anyGoalEntrySchema.extend({
  id: pathSchema.describe(
    'The speech’s id, a slash, and the goal’s key: unique everywhere, and never changed.',
  ),
  directionId: pathSchema.describe('The id of the direction the goal stands under.'),
  period: periodSchema
    .readonly()
    .optional()
    .describe(
      'The period the goal is set for: its own, or else the speech’s. It is no deadline. Absent where the source names none.',
    ),
  relations: z
    .array(goalRelationSchema.readonly())
    .readonly()
    .describe('How the goal is related to other goals. Empty where the sources show no relation.'),
});

/** The schema of {@link Goal}. */
export const goalSchema = anyGoalSchema.extend(shippedWords);

/**
 * One action on one object, under one direction of policy, with its places, functions, themes and citations.
 *
 * A goal has no status: what came of it depends on the day one asks about and on who is asked.
 *
 * The ids of a goal of a shipped speech are known. A goal of another speech is a `Goal` of that speech's ids, and of the
 * vocabulary it is coded with; {@link GoalOf} names it.
 *
 * @category Models
 */
export interface Goal<
  Id extends string = GoalId,
  Direction extends string = DirectionId,
  Ids extends VocabularyIds = ShippedIds,
  RelatedId extends string = Id | GoalId,
> extends Readonly<z.infer<typeof anyGoalSchema>> {
  readonly id: Id;
  readonly directionId: Direction;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly action: GoalAction;
  readonly places: readonly GoalPlace<Ids['placeId']>[];
  readonly functions: readonly GoalFunction<Ids['functionId']>[];
  readonly themeIds: readonly Ids['themeId'][];
  readonly period?: Period | undefined;
  readonly measurability: Measurability;
  readonly successCriteria: readonly LocalText[];
  readonly indicators: readonly Indicator[];
  readonly citations: readonly Citation[];
  readonly relations: readonly GoalRelation<RelatedId>[];
}

/**
 * A goal as it stands in a speech’s file, under its key.
 *
 * @category Models
 */
export interface GoalEntry<Ids extends VocabularyIds = ShippedIds, RelatedId extends string = string>
  extends Omit<Goal<string, string, Ids>, 'id' | 'directionId' | 'relations'> {
  /** The key of the direction the goal stands under. */
  readonly directionId: string;
  /** How the goal is related to others: to those of its speech by key, to those of another by id. */
  readonly relations: readonly GoalRelation<RelatedId>[];
}
