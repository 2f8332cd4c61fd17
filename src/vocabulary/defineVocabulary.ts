import type { ShippedNames } from '../../data/generated/ids';
import { InputError } from '../errors/inputError';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { type ShippedTerms, shippedVocabulary } from './shippedVocabulary';
import type {
  CityClassDefinition,
  CityDefinition,
  FunctionDefinition,
  NewNames,
  RegionDefinition,
  ThemeDefinition,
  VocabularyTerms,
} from './termDefinitions';
import { idProblems, referenceProblems, shapeProblems } from './vocabularyProblems';

/**
 * The shipped vocabulary with the terms added to it: what {@link defineVocabulary} returns.
 *
 * @category Extending
 */
export interface DefinedVocabulary<New extends NewNames = NewNames> extends Vocabulary {
  /** The cities, by id. */
  readonly cities: ShippedTerms['cities'] & Readonly<Record<New['city'], CityDefinition>>;
  /** The regions, by id. */
  readonly regions: ShippedTerms['regions'] & Readonly<Record<New['region'], RegionDefinition>>;
  /** The classes of cities, by id. */
  readonly cityClasses: ShippedTerms['cityClasses'] & Readonly<Record<New['cityClass'], CityClassDefinition>>;
  /** The themes, by id. */
  readonly themes: ShippedTerms['themes'] & Readonly<Record<New['theme'], ThemeDefinition>>;
  /** The functions, by id. */
  readonly functions: ShippedTerms['functions'] & Readonly<Record<New['function'], FunctionDefinition>>;
  /** The verbs, by id: the shipped ones. */
  readonly actions: ShippedTerms['actions'];
  /** The actors, by id: the shipped ones. */
  readonly actors: ShippedTerms['actors'];
  /** The ids of the shipped speeches. The ids of other speeches are known from the goals that a helper is given. */
  readonly speechIds: readonly ShippedNames['speech'][];
  /** The ids of their directions. */
  readonly directionIds: readonly ShippedNames['direction'][];
}

/**
 * Adds terms to the shipped vocabulary: cities, regions, classes of cities, themes, functions.
 *
 * Their ids are inferred as literals, so that `defineSpeech` and every helper that is given the vocabulary know them as they know the
 * shipped ones. Regions nest, and themes have parents, across both sets.
 *
 * @param terms - The terms to add, by id: kebab-case, and not an id of the shipped vocabulary. No two places, whether
 *   cities, regions or classes, share an id.
 * @returns The shipped vocabulary with these terms, for the option `vocabulary` of every helper.
 * @throws {@link InputError} listing every id that is taken or ill-formed, every member or parent that does not exist, and every
 *   membership that ends before it starts.
 *
 * @example
 * ```ts
 * import { citiesInRegion, defineVocabulary, regionsOfCity } from 'policy-tracker';
 *
 * const vocabulary = defineVocabulary({
 *   cities: { shaoxing: { name: { en: 'Shaoxing', zh: '绍兴' } } },
 *   regions: { 'hangzhou-bay': { name: { en: 'Hangzhou Bay' }, memberIds: ['shaoxing', 'shanghai'] } },
 *   themes: { 'night-economy': { name: { en: 'Night economy' }, parentId: 'industry' } },
 * });
 *
 * citiesInRegion('hangzhou-bay', { vocabulary }); // => ['shanghai', 'shaoxing']
 * regionsOfCity('shaoxing', { vocabulary }); // => ['hangzhou-bay']
 * ```
 *
 * @category Extending
 */
export function defineVocabulary<
  City extends string = never,
  Region extends string = never,
  CityClass extends string = never,
  Theme extends string = never,
  Function extends string = never,
>(
  terms: VocabularyTerms<{
    city: City;
    region: Region;
    cityClass: CityClass;
    theme: Theme;
    function: Function;
  }>,
): DefinedVocabulary<{
  city: City;
  region: Region;
  cityClass: CityClass;
  theme: Theme;
  function: Function;
}>;
export function defineVocabulary(terms: VocabularyTerms<NewNames>): Vocabulary {
  const shape = shapeProblems(terms);
  if (shape.length > 0) throw new InputError(shape);
  const { cities = {}, regions = {}, cityClasses = {}, themes = {}, functions = {} } = terms;
  const vocabulary: Vocabulary = {
    ...shippedVocabulary,
    cities: { ...shippedVocabulary.cities, ...cities },
    regions: { ...shippedVocabulary.regions, ...regions },
    cityClasses: { ...shippedVocabulary.cityClasses, ...cityClasses },
    themes: { ...shippedVocabulary.themes, ...themes },
    functions: { ...shippedVocabulary.functions, ...functions },
  };
  const problems = [...idProblems(terms), ...referenceProblems(terms, vocabulary)];
  if (problems.length > 0) throw new InputError(problems);
  return vocabulary;
}
