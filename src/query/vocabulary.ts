import type { CityClassId, CityId, FunctionId, RegionId, ThemeId } from '../../data/vocabulary/ids';
import type { DirectionId, SpeechId } from '../../data/vocabulary/speechIds';

/**
 * The words that goals are coded with, as far as a question about goals needs them. The shipped one is the default of
 * every helper; a project with cities, themes or functions of its own passes its own.
 *
 * @category Queries
 */
export interface Vocabulary {
  /** The cities, by id. */
  readonly cities: Readonly<Record<string, unknown>>;
  /** The regions, by id, each with the ids of its members, whether these are all, and the ids of the places it lies within. */
  readonly regions: Readonly<
    Record<
      string,
      {
        readonly memberIds: readonly string[];
        readonly openEnded?: boolean | undefined;
        readonly withinIds?: readonly string[] | undefined;
      }
    >
  >;
  /** The classes of cities, by id, each with its members and their dates. */
  readonly cityClasses: Readonly<
    Record<
      string,
      {
        readonly members: readonly {
          readonly cityId: string;
          readonly from?: string | undefined;
          readonly until?: string | undefined;
        }[];
      }
    >
  >;
  /** The themes, by id, each with the id of its parent if it has one. */
  readonly themes: Readonly<Record<string, { readonly parentId?: string | undefined }>>;
  /** The functions, by id. */
  readonly cityFunctions: Readonly<Record<string, unknown>>;
  /** The ids of all speeches. Where it is absent, criteria take any. */
  readonly speechIds?: readonly string[] | undefined;
  /** The ids of all directions of policy. Where it is absent, criteria take any. */
  readonly directionIds?: readonly string[] | undefined;
}

/**
 * The vocabulary that the package ships: its ids are what the default criteria accept.
 *
 * @category Queries
 */
export interface ShippedVocabulary extends Vocabulary {
  readonly cities: Readonly<Record<CityId, unknown>>;
  readonly regions: Readonly<Record<RegionId, Vocabulary['regions'][string]>>;
  readonly cityClasses: Readonly<Record<CityClassId, Vocabulary['cityClasses'][string]>>;
  readonly themes: Readonly<Record<ThemeId, Vocabulary['themes'][string]>>;
  readonly cityFunctions: Readonly<Record<FunctionId, unknown>>;
  readonly speechIds: readonly SpeechId[];
  readonly directionIds: readonly DirectionId[];
}
