import type { Fault, PathSegment } from '../../errors/fault';

export {
  type Fault,
  fault,
  mostProblems,
  mostSuggestions,
  type PathSegment,
  pathText,
  unknownFault,
} from '../../errors/fault';

/** A fault with the name of the rule that is broken. */
export interface CodedFault<Code extends string = string> extends Fault {
  readonly code: Code;
  /** How many characters of the text come before it, if that is known already. */
  readonly offset?: number;
  /** Whether the value has its right form all the same, so that other rules can read it. */
  readonly isReadable?: boolean;
}

/** Names the rule that a fault breaks. */
export function coded<Code extends string>(code: Code, found: Fault): CodedFault<Code> {
  return { ...found, code };
}

/** Tells one path from every other. */
export function pathKey(path: readonly PathSegment[]): string {
  return JSON.stringify(path);
}
