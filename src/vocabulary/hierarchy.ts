import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { classesNow } from './classesOn';

/** What each id of a vocabulary includes. */
export interface Hierarchy {
  /** By theme: the theme itself and its sub-themes. */
  readonly themesUnder: ReadonlyMap<string, readonly string[]>;
  /** By verb: the verb itself and those of which it is the broader one, at any depth. */
  readonly actionsUnder: ReadonlyMap<string, readonly string[]>;
  /** By actor: the actor itself and those of which it is the broader one, at any depth. */
  readonly actorsUnder: ReadonlyMap<string, readonly string[]>;
  /** By region: the region itself and every city and region inside it. */
  readonly placesIn: ReadonlyMap<string, readonly string[]>;
  /** By city: the classes it belongs to now. */
  readonly classesOf: ReadonlyMap<string, readonly string[]>;
}

// Every call of a helper compiles its criteria, so the hierarchy is derived once for each vocabulary. This is a memo of a pure function:
// nothing is registered, and an unused vocabulary is collected together with its entry.
const hierarchies = /* @__PURE__ */ new WeakMap<Vocabulary, Hierarchy>();

/** Derives what every theme, region and city of a vocabulary includes. */
export function hierarchyOf(vocabulary: Vocabulary): Hierarchy {
  const known = hierarchies.get(vocabulary);
  if (known) return known;
  const { themes, actions, actors } = vocabulary;
  const hierarchy = {
    themesUnder: under('parentId', themes),
    actionsUnder: under('broader', actions),
    actorsUnder: under('broader', actors),
    placesIn: byId(vocabulary.regions, (regionId) => placesIn(regionId, vocabulary)),
    classesOf: byId(vocabulary.cities, (cityId) => classesNow(cityId, vocabulary)),
  };
  hierarchies.set(vocabulary, hierarchy);
  return hierarchy;
}

/** Lists for each of some terms what is derived of its id. */
function byId(terms: object, listOf: (id: string) => string[]): Map<string, string[]> {
  return new Map(Object.keys(terms).map((id) => [id, listOf(id)]));
}

/** Terms by id, each with the id of the one above it under some key. */
type Nested<Key extends string> = Readonly<Record<string, { readonly [Above in Key]?: string | undefined }>>;

/** Lists for each term the terms that have it among themselves and those above them. */
function under<Key extends string>(key: Key, terms: Nested<Key> = {}): Map<string, string[]> {
  const included = byId(terms, () => []);
  for (const id of included.keys()) for (const upper of pathUp(id, key, terms)) included.get(upper)?.push(id);
  return included;
}

/** Lists a theme and its ancestors. */
export function withAncestors(themeId: string, themes: Vocabulary['themes']): string[] {
  return pathUp(themeId, 'parentId', themes);
}

/** Lists a term and the broader ones, if any are known. */
export function withBroader(termId: string, terms: Nested<'broader'> = {}): string[] {
  return pathUp(termId, 'broader', terms);
}

function pathUp<Key extends string>(start: string, key: Key, terms: Nested<Key>): string[] {
  const path: string[] = [];
  for (let id: string | undefined = start; id !== undefined && !path.includes(id); id = terms[id]?.[key]) {
    path.push(id);
  }
  return path;
}

/**
 * Lists a region and everything inside it: its members, their members, and each further region whose places, or the places it lies
 * within, are all inside.
 */
function placesIn(regionId: string, { regions }: Vocabulary): string[] {
  const inside = new Set([regionId]);
  // A region that is larger than its listed members is inside only where it is a member itself.
  const groundOf = ({ withinIds, memberIds, openEnded }: Vocabulary['regions'][string]) =>
    withinIds ?? (openEnded ? [] : memberIds);
  let before: number;
  do {
    before = inside.size;
    // What is added on the way is visited too.
    for (const placeId of inside)
      for (const memberId of regions[placeId]?.memberIds ?? []) inside.add(memberId);
    for (const [otherId, other] of Object.entries(regions)) {
      const ground = groundOf(other);
      if (ground.length > 0 && ground.every((placeId) => inside.has(placeId))) inside.add(otherId);
    }
  } while (inside.size > before);
  return [...inside];
}
