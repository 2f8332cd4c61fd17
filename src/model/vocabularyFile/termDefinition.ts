import * as z from 'zod';
import { keySchema } from '../id';
import { type LanguageMap, languageMapSchema } from '../languageMap';

/** What the definition of every term may have: its id, and what it means. */
export const commonFields = {
  id: keySchema.optional().describe('The id of the term, the same as its key. Best absent: the key says it.'),
  definition: languageMapSchema
    .readonly()
    .optional()
    .describe('What the term means, in a sentence. Absent where the name says it.'),
};

/** The schema of {@link TermDefinition}. */
export const termDefinitionSchema = z.strictObject({
  id: commonFields.id,
  name: languageMapSchema.readonly().describe('The name of the term.'),
  definition: commonFields.definition,
  broader: keySchema
    .optional()
    .describe(
      'The id of the broader term of the same kind that includes this one, whether shipped or new. A question about the broader term is also about this one. Absent where there is none.',
    ),
});

/** Makes a schema of the same fields for one kind of terms: an editor offers the broader terms of that kind. */
export function termDefinitionOfOneKind(): typeof termDefinitionSchema {
  const { broader } = termDefinitionSchema.shape;
  return termDefinitionSchema.extend({ broader: keySchema.optional().describe(broader.description ?? '') });
}

/**
 * The definition of a term: a verb, an actor, a kind of speech, of source, of evidence or of region, or an administrative level.
 *
 * @category Extending
 */
export interface TermDefinition<Broader extends string = string>
  extends Readonly<z.infer<typeof termDefinitionSchema>> {
  readonly name: LanguageMap;
  readonly definition?: LanguageMap | undefined;
  readonly broader?: Broader | undefined;
}
