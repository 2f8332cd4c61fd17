import * as z from 'zod';
import { keySchema } from '../id';

/** The schema of {@link ComparedSpeech}. */
export const comparedSpeechSchema = z.strictObject({
  speechId: keySchema.describe('The id of the earlier speech.'),
  goals: z
    .union([z.literal('all'), z.array(keySchema).min(1).readonly()], {
      error: 'expected "all", or a list of keys of goals of that speech',
    })
    .describe('The keys of the goals that were looked for in this speech, or `all`.'),
});

/**
 * An earlier speech whose goals were held against a speech, goal by goal. Only where that was done does it mean anything that a goal
 * is absent from the later one.
 *
 * @category Models
 */
export interface ComparedSpeech extends Readonly<z.infer<typeof comparedSpeechSchema>> {}
