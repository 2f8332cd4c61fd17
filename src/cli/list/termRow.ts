import type { ListedTerm } from '../read/terms';

/** A term, with what is said of it in a list. */
export interface TermRow {
  /** The name of its kind. */
  readonly kind: string;
  readonly id: string;
  readonly term: ListedTerm;
  readonly name: string;
  /** Its name in another language than the wanted one; empty where it has none. */
  readonly otherName: string;
  /** What it means; empty where its name says it. */
  readonly definition: string;
  /** Of whom or of what it is measured; empty where that is not said. */
  readonly population: string;
  /** How many goals have it. Absent where goals have no such terms. */
  readonly goalCount?: number;
  /** The classes and regions that it lies in. */
  readonly within: readonly string[];
  /** How many terms are above it. */
  readonly depth: number;
}
