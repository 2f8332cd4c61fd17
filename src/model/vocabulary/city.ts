import * as z from 'zod';
import { gbCodePattern, isoSubdivisionPattern, wikidataPattern } from '../codePatterns';
import { keySchema } from '../id';
import { type LanguageMap, languageMapSchema } from '../languageMap';
import type { Names } from '../names';

/** The schema of {@link Coordinates}. */
const coordinatesSchema = z.strictObject({
  latitude: z.number().min(-90).max(90).describe('Degrees north, WGS 84.'),
  longitude: z.number().min(-180).max(180).describe('Degrees east, WGS 84.'),
});

/**
 * A point on the map, in degrees of WGS 84.
 *
 * @category Models
 */
export interface Coordinates extends Readonly<z.infer<typeof coordinatesSchema>> {}

/** The schema of {@link City}. */
export const citySchema = z.strictObject({
  id: keySchema.describe('The id of the city: kebab-case, and never changed.'),
  name: languageMapSchema.readonly().describe('The name of the city.'),
  level: keySchema
    .optional()
    .describe('The administrative level of the city. Absent where it is not recorded.'),
  gbCode: z
    .string()
    .regex(gbCodePattern, 'expected a code of six digits, such as "440300"')
    .optional()
    .describe('The six-digit code of GB/T 2260-2007, such as `440300`. Absent outside China.'),
  iso: z
    .string()
    .regex(isoSubdivisionPattern, 'expected a code of ISO 3166-2, such as "CN-BJ"')
    .optional()
    .describe('The code of ISO 3166-2, such as `CN-BJ`. Absent where the city has none of its own.'),
  wikidata: z
    .string()
    .regex(wikidataPattern, 'expected an identifier of Wikidata, such as "Q956"')
    .optional()
    .describe('The identifier of the city in Wikidata, such as `Q956`. Absent where none is confirmed.'),
  coordinates: coordinatesSchema
    .readonly()
    .optional()
    .describe(
      'A point within the city. Of the shipped cities, from GeoNames. Absent where none is known for sure.',
    ),
});

/**
 * A city.
 *
 * The regions a city lies in are derived, by `regionsOfCity`, and so are the classes it belongs to, by `classesOfCity`.
 *
 * @category Models
 */
export interface City<N extends Pick<Names, 'city'> = Names> extends Readonly<z.infer<typeof citySchema>> {
  readonly id: N['city'];
  readonly name: LanguageMap;
  readonly coordinates?: Coordinates | undefined;
}
