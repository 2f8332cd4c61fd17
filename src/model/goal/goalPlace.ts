import * as z from 'zod';
import { keySchema } from '../id';
import type { Names, PlaceName } from '../names';
import { type PlaceRole, placeRoleIds } from '../terms/placeRole';

/** The schema of {@link GoalPlace}. */
export const goalPlaceSchema = z.strictObject({
  placeId: keySchema.describe('The id of a city, a region or a class of cities.'),
  role: z.enum(placeRoleIds).describe('The role of the place in the goal.'),
});

/**
 * A place that a goal names, and its role.
 *
 * @category Models
 */
export interface GoalPlace<N extends Names = Names> extends Readonly<z.infer<typeof goalPlaceSchema>> {
  readonly placeId: PlaceName<N>;
  readonly role: PlaceRole;
}
