import type { DefinedTerm, OpenTerm } from '../terms/term';
import type { Region } from './region';
import type { Theme } from './theme';

// Each of these returns what it is given. The compiler infers the ids from the keys: a term is written once, a typo in a reference
// does not compile, and a hover shows the ids instead of all the data.

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
    entities: Readonly<Record<Id, Entity & { readonly id: NoInfer<Id> }>>,
  ): Readonly<Record<Id, Entity & { readonly id: Id }>> =>
    entities;

/** Types a record of themes by its keys: every parent is one of them. */
export function themesById<Id extends string>(
  themes: Readonly<Record<Id, Theme<{ readonly theme: NoInfer<Id> }>>>,
): Readonly<Record<Id, Theme<{ readonly theme: Id }>>> {
  return themes;
}

/** Types a record of regions by its keys: every member is one of them or one of the cities. */
export const regionsById =
  <City extends string>() =>
  <Id extends string>(
    regions: Readonly<Record<Id, Region<{ readonly city: City; readonly region: NoInfer<Id> }>>>,
  ): Readonly<Record<Id, Region<{ readonly city: City; readonly region: Id }>>> =>
    regions;
