import { speeches as shippedSpeeches } from '../../../data/generated/speeches';
import { actors as shippedActors } from '../../../data/vocabulary/actors';
import { cities as shippedCities } from '../../../data/vocabulary/cities';
import { cityClasses as shippedCityClasses } from '../../../data/vocabulary/cityClasses';
import { functions as shippedFunctions } from '../../../data/vocabulary/functions';
import { regions as shippedRegions } from '../../../data/vocabulary/regions';
import { themes as shippedThemes } from '../../../data/vocabulary/themes';
import { checkOptions, type OptionNames } from '../../errors/checkOptions';
import { inputError } from '../../errors/inputError';
import { wrongForm } from '../../errors/wrongForm';
import type { Goal } from '../../model/goal/goal';
import { speechIdOf } from '../../model/goal/goalLike';
import { contextOf } from './context';
import { goalNode } from './goalNode';
import type { LinkedNode } from './linkedNode';
import { type LinkedSpeech, speechNodes } from './speechNodes';
import {
  actorNodes,
  cityClassNodes,
  functionNodes,
  type LinkedActors,
  type LinkedPlaces,
  type LinkedThemes,
  type Named,
  placeNodes,
  themeNodes,
} from './termNodes';

/**
 * The options of {@link toJsonLd}: the start of all identifiers, and what is known of the things that goals refer to. A thing that is
 * not known is written as its identifier alone.
 *
 * @category Formats
 */
export interface JsonLdOptions {
  /**
   * The start of all identifiers: an address or a URN that ends in `:` or `/`, such as `https://example.org/policy/`. Default:
   * `urn:policy-tracker:`, because these identifiers have no pages on the web unless you publish them.
   */
  readonly base?: string | undefined;
  /** The speeches, for their dates and sources. Default: the shipped ones. */
  readonly speeches?: readonly LinkedSpeech[] | undefined;
  /** The cities, by id. Default: the shipped ones. */
  readonly cities?: LinkedPlaces | undefined;
  /** The regions, by id. Default: the shipped ones. */
  readonly regions?: Named | undefined;
  /** The classes of cities, by id. Default: the shipped ones. */
  readonly cityClasses?: Named | undefined;
  /** The functions, by id. Default: the shipped ones. */
  readonly functions?: Named | undefined;
  /** The actors, by id. Default: the shipped ones. */
  readonly actors?: LinkedActors | undefined;
  /** The themes, by id. Default: the shipped ones. */
  readonly themes?: LinkedThemes | undefined;
}

const jsonLdOptions: OptionNames<JsonLdOptions> = {
  base: true,
  speeches: true,
  cities: true,
  regions: true,
  cityClasses: true,
  functions: true,
  actors: true,
  themes: true,
};

/**
 * A JSON-LD document: a context, and a graph of nodes.
 *
 * @category Formats
 */
export interface JsonLdDocument {
  readonly '@context': Readonly<Record<string, unknown>>;
  readonly '@graph': readonly LinkedNode[];
}

/**
 * Writes goals as linked data. Nothing is left out but the order of themes after the first.
 *
 * Texts, places and times are given in terms of schema.org, origins in PROV-O, themes, functions and
 * the remarks of coders in SKOS, and citations in the Web
 * Annotation model, down to the characters. What has no term in these vocabularies has a term of this package, under `term:`. The
 * keys of a goal are the keys of its node; the keys of figures, relations and citations differ where a vocabulary has its own.
 *
 * @param goals - The goals.
 * @param options - The start of all identifiers, and what is known of the things that the goals refer to.
 * @returns The document. It needs no other: its context is in it.
 * @throws `InputError` where an option is unknown, or `base` does not end as it must.
 *
 * @example
 * ```ts
 * import { filterGoals, goals } from 'policy-tracker';
 * import { toJsonLd } from 'policy-tracker/formats';
 *
 * const [goal] = toJsonLd(filterGoals(goals, { speechId: 'first-tier-cities-2021', text: 'hetao' }))['@graph'];
 *
 * goal?.id; // => 'goal:first-tier-cities-2021/accelerate-hetao'
 * ```
 *
 * @see {@link https://www.w3.org/TR/json-ld11/ | JSON-LD 1.1}
 * @see {@link https://www.w3.org/TR/annotation-model/#selectors | Selectors of the Web Annotation model}
 * @category Formats
 */
export function toJsonLd(goals: readonly Goal[], options: JsonLdOptions = {}): JsonLdDocument {
  checkOptions(options, jsonLdOptions);
  const {
    base = 'urn:policy-tracker:',
    speeches = shippedSpeeches,
    cities = shippedCities,
    regions = shippedRegions,
    cityClasses = shippedCityClasses,
    functions = shippedFunctions,
    actors = shippedActors,
    themes = shippedThemes,
  } = options;
  checkBase(base);
  const placesOnMap: LinkedPlaces = { ...regions, ...cities };
  const isOnMap = (placeId: string) => Object.hasOwn(placesOnMap, placeId);
  const speechIds = new Set(goals.map(speechIdOf));
  const themeIds = goals.flatMap((goal) => goal.themeIds);
  const actorIds = goals.flatMap(({ actors: own = [], saidBy = [] }) => [
    ...own.map(({ actorId }) => actorId),
    ...[saidBy].flat(),
  ]);
  const functionIds = goals.flatMap((goal) => goal.functions.map(({ functionId }) => functionId));
  const placeIds = goals.flatMap(({ places }) => places.map(({ placeId }) => placeId));
  return {
    '@context': contextOf(base),
    '@graph': [
      ...goals.map((goal) => goalNode(goal, isOnMap)),
      ...speeches.filter(({ id }) => speechIds.has(id)).flatMap(speechNodes),
      ...themeNodes(themeIds, themes),
      ...actorNodes(actorIds, actors),
      ...functionNodes(functionIds, functions),
      ...placeNodes(placeIds, placesOnMap),
      ...cityClassNodes(placeIds, cityClasses),
    ],
  };
}

/** An identifier with a scheme, so that what is added to it is an identifier too. A `#` would swallow what is added. */
const baseForm = /^[a-z][a-z0-9+.-]*:(?:[^\s<>"{}|\\^`#]*[:/])?$/i;

function checkBase(base: unknown): void {
  if (typeof base === 'string' && baseForm.test(base)) return;
  const expected = 'an identifier with a scheme that ends in ":" or "/" and has no "#"';
  throw inputError('wrong-form', 'options.base', wrongForm(expected, base));
}
