import * as z from 'zod';
import { type FunctionId, functionIds } from '../../../data/vocabulary/ids';
import { type LocalText, localTextSchema } from '../languageMap';

/** The schema of {@link CityFunction}. */
export const cityFunctionSchema = z.strictObject({
  id: z.enum(functionIds).describe('The id of the function: kebab-case, and never changed.'),
  name: localTextSchema.readonly().describe('The name of the function.'),
  note: z
    .string()
    .min(1)
    .optional()
    .describe('What sets the function apart from one it could be taken for. Absent where nothing does.'),
});

/**
 * A function that a city fulfils for others, such as being a financial centre. The model is not called `Function`, which
 * would shadow the global.
 *
 * @category Models
 */
export interface CityFunction extends Readonly<z.infer<typeof cityFunctionSchema>> {
  readonly id: FunctionId;
  readonly name: LocalText;
}
