import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { classesOn } from './classesOn';

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
  const { themes, actions, actors = {} } = vocabulary;
  const hierarchy = {
    themesUnder: termsUnder(themes, withAncestors),
    actionsUnder: termsUnder(actions, withBroader),
    actorsUnder: termsUnder(actors, withBroader),
    placesIn: new Map(
      Object.keys(vocabulary.regions).map((regionId) => [regionId, placesIn(regionId, vocabulary)]),
    ),
    classesOf: new Map(
      Object.keys(vocabulary.cities).map((cityId) => [cityId, classesOn(cityId, vocabulary)]),
    ),
  };
  hierarchies.set(vocabulary, hierarchy);
  return hierarchy;
}

/** Lists for every term those that lie under it: the term itself, and those that have it among the terms above them. */
function termsUnder<Terms extends object>(
  terms: Terms,
  withAbove: (id: string, terms: Terms) => readonly string[],
): Map<string, string[]> {
  const under = new Map<string, string[]>(Object.keys(terms).map((id) => [id, []]));
  for (const id of Object.keys(terms)) {
    for (const above of withAbove(id, terms)) under.get(above)?.push(id);
  }
  return under;
}

/** Lists a theme and its ancestors. */
export function withAncestors(themeId: string, themes: Vocabulary['themes']): string[] {
  return wayUp(themeId, (id) => themes[id]?.parentId);
}

/** Lists a term and the broader ones, at any depth. */
export function withBroader(
  termId: string,
  terms: Readonly<Record<string, { readonly broader?: string | undefined }>>,
): string[] {
  return wayUp(termId, (id) => terms[id]?.broader);
}

function wayUp(start: string, aboveOf: (id: string) => string | undefined): string[] {
  const way = new Set<string>();
  for (let id: string | undefined = start; id !== undefined && !way.has(id); id = aboveOf(id)) way.add(id);
  return [...way];
}

/**
 * Lists a region and everything inside it: its members, their members, and each further region whose places, or the places it lies
 * within, are all inside.
 */
function placesIn(regionId: string, { regions }: Vocabulary): string[] {
  const inside = new Set<string>();
  const add = (placeId: string) => {
    if (inside.has(placeId)) return;
    inside.add(placeId);
    for (const memberId of regions[placeId]?.memberIds ?? []) add(memberId);
  };
  add(regionId);

  // A region that is larger than its listed members is inside only where it is a member itself.
  const groundOf = ({ withinIds, memberIds, openEnded }: Vocabulary['regions'][string]) =>
    withinIds ?? (openEnded ? [] : memberIds);
  let before: number;
  do {
    before = inside.size;
    for (const [otherId, other] of Object.entries(regions)) {
      const ground = groundOf(other);
      if (ground.length > 0 && ground.every((placeId) => inside.has(placeId))) add(otherId);
    }
  } while (inside.size > before);
  return [...inside];
}
