import * as z from 'zod';
import {
  type SkosMatch,
  skosMatches,
  type ThemeId,
  type ThemeScheme,
  themeIds,
  themeSchemes,
} from '../../../data/vocabulary/ids';
import { type LocalText, localTextSchema } from '../languageMap';

/** The schema of {@link ThemeCrosswalk}. */
export const themeCrosswalkSchema = z.strictObject({
  scheme: z
    .enum(themeSchemes)
    .describe('The public scheme: SDG (2015), CAP (master codebook) or COFOG (1999).'),
  code: z.string().min(1).describe('The code in that scheme, such as `11.3` or `1403`.'),
  match: z
    .enum(skosMatches)
    .describe(
      'How the code relates to the theme, in the words of SKOS: `broad` means that the code is the broader of the two.',
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
  id: z.enum(themeIds).describe('The id of the theme: kebab-case, and never changed.'),
  name: localTextSchema.readonly().describe('The name of the theme.'),
  parentId: z
    .enum(themeIds)
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
export interface Theme extends Readonly<z.infer<typeof themeSchema>> {
  readonly id: ThemeId;
  readonly name: LocalText;
  readonly parentId?: ThemeId | undefined;
  readonly crosswalks: readonly ThemeCrosswalk[];
}
