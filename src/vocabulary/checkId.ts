import { found, InputError, nearestTo, unknownName } from '../errors/inputError';
import type { Vocabulary } from '../model/vocabulary/vocabulary';

/** The kinds of entities that ids name, each with the criterion that asks for them and the records they stand in. */
const kinds = {
  city: ['cityId', 'cities'],
  region: ['regionId', 'regions'],
  'city class': ['cityClassId', 'cityClasses'],
  theme: ['themeId', 'themes'],
  function: ['functionId', 'cityFunctions'],
} as const satisfies Readonly<Record<string, readonly [string, keyof Vocabulary]>>;

/** A kind of entity that ids name. */
export type IdKind = keyof typeof kinds;

const placeKinds = ['city', 'region', 'city class'] as const satisfies readonly IdKind[];

/** Tells whether an id names an entity of a kind. */
export function isKnownId(kind: IdKind, id: string, vocabulary: Vocabulary): boolean {
  return Object.hasOwn(vocabulary[kinds[kind][1]], id);
}

/** Words the message for an id that names nothing of its kind; for a place, other kinds of places are looked through too. */
export function unknownId(kind: IdKind, id: string, vocabulary: Vocabulary): string {
  const idsOf = (one: IdKind) => Object.keys(vocabulary[kinds[one][1]]);
  if (!(placeKinds as readonly IdKind[]).includes(kind)) return unknownName(kind, id, idsOf(kind));

  const nearest = nearestTo(id, [...idsOf(kind), ...placeKinds.flatMap(idsOf)]);
  const home = placeKinds.find((other) => nearest !== undefined && isKnownId(other, nearest, vocabulary));
  if (nearest === undefined || home === undefined || isKnownId(kind, nearest, vocabulary)) {
    return unknownName(kind, id, idsOf(kind));
  }
  const [criterion] = kinds[home];
  return nearest === id
    ? `${found(id)} is no ${kind}; ask for it with ${criterion}`
    : `unknown ${kind} ${found(id)}; did you mean ${found(nearest)}? It is a ${home}; ask for it with ${criterion}`;
}

/** Makes sure that an id names an entity of a kind; if not, throws an {@link InputError} with the nearest id. */
export function checkId(path: string, kind: IdKind, id: string, vocabulary: Vocabulary): void {
  if (!isKnownId(kind, id, vocabulary)) {
    throw new InputError([{ path, message: unknownId(kind, String(id), vocabulary) }]);
  }
}
