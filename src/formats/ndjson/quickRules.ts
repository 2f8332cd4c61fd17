import type { $ZodCheck } from 'zod/v4/core';

/** Tells whether a value is surely valid as it is. `false` decides nothing: the schema itself has to be asked. */
export type QuickCheck = (value: unknown) => boolean;

/** The checks of a schema that are known here, as zod defines them. */
type KnownRule =
  | { readonly check: 'string_format'; readonly pattern?: RegExp }
  | { readonly check: 'min_length'; readonly minimum: number }
  | { readonly check: 'number_format'; readonly format: string }
  | { readonly check: 'greater_than'; readonly value: number; readonly inclusive: boolean }
  | { readonly check: 'overwrite'; readonly tx: (value: unknown) => unknown }
  | { readonly check: 'custom'; readonly fn?: (value: unknown) => unknown }
  | { readonly check: undefined };

/** Joins the checks that a schema makes of a value of its type; `undefined` where it makes none. */
export function rulesOf(definition: object): QuickCheck | undefined {
  const { checks = [] } = definition as { readonly checks?: readonly $ZodCheck[] };
  const definitions = checks.map(({ _zod }) => _zod.def);
  // A schema such as `z.int()` is a check itself.
  const rules = ('check' in definition ? [definition, ...definitions] : definitions).map(ruleOf);
  return rules.reduce<QuickCheck | undefined>(
    (all, rule) => (all ? (value) => all(value) && rule(value) : rule),
    undefined,
  );
}

function ruleOf(definition: object): QuickCheck {
  const rule = definition as KnownRule;
  switch (rule.check) {
    case 'string_format': {
      const { pattern } = rule;
      // A pattern with one of these flags remembers where it was.
      const isUsable = pattern && !pattern.global && !pattern.sticky;
      return isUsable ? (value) => pattern.test(value as string) : () => false;
    }
    case 'min_length':
      return (value) => (value as { readonly length: number }).length >= rule.minimum;
    case 'number_format':
      return rule.format === 'safeint' ? Number.isSafeInteger : () => false;
    case 'greater_than': {
      const { value: least, inclusive } = rule;
      return (value) => (inclusive ? (value as number) >= least : (value as number) > least);
    }
    case 'overwrite':
      return (value) => rule.tx(value) === value;
    case 'custom':
      return (value) => rule.fn?.(value) === true;
    default:
      return () => false;
  }
}
