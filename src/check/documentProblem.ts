import { describeValue } from '../errors/describeValue';
import type { Problem, ProblemDetails } from '../errors/problem';
import { suggest } from '../errors/suggest';
import { unknownName } from '../errors/unknownName';
import type { SpeechRule } from './speechRules';
import type { UpdateRule } from './updateRules';

/** A step on the way into a document: a key, or the number of an item, the first being 0. */
export type PathStep = string | number;

/**
 * A problem on its way. It is put into words only where it is reported, because a hostile document can have a million, and the
 * nearest match of a name takes its time.
 */
export interface Breach {
  readonly rule: SpeechRule | UpdateRule;
  readonly steps: readonly PathStep[];
  /** @param seeksNearest - Whether to look for the nearest match, where there may be one. */
  readonly words: (seeksNearest: boolean) => ProblemDetails;
}

/** Makes a breach of a rule. */
export function breach(
  rule: Breach['rule'],
  steps: readonly PathStep[],
  message: string,
  what?: unknown,
): Breach {
  return {
    rule,
    steps,
    words: () => (what === undefined ? { message } : { message, found: describeValue(what) }),
  };
}

/** Words a path: `goals.build-homes.places[0].placeId`. */
export function pathOf(steps: readonly PathStep[]): string {
  return steps
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`;
      return /^[\w-]{1,80}$/.test(step) ? `.${step}` : `[${describeValue(step)}]`;
    })
    .join('')
    .replace(/^\./, '');
}

/** Tells one way into a document from every other. */
export function keyOfSteps(steps: readonly PathStep[]): string {
  return JSON.stringify(steps);
}

/** For so many unknown names the nearest match is sought. Whoever has more has another vocabulary, and no typos. */
const mostSuggestions = 100;

/** The rules that a kind of document is checked by, and what its problems call the whole of it. */
export interface RuleBook {
  readonly whole: string;
  readonly rules: Readonly<Record<string, { readonly severity: 'error' | 'warning' }>>;
}

/** Makes the problems of breaches, in the same order. */
export function problemsOf<Rule extends string>(
  breaches: readonly Breach[],
  { whole, rules }: RuleBook,
): Problem<Rule>[] {
  return breaches.map(({ rule, steps, words }, index) => ({
    path: pathOf(steps) || whole,
    // A check makes breaches of the rules of its own book.
    code: rule as string as Rule,
    severity: rules[rule]?.severity ?? 'error',
    ...words(index < mostSuggestions),
  }));
}

/** Tells whether a breach is an error; if not, it is a warning. */
export function isError({ rule }: Breach, { rules }: RuleBook): boolean {
  return rules[rule]?.severity !== 'warning';
}

/** The breach that a name is not among the allowed ones. */
export function unknownBreach(
  rule: Breach['rule'],
  steps: readonly PathStep[],
  kind: string,
  name: string,
  allowedNames: readonly string[] | (() => readonly string[]),
): Breach {
  return {
    rule,
    steps,
    words: (seeksNearest) => {
      if (!seeksNearest)
        return { message: `unknown ${kind} ${describeValue(name)}`, found: describeValue(name) };
      const allowed = typeof allowedNames === 'function' ? allowedNames() : allowedNames;
      return unknownName(kind, name, allowed, suggest(name, allowed));
    },
  };
}
