import * as z from 'zod';
import type { Citation } from '../citation';
import { pathSchema } from '../id';
import type { Names } from '../names';
import { type Period, periodSchema } from '../period';
import type { Measurability } from '../terms/measurability';
import type { Figure } from './figure';
import { goalEntrySchema } from './goalEntry';
import type { GoalFunction } from './goalFunction';
import type { GoalPlace } from './goalPlace';
import { type GoalRelation, goalRelationSchema } from './goalRelation';

const { direction: _, ...fields } = goalEntrySchema.shape;

/** The schema of {@link Goal}. */
export const goalSchema = z.strictObject({
  id: pathSchema.describe(
    'The id of the speech, a slash, and the key of the goal: unique everywhere, and never changed.',
  ),
  directionId: pathSchema.describe('The id of the direction that the goal belongs to.'),
  ...fields,
  period: periodSchema
    .readonly()
    .optional()
    .describe(
      'The period that the goal is set for: its own, or else the speech’s. It is not a deadline. Absent where the source names none.',
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
 * `Goal<ShippedNames>` is a goal of the shipped speeches, whose ids TypeScript knows; {@link GoalOf} names the goals of any other
 * speech. A plain `Goal` may have any ids.
 *
 * @category Models
 */
export interface Goal<N extends Names = Names> extends Readonly<z.infer<typeof goalSchema>> {
  readonly id: N['goal'];
  readonly directionId: N['direction'];
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
