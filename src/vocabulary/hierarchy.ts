import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { classesOn } from './classesOn';

/** What each id of a vocabulary includes. */
export interface Hierarchy {
  /** By theme: the theme itself and its sub-themes. */
  readonly themesUnder: ReadonlyMap<string, readonly string[]>;
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
  const hierarchy = {
    themesUnder: themesUnder(vocabulary),
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

function themesUnder({ themes }: Vocabulary): Map<string, string[]> {
  const under = new Map<string, string[]>(Object.keys(themes).map((themeId) => [themeId, []]));
  for (const themeId of Object.keys(themes)) {
    for (const ancestorId of withAncestors(themeId, themes)) under.get(ancestorId)?.push(themeId);
  }
  return under;
}

/** Lists a theme and its ancestors. */
export function withAncestors(themeId: string, themes: Vocabulary['themes']): string[] {
  const path: string[] = [];
  for (
    let id: string | undefined = themeId;
    id !== undefined && !path.includes(id);
    id = themes[id]?.parentId
  )
    path.push(id);
  return path;
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
