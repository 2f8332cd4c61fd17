import { themes } from 'policy-tracker';

/** The themes, looked up by any text. */
const known: Readonly<
  Record<string, { readonly name: { readonly en: string }; readonly parentId?: string | undefined }>
> = themes;

/** Names a theme, such as "Air quality". */
export function themeName(themeId: string): string {
  return known[themeId]?.name.en ?? themeId;
}

/** Tells whether a theme is a sub-theme of another. */
export function isSubTheme(themeId: string): boolean {
  return known[themeId]?.parentId !== undefined;
}
