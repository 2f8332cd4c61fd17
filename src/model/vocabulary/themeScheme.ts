/**
 * The public classification schemes that themes link to: the Sustainable Development Goals (2015), the master codebook of the
 * Comparative Agendas Project, and the Classification of the Functions of Government (1999).
 *
 * @category Terms
 */
export const themeSchemeIds = ['SDG', 'CAP', 'COFOG'] as const;

/**
 * A public classification scheme.
 *
 * @category Terms
 */
export type ThemeScheme = Extract<(typeof themeSchemeIds)[number], string>;
