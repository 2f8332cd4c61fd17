import * as z from 'zod';
import { pathSchema } from '../id';
import type { Names } from '../names';
import { partialDateSchema } from '../partialDateSchema';
import { type GoalFields, goalFieldsSchema } from './goalFields';

/** The schema of {@link Goal}. */
export const goalSchema = z.strictObject({
  id: pathSchema.describe(
    'The id of the speech, a slash, and the key of the goal: unique everywhere, and never changed.',
  ),
  directionId: pathSchema.describe('The id of the direction that the goal belongs to.'),
  setOn: partialDateSchema.describe(
    'The date of the speech: a full or partial date. Before it there is no such goal.',
  ),
  ...goalFieldsSchema.shape,
});

/**
 * One action on one object, under one direction of policy, with its places, actors, functions, themes and citations.
 *
 * A goal has no status: what came of it depends on the day one asks about and on who is asked.
 *
 * `Goal<ShippedNames>` is a goal of the shipped speeches, whose ids TypeScript knows; {@link GoalOf} names the goals of any other
 * speech. A plain `Goal` may have any ids.
 *
 * @category Models
 */
export interface Goal<N extends Names = Names>
  extends Readonly<Pick<z.infer<typeof goalSchema>, 'id' | 'directionId' | 'setOn'>>,
    GoalFields<N> {
  readonly id: N['goal'];
  readonly directionId: N['direction'];
}
