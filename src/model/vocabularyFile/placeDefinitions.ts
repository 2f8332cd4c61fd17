import * as z from 'zod';
import type { LanguageMap } from '../languageMap';
import type { Source } from '../source';
import { citySchema } from '../vocabulary/city';
import { cityClassMemberSchema, cityClassSchema } from '../vocabulary/cityClass';
import { regionSchema } from '../vocabulary/region';
import { commonFields } from './termDefinition';

/** The schema of {@link CityDefinition}. */
export const cityDefinitionSchema = z.strictObject({ ...citySchema.shape, ...commonFields });

/**
 * The definition of a city. It needs a name; all else may be left out.
 *
 * @category Extending
 */
export interface CityDefinition<Level extends string = string>
  extends Readonly<z.infer<typeof cityDefinitionSchema>> {
  readonly name: LanguageMap;
  readonly definition?: LanguageMap | undefined;
  readonly level?: Level | undefined;
}

/** The schema of {@link RegionDefinition}. */
export const regionDefinitionSchema = z.strictObject({
  ...regionSchema.shape,
  ...commonFields,
  kind: regionSchema.shape.kind
    .optional()
    .describe('The kind of region, such as `province`. Absent where it is not recorded.'),
});

/**
 * The definition of a region, with its members: new cities and regions, and shipped ones.
 *
 * @category Extending
 */
export interface RegionDefinition<Member extends string = string, Kind extends string = string>
  extends Readonly<z.infer<typeof regionDefinitionSchema>> {
  readonly name: LanguageMap;
  readonly definition?: LanguageMap | undefined;
  readonly kind?: Kind | undefined;
  readonly memberIds: readonly Member[];
  readonly withinIds?: readonly Member[] | undefined;
  readonly source?: Source | undefined;
}

/** The schema of a member of a class of cities in its definition, where dates and a source may be left out. */
export const cityClassMemberDefinitionSchema = z.strictObject({
  ...cityClassMemberSchema.shape,
  from: cityClassMemberSchema.shape.from
    .optional()
    .describe(
      'The date from which the city is in the class. Absent where it always has been, or none is known.',
    ),
  source: cityClassMemberSchema.shape.source
    .optional()
    .describe('The document that shows the city in the class. Absent where none is named.'),
});

/** The schema of {@link CityClassDefinition}. */
export const cityClassDefinitionSchema = z.strictObject({
  ...cityClassSchema.shape,
  ...commonFields,
  members: z
    .array(cityClassMemberDefinitionSchema.readonly())
    .readonly()
    .describe('The cities that belong to the class, each with its dates where that depends on the day.'),
});

/**
 * The definition of a class of cities, with its members and, where they are known, their dates.
 *
 * @category Extending
 */
export interface CityClassDefinition<Member extends string = string>
  extends Readonly<z.infer<typeof cityClassDefinitionSchema>> {
  readonly name: LanguageMap;
  readonly definition?: LanguageMap | undefined;
  readonly source?: Source | undefined;
  readonly members: readonly {
    readonly cityId: Member;
    readonly from?: string | undefined;
    readonly until?: string | undefined;
    readonly source?: Source | undefined;
  }[];
}
