import * as z from 'zod';
import { keySchema } from '../id';
import { type LanguageMap, languageMapSchema } from '../languageMap';
import type { Names } from '../names';
import { type SkosMatch, skosMatches } from './skosMatch';
import { type ThemeScheme, themeSchemeIds } from './themeScheme';

/** The schema of {@link ThemeCrosswalk}. */
export const themeCrosswalkSchema = z.strictObject({
  scheme: z
    .enum(themeSchemeIds)
    .describe('The public scheme: SDG (2015), CAP (master codebook) or COFOG (1999).'),
  code: z.string().min(1).describe('The code in that scheme, such as `11.3` or `1403`.'),
  match: z
    .enum(skosMatches)
    .describe(
      'How the code relates to the theme, in SKOS terms: `broad` means that the code is the broader of the two.',
    ),
});

/**
 * A link from a theme to a code of a public classification scheme.
 *
 * @category Models
 */
export interface ThemeCrosswalk extends Readonly<z.infer<typeof themeCrosswalkSchema>> {
  readonly scheme: ThemeScheme;
  readonly match: SkosMatch;
}

/** The schema of {@link Theme}. */
export const themeSchema = z.strictObject({
  id: keySchema.describe('The id of the theme: kebab-case, and never changed.'),
  name: languageMapSchema.readonly().describe('The name of the theme.'),
  parentId: keySchema
    .optional()
    .describe('The id of the parent theme. Absent on the themes of the upper level.'),
  crosswalks: z
    .array(themeCrosswalkSchema.readonly())
    .readonly()
    .describe('Links to public schemes. Empty where no code closer than its parent’s is confirmed.'),
});

/**
 * What a goal is about. Themes have two levels.
 *
 * @category Models
 */
export interface Theme<N extends Pick<Names, 'theme'> = Names> extends Readonly<z.infer<typeof themeSchema>> {
  readonly id: N['theme'];
  readonly name: LanguageMap;
  readonly parentId?: N['theme'] | undefined;
  readonly crosswalks: readonly ThemeCrosswalk[];
}
