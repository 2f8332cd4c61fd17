import * as z from 'zod';
import { keySchema } from '../id';
import { type ActorRole, actorRoleIds } from '../terms/actorRole';

/** The schema of {@link GoalActor}. */
export const goalActorSchema = z.strictObject({
  actorId: keySchema.describe(
    'The id of the actor: a government, a department, a company, a group of people.',
  ),
  role: z.enum(actorRoleIds).describe('The role of the actor in the goal.'),
});

/**
 * An actor that a goal names, and its role.
 *
 * @category Models
 */
export interface GoalActor<Id extends string = string> extends Readonly<z.infer<typeof goalActorSchema>> {
  readonly actorId: Id;
  readonly role: ActorRole;
}
