import type { CriteriaKey, GoalCriteria } from 'policy-tracker';

/** Tells whether criteria, or criteria nested in them, have one of some keys. */
export function mentions(criteria: GoalCriteria, keys: readonly CriteriaKey[]): boolean {
  // The list grows while it is walked through: recursion could run out of stack, since nesting has no limit here.
  const nested: unknown[] = [criteria];
  for (const value of nested) {
    if (Array.isArray(value)) for (const item of value) nested.push(item);
    if (!isCriteria(value)) continue;
    if (keys.some((key) => value[key] !== undefined)) return true;
    nested.push(value.anyOf, value.not);
  }
  return false;
}

function isCriteria(value: unknown): value is GoalCriteria {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
