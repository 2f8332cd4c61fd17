/**
 * The SKOS mapping relations, read from the theme to the code: `broad` means that the code is broader than the theme.
 *
 * @see https://www.w3.org/TR/skos-reference/#mapping
 * @category Terms
 */
export const skosMatches = ['exact', 'close', 'broad', 'narrow', 'related'] as const;

/**
 * A SKOS mapping relation.
 *
 * @category Terms
 */
export type SkosMatch = Extract<(typeof skosMatches)[number], string>;
