// Without zod, so that a vocabulary can be defined where it is not installed.

/** The form of a code of GB/T 2260-2007. */
export const gbCodePattern = /^\d{6}$/;

/** The form of a code of ISO 3166-2, of any country. */
export const isoSubdivisionPattern = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

/** The form of a code of ISO 3166-1 or ISO 3166-2. */
export const isoPlacePattern = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

/** The form of a code of ISO 3166-1. */
export const isoCountryPattern = /^[A-Z]{2}$/;

/** The form of an identifier in Wikidata. */
export const wikidataPattern = /^Q\d+$/;

/** The form of a language tag of BCP 47 in its usual case: a language, perhaps with a script, a region and variants. */
export const languageTagPattern =
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-([a-z0-9]{5,8}|\d[a-z0-9]{3}))*$/;

/** What a message says where something else is given instead of a language tag. */
export const expectedLanguageTag = 'a language tag of BCP 47, such as "en", "zh-Hant" or "pt-BR"';
