import { type CodedFault, coded, type Fault } from '../document/fault';

/**
 * A rule that documents are checked by.
 *
 * @category Checking
 */
export interface Rule {
  /** `error`: the document is not valid, or its data is wrong. `warning`: it may be right, but have a look. */
  readonly severity: 'error' | 'warning';
  /** What the rule requires, in a sentence. */
  readonly requires: string;
  /** What to do if it is broken, in a sentence. */
  readonly fix: string;
}

/** A rule with its check. A rule without one is checked while a document is read, or when files are compared. */
interface CheckedRule<Part, Context> extends Rule {
  /** Lists where the readable part of a document breaks the rule. */
  readonly check?: (part: Part, context: Context) => readonly Fault[];
}

/** Some rules by their names. */
export type RuleGroup<Part, Context> = Readonly<Record<string, CheckedRule<Part, Context>>>;

/** Lists where the readable part of a document breaks rules: the second of the two passes of a check. */
export function ruleFaults<Part, Context>(
  rules: RuleGroup<Part, Context>,
  part: Part,
  context: Context,
): CodedFault[] {
  return Object.entries(rules).flatMap(([name, { check }]) =>
    check ? check(part, context).map((one) => coded(name, one)) : [],
  );
}

/** Describes rules without their checks. */
export function describedRules<Name extends string>(
  rules: Readonly<Record<Name, Rule>>,
): Readonly<Record<Name, Rule>> {
  const described = Object.entries<Rule>(rules).map(([name, { severity, requires, fix }]) => [
    name,
    { severity, requires, fix },
  ]);
  return Object.fromEntries(described) as Record<Name, Rule>;
}
