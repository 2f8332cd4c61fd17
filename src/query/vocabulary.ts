import { cities } from '../../data/vocabulary/cities';
import { cityClasses } from '../../data/vocabulary/cityClasses';
import { cityFunctions } from '../../data/vocabulary/functions';
import { regions } from '../../data/vocabulary/regions';
import { themes } from '../../data/vocabulary/themes';

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
}

/**
 * The vocabulary that the package ships: all its cities, regions, city classes, themes and functions.
 *
 * @category Vocabulary
 */
export const shippedVocabulary = { cities, regions, cityClasses, themes, cityFunctions } satisfies Vocabulary;

/**
 * The type of the vocabulary that the package ships.
 *
 * @category Vocabulary
 */
export type ShippedVocabulary = typeof shippedVocabulary;
