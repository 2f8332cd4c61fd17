import * as z from 'zod';
import type {
  FunctionChange,
  FunctionId,
  GoalAction,
  Measurability,
  PlaceId,
  PlacePart,
  RelationKind,
  ThemeId,
} from '../../data/vocabulary/ids';
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
} from '../../data/vocabulary/ids';
import type { DirectionId, GoalId } from '../../data/vocabulary/speechIds';
import { type Citation, citationSchema } from './citation';
import { keySchema, pathSchema } from './id';
import { type Indicator, indicatorSchema } from './indicator';
import { type LocalText, localTextSchema } from './localText';
import { type Period, periodSchema } from './period';

/** The schema of {@link GoalPlace}. */
export const goalPlaceSchema = z.strictObject({
  placeId: z
    .enum([...cityIds, ...regionIds, ...cityClassIds])
    .describe('The id of a city, a region or a class of cities.'),
  part: z.enum(placeParts).describe('The part the place plays in the goal.'),
});

/**
 * A place that a goal names, and the part it plays.
 *
 * @category Models
 */
export interface GoalPlace extends Readonly<z.infer<typeof goalPlaceSchema>> {
  readonly placeId: PlaceId;
  readonly part: PlacePart;
}

/** The schema of {@link GoalFunction}. */
export const goalFunctionSchema = z.strictObject({
  functionId: z.enum(functionIds).describe('The id of the function.'),
  change: z.enum(functionChanges).describe('What is meant to happen to the function.'),
});

/**
 * A function that a goal is about, and what is meant to happen to it.
 *
 * @category Models
 */
export interface GoalFunction extends Readonly<z.infer<typeof goalFunctionSchema>> {
  readonly functionId: FunctionId;
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
export interface GoalRelation extends Readonly<z.infer<typeof goalRelationSchema>> {
  readonly kind: RelationKind;
  readonly goalId: GoalId;
}

/** The schema of a goal as it stands in a speech's file, under its key. */
export const goalEntrySchema = z.strictObject({
  directionId: keySchema.describe('The key of the direction the goal stands under.'),
  title: localTextSchema.readonly().describe('The goal in a few words.'),
  summary: localTextSchema
    .readonly()
    .describe('What the goal asks for, of whom and where, in one or two sentences.'),
  action: z.enum(goalActions).describe('The controlled verb that says what is to be done.'),
  places: z
    .array(goalPlaceSchema.readonly())
    .min(1)
    .readonly()
    .describe(
      'The places the goal names, each with its part. A place that the text only alludes to is not listed.',
    ),
  functions: z
    .array(goalFunctionSchema.readonly())
    .readonly()
    .describe('The functions the goal is about. Empty where it is about none.'),
  themeIds: z
    .array(z.enum(themeIds))
    .min(1)
    .readonly()
    .describe('The themes of the goal, the most specific that fit. A sub-theme implies its parent.'),
  period: periodSchema
    .readonly()
    .optional()
    .describe(
      'The period the goal is set for. In a speech’s file it is absent where the goal has no period but the speech’s own.',
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
            .union([keySchema, pathSchema])
            .describe('The key of a goal of the same speech, or the id of a goal of another.'),
        })
        .readonly(),
    )
    .readonly()
    .describe('How the goal is related to other goals. Empty where the sources show no relation.'),
});

/** The schema of {@link Goal}. */
export const goalSchema = goalEntrySchema.extend({
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

/**
 * One action on one object, under one direction of policy, with its places, functions, themes and citations.
 *
 * A goal has no status: what came of it depends on the day one asks about and on who is asked.
 *
 * @category Models
 */
export interface Goal extends Readonly<z.infer<typeof goalSchema>> {
  readonly id: GoalId;
  readonly directionId: DirectionId;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly action: GoalAction;
  readonly places: readonly GoalPlace[];
  readonly functions: readonly GoalFunction[];
  readonly themeIds: readonly ThemeId[];
  readonly period?: Period | undefined;
  readonly measurability: Measurability;
  readonly successCriteria: readonly LocalText[];
  readonly indicators: readonly Indicator[];
  readonly citations: readonly Citation[];
  readonly relations: readonly GoalRelation[];
}

/**
 * A goal as it stands in a speech’s file, under its key.
 *
 * @category Models
 */
export interface GoalEntry extends Omit<Goal, 'id' | 'directionId' | 'relations'> {
  /** The key of the direction the goal stands under. */
  readonly directionId: string;
  /** How the goal is related to others: to those of its speech by key, to those of another by id. */
  readonly relations: readonly { readonly kind: RelationKind; readonly goalId: string }[];
}
