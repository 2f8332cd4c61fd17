import type { ShippedNames } from '../../data/generated/ids';
import type { PartialDate } from '../date/partialDate';
import type { Names } from '../model/names';
import type { City } from '../model/vocabulary/city';
import type { CityClass } from '../model/vocabulary/cityClass';
import type { CityFunction } from '../model/vocabulary/cityFunction';
import type { Region } from '../model/vocabulary/region';
import type { Theme } from '../model/vocabulary/theme';

/** What every definition of a term may have. */
interface Definition {
  /** The id, where it is repeated: the same as the key. */
  readonly id?: string | undefined;
}

/**
 * The definition of a city. Its name is for readers; nothing is required.
 *
 * @category Extending
 */
export interface CityDefinition extends Definition, Partial<Omit<City, 'id'>> {}

/**
 * The definition of a region, with its members: new cities and regions, and shipped ones.
 *
 * @category Extending
 */
export interface RegionDefinition<Member extends string = string>
  extends Definition,
    Partial<Omit<Region, 'id' | 'memberIds' | 'withinIds'>> {
  /** The ids of the cities and regions it is made of. */
  readonly memberIds: readonly Member[];
  /** For a zone or platform: the ids of all the places it lies in. */
  readonly withinIds?: readonly Member[] | undefined;
}

/**
 * The definition of a class of cities, with its members and, where they are known, their dates.
 *
 * @category Extending
 */
export interface CityClassDefinition<Member extends string = string>
  extends Definition,
    Partial<Omit<CityClass, 'id' | 'members'>> {
  /** The cities that belong to it: with `from` and `until` where that depends on the date. */
  readonly members: readonly {
    readonly cityId: Member;
    readonly from?: PartialDate | undefined;
    readonly until?: PartialDate | undefined;
  }[];
}

/**
 * The definition of a theme, perhaps with a parent: a new theme or a shipped one.
 *
 * @category Extending
 */
export interface ThemeDefinition<Parent extends string = string>
  extends Definition,
    Partial<Omit<Theme, 'id' | 'parentId'>> {
  /** The id of the parent theme. Absent on a theme of the upper level. */
  readonly parentId?: Parent | undefined;
}

/**
 * The definition of a function of cities.
 *
 * @category Extending
 */
export interface FunctionDefinition extends Definition, Partial<Omit<CityFunction, 'id'>> {}

/**
 * The ids of new terms, by kind.
 *
 * @category Extending
 */
export type NewNames = Pick<Names, 'city' | 'region' | 'cityClass' | 'theme' | 'function'>;

/**
 * What {@link defineVocabulary} takes: the terms to add, by id.
 *
 * @category Extending
 */
export interface VocabularyTerms<New extends NewNames> {
  /** The cities to add. */
  readonly cities?: Readonly<Record<New['city'], CityDefinition>> | undefined;
  /** The regions to add. */
  readonly regions?:
    | Readonly<
        Record<
          New['region'],
          RegionDefinition<
            ShippedNames['city'] | ShippedNames['region'] | NoInfer<New['city'] | New['region']>
          >
        >
      >
    | undefined;
  /** The classes of cities to add. */
  readonly cityClasses?:
    | Readonly<Record<New['cityClass'], CityClassDefinition<ShippedNames['city'] | NoInfer<New['city']>>>>
    | undefined;
  /** The themes to add. */
  readonly themes?:
    | Readonly<Record<New['theme'], ThemeDefinition<ShippedNames['theme'] | NoInfer<New['theme']>>>>
    | undefined;
  /** The functions of cities to add. */
  readonly functions?: Readonly<Record<New['function'], FunctionDefinition>> | undefined;
}
