import { type Fault, type PathSegment, unknownFault } from '../errors/fault';
import type { Vocabulary } from '../model/vocabulary/vocabulary';

/** An id that has to name something, and what it may name. */
export interface Reference {
  readonly path: readonly PathSegment[];
  /** What it names, such as `place`. */
  readonly kind: string;
  /** The id. Absent where it is not there, or cannot be read. */
  readonly id: string | undefined;
  readonly isKnown: (id: string) => boolean;
  /** Lists what it may name. */
  readonly allowed: () => readonly string[];
}

/** Lists the ids that name nothing. */
export function unknownIds(references: readonly Reference[]): Fault[] {
  return references.flatMap(({ path, kind, id, isKnown, allowed }) =>
    id === undefined || isKnown(id) ? [] : [unknownFault(path, kind, id, allowed)],
  );
}

/** Makes the reference to a term of one of several records; any term is known where there is no record. */
export function termReference(
  path: readonly PathSegment[],
  kind: string,
  id: string | undefined,
  ...records: readonly (Readonly<Record<string, unknown>> | undefined)[]
): Reference {
  const known = records.filter((record) => record !== undefined);
  return {
    path,
    kind,
    id,
    isKnown: (one) => known.length === 0 || known.some((record) => Object.hasOwn(record, one)),
    allowed: () => known.flatMap((record) => Object.keys(record)),
  };
}

/** Makes the reference to one of several things, by their ids: a set of these, or a map by them. */
export function listReference(
  path: readonly PathSegment[],
  kind: string,
  id: string | undefined,
  known: Pick<ReadonlySet<string>, 'has' | 'keys'>,
): Reference {
  return { path, kind, id, isKnown: (one) => known.has(one), allowed: () => [...known.keys()] };
}

/** Makes the reference to a place: a city, a region or a class of cities. */
export function placeReference(
  path: readonly PathSegment[],
  id: string | undefined,
  { cities, regions, cityClasses }: Vocabulary,
): Reference {
  return termReference(path, 'place', id, cities, regions, cityClasses);
}
