import type { DirectionId, SpeechId } from '../../../data/generated/speechIds';
import type {
  CityClassId,
  CityId,
  FunctionId,
  PlaceId,
  RegionId,
  ThemeId,
} from '../../../data/vocabulary/ids';

/**
 * The words that goals are coded with, as far as a question about goals needs them. The shipped one is the default of
 * every helper; a project with cities, themes or functions of its own passes its own.
 *
 * @category Vocabulary
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
  /** The classes of cities, by id, each with its members and their dates, or with every city. */
  readonly cityClasses: Readonly<
    Record<
      string,
      {
        readonly includesEveryCity?: boolean | undefined;
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
 * @category Vocabulary
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

/**
 * The id of the entities of a record, such as `CityId` for `typeof cities`.
 *
 * @category Vocabulary
 */
export type IdOf<Entities> = Extract<keyof Entities, string>;

/**
 * The id of a place that a goal can name: a city, a region or a class of cities of the vocabulary.
 *
 * @category Vocabulary
 */
export type PlaceIdOf<V extends Vocabulary> = IdOf<V['cities']> | IdOf<V['regions']> | IdOf<V['cityClasses']>;

/**
 * The ids that goals and findings are coded with. Of the shipped vocabulary they are {@link ShippedIds}.
 *
 * @category Vocabulary
 */
export interface VocabularyIds {
  /** The ids of places. */
  readonly placeId: string;
  /** The ids of functions. */
  readonly functionId: string;
  /** The ids of themes. */
  readonly themeId: string;
}

/**
 * The ids of the shipped vocabulary.
 *
 * @category Vocabulary
 */
export interface ShippedIds extends VocabularyIds {
  readonly placeId: PlaceId;
  readonly functionId: FunctionId;
  readonly themeId: ThemeId;
}

/**
 * The ids of a vocabulary.
 *
 * @category Vocabulary
 */
export interface IdsOf<V extends Vocabulary> extends VocabularyIds {
  readonly placeId: PlaceIdOf<V>;
  readonly functionId: IdOf<V['cityFunctions']>;
  readonly themeId: IdOf<V['themes']>;
}
