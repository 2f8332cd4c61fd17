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
