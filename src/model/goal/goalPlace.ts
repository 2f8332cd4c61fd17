import * as z from 'zod';
import { keySchema } from '../id';
import { type PlaceRole, placeRoleIds } from '../terms/placeRole';

/** The schema of {@link GoalPlace}. */
export const goalPlaceSchema = z.strictObject({
  placeId: keySchema.describe('The id of a city, a region or a class of cities.'),
  role: z.enum(placeRoleIds).describe('The role of the place in the goal.'),
  isInferred: z
    .literal(true)
    .optional()
    .describe(
      '`true` where the text does not name the place and the coder concludes it, such as the city of a mayor who says "we". Absent where the text names it.',
    ),
});

/**
 * A place that a goal names, and its role.
 *
 * @category Models
 */
export interface GoalPlace<Id extends string = string> extends Readonly<z.infer<typeof goalPlaceSchema>> {
  readonly placeId: Id;
  readonly role: PlaceRole;
}
