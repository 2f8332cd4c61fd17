import type { Corpus } from '../../corpus/corpus';
import { shippedCorpus } from '../../corpus/shippedCorpus';
import { checkOptions, type OptionNames, throwProblems } from '../../errors/checkOptions';
import { inputError } from '../../errors/inputError';
import { wrongForm } from '../../errors/wrongForm';
import { at, listOf, objectWith, optional } from '../../internal/form';
import type { Goal } from '../../model/goal/goal';
import { speechIdOf } from '../../model/goal/goalLike';
import { evidenceForm, updateForm } from '../../model/progress/reportForm';
import { speechForm } from '../../model/speech/speechForm';
import { vocabularyForm } from '../../model/vocabulary/vocabularyForm';
import { tableItems } from '../../tables/tableItems';
import { contextOf } from './context';
import { goalNode } from './goalNode';
import type { LinkedNode } from './linkedNode';
import { speechNodes } from './speechNodes';
import { actorNodes, cityClassNodes, functionNodes, placeNodes, themeNodes } from './termNodes';
import { updateNodes } from './updateNodes';

/**
 * Goals, the speeches for their dates and sources, the vocabulary for the names of places, themes, actors and functions, and the updates
 * on the goals with their evidence, if they are to be written too. A term without a name is written as its identifier alone.
 *
 * @category Formats
 */
export type LinkedGoals = Pick<Corpus, 'goals' | 'speeches' | 'vocabulary'> &
  Partial<Pick<Corpus, 'updates' | 'evidence'>>;

/**
 * The options of {@link toJsonLd}.
 *
 * @category Formats
 */
export interface JsonLdOptions {
  /**
   * The start of all identifiers: an address or a URN that ends in `:` or `/`, such as `https://example.org/policy/`. Default:
   * `urn:policy-tracker:`, because these identifiers have no pages on the web unless you publish them.
   */
  readonly base?: string | undefined;
}

const jsonLdOptions: OptionNames<JsonLdOptions> = { base: true };

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
 * Writes goals, and the updates on them with their evidence, as linked data. Nothing is left out but the order of themes after the
 * first, and of the evidence of an update.
 *
 * Texts, places and times are given in terms of schema.org, origins in PROV-O, themes, functions and the remarks of coders in SKOS, and
 * citations in the Web Annotation model, down to the characters. What has no term in these vocabularies has a term of this package,
 * under `term:`. The keys of a goal are the keys of its node; the keys of figures, relations and citations differ where a vocabulary has
 * its own.
 *
 * @param goals - The goals: a corpus, which brings its speeches, terms and updates, or a list, whose speeches, terms and updates are the
 *   shipped ones. Some goals of a corpus are `{ ...corpus, goals: filterGoals(corpus, criteria) }`.
 * @param options - The start of all identifiers.
 * @returns The document. It needs no other: its context is in it.
 * @throws `InputError` where an option is unknown, `base` does not end as it must, or the goals are neither.
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
export function toJsonLd(goals: readonly Goal[] | LinkedGoals, options: JsonLdOptions = {}): JsonLdDocument {
  checkOptions(options, jsonLdOptions);
  const { base = 'urn:policy-tracker:' } = options;
  checkBase(base);
  const { goals: linked, speeches, vocabulary, updates = [], evidence = [] } = linkedGoals(goals);
  const places = { ...vocabulary.regions, ...vocabulary.cities };
  const isOnMap = (placeId: string) => Object.hasOwn(places, placeId);
  const speechIds = new Set(linked.map(speechIdOf));
  const themeIds = linked.flatMap((goal) => goal.themeIds);
  const actorIds = linked.flatMap(({ actors = [], saidBy = [] }) => [
    ...actors.map(({ actorId }) => actorId),
    ...[saidBy].flat(),
  ]);
  const functionIds = linked.flatMap((goal) => goal.functions.map(({ functionId }) => functionId));
  const goalIds = new Set(linked.map(({ id }) => id));
  const reported = updates.filter(({ goalId }) => goalIds.has(goalId));
  const placeIds = [
    ...linked.flatMap((goal) => goal.places.map(({ placeId }) => placeId)),
    ...reported.flatMap(({ measurements = [] }) => measurements.flatMap(({ placeId = [] }) => placeId)),
  ];
  return {
    '@context': contextOf(base),
    '@graph': [
      ...linked.map((goal) => goalNode(goal, isOnMap)),
      ...speeches.filter(({ id }) => speechIds.has(id)).flatMap(speechNodes),
      ...updateNodes(reported, evidence),
      ...themeNodes(themeIds, vocabulary.themes),
      ...actorNodes(actorIds, vocabulary.actors ?? {}),
      ...functionNodes(functionIds, vocabulary.functions),
      ...placeNodes(placeIds, places),
      ...cityClassNodes(placeIds, vocabulary.cityClasses),
    ],
  };
}

/** Gives the parts of a corpus, or a list of goals with the shipped speeches and terms. */
function linkedGoals(source: readonly Goal[] | LinkedGoals): LinkedGoals {
  const goals = tableItems(source, 'goals');
  if (Array.isArray(source)) return { ...shippedCorpus, goals };
  const form = objectWith({
    speeches: listOf(speechForm()),
    vocabulary: vocabularyForm(),
    updates: optional(listOf(updateForm())),
    evidence: optional(listOf(evidenceForm())),
  });
  throwProblems(at('goals', form(source)));
  return source as LinkedGoals;
}

/** An identifier with a scheme, so that what is added to it is an identifier too. A `#` would swallow what is added. */
const baseForm = /^[a-z][a-z0-9+.-]*:(?:[^\s<>"{}|\\^`#]*[:/])?$/i;

function checkBase(base: unknown): void {
  if (typeof base === 'string' && baseForm.test(base)) return;
  const expected = 'an identifier with a scheme that ends in ":" or "/" and has no "#"';
  throw inputError('wrong-form', 'options.base', wrongForm(expected, base));
}
