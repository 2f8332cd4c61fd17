import * as z from 'zod';
import { keySchema } from '../id';
import { type FunctionChange, functionChangeIds } from '../terms/functionChange';

/** The schema of {@link GoalFunction}. */
export const goalFunctionSchema = z.strictObject({
  functionId: keySchema.describe('The id of the function.'),
  change: z.enum(functionChangeIds).describe('What the goal wants to happen to the function.'),
});

/**
 * A function that a goal is about, and what it wants to happen to it.
 *
 * @category Models
 */
export interface GoalFunction<Id extends string = string>
  extends Readonly<z.infer<typeof goalFunctionSchema>> {
  readonly functionId: Id;
  readonly change: FunctionChange;
}
