import { groupBy } from '../internal/groupBy';
import { memoise } from '../internal/memoise';
import { once } from '../internal/once';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { classesNow } from './classesNow';

/** Lists what an id of a vocabulary includes. */
type Included = (id: string) => readonly string[];

/** What each id of a vocabulary includes. */
export interface Hierarchy {
  /** By theme: the theme itself and its sub-themes. */
  readonly themesUnder: Included;
  /** By verb: the verb itself and those of which it is the broader one, at any depth. */
  readonly verbsUnder: Included;
  /** By actor: the actor itself and those of which it is the broader one, at any depth. */
  readonly actorsUnder: Included;
  /** By region: the region itself and every city and region inside it. */
  readonly placesIn: Included;
  /** By city: the classes it belongs to now. */
  readonly classesOf: Included;
}

// Every call of a helper compiles its criteria, so the hierarchy is derived once for each vocabulary. This is a memo of a pure function:
// nothing is registered, and an unused vocabulary is collected together with its entry.
const hierarchies = /* @__PURE__ */ new WeakMap<Vocabulary, Hierarchy>();

/** Derives what a theme, verb, actor, region or city of a vocabulary includes, each when it is first asked for. */
export function hierarchyOf(vocabulary: Vocabulary): Hierarchy {
  const known = hierarchies.get(vocabulary);
  if (known) return known;
  const { themes, actions, actors } = vocabulary;
  const placesIn = memoise(placesInside(vocabulary));
  const hierarchy = {
    themesUnder: under('parentId', themes),
    verbsUnder: under('broader', actions),
    actorsUnder: under('broader', actors),
    placesIn,
    classesOf: memoise((cityId: string) => classesNow(cityId, vocabulary, placesIn)),
  };
  hierarchies.set(vocabulary, hierarchy);
  return hierarchy;
}

/** Terms by id, each with the id of the one above it under some key. */
type Nested<Key extends string> = Readonly<Record<string, { readonly [Above in Key]?: string | undefined }>>;

/** Lists a term and those that have it among the ones above them, in the order of the terms. */
function under<Key extends string>(key: Key, terms: Nested<Key> = {}): Included {
  const ids = Object.keys(terms);
  const next = once(() => groupBy(ids, (id) => terms[id]?.[key] ?? ''));
  return memoise((top) => {
    if (!Object.hasOwn(terms, top)) return [top];
    const included = new Set([top]);
    // A set that grows while it is gone through gives what is added too.
    for (const upper of included) for (const id of next().get(upper) ?? []) included.add(id);
    return ids.filter((id) => included.has(id));
  });
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
  const path = new Set<string>();
  for (let id: string | undefined = start; id !== undefined && !path.has(id); id = terms[id]?.[key]) {
    path.add(id);
  }
  return [...path];
}

/**
 * Lists a region and everything inside it: its members, their members, and each further region whose places, or the places it lies
 * within, are all inside.
 */
function placesInside({ regions }: Vocabulary): (regionId: string) => string[] {
  // A region that is larger than its listed members is inside only where it is a member itself.
  const groundOf = ({ withinIds, memberIds, openEnded }: Vocabulary['regions'][string]) =>
    withinIds ?? (openEnded ? [] : memberIds);
  const regionsOn = once(() =>
    groupBy(
      Object.entries(regions).flatMap(([id, region]) => {
        const ground = groundOf(region);
        return ground.map((placeId) => ({ placeId, id, ground }));
      }),
      ({ placeId }) => placeId,
    ),
  );
  return (regionId) => {
    const inside = new Set([regionId]);
    const met = new Map<string, number>();
    for (const placeId of inside) {
      for (const memberId of regions[placeId]?.memberIds ?? []) inside.add(memberId);
      for (const { id, ground } of regionsOn().get(placeId) ?? []) {
        const count = (met.get(id) ?? 0) + 1;
        met.set(id, count);
        if (count === ground.length) inside.add(id);
      }
    }
    return [...inside];
  };
}
