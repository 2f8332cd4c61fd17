import * as z from 'zod';
import { expectedLanguageTag, languageTagPattern } from './codePatterns';

/** The schema of a language tag. */
export const languageTagSchema = z.string().regex(languageTagPattern, `expected ${expectedLanguageTag}`);

/** The schema of {@link LanguageMap}. */
export const languageMapSchema: z.ZodType<LanguageMap, LanguageMap> = z
  .record(languageTagSchema, z.string().trim().min(1))
  .refine((map) => Object.keys(map).length > 0, 'expected a text in a language, such as { "en": "Homes" }')
  .describe('The text by language, each in the project’s own words, in one language at least.');

/**
 * A text in one language or several, by BCP 47 tag: `en`, `zh`, `pt-BR`. `textIn` gives it in the language wanted.
 *
 * The Chinese text of a title or name is the standard term for the thing named, not a translation of the English.
 *
 * @category Models
 */
export interface LanguageMap {
  /** The text in English. */
  readonly en?: string | undefined;
  /** The text in Chinese. */
  readonly zh?: string | undefined;
  readonly [language: string]: string | undefined;
}

/**
 * A text of the shipped data: in English, and in Chinese where there is a standard term.
 *
 * @category Models
 */
export interface ShippedText extends LanguageMap {
  readonly en: string;
  readonly zh?: string | undefined;
}

/**
 * The name of a shipped term: in English and in Chinese.
 *
 * @category Models
 */
export interface ShippedName extends ShippedText {
  readonly zh: string;
}
