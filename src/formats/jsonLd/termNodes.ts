import type { LanguageMap } from '../../model/languageMap';
import { withAncestors, withBroader } from '../../vocabulary/hierarchy';
import type { LinkedNode } from './linkedNode';

/** Entities that have a name, by id. */
export type Named = Readonly<Record<string, { readonly name: LanguageMap }>>;

/** Cities and regions, by id. */
export type LinkedPlaces = Readonly<
  Record<string, { readonly name: LanguageMap; readonly wikidata?: string | undefined }>
>;

/** Actors, by id. */
export type LinkedActors = Readonly<
  Record<string, { readonly name: LanguageMap; readonly broader?: string | undefined }>
>;

/** Themes, by id. */
export type LinkedThemes = Readonly<
  Record<string, { readonly name: LanguageMap; readonly parentId?: string | undefined }>
>;

/** Makes nodes of themes, of the themes above them, and of the scheme that they belong to. */
export function themeNodes(themeIds: readonly string[], themes: LinkedThemes): LinkedNode[] {
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
export function functionNodes(functionIds: readonly string[], functions: Named): LinkedNode[] {
  const nodes = knownNodes(functionIds, functions, (id, { name }) => ({
    id: `function:${id}`,
    type: 'skos:Concept',
    prefLabel: name,
    inScheme: 'scheme:functions',
  }));
  return [...nodes, ...schemeNodes('functions', functionIds)];
}

/** Makes nodes of actors, and of those that are broader. */
export function actorNodes(actorIds: readonly string[], actors: LinkedActors): LinkedNode[] {
  const all = actorIds.flatMap((id) => withBroader(id, actors));
  return knownNodes(all, actors, (id, { name, broader }) => ({
    id: `actor:${id}`,
    type: ['prov:Agent', 'skos:Concept'],
    prefLabel: name,
    ...(broader !== undefined && { broader: `actor:${broader}` }),
  }));
}

/** Makes nodes of cities and regions. */
export function placeNodes(placeIds: readonly string[], places: LinkedPlaces): LinkedNode[] {
  return knownNodes(placeIds, places, (id, { name, wikidata }) => ({
    id: `place:${id}`,
    type: 'schema:Place',
    title: name,
    ...(wikidata !== undefined && { sameAs: `http://www.wikidata.org/entity/${wikidata}` }),
  }));
}

/** Makes nodes of classes of cities, which are not places on a map. */
export function cityClassNodes(placeIds: readonly string[], cityClasses: Named): LinkedNode[] {
  return knownNodes(placeIds, cityClasses, (id, { name }) => ({
    id: `place:${id}`,
    type: 'term:CityClass',
    title: name,
  }));
}

function schemeNodes(name: string, conceptIds: readonly string[]): LinkedNode[] {
  return conceptIds.length === 0 ? [] : [{ id: `scheme:${name}`, type: 'skos:ConceptScheme' }];
}

/** Makes one node for each id that something is known about. */
function knownNodes<Entity>(
  ids: readonly string[],
  entities: Readonly<Record<string, Entity>>,
  nodeOf: (id: string, entity: Entity) => LinkedNode,
): LinkedNode[] {
  return [...new Set(ids)]
    .filter((id) => Object.hasOwn(entities, id))
    .map((id) => nodeOf(id, entities[id] as Entity));
}
