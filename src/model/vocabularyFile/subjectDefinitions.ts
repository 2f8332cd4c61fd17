import * as z from 'zod';
import type { LanguageMap } from '../languageMap';
import type { Source } from '../source';
import { cityFunctionSchema } from '../vocabulary/cityFunction';
import { indicatorSchema } from '../vocabulary/indicator';
import { type ThemeCrosswalk, themeSchema } from '../vocabulary/theme';
import { commonFields } from './termDefinition';

/** The schema of {@link ThemeDefinition}. */
export const themeDefinitionSchema = z.strictObject({
  ...themeSchema.shape,
  ...commonFields,
  crosswalks: themeSchema.shape.crosswalks
    .optional()
    .describe('Links to public schemes. Absent where none is confirmed.'),
});

/**
 * The definition of a theme, perhaps with a parent: a new theme or a shipped one.
 *
 * @category Extending
 */
export interface ThemeDefinition<Parent extends string = string>
  extends Readonly<z.infer<typeof themeDefinitionSchema>> {
  readonly name: LanguageMap;
  readonly definition?: LanguageMap | undefined;
  readonly parentId?: Parent | undefined;
  readonly crosswalks?: readonly ThemeCrosswalk[] | undefined;
}

/** The schema of {@link FunctionDefinition}. */
export const functionDefinitionSchema = z.strictObject({ ...cityFunctionSchema.shape, ...commonFields });

/**
 * The definition of a function of cities.
 *
 * @category Extending
 */
export interface FunctionDefinition extends Readonly<z.infer<typeof functionDefinitionSchema>> {
  readonly name: LanguageMap;
  readonly definition?: LanguageMap | undefined;
}

/** The schema of {@link IndicatorDefinition}. */
export const indicatorDefinitionSchema = z.strictObject({ ...indicatorSchema.shape, id: commonFields.id });

/**
 * The definition of an indicator: what is measured, in which unit, and, where they are known, how, by which standard and of whom.
 *
 * @category Extending
 */
export interface IndicatorDefinition<Variant extends string = string>
  extends Readonly<z.infer<typeof indicatorDefinitionSchema>> {
  readonly name: LanguageMap;
  readonly definition?: LanguageMap | undefined;
  readonly variantOf?: Variant | undefined;
  readonly population?: LanguageMap | undefined;
  readonly source?: Source | undefined;
}
