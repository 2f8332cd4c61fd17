import * as z from 'zod';
import { gbCodePattern, isoCountryPattern, isoPlacePattern } from '../codePatterns';
import { keySchema } from '../id';
import { type LanguageMap, languageMapSchema } from '../languageMap';
import type { Names } from '../names';
import { type Source, sourceSchema } from '../source';

/** The schema of {@link Region}. */
export const regionSchema = z.strictObject({
  id: keySchema.describe('The id of the region: kebab-case, and never changed.'),
  name: languageMapSchema.readonly().describe('The name of the region.'),
  kind: keySchema.describe('The kind of region, such as `city-cluster`.'),
  memberIds: z
    .array(keySchema)
    .readonly()
    .describe(
      'The ids of the cities and regions it is made of. Regions nest. Empty where it has no members here.',
    ),
  openEnded: z
    .literal(true)
    .optional()
    .describe(
      '`true` where the region is larger than the members listed. Absent where the list is complete.',
    ),
  withinIds: z
    .array(keySchema)
    .min(1)
    .readonly()
    .optional()
    .describe(
      'For a zone or platform: the ids of all the places it lies in. Absent where the members show where the region is, or where it is not a single place.',
    ),
  gbCode: z
    .string()
    .regex(gbCodePattern, 'expected a code of six digits, such as "440300"')
    .optional()
    .describe(
      'The six-digit code of GB/T 2260-2007, such as `440000`. Absent where the region is not an administrative division.',
    ),
  iso: z
    .string()
    .regex(isoPlacePattern, 'expected a code of ISO 3166, such as "CN-GD"')
    .optional()
    .describe(
      'The code of ISO 3166-2 (of ISO 3166-1 for a country), such as `CN-GD`. Absent where the region has none.',
    ),
  isoCountry: z
    .string()
    .regex(isoCountryPattern, 'expected a code of ISO 3166-1, such as "HK"')
    .optional()
    .describe(
      'The code of ISO 3166-1 that a special administrative region has beside its ISO 3166-2 code, such as `HK`. Absent elsewhere.',
    ),
  areaSquareKilometres: z
    .number()
    .positive()
    .optional()
    .describe(
      'The area in square kilometres, as the named source gives it. Absent where no source gives it.',
    ),
  source: sourceSchema
    .readonly()
    .optional()
    .describe(
      'The document that defines the region. Absent where the region is an administrative division, or the speech itself is the source.',
    ),
  note: z
    .string()
    .min(1)
    .optional()
    .describe('What a reader must know to use the region correctly. Absent where there is nothing to note.'),
});

/**
 * A place on the map that is not a city: a cluster of cities, a province, a corridor, a zone, a platform.
 *
 * @category Models
 */
export interface Region<N extends Pick<Names, 'city' | 'region'> = Names>
  extends Readonly<z.infer<typeof regionSchema>> {
  readonly id: N['region'];
  readonly name: LanguageMap;
  readonly memberIds: readonly (N['city'] | N['region'])[];
  readonly withinIds?: readonly (N['city'] | N['region'])[] | undefined;
  readonly source?: Source | undefined;
}
