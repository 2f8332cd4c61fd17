import { describeValue } from '../errors/describeValue';
import { inputError } from '../errors/inputError';
import type { ProblemDetails } from '../errors/problem';
import { suggest } from '../errors/suggest';
import { unknownName } from '../errors/unknownName';
import type { Vocabulary } from '../model/vocabulary/vocabulary';

/** The kinds of terms that ids name, each with the record of the vocabulary that has the terms. */
const termKinds = {
  city: 'cities',
  region: 'regions',
  'city class': 'cityClasses',
  theme: 'themes',
  function: 'functions',
  verb: 'actions',
  actor: 'actors',
  indicator: 'indicators',
} as const satisfies Readonly<Record<string, keyof Vocabulary>>;

/** A kind of term that ids name. */
export type TermKind = keyof typeof termKinds;

/** The kinds of places, each with the criterion that takes such an id. */
const placeKinds = {
  city: 'cityId',
  region: 'regionId',
  'city class': 'cityClassId',
} as const satisfies Readonly<Partial<Record<TermKind, string>>>;

/** Tells whether an id names a term of a kind. Where a vocabulary has no terms of the kind, any id may. */
export function isKnownId(kind: TermKind, id: string, vocabulary: Vocabulary): boolean {
  const terms = vocabulary[termKinds[kind]];
  return !terms || Object.hasOwn(terms, id);
}

/** Lists the ids of all places: of the cities, the regions and the classes of cities. */
export function placeIdsOf({ cities, regions, cityClasses }: Vocabulary): string[] {
  return [cities, regions, cityClasses].flatMap(Object.keys);
}

/** Describes an id that names no term of a kind. For a place, the other kinds of places are searched too. */
export function unknownId(kind: TermKind, id: string, vocabulary: Vocabulary): ProblemDetails {
  const ids = Object.keys(vocabulary[termKinds[kind]] ?? {});
  const isPlace = Object.hasOwn(placeKinds, kind);
  const suggestion = isPlace ? suggest(id, [...ids, ...placeIdsOf(vocabulary)]) : undefined;
  if (suggestion === undefined || isKnownId(kind, suggestion, vocabulary)) return unknownName(kind, id, ids);
  const actual = (Object.keys(placeKinds) as (keyof typeof placeKinds)[]).find((other) =>
    isKnownId(other, suggestion, vocabulary),
  ) as keyof typeof placeKinds;
  const found = describeValue(id);
  return {
    ...(suggestion === id
      ? { message: `${found} is a ${actual}, not a ${kind}.` }
      : {
          message: `unknown ${kind} ${found}; did you mean the ${actual} ${describeValue(suggestion)}?`,
          suggestion,
        }),
    found,
    useInstead: placeKinds[actual],
  };
}

/** Throws an InputError that suggests the nearest id, unless an id names a term of a kind. */
export function checkId(path: string, kind: TermKind, id: string, vocabulary: Vocabulary): void {
  if (isKnownId(kind, id, vocabulary)) return;
  throw inputError('unknown-id', path, unknownId(kind, String(id), vocabulary));
}
