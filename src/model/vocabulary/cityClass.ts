import * as z from 'zod';
import { keySchema } from '../id';
import { type LanguageMap, languageMapSchema } from '../languageMap';
import type { Names } from '../names';
import { partialDateSchema } from '../partialDateSchema';
import { type Source, sourceSchema } from '../source';

/** The schema of {@link CityClassMember}. */
export const cityClassMemberSchema = z.strictObject({
  cityId: keySchema.describe('The id of the city.'),
  from: partialDateSchema.describe(
    'The date from which the source shows the city in the class. The city may have belonged to it earlier; that is not recorded.',
  ),
  until: partialDateSchema
    .optional()
    .describe('The last date on which the city was in the class. Absent while it still is.'),
  source: sourceSchema.readonly().describe('The document that shows the city in the class.'),
});

/**
 * The membership of one city in a class of cities, with its dates and its source.
 *
 * @category Models
 */
export interface CityClassMember<N extends Pick<Names, 'city'> = Names>
  extends Readonly<z.infer<typeof cityClassMemberSchema>> {
  readonly cityId: N['city'];
  readonly source: Source;
}

/** The schema of {@link CityClass}. */
export const cityClassSchema = z.strictObject({
  id: keySchema.describe('The id of the class: kebab-case, and never changed.'),
  name: languageMapSchema.readonly().describe('The name of the class.'),
  definition: languageMapSchema
    .readonly()
    .describe('What makes a city a member, and whether the definition is legal or customary.'),
  source: sourceSchema
    .readonly()
    .optional()
    .describe(
      'The document that defines the class. Absent where the term is customary and has no definition.',
    ),
  includesEveryCityOf: keySchema
    .optional()
    .describe(
      'The id of the region whose cities all belong to the class by its definition, so that no member is listed. Absent elsewhere.',
    ),
  openEnded: z
    .literal(true)
    .optional()
    .describe(
      '`true` where other cities may belong, or come to belong, to the class. Absent where the list is complete.',
    ),
  members: z
    .array(cityClassMemberSchema.readonly())
    .readonly()
    .describe('The cities known to belong to the class, with their dates.'),
});

/**
 * A class of cities that a goal can address as a whole.
 *
 * @category Models
 */
export interface CityClass<N extends Pick<Names, 'city' | 'cityClass'> = Names>
  extends Readonly<z.infer<typeof cityClassSchema>> {
  readonly id: N['cityClass'];
  readonly name: LanguageMap;
  readonly definition: LanguageMap;
  readonly source?: Source | undefined;
  readonly members: readonly CityClassMember<N>[];
}
