import { directionIds, type ShippedNames, speechIds } from '../../data/generated/ids';
import { actions } from '../../data/vocabulary/actions';
import { actors } from '../../data/vocabulary/actors';
import { cities } from '../../data/vocabulary/cities';
import { cityClasses } from '../../data/vocabulary/cityClasses';
import { cityLevels } from '../../data/vocabulary/cityLevels';
import { evidenceKinds } from '../../data/vocabulary/evidenceKinds';
import { functions } from '../../data/vocabulary/functions';
import { indicators } from '../../data/vocabulary/indicators';
import { regionKinds } from '../../data/vocabulary/regionKinds';
import { regions } from '../../data/vocabulary/regions';
import { sourceKinds } from '../../data/vocabulary/sourceKinds';
import { speechKinds } from '../../data/vocabulary/speechKinds';
import { themes } from '../../data/vocabulary/themes';
import type { Vocabulary } from '../model/vocabulary/vocabulary';

/**
 * The shipped terms as they are: each with its name, and with all that is known of it.
 *
 * @category Vocabulary
 */
export interface ShippedTerms extends Vocabulary<ShippedNames> {
  /** The cities, by id. */
  readonly cities: typeof cities;
  /** The regions, by id. */
  readonly regions: typeof regions;
  /** The classes of cities, by id. */
  readonly cityClasses: typeof cityClasses;
  /** The themes, by id. */
  readonly themes: typeof themes;
  /** The functions, by id. */
  readonly functions: typeof functions;
  /** The verbs of action, by id. */
  readonly actions: typeof actions;
  /** The actors, by id. */
  readonly actors: typeof actors;
  /** The indicators, by id. */
  readonly indicators: typeof indicators;
  /** The kinds of speeches, by id. */
  readonly speechKinds: typeof speechKinds;
  /** The kinds of sources, by id. */
  readonly sourceKinds: typeof sourceKinds;
  /** The kinds of evidence, by id. */
  readonly evidenceKinds: typeof evidenceKinds;
  /** The kinds of regions, by id. */
  readonly regionKinds: typeof regionKinds;
  /** The administrative levels of cities, by id. */
  readonly cityLevels: typeof cityLevels;
}

/**
 * The vocabulary that the package ships. A helper that is given goals alone uses it.
 *
 * @example
 * ```ts
 * import { shippedVocabulary } from 'policy-tracker';
 *
 * shippedVocabulary.cities.beijing.name; // => { en: 'Beijing', zh: '北京' }
 * ```
 *
 * @category Vocabulary
 */
export const shippedVocabulary: ShippedTerms = {
  cities,
  regions,
  cityClasses,
  themes,
  functions,
  actions,
  actors,
  indicators,
  speechKinds,
  sourceKinds,
  evidenceKinds,
  regionKinds,
  cityLevels,
  speechIds,
  directionIds,
};
