import type { LanguageMap, ShippedName } from '../languageMap';
import type { DefinedTerm, OpenTerm } from '../terms/term';
import type { City, Coordinates } from './city';
import type { Region } from './region';
import type { Theme } from './theme';

// Each of these returns what it is given; cities get their points besides. The compiler infers the ids from the keys: a term is written
// once, a typo in a reference does not compile, and a hover shows the ids instead of all the data.

/** A shipped term: where it has a name, that is in both languages. */
type Named<Entity> = Entity extends { readonly name: LanguageMap }
  ? Entity & { readonly name: ShippedName }
  : Entity;

/** Types a record of terms by its keys. */
export function termsById<Id extends string>(
  terms: Readonly<Record<Id, OpenTerm<NoInfer<Id>>>>,
): Readonly<Record<Id, OpenTerm<Id>>> {
  return terms;
}

/** Types a record of terms, each with a definition, by its keys. */
export function definedTermsById<Id extends string>(
  terms: Readonly<Record<Id, DefinedTerm & OpenTerm<NoInfer<Id>>>>,
): Readonly<Record<Id, DefinedTerm & OpenTerm<Id>>> {
  return terms;
}

/** Types a record of entities by its keys. */
export const byId =
  <Entity extends { readonly id: string }>() =>
  <Id extends string>(
    entities: Readonly<Record<Id, Named<Entity> & { readonly id: NoInfer<Id> }>>,
  ): Readonly<Record<Id, Named<Entity> & { readonly id: Id }>> =>
    entities;

/** Of a shipped city the level and the code are known. */
type ShippedCity = Named<City> & { readonly level: string; readonly gbCode: string };

/** Types a record of cities by its keys, and gives each city the point that is known of it. */
export const citiesById =
  (coordinates: Readonly<Record<string, Coordinates>>) =>
  <Id extends string>(
    cities: Readonly<Record<Id, ShippedCity & { readonly id: NoInfer<Id> }>>,
  ): Readonly<Record<Id, ShippedCity & { readonly id: Id }>> => {
    const entries = Object.entries<ShippedCity>(cities).map(([id, city]) => {
      const point = coordinates[id];
      return [id, point ? { ...city, coordinates: point } : city] as const;
    });
    return Object.fromEntries(entries) as Readonly<Record<Id, ShippedCity & { readonly id: Id }>>;
  };

/** Types a record of themes by its keys: every parent is one of them. */
export function themesById<Id extends string>(
  themes: Readonly<Record<Id, Named<Theme<{ readonly theme: NoInfer<Id> }>>>>,
): Readonly<Record<Id, Named<Theme<{ readonly theme: Id }>>>> {
  return themes;
}

/** Types a record of regions by its keys: every member is one of them or one of the cities. */
export const regionsById =
  <City extends string>() =>
  <Id extends string>(
    regions: Readonly<Record<Id, Named<Region<{ readonly city: City; readonly region: NoInfer<Id> }>>>>,
  ): Readonly<Record<Id, Named<Region<{ readonly city: City; readonly region: Id }>>>> =>
    regions;
