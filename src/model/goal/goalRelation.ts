import * as z from 'zod';
import { pathSchema } from '../id';
import { type RelationKind, relationKindIds } from '../terms/relationKind';

/** The schema of {@link GoalRelation}. */
export const goalRelationSchema = z.strictObject({
  kind: z.enum(relationKindIds).describe('How this goal is related to the other.'),
  goalId: pathSchema.describe('The id of the other goal.'),
});

/**
 * How a goal is related to another, read from the goal that holds the relation: "this goal *restates* that one".
 *
 * @category Models
 */
export interface GoalRelation<Id extends string = string>
  extends Readonly<z.infer<typeof goalRelationSchema>> {
  readonly kind: RelationKind;
  readonly goalId: Id;
}
