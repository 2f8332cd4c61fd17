import type { ShippedName, ShippedText } from '../languageMap';

/**
 * A controlled term: its name, and what it means.
 *
 * @category Terms
 */
export interface Term {
  /** The name of the term. */
  readonly name: ShippedName;
  /** What the term means. Absent where the name says it. */
  readonly definition?: ShippedText | undefined;
}

/**
 * A term of which a vocabulary may have more.
 *
 * @category Terms
 */
export interface OpenTerm<Id extends string = string> extends Term {
  /** The id of the broader term that includes this one. Absent where there is none. */
  readonly broader?: Id | undefined;
}

/**
 * A controlled term with a definition.
 *
 * @category Terms
 */
export interface DefinedTerm extends Term {
  readonly definition: ShippedText;
}
