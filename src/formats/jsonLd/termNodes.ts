import { isObject } from '../../internal/isObject';
import type { LanguageMap } from '../../model/languageMap';
import type { Vocabulary } from '../../model/vocabulary/vocabulary';
import { withAncestors, withBroader } from '../../vocabulary/hierarchy';
import type { LinkedNode } from './linkedNode';

/** The terms of a vocabulary, by id: a term that has a name gets a node. */
type Terms = Readonly<Record<string, unknown>>;

/** What a node says of a term. */
interface NamedTerm {
  readonly name: LanguageMap;
  readonly parentId?: string | undefined;
  readonly broader?: string | undefined;
  readonly wikidata?: string | undefined;
}

/** Makes nodes of themes, of the themes above them, and of the scheme that they belong to. */
export function themeNodes(themeIds: readonly string[], themes: Vocabulary['themes']): LinkedNode[] {
  const all = [...new Set(themeIds)].flatMap((id) => withAncestors(id, themes));
  const nodes = knownNodes(all, themes, (id, { name, parentId }) => ({
    id: `theme:${id}`,
    type: 'skos:Concept',
    prefLabel: name,
    inScheme: 'scheme:themes',
    ...(parentId !== undefined && { broader: `theme:${parentId}` }),
  }));
  return [...nodes, ...schemeNodes('themes', themeIds)];
}

/** Makes nodes of functions, and of the scheme that they belong to. */
export function functionNodes(functionIds: readonly string[], functions: Terms): LinkedNode[] {
  const nodes = knownNodes(functionIds, functions, (id, { name }) => ({
    id: `function:${id}`,
    type: 'skos:Concept',
    prefLabel: name,
    inScheme: 'scheme:functions',
  }));
  return [...nodes, ...schemeNodes('functions', functionIds)];
}

/** Makes nodes of actors, and of those that are broader. */
export function actorNodes(
  actorIds: readonly string[],
  actors: NonNullable<Vocabulary['actors']>,
): LinkedNode[] {
  const all = actorIds.flatMap((id) => withBroader(id, actors));
  return knownNodes(all, actors, (id, { name, broader }) => ({
    id: `actor:${id}`,
    type: ['prov:Agent', 'skos:Concept'],
    prefLabel: name,
    ...(broader !== undefined && { broader: `actor:${broader}` }),
  }));
}

/** Makes nodes of cities and regions. */
export function placeNodes(placeIds: readonly string[], places: Terms): LinkedNode[] {
  return knownNodes(placeIds, places, (id, { name, wikidata }) => ({
    id: `place:${id}`,
    type: 'schema:Place',
    title: name,
    ...(wikidata !== undefined && { sameAs: `http://www.wikidata.org/entity/${wikidata}` }),
  }));
}

/** Makes nodes of classes of cities, which are not places on a map. */
export function cityClassNodes(placeIds: readonly string[], cityClasses: Terms): LinkedNode[] {
  return knownNodes(placeIds, cityClasses, (id, { name }) => ({
    id: `place:${id}`,
    type: 'term:CityClass',
    title: name,
  }));
}

function schemeNodes(name: string, conceptIds: readonly string[]): LinkedNode[] {
  return conceptIds.length === 0 ? [] : [{ id: `scheme:${name}`, type: 'skos:ConceptScheme' }];
}

/** Makes one node for each id whose term has a name. */
function knownNodes(
  ids: readonly string[],
  terms: Terms,
  nodeOf: (id: string, term: NamedTerm) => LinkedNode,
): LinkedNode[] {
  return [...new Set(ids)].flatMap((id) => {
    const term = Object.hasOwn(terms, id) ? terms[id] : undefined;
    return isNamed(term) ? [nodeOf(id, term)] : [];
  });
}

function isNamed(term: unknown): term is NamedTerm {
  return isObject(term) && isObject(term['name']);
}
