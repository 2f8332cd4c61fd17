import * as z from 'zod';
import { keySchema } from '../id';
import { type LanguageMap, languageMapSchema } from '../languageMap';
import type { Names } from '../names';

/** The schema of {@link CityFunction}. */
export const cityFunctionSchema = z.strictObject({
  id: keySchema.describe('The id of the function: kebab-case, and never changed.'),
  name: languageMapSchema.readonly().describe('The name of the function.'),
  note: z
    .string()
    .min(1)
    .optional()
    .describe(
      'What distinguishes the function from one it could be confused with. Absent where there is none.',
    ),
});

/**
 * A function that a city fulfils for others, such as being a financial centre. The model is not called `Function`, which
 * would shadow the global.
 *
 * @category Models
 */
export interface CityFunction<N extends Pick<Names, 'function'> = Names>
  extends Readonly<z.infer<typeof cityFunctionSchema>> {
  readonly id: N['function'];
  readonly name: LanguageMap;
}
