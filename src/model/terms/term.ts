import type { LanguageMap } from '../languageMap';

/**
 * A controlled term: its name, and what it means.
 *
 * @category Terms
 */
export interface Term {
  /** The name of the term. */
  readonly name: LanguageMap;
  /** What the term means. Absent where the name says it. */
  readonly definition?: LanguageMap | undefined;
}

/**
 * A controlled term with a definition.
 *
 * @category Terms
 */
export interface DefinedTerm extends Term {
  readonly definition: LanguageMap;
}
