import { mostProblems, mostSuggestions, pathText } from '../errors/fault';
import { InputError } from '../errors/inputError';
import { type Problem, problem } from '../errors/problem';
import { wrongForm } from '../errors/wrongForm';
import { isObject } from '../internal/isObject';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import type {
  CityClassDefinition,
  CityDefinition,
  RegionDefinition,
} from '../model/vocabularyFile/placeDefinitions';
import type {
  FunctionDefinition,
  IndicatorDefinition,
  ThemeDefinition,
} from '../model/vocabularyFile/subjectDefinitions';
import type { TermDefinition } from '../model/vocabularyFile/termDefinition';
import { termRules } from './rules/termFaults';
import { termsForm } from './rules/termForms';
import { emptyVocabulary, type RawTerms, withTerms } from './rules/termKinds';
import { type ShippedTerms, shippedVocabulary } from './shippedVocabulary';
import type { NewNames, VocabularyBase, VocabularyTerms } from './termDefinitions';

/** The records of the base: those of the shipped vocabulary, or none. */
type BaseOf<Base extends VocabularyBase> = Base extends 'nothing'
  ? Readonly<Record<Exclude<keyof ShippedTerms, 'speechIds' | 'directionIds'>, unknown>>
  : ShippedTerms;

type TermsById<Id extends string> = Readonly<Record<Id, TermDefinition>>;

/**
 * The terms of the base with those added to it: what {@link defineVocabulary} returns.
 *
 * @category Extending
 */
export interface DefinedVocabulary<New extends NewNames = NewNames, Base extends VocabularyBase = 'shipped'>
  extends Vocabulary {
  /** The cities, by id. */
  readonly cities: BaseOf<Base>['cities'] & Readonly<Record<New['city'], CityDefinition>>;
  /** The regions, by id. */
  readonly regions: BaseOf<Base>['regions'] & Readonly<Record<New['region'], RegionDefinition>>;
  /** The classes of cities, by id. */
  readonly cityClasses: BaseOf<Base>['cityClasses'] & Readonly<Record<New['cityClass'], CityClassDefinition>>;
  /** The themes, by id. */
  readonly themes: BaseOf<Base>['themes'] & Readonly<Record<New['theme'], ThemeDefinition>>;
  /** The functions, by id. */
  readonly functions: BaseOf<Base>['functions'] & Readonly<Record<New['function'], FunctionDefinition>>;
  /** The actors, by id. */
  readonly actors: BaseOf<Base>['actors'] & TermsById<New['actor']>;
  /** The verbs, by id. */
  readonly actions: BaseOf<Base>['actions'] & TermsById<New['action']>;
  /** The indicators, by id. */
  readonly indicators: BaseOf<Base>['indicators'] & Readonly<Record<New['indicator'], IndicatorDefinition>>;
  /** The kinds of speeches, by id. */
  readonly speechKinds: BaseOf<Base>['speechKinds'] & TermsById<New['speechKind']>;
  /** The kinds of sources, by id. */
  readonly sourceKinds: BaseOf<Base>['sourceKinds'] & TermsById<New['sourceKind']>;
  /** The kinds of evidence, by id. */
  readonly evidenceKinds: BaseOf<Base>['evidenceKinds'] & TermsById<New['evidenceKind']>;
  /** The kinds of regions, by id. */
  readonly regionKinds: BaseOf<Base>['regionKinds'] & TermsById<New['regionKind']>;
  /** The administrative levels of cities, by id. */
  readonly cityLevels: BaseOf<Base>['cityLevels'] & TermsById<New['cityLevel']>;
  /** The ids of the speeches of the base. The ids of other speeches are known from the goals that a helper is given. */
  readonly speechIds: Base extends 'nothing' ? readonly never[] : NonNullable<ShippedTerms['speechIds']>;
  /** The ids of their directions. */
  readonly directionIds: Base extends 'nothing'
    ? readonly never[]
    : NonNullable<ShippedTerms['directionIds']>;
}

/**
 * Adds terms to the shipped vocabulary: places, themes, functions, actors, verbs, indicators, and kinds of speeches, sources, evidence,
 * regions and cities.
 *
 * Their ids are inferred as literals, so that `defineSpeech` and every helper that is given the vocabulary know them as they know the
 * shipped ones. Regions nest, themes have parents, and verbs, actors and kinds have broader ones, across both sets: a question about
 * the shipped verb `build` is also about a new one whose broader verb it is.
 *
 * @param terms - The terms to add, by kind and id: kebab-case, and not an id of the shipped vocabulary. No two places, whether
 *   cities, regions or classes, share an id. With `extends: 'nothing'` there are these terms and no others.
 * @returns The shipped vocabulary with these terms, for the option `vocabulary` of every helper.
 * @throws {@link InputError} listing every field that is missing, unknown or of the wrong form, every id that is taken, every member,
 *   parent or broader term that does not exist or leads round in a circle, and every membership that ends before it starts.
 *
 * @example
 * ```ts
 * import { citiesInRegion, defineVocabulary, regionsOfCity } from 'policy-tracker';
 *
 * const vocabulary = defineVocabulary({
 *   cities: { shaoxing: { name: { en: 'Shaoxing', zh: '绍兴' } } },
 *   regions: { 'hangzhou-bay': { name: { en: 'Hangzhou Bay' }, memberIds: ['shaoxing', 'shanghai'] } },
 *   themes: { 'night-economy': { name: { en: 'Night economy' }, parentId: 'industry' } },
 *   actions: { retrofit: { name: { en: 'Retrofit' }, broader: 'renew' } },
 * });
 *
 * citiesInRegion('hangzhou-bay', { vocabulary }); // => ['shanghai', 'shaoxing']
 * regionsOfCity('shaoxing', { vocabulary }); // => ['hangzhou-bay']
 * vocabulary.cities.shaoxing.name.zh; // => '绍兴'
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
  Actor extends string = never,
  Action extends string = never,
  Indicator extends string = never,
  SpeechKind extends string = never,
  SourceKind extends string = never,
  EvidenceKind extends string = never,
  RegionKind extends string = never,
  CityLevel extends string = never,
  Base extends VocabularyBase = 'shipped',
>(
  terms: VocabularyTerms<
    {
      city: City;
      region: Region;
      cityClass: CityClass;
      theme: Theme;
      function: Function;
      actor: Actor;
      action: Action;
      indicator: Indicator;
      speechKind: SpeechKind;
      sourceKind: SourceKind;
      evidenceKind: EvidenceKind;
      regionKind: RegionKind;
      cityLevel: CityLevel;
    },
    Base
  >,
): DefinedVocabulary<
  {
    city: City;
    region: Region;
    cityClass: CityClass;
    theme: Theme;
    function: Function;
    actor: Actor;
    action: Action;
    indicator: Indicator;
    speechKind: SpeechKind;
    sourceKind: SourceKind;
    evidenceKind: EvidenceKind;
    regionKind: RegionKind;
    cityLevel: CityLevel;
  },
  Base
>;
export function defineVocabulary(terms: unknown): Vocabulary {
  const read = readTerms(terms);
  if (read.problems.length > 0) throw new InputError(read.problems);
  return read.vocabulary;
}

/** Reads terms of any form. An exotic object, such as a proxy, may refuse to be looked at. */
function readTerms(terms: unknown): { readonly vocabulary: Vocabulary; readonly problems: Problem[] } {
  try {
    if (!isObject(terms)) {
      const details = wrongForm('an object of terms by kind', terms);
      return { vocabulary: emptyVocabulary, problems: [problem('wrong-form', 'terms', details)] };
    }
    const base = terms['extends'] === 'nothing' ? emptyVocabulary : shippedVocabulary;
    const ofForm = termsForm()(terms).map((one) => ({ ...one, path: one.path.replace(/^\./, '') }));
    const problems = [...ofForm, ...brokenRules(terms, base)].slice(0, mostProblems);
    return { vocabulary: withTerms(base, terms), problems };
  } catch (error) {
    const reason = error instanceof Error ? `: ${error.message}` : '';
    const message = `the terms cannot be read${reason}`;
    return { vocabulary: emptyVocabulary, problems: [problem('wrong-form', 'terms', message)] };
  }
}

/** Lists where terms that can be read break the rules. */
function brokenRules(terms: RawTerms, base: Vocabulary): Problem[] {
  return Object.entries(termRules)
    .flatMap(([code, faultsOf]) => faultsOf(terms, base).map((one) => ({ code, ...one })))
    .slice(0, mostProblems)
    .map(({ code, path, describe }, index) =>
      problem(code, pathText(path), describe(index < mostSuggestions)),
    );
}
