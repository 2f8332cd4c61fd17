import * as z from 'zod';
import { keySchema, pathSchema } from '../id';
import type { Names } from '../names';
import { periodSchema } from '../period';
import { type GoalFields, goalFieldsSchema } from './goalFields';
import { goalRelationSchema } from './goalRelation';

/** The schema of {@link GoalEntry}. */
export const goalEntrySchema = z.strictObject({
  direction: keySchema.describe('The key of the direction that the goal belongs to.'),
  ...goalFieldsSchema.shape,
  period: periodSchema
    .readonly()
    .optional()
    .describe(
      'The period that the goal is set for. Absent in a speech’s file where the goal has no period but the speech’s own.',
    ),
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
export interface GoalEntry<N extends Names = Names>
  extends Readonly<Pick<z.infer<typeof goalEntrySchema>, 'direction'>>,
    GoalFields<N> {}
